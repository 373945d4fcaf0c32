// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/documents/page_flow.h"
#include "reports/documents/table_layout.h"

#include <optional>

namespace octant {

enum class ColumnAlign {
    Left,
    Right,
    Decimal, ///< numbers line up on the decimal mark
};

struct TableColumn
{
    QString title;
    ColumnAlign align = ColumnAlign::Left;
    double share = 0;   ///< of the width that is left over; 0: never wraps, as wide as its widest cell
    double atLeast = 0; ///< points
};

/// One cell: a text, perhaps with an icon before it and a quiet line below it.
struct TableCell
{
    QString text = {};
    QString below = {};
    QString icon = {}; ///< name; empty for none
    std::optional<QColor> colour = {};
    Weight weight = Weight::Regular;
};

struct TableRow
{
    QList<TableCell> cells;
    QString note; ///< a line below over the whole width; empty for none
};

/// A table on the page: quiet header, hairlines between rows, nothing upright. The header is repeated on
/// every page, rows stay whole.
class Table
{
public:
    Table(QList<TableColumn> columns, QChar decimalMark);

    void add(TableRow row) { m_rows.append(std::move(row)); }
    bool isEmpty() const { return m_rows.isEmpty(); }
    void draw(PageFlow &flow, int firstColumn = 0, int columnCount = 12);
    /// The height of the header and the first two rows: what a heading above should keep with.
    double beginning(PageFlow &flow, int columnCount = 12);

private:
    void measure(PageFlow &flow, double width);
    ColumnNeed needOf(PageFlow &flow, qsizetype column) const;
    double naturalWidth(PageFlow &flow, const TableCell &cell) const;
    double heightOf(PageFlow &flow, const TableRow &row) const;
    void drawHeader(PageFlow &flow, QPointF place) const;
    void drawRow(PageFlow &flow, const TableRow &row, QPointF place, double height) const;
    void drawCell(PageFlow &flow, const TableCell &cell, qsizetype column, QPointF place) const;
    void drawNumber(PageFlow &flow, const TableCell &cell, qsizetype column, QPointF place) const;
    double textWidth(const TableCell &cell, qsizetype column) const;
    TextStyle cellStyle(const PageFlow &flow, const TableCell &cell, qsizetype column) const;
    TextStyle headerStyle(const PageFlow &flow, qsizetype column) const;
    TextStyle belowStyle(const PageFlow &flow, qsizetype column) const;
    TextStyle noteStyle(const PageFlow &flow) const;
    /// Width of what stands behind the whole number, the decimal mark included.
    double fractionWidth(PageFlow &flow, const TableCell &cell, qsizetype column) const;

    QList<TableColumn> m_columns;
    QChar m_decimalMark;
    QList<TableRow> m_rows;
    double m_width = 0;
    QList<double> m_widths;    ///< of the columns, without the gaps between them
    QList<double> m_fractions; ///< widest fraction of each column
    QList<double> m_wholes;    ///< widest whole number of each decimal column
    QList<double> m_heights;   ///< of the rows
    double m_header = 0;
};

} // namespace octant
