// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/questionnaire.h"
#include "records/model/partner.h"
#include "records/model/round.h"
#include "reports/figures/response_rates.h"

namespace octant {

/// An invitation in the table of a round.
struct RoundRow
{
    Partner partner;
    Invitation invitation;
    InvitationState state = InvitationState::NotSent; ///< NoResponse in a round that a later one followed
    QDateTime sent;                                   ///< first; instants are UTC, invalid where it never was
    QDateTime reminded;                               ///< last
    QDateTime received;                               ///< first
    QDateTime accepted;                               ///< last, and in force
};

/// A round with all its invitations.
struct RoundOverview
{
    Round round; ///< not stored where the year has none
    QList<RoundRow> rows;
    QList<FormSet> sets; ///< of the newest edition
    ResponseRate rate;
    ArrivalCurve curve;
    std::optional<ArrivalCurve> last; ///< of the previous round
    int uninvited = 0;                ///< members who are not invited

    int count(InvitationState state) const;
};

/// A year without a round gives an overview without one. @p today is the day in Europe/Sofia.
Result<RoundOverview> loadRound(Database &database, int year, QDate today);

/// One dated line of an invitation's history.
struct HistoryLine
{
    InvitationEvent event;
    QString who;
};

/// Everything about one invitation.
struct InvitationStory
{
    Partner partner;
    Invitation invitation;
    InvitationState state = InvitationState::NotSent;
    QList<FormSet> sets;
    QList<HistoryLine> history;     ///< newest first
    std::optional<Contact> contact; ///< whom to write to
};

/// A partner without an invitation in the year is a problem ("invitation.none").
Result<InvitationStory> loadInvitation(Database &database, const PartnerCode &partner, int year);

} // namespace octant
