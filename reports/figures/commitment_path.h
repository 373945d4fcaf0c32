// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/figures/commitment_status.h"

#include <QPointF>

namespace octant {

/// An actual on the path of a commitment.
struct PathActual
{
    int year = 0;
    double value = 0;
    std::optional<Qualifier> qualifier;
    CommitmentStatus status = CommitmentStatus::NoData; ///< as shown for that year

    bool operator==(const PathActual &) const = default;
};

/// The way from baseline to target with what was reached, in the commitment's unit; x is the year.
struct CommitmentPath
{
    CommitmentRevision terms;
    QPointF baseline;
    QPointF target;
    /// Where on track ends and at risk ends, as two points each: at the baseline year and at the target year.
    /// Empty for maintained levels.
    QList<QPointF> onTrackEdge;
    QList<QPointF> atRiskEdge;
    QList<PathActual> actuals; ///< the years with a value, in order, up to the year asked for
    /// Earlier terms that a later revision replaced, each as baseline and target.
    QList<QList<QPointF>> earlierLines;

    /// The value expected in a year: on the line, level before the baseline year and after the target year.
    double expectedIn(int year) const;
};

/// None for milestones, incomplete terms, and before the commitment existed.
std::optional<CommitmentPath> pathOf(const Commitment &commitment, int year, StatusRule rule,
                                     const StatusBands &bands);

} // namespace octant
