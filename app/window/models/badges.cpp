// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/models/badges.h"

#include "reports/pictures/icon.h"

using namespace Qt::StringLiterals;

namespace octant {

namespace {

struct StateSign
{
    QString icon;
    QColor Colours::*tone;
};

StateSign signOf(InvitationState state)
{
    switch (state) {
    case InvitationState::NotSent:
        return {u"status_not_started"_s, &Colours::secondary};
    case InvitationState::Sent:
    case InvitationState::Reminded:
        return {u"mail"_s, &Colours::secondary};
    case InvitationState::Received:
    case InvitationState::Resubmitted:
        return {u"responses"_s, &Colours::accent};
    case InvitationState::InReview:
        return {u"search"_s, &Colours::accent};
    case InvitationState::Returned:
        return {u"return"_s, &Colours::warning};
    case InvitationState::Accepted:
        return {u"accept"_s, &Colours::good};
    case InvitationState::Declined:
        return {u"close"_s, &Colours::secondary};
    case InvitationState::NoResponse:
        return {u"status_no_data"_s, &Colours::secondary};
    }
    return {};
}

} // namespace

BadgeLook badgeOf(CommitmentStatus status, const Session &session)
{
    return {iconOf(status), session.palette().of(status),
            titleOf(session.framework().commitmentStatuses, nameOf(status), session.language())};
}

BadgeLook badgeOf(InvitationState state, const Session &session)
{
    const StateSign sign = signOf(state);
    return {sign.icon, session.theme().colours().*sign.tone,
            titleOf(session.framework().responseStates, nameOf(state), session.language())};
}

} // namespace octant
