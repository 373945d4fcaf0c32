// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/codes.h"
#include "forms/model/text.h"
#include "records/model/change.h"
#include "records/model/ids.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>

#include <optional>

namespace octant {

/// One year's sending and taking in of an edition.
struct Round
{
    RoundId id;
    int year = 0; ///< the reporting year; the round sent in 2026 reports on 2025
    QDate opened; ///< invalid while the round is planned
    QDate deadline;
    QList<EditionHash> editions; ///< every edition that was sent, the newest last

    /// Whether its questionnaire is published but nobody has been invited yet: it has not been opened.
    bool isPlanned() const { return !opened.isValid(); }
    bool operator==(const Round &) const = default;
};

/// How an edition came to a round.
struct RoundEdition
{
    EditionHash edition;
    QString reason; ///< why the one before it was corrected; empty for a round's first
    Change change;  ///< the line of the log that it came with: when, and who published it
};

/// What happened to an invitation. Its state is derived from these.
enum class EventKind {
    Sent,
    Reminded,
    Received, ///< a revision arrived
    InReview,
    Returned,    ///< sent back for correction
    Resubmitted, ///< a further revision arrived after a return
    Accepted,
    Reopened,
    Declined,
    Bounced,
    Called, ///< the contact log: spoke to them
    Note,
};
QString nameOf(EventKind kind);
std::optional<EventKind> eventKindOf(const QString &name);

struct InvitationEvent
{
    EventKind kind = EventKind::Sent;
    QDateTime at; ///< when it happened, UTC; may be earlier than when it was recorded
    ChangeId change;
    RevisionId revision; ///< not stored where the event is about no revision
    QString note;
};

/// Where an invitation stands; codes as in the framework's response states.
enum class InvitationState {
    NotSent,
    Sent,
    Reminded,
    Received,
    InReview,
    Returned,
    Resubmitted,
    Accepted,
    Declined,
    NoResponse, ///< the deadline of a closed round passed without a response; for callers that know the round
};
QString nameOf(InvitationState state);

/// One partner in one round.
struct Invitation
{
    InvitationId id;
    RoundId round;
    PartnerId partner;
    QString token;     ///< public random id that a form carries, for matching
    QByteArray secret; ///< 32 random bytes for sealing; never printed
    QString channel;   ///< "app", "html", "pdf", "workbook"
    QString formSet;   ///< "full", "short"
    Language language = Language::Bulgarian;
    QDate deadline;                ///< the partner's own, else the round's
    QList<InvitationEvent> events; ///< in the order of their changes

    /// Where it stands after its events; never NoResponse, which they cannot tell. Bounces, calls and notes
    /// change nothing. What arrives after an acceptance counts as resubmitted until it is decided on.
    InvitationState state() const;
    /// The instant of the first event of a kind; invalid where there is none.
    QDateTime first(EventKind kind) const;
};

} // namespace octant
