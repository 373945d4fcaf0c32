// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/progress/progress_figures.h"
#include "forms/language/words.h"

namespace octant {

/// A line of the table behind a chart.
struct FigureRow
{
    QString what; ///< the indicator, the year or the group
    IndicatorFigure figure;
    QString remark; ///< why there is no value, and breaks in the series
};

/// The table behind a trend: a row a year.
QList<FigureRow> rowsByYear(const Trend &trend, const Framework &framework, const Words &words);
/// The table behind the bars of an indicator: a row a group.
QList<FigureRow> rowsByGroup(const ProgressFigures &figures, const IndicatorCode &code,
                             const Framework &framework, const Words &words);
/// The table behind small multiples: the year's figures, a row an indicator.
QList<FigureRow> rowsByIndicator(const QList<Trend> &trends, const Framework &framework, const Words &words);

/// The titles of the columns; @p what is that of the first.
QStringList figureColumns(const QString &what);
/// Rows for a spreadsheet: fields parted by tabs, a line a row, titles first. Numbers are plain and unrounded
/// with the language's decimal mark; withheld values are empty.
QString asTsv(const QStringList &titles, const QList<FigureRow> &rows, const Framework &framework,
              const Words &words);

} // namespace octant
