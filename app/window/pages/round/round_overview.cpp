// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/round/round_overview.h"

#include "records/store/edition_store.h"
#include "records/store/log_store.h"
#include "records/store/partner_store.h"
#include "records/store/round_store.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

QDateTime lastOf(const Invitation &invitation, EventKind kind)
{
    QDateTime at;
    for (const InvitationEvent &event : invitation.events)
        if (event.kind == kind)
            at = event.at;
    return at;
}

bool wasFollowed(Database &database, const Round &round)
{
    return std::ranges::any_of(RoundStore(database).all(),
                               [&round](const Round &other) { return other.year > round.year; });
}

InvitationState stateOf(const Invitation &invitation, bool closed)
{
    const InvitationState state = invitation.state();
    const bool silent = state == InvitationState::Sent || state == InvitationState::Reminded;
    return closed && silent ? InvitationState::NoResponse : state;
}

RoundRow rowOf(const Partner &partner, const Invitation &invitation, bool closed)
{
    RoundRow row;
    row.partner = partner;
    row.invitation = invitation;
    row.state = stateOf(invitation, closed);
    row.sent = invitation.first(EventKind::Sent);
    row.reminded = lastOf(invitation, EventKind::Reminded);
    row.received = invitation.first(EventKind::Received);
    if (!row.received.isValid()) // sent back by hand before anything was taken in
        row.received = invitation.first(EventKind::Resubmitted);
    if (row.state == InvitationState::Accepted)
        row.accepted = lastOf(invitation, EventKind::Accepted);
    return row;
}

QList<FormSet> setsOf(Database &database, const Round &round)
{
    if (round.editions.isEmpty())
        return {};
    const auto edition = EditionStore(database).find(round.editions.last());
    return edition ? edition->questionnaire.sets : QList<FormSet>();
}

/// The figures' own view of the round: rate and curves.
Result<void> addFigures(Database &database, RoundOverview &overview, QDate today)
{
    const Result<AllianceYear> year = loadYear(database, overview.round.year);
    if (!year)
        return std::unexpected(year.error());
    overview.rate = responseRates(*year, Breakdown::None).value(0);
    overview.curve = arrivalCurve(*year, today);
    std::optional<Round> before;
    for (const Round &round : RoundStore(database).all())
        if (round.year < overview.round.year)
            before = round;
    if (!before)
        return {};
    if (const Result<AllianceYear> last = loadYear(database, before->year))
        overview.last = arrivalCurve(*last, today);
    return {};
}

Problem noInvitation(const PartnerCode &partner, int year)
{
    return {u"invitation.none"_s,
            {},
            QCoreApplication::translate("RoundOverview", "%1 is not invited for %2.")
                .arg(partner.text())
                .arg(year),
            QCoreApplication::translate("RoundOverview", "Choose one from the list, or invite the partner.")};
}

} // namespace

int RoundOverview::count(InvitationState state) const
{
    return static_cast<int>(std::ranges::count(rows, state, &RoundRow::state));
}

Result<RoundOverview> loadRound(Database &database, int year, QDate today)
{
    RoundOverview overview;
    const std::optional<Round> round = RoundStore(database).find(year);
    if (!round || round->isPlanned())
        return overview;
    overview.round = *round;
    overview.sets = setsOf(database, *round);
    const bool closed = wasFollowed(database, *round);
    QHash<PartnerId, Invitation> invitations;
    for (const Invitation &invitation : RoundStore(database).invitations(round->id))
        invitations.insert(invitation.partner, invitation);
    for (const Partner &partner : PartnerStore(database).all()) {
        if (invitations.contains(partner.id))
            overview.rows.append(rowOf(partner, invitations.value(partner.id), closed));
        else if (!partner.isFormer())
            ++overview.uninvited;
    }
    if (const Result<void> figures = addFigures(database, overview, today); !figures)
        return std::unexpected(figures.error());
    return overview;
}

Result<InvitationStory> loadInvitation(Database &database, const PartnerCode &code, int year)
{
    const auto partner = PartnerStore(database).find(code);
    const auto round = RoundStore(database).find(year);
    if (!partner || !round)
        return std::unexpected(noInvitation(code, year));
    const auto invitation = RoundStore(database).invitationOf(round->id, partner->id);
    if (!invitation)
        return std::unexpected(noInvitation(code, year));
    InvitationStory story;
    story.partner = *partner;
    story.invitation = *invitation;
    story.state = stateOf(*invitation, wasFollowed(database, *round));
    story.sets = setsOf(database, *round);
    story.contact = PartnerStore(database).currentContact(partner->id);
    for (const InvitationEvent &event : invitation->events)
        story.history.prepend({event, LogStore(database).change(event.change).who});
    return story;
}

} // namespace octant
