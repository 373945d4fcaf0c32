// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/progress/progress_figures.h"
#include "forms/language/words.h"
#include "reports/pictures/palette.h"

#include <QPainter>

namespace octant {

/// The bar of one group.
struct GroupBar
{
    QString title;
    QString words; ///< value and n, or why there is none
    std::optional<double> value;
    std::optional<double> before; ///< the year before, drawn thin below; none where not compared
};

/// The bars of an indicator by the groups of the breakdown, in their order; groups that were not asked are
/// left out. @p samePartners takes those with a value in both years.
QList<GroupBar> groupBars(const ProgressFigures &figures, const IndicatorCode &code, bool samePartners,
                          const Framework &framework, const Words &words);
/// The @p count bars with the largest values, the largest first; those without a value come last.
QList<GroupBar> largest(QList<GroupBar> bars, int count);
/// All bars as sentences, for those who cannot see them.
QString barsInWords(const QList<GroupBar> &bars);

/// One bar a row on a common scale that holds zero: title, bar, words.
void drawGroupBars(QPainter &painter, const QRectF &rect, const QList<GroupBar> &bars, const QColor &colour,
                   const Palette &palette);
/// The height that rows need, in the units of the device.
double groupBarsHeight(int rows, const QPaintDevice &device);

} // namespace octant
