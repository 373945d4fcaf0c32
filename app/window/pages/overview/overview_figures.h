// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/model/partner.h"
#include "records/store/database.h"
#include "reports/figures/indicators.h"
#include "reports/figures/progress.h"
#include "reports/figures/response_rates.h"
#include "reports/figures/star.h"
#include "reports/figures/todo.h"

namespace octant {

/// One thing that waits for the secretariat, with what it is about.
struct TodoLine
{
    TodoItem item;
    Partner partner;
    Text commitment; ///< title; commitments only
};

/// An indicator among the key figures.
struct KeyIndicator
{
    Indicator indicator;
    IndicatorFigure figure;
};

/// How the listed commitments of a principle are doing.
struct PrincipleStatus
{
    PrincipleCode principle;
    StatusCounts counts;
};

/// Where a year stands, at a glance.
struct OverviewFigures
{
    int year = 0;         ///< 0: the register has no round yet, and everything else is empty
    int previousYear = 0; ///< of the round before; 0 for none
    ResponseRate rate;
    int commitments = 0;       ///< listed
    int committedPartners = 0; ///< partners who have a listed commitment
    StatusCounts statuses;     ///< of all of them
    QList<KeyIndicator> indicators;
    QList<StarPoint> star;
    QList<StarPoint> lastStar; ///< empty without a round before
    QList<PrincipleStatus> principles;
    ArrivalCurve curve;
    std::optional<ArrivalCurve> lastCurve;
    QList<TodoLine> todo;

    /// Commitments on track or achieved, of those that have a status.
    StarPoint allPoints() const;
};

/// @p year 0 gives the figures of a register without a round.
Result<OverviewFigures> loadOverview(Database &database, int year, QDate today);

} // namespace octant
