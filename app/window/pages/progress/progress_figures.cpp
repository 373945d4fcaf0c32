// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/progress/progress_figures.h"

#include <algorithm>

namespace octant {

namespace {

QList<FigureGroup> groupsOfYear(const QList<AllianceYear> &years, Breakdown by)
{
    const AllianceYear &now = years.last();
    const auto before = std::ranges::find(years, now.year() - 1, &AllianceYear::year);
    const Progress progress = progressOf(now, before == years.end() ? nullptr : &*before, by);
    QList<FigureGroup> groups;
    for (const ProgressGroup &group : progress.groups) {
        FigureGroup figures{group.key, group.title, {}};
        for (const IndicatorFigure &figure : group.indicators)
            figures.figures[figure.code] = figure;
        groups.append(figures);
    }
    return groups;
}

} // namespace

const Trend *ProgressFigures::trend(const IndicatorCode &code) const
{
    const auto found =
        std::ranges::find_if(trends, [&](const Trend &trend) { return trend.indicator.code == code; });
    return found == trends.end() ? nullptr : &*found;
}

QList<Trend> ProgressFigures::trendsOf(const PrincipleCode &principle) const
{
    QList<Trend> found;
    for (const Trend &trend : trends)
        if (trend.indicator.principle == principle)
            found.append(trend);
    return found;
}

Result<ProgressFigures> loadProgress(Database &database, int year, Breakdown by)
{
    ProgressFigures figures{.year = year, .by = by, .trends = {}, .groups = {}};
    if (year == 0)
        return figures;
    QList<AllianceYear> years = loadAllYears(database);
    years.removeIf([year](const AllianceYear &it) { return it.year() > year; });
    if (years.isEmpty() || years.last().year() != year) // says which year has no round
        return std::unexpected(loadYear(database, year).error());
    figures.invited = int(years.last().invitations.size());
    figures.accepted = int(years.last().accepted().size());
    for (const Indicator &indicator : years.last().framework.indicatorsIn(year))
        figures.trends.append(trendOf(indicator, years));
    if (by != Breakdown::None)
        figures.groups = groupsOfYear(years, by);
    return figures;
}

Trend samePartners(const Trend &trend)
{
    Trend pair{.indicator = trend.indicator, .points = {}};
    if (trend.points.isEmpty() || !trend.points.last().figure.panel)
        return pair;
    const TrendPoint &now = trend.points.last();
    const Panel &panel = *now.figure.panel;
    const auto pointOf = [&](int year, std::optional<double> value) {
        TrendPoint point{.year = year, .hasRound = true, .figure = {}};
        point.figure.code = now.figure.code;
        point.figure.unit = now.figure.unit;
        point.figure.value = value;
        point.figure.n = panel.n;
        point.figure.suppressed = panel.n > 0 && panel.n < smallestShownGroup;
        return point;
    };
    pair.points = {pointOf(now.year - 1, panel.previous), pointOf(now.year, panel.value)};
    return pair;
}

} // namespace octant
