// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/language/words.h"
#include "reports/figures/response_rates.h"
#include "reports/figures/trends.h"
#include "reports/pictures/palette.h"

#include <QtCharts/QChart>

#include <QPainter>

#include <memory>

namespace octant {

/// Charts for the window: live, with tips and selection by the mouse. They need a QApplication.

/// An indicator over the years on a scale of values; every unbroken line is a series of its own.
/// @p unit may be null.
std::unique_ptr<QChart> trendChart(const Trend &trend, const Unit *unit, const QColor &colour,
                                   const Palette &palette, const Words &words);

/// One series of a grouped bar chart, with a value for every category.
struct BarSeries
{
    QString title;
    QColor colour;
    QList<double> values;
};

/// Grouped bars. Categories are wrapped, because Qt Charts would cut them off.
std::unique_ptr<QChart> groupedBars(const QStringList &categories, const QList<BarSeries> &series,
                                    const Palette &palette, const Words &words);

/// Draws a chart into a rectangle of any painter, as lines and letters.
void drawChart(QPainter &painter, const QRectF &rect, std::unique_ptr<QChart> chart);

} // namespace octant
