// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/model/round.h"

#include "forms/model/names.h"

namespace octant {

namespace {

constexpr std::array eventNames = {
    std::pair{EventKind::Sent, "sent"},         std::pair{EventKind::Reminded, "reminded"},
    std::pair{EventKind::Received, "received"}, std::pair{EventKind::InReview, "in_review"},
    std::pair{EventKind::Returned, "returned"}, std::pair{EventKind::Resubmitted, "resubmitted"},
    std::pair{EventKind::Accepted, "accepted"}, std::pair{EventKind::Reopened, "reopened"},
    std::pair{EventKind::Declined, "declined"}, std::pair{EventKind::Bounced, "bounced"},
    std::pair{EventKind::Called, "called"},     std::pair{EventKind::Note, "note"},
};

constexpr std::array stateNames = {
    std::pair{InvitationState::NotSent, "not_sent"},
    std::pair{InvitationState::Sent, "sent"},
    std::pair{InvitationState::Reminded, "reminded"},
    std::pair{InvitationState::Received, "received"},
    std::pair{InvitationState::InReview, "in_review"},
    std::pair{InvitationState::Returned, "returned"},
    std::pair{InvitationState::Resubmitted, "resubmitted"},
    std::pair{InvitationState::Accepted, "accepted"},
    std::pair{InvitationState::Declined, "declined"},
    std::pair{InvitationState::NoResponse, "no_response"},
};

using enum InvitationState;

/// A form that is sent again to somebody who has answered changes nothing.
InvitationState afterSending(InvitationState before)
{
    return before == NotSent || before == Declined ? Sent : before;
}

/// Those who have answered are reminded of a correction: their state says more than "reminded" does.
InvitationState afterReminding(InvitationState before)
{
    return before == NotSent || before == Sent ? Reminded : before;
}

/// What arrives after a return or an acceptance waits for a decision again.
InvitationState afterReceiving(InvitationState before)
{
    if (before == Returned || before == Accepted)
        return Resubmitted;
    return before == InReview || before == Resubmitted ? before : Received;
}

InvitationState after(InvitationState before, EventKind event)
{
    switch (event) {
    case EventKind::Sent:
        return afterSending(before);
    case EventKind::Reminded:
        return afterReminding(before);
    case EventKind::Received:
        return afterReceiving(before);
    case EventKind::InReview:
        return InReview;
    case EventKind::Returned:
        return Returned;
    case EventKind::Resubmitted:
        return Resubmitted;
    case EventKind::Accepted:
        return Accepted;
    case EventKind::Reopened:
        return before == Declined ? Sent : InReview;
    case EventKind::Declined:
        return Declined;
    case EventKind::Bounced:
    case EventKind::Called:
    case EventKind::Note:
        return before;
    }
    Q_UNREACHABLE();
}

} // namespace

QString nameOf(EventKind kind)
{
    return nameIn(eventNames, kind);
}

std::optional<EventKind> eventKindOf(const QString &name)
{
    return valueIn(eventNames, name);
}

QString nameOf(InvitationState state)
{
    return nameIn(stateNames, state);
}

InvitationState Invitation::state() const
{
    InvitationState state = NotSent;
    for (const InvitationEvent &event : events)
        state = after(state, event.kind);
    return state;
}

QDateTime Invitation::first(EventKind kind) const
{
    const auto found = std::ranges::find(events, kind, &InvitationEvent::kind);
    return found == events.end() ? QDateTime() : found->at;
}

} // namespace octant
