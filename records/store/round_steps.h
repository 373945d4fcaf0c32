// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/model/change.h"
#include "records/model/partner.h"
#include "records/model/round.h"
#include "records/store/database.h"

class QRandomGenerator;

namespace octant {

/// What a new round, or further invitations to one, would be like.
struct RoundDraft
{
    int year = 0; ///< the reporting year
    QDate deadline;
    QList<Partner> partners; ///< members who have no invitation in the year
    Text questionnaire;      ///< the title of what is sent

    bool operator==(const RoundDraft &) const = default;
};

/// A draft for the round that is planned, else the one after the last: the year before @p today where there
/// is none yet. The deadline is at the same day as the last time.
Result<RoundDraft> draftRound(Database &database, QDate today);
/// A draft for further invitations to a round. A year without a round is a problem ("round.none").
Result<RoundDraft> draftInvitations(Database &database, int year);

/// Opens the round of a draft with the newest edition – the standard questionnaire where the register has
/// none – and invites its partners. A year that has a round already is a problem.
Result<void> openRound(Database &database, const Author &author, const RoundDraft &draft,
                       QRandomGenerator &random);
/// Invites the draft's partners into the round of its year. Form, channel and language are those of a
/// partner's last invitation; for the first one the full form in the program, in Bulgarian.
Result<void> invitePartners(Database &database, const Author &author, const RoundDraft &draft,
                            QRandomGenerator &random);

/// What a person records of an invitation by hand.
struct HandEvent
{
    InvitationId invitation;
    EventKind kind = EventKind::Note;
    QDateTime at; ///< when it happened, UTC
    QString note; ///< who said what; needed for calls and notes
};

/// Adds it to the history, with a line in the log. Without the words that it needs, or in the future, it is a
/// problem ("event.no_words", "event.future").
Result<void> recordEvent(Database &database, const Author &author, const HandEvent &event);

} // namespace octant
