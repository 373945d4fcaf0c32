// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/figures/alliance_year.h"
#include "reports/figures/commitment_status.h"

namespace octant {

enum class TodoKind {
    CorrectionCame,    ///< a response that was returned has come back
    UndecidedRevision, ///< a response is in and neither accepted nor returned
    CommitmentWaiting, ///< a commitment was submitted, or arrived as a draft, and is not in the list yet
    CommitmentOverdue, ///< its target year is over and it is not achieved
};

/// One thing that waits for the secretariat.
struct TodoItem
{
    TodoKind kind = TodoKind::UndecidedRevision;
    PartnerId partner;
    InvitationId invitation;   ///< responses only
    RevisionId revision;       ///< responses only: the newest one
    QDateTime since;           ///< responses only: when it came in, UTC
    CommitmentCode commitment; ///< commitments only
    int targetYear = 0;        ///< overdue commitments only
};

/// What "Needs you today" lists: corrections first, then revisions (the longest waiting first), then
/// commitments in the order of their codes. Overdue is judged by the newest record up to the round's year.
QList<TodoItem> needsYouToday(const AllianceYear &year, QDate today,
                              StatusRule rule = StatusRule::PublishedBands);

} // namespace octant
