// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/language/words.h"
#include "reports/figures/progress.h"
#include "reports/pictures/palette.h"

#include <QPainter>

namespace octant {

/// One row of stacked bars: how the commitments of a principle or group are doing.
struct StatusRow
{
    QString label;
    QString icon;  ///< name of an icon before the label; empty for none
    QColor colour; ///< of the icon
    StatusCounts counts;
};

/// A single stacked bar over the whole rectangle, with the counts in the segments that have room for them.
/// Nothing is drawn for no commitments.
void drawStatusBar(QPainter &painter, const QRectF &rect, const StatusCounts &counts, const Palette &palette,
                   const Words &words);

/// One bar a row on a common scale, labels at the left.
void drawStatusRows(QPainter &painter, const QRectF &rect, const QList<StatusRow> &rows,
                    const Palette &palette, const Words &words);
/// The height that rows need, in the units of the device.
double statusRowsHeight(int rows, const QPaintDevice &device);

/// Symbol, word and count of each status that occurs, in as many lines as the width asks for. Gives the
/// height that it takes; draws nothing where @p painter is null.
double drawStatusLegend(QPainter *painter, QPaintDevice &device, const QRectF &rect,
                        const StatusCounts &counts, const Framework &framework, const Palette &palette,
                        const Words &words);

} // namespace octant
