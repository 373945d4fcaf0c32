// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/store/database.h"
#include "reports/figures/progress.h"
#include "reports/figures/trends.h"

#include <QHash>

namespace octant {

/// One group of a breakdown with its figures of the year.
struct FigureGroup
{
    QString key;
    Text title;
    QHash<IndicatorCode, IndicatorFigure> figures; ///< areas: only the indicators that belong to it
};

/// All indicators of an alliance, year by year up to the one that is looked at.
struct ProgressFigures
{
    int year = 0; ///< 0: the register has no round yet
    int invited = 0;
    int accepted = 0; ///< respondents of the year
    Breakdown by = Breakdown::None;
    QList<Trend> trends;       ///< in the framework's order; the last point is that of the year
    QList<FigureGroup> groups; ///< empty without a breakdown

    /// Null for a code that the framework does not have.
    const Trend *trend(const IndicatorCode &code) const;
    QList<Trend> trendsOf(const PrincipleCode &principle) const;
};

/// @p year 0 gives the figures of a register without a round. @p by is a breakdown of partners, of impact
/// areas, or none.
Result<ProgressFigures> loadProgress(Database &database, int year, Breakdown by);

/// The year and the one before it among the same partners: two points, or none where the series does not
/// allow the comparison. Fewer than three partners are withheld.
Trend samePartners(const Trend &trend);

} // namespace octant
