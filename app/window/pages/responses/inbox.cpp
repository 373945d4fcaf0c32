// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/responses/inbox.h"

#include "records/store/partner_store.h"
#include "records/store/response_store.h"
#include "records/store/round_store.h"

#include <algorithm>

namespace octant {

namespace {

int count(const QList<Finding> &findings, Severity severity)
{
    return static_cast<int>(std::ranges::count(findings, severity, &Finding::severity));
}

InboxRow rowOf(const Partner &partner, const Invitation &invitation, const ResponseRevision &newest)
{
    InboxRow row;
    row.partner = partner;
    row.state = invitation.state();
    row.channel = newest.channel;
    row.received = newest.received;
    row.revisions = newest.number;
    row.errors = count(newest.findings, Severity::Error);
    row.warnings = count(newest.findings, Severity::Warning);
    return row;
}

} // namespace

bool waits(InvitationState state)
{
    return state == InvitationState::Received || state == InvitationState::InReview ||
           state == InvitationState::Resubmitted;
}

int Inbox::accepted() const
{
    return static_cast<int>(std::ranges::count(rows, InvitationState::Accepted, &InboxRow::state));
}

int Inbox::waiting() const
{
    return static_cast<int>(std::ranges::count_if(rows, waits, &InboxRow::state));
}

Result<Inbox> loadInbox(Database &database, int year)
{
    Inbox inbox;
    const std::optional<Round> round = RoundStore(database).find(year);
    if (!round)
        return inbox;
    QHash<InvitationId, Invitation> invitations;
    for (const Invitation &invitation : RoundStore(database).invitations(round->id))
        invitations.insert(invitation.id, invitation);
    inbox.invited = static_cast<int>(invitations.size());
    const ResponseStore responses(database);
    const PartnerStore partners(database);
    for (const Response &response : responses.ofRound(round->id)) {
        const auto newest = responses.revision(response.newest);
        const auto partner = partners.find(response.partner);
        if (newest && partner)
            inbox.rows.append(rowOf(*partner, invitations.value(response.invitation), *newest));
    }
    std::ranges::stable_sort(inbox.rows, [](const InboxRow &left, const InboxRow &right) {
        if (waits(left.state) != waits(right.state))
            return waits(left.state);
        return left.received > right.received;
    });
    return inbox;
}

} // namespace octant
