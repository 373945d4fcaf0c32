// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/figures/breakdown.h"
#include "reports/figures/commitment_status.h"
#include "reports/figures/indicators.h"

#include <QMap>

namespace octant {

/// How many commitments have each status as shown; all nine statuses are there, also with 0.
using StatusCounts = QMap<CommitmentStatus, int>;

/// One group of a progress table.
struct ProgressGroup
{
    QString key;
    Text title;
    int invited = 0; ///< its invited partners; all of them for principles and areas
    int n = 0;       ///< its accepted respondents
    QList<IndicatorFigure> indicators;
    StatusCounts commitments;
};

/// What an alliance has reached in a year.
struct Progress
{
    int year = 0;
    Breakdown by = Breakdown::None;
    int invited = 0;
    int accepted = 0;
    QList<ProgressGroup> groups;
};

/// The progress of a round; @p previous, the round before it, gives the like-for-like panels and may be null.
///
/// A principle's group has that principle's indicators and commitments; an area's has the commitments that
/// name it and the indicators whose questions belong to it; other groups have their members' and all
/// indicators. Indicators and areas are those that the framework has for the year. Commitments count where
/// listed, also those of partners who did not respond (no data).
Progress progressOf(const AllianceYear &now, const AllianceYear *previous, Breakdown by,
                    StatusRule rule = StatusRule::PublishedBands);

/// Counts the statuses shown of assessments.
StatusCounts countStatuses(const QList<Assessment> &assessments);

/// The listed commitments of a year, assessed, in the order of their codes.
struct ListedCommitment
{
    CommitmentCode code;
    PartnerId partner;
    Assessment assessment; ///< has terms
};
QList<ListedCommitment> listedCommitments(const QList<Commitment> &commitments, int year, StatusRule rule,
                                          const StatusBands &bands);

} // namespace octant
