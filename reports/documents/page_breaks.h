// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace octant {

/// Where things go when pages are full. Pure arithmetic; heights are in points.

/// How many rows of a table go on each page, the first of them being the page on which the table begins. The
/// header stands above the rows on every page. Rows stay whole; one that is higher than a page stands alone.
/// The table does not begin with a header and a single row at a page's foot: then the first number is 0.
QList<int> breakRows(const QList<double> &rows, double header, double firstRoom, double pageRoom);

/// How many lines of a paragraph go on each page, without a single line at a page's foot or head.
QList<int> breakLines(int lines, double lineHeight, double firstRoom, double pageRoom);

/// A block in a flow of columns.
struct FlowBlock
{
    double height = 0;
    double before = 0;         ///< space above it, dropped at the head of a column
    bool keepWithNext = false; ///< a heading
};

struct FlowPlace
{
    int page = 0; ///< 0 is the page on which the flow begins
    int column = 0;
    double top = 0; ///< from the head of the column

    bool operator==(const FlowPlace &) const = default;
};

/// Fills columns from left to right and page to page; blocks stay whole. What fits on the first page is
/// spread so that its columns end at about the same height.
QList<FlowPlace> placeInColumns(const QList<FlowBlock> &blocks, int columns, double firstRoom,
                                double pageRoom);

/// The height of the tallest column of the last page that the places use.
double usedHeight(const QList<FlowBlock> &blocks, const QList<FlowPlace> &places);

} // namespace octant
