// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/figures/breakdown.h"
#include "reports/figures/indicators.h"

#include <QPointF>

namespace octant {

/// An indicator in one year.
struct TrendPoint
{
    int year = 0;
    bool hasRound = false;  ///< false: nothing was asked that year
    IndicatorFigure figure; ///< its panel is against the year before
};

/// Between two years a series does not go on.
struct TrendBreak
{
    int year = 0;     ///< the one before which it breaks
    QList<Break> why; ///< by question

    bool operator==(const TrendBreak &) const = default;
};

/// An indicator over the years: a point for every year from the first round to the last, also where there is
/// no value, so that gaps stay gaps. In a year for which the framework does not have the indicator there is
/// none.
struct Trend
{
    Indicator indicator;
    QList<TrendPoint> points;

    /// The values as lines to draw (x is the year): a new line begins behind every gap and every break.
    QList<QList<QPointF>> lines() const;
    /// Where the series breaks, in the order of the years.
    QList<TrendBreak> breaks() const;
};

/// The trend of an indicator over rounds, oldest first, for one group of a breakdown that divides partners;
/// an empty key takes everybody. Membership is that of each year.
Trend trendOf(const Indicator &indicator, const QList<AllianceYear> &years, Breakdown by = Breakdown::None,
              const QString &key = {});

} // namespace octant
