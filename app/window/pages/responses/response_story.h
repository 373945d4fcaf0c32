// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/responses/answer_sheet.h"
#include "records/model/round.h"
#include "records/store/database.h"

namespace octant {

/// A revision in the chooser.
struct RevisionHead
{
    RevisionId id;
    int number = 1;
    QDateTime received; ///< UTC
    QString channel;
    QString fileName; ///< empty after an erasure
    bool sealed = false;
};

/// Everything about one partner's response in one round.
struct ResponseStory
{
    Partner partner;
    InvitationState state = InvitationState::Received;
    Response response;
    QList<RevisionHead> revisions; ///< oldest first
    RevisionId shown;
    Questionnaire questionnaire; ///< the edition that the shown revision answers
    int lastYear = 0;            ///< reporting year of the previous round; 0 where there is none
    QString returnedBecause;     ///< the words of the last return; empty where it was not sent back
    AnswerSheet sheet;
    int errors = 0;
    int warnings = 0;

    bool showsNewest() const { return shown == response.newest; }
};

/// @p revision chooses what is shown; not stored: the newest. A partner without a response in the year is a
/// problem ("response.none").
Result<ResponseStory> loadResponse(Database &database, const PartnerCode &partner, int year,
                                   RevisionId revision, const QDateTime &now);

} // namespace octant
