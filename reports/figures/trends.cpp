// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/figures/trends.h"

#include <algorithm>

namespace octant {

namespace trends {

QSet<PartnerId> membersOf(const AllianceYear &year, Breakdown by, const QString &key)
{
    const bool divided = dividesPartners(by) && !key.isEmpty();
    const QList<PartnerGroup> groups = groupsOf(year, divided ? by : Breakdown::None);
    const auto found = divided ? std::ranges::find(groups, key, &PartnerGroup::key) : groups.begin();
    return found == groups.end() ? QSet<PartnerId>() : found->partners;
}

const AllianceYear *find(const QList<AllianceYear> &years, int year)
{
    const auto found = std::ranges::find(years, year, &AllianceYear::year);
    return found == years.end() ? nullptr : &*found;
}

TrendPoint pointOf(const Indicator &indicator, const QList<AllianceYear> &years, int year, Breakdown by,
                   const QString &key)
{
    const AllianceYear *now = find(years, year);
    const bool holds = indicator.years.holdsIn(year);
    TrendPoint point{.year = year, .hasRound = now != nullptr, .figure = {}};
    if (!now || !holds) {
        point.figure.code = indicator.code;
        point.figure.unit = indicator.unit;
        return point;
    }
    const IndicatorValues values = valuesOf(indicator, *now);
    const QSet<PartnerId> members = membersOf(*now, by, key);
    const AllianceYear *previous = indicator.years.holdsIn(year - 1) ? find(years, year - 1) : nullptr;
    if (previous) {
        const IndicatorValues before = valuesOf(indicator, *previous);
        const QList<Break> breaks = breaksBetween(*previous, *now, values.operands);
        point.figure = aggregate(values, &before, members, breaks);
    } else {
        point.figure = aggregate(values, nullptr, members);
    }
    return point;
}

} // namespace trends

QList<QList<QPointF>> Trend::lines() const
{
    QList<QList<QPointF>> lines;
    bool connected = false;
    for (const TrendPoint &point : points) {
        if (!point.figure.value) {
            connected = false;
            continue;
        }
        if (!connected || !point.figure.breaks.isEmpty())
            lines.append(QList<QPointF>());
        lines.last().append(QPointF(point.year, *point.figure.value));
        connected = true;
    }
    return lines;
}

QList<TrendBreak> Trend::breaks() const
{
    QList<TrendBreak> breaks;
    for (const TrendPoint &point : points) {
        if (!point.figure.breaks.isEmpty())
            breaks.append({.year = point.year, .why = point.figure.breaks});
    }
    return breaks;
}

Trend trendOf(const Indicator &indicator, const QList<AllianceYear> &years, Breakdown by, const QString &key)
{
    Trend trend{.indicator = indicator, .points = {}};
    if (years.isEmpty())
        return trend;
    for (int year = years.first().year(); year <= years.last().year(); ++year)
        trend.points.append(trends::pointOf(indicator, years, year, by, key));
    return trend;
}

} // namespace octant
