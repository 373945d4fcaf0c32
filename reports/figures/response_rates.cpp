// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/figures/response_rates.h"

#include <QTimeZone>

#include <algorithm>

namespace octant {

namespace response_rates {

bool has(const Invitation &invitation, EventKind kind)
{
    return std::ranges::any_of(invitation.events,
                               [kind](const InvitationEvent &event) { return event.kind == kind; });
}

QDate dayOf(const QDateTime &instant)
{
    return instant.isValid() ? instant.toTimeZone(QTimeZone("Europe/Sofia")).date() : QDate();
}

bool isWaiting(InvitationState state)
{
    return state == InvitationState::Received || state == InvitationState::InReview ||
           state == InvitationState::Resubmitted;
}

/// The partners whose answers are in force.
QSet<PartnerId> acceptedPartners(const AllianceYear &year)
{
    QSet<PartnerId> partners;
    for (const Response &response : year.accepted())
        partners.insert(response.partner);
    return partners;
}

void count(ResponseRate &rate, const Invitation &invitation, bool accepted)
{
    const InvitationState state = invitation.state();
    const bool received =
        accepted || has(invitation, EventKind::Received) || has(invitation, EventKind::Resubmitted);
    const bool declined = !received && state == InvitationState::Declined;
    ++rate.invited;
    rate.sent += has(invitation, EventKind::Sent);
    rate.received += received;
    rate.returned += has(invitation, EventKind::Returned);
    rate.waiting += isWaiting(state);
    rate.accepted += accepted;
    rate.declined += declined;
    rate.noResponse += !received && !declined;
}

QDate lastAcceptance(const Invitation &invitation)
{
    const auto last =
        std::find_if(invitation.events.crbegin(), invitation.events.crend(),
                     [](const InvitationEvent &event) { return event.kind == EventKind::Accepted; });
    return last == invitation.events.crend() ? QDate() : dayOf(last->at);
}

/// What came in first may have been recorded as a resubmission alone.
QDate firstArrival(const Invitation &invitation)
{
    const QDate received = dayOf(invitation.first(EventKind::Received));
    return received.isValid() ? received : dayOf(invitation.first(EventKind::Resubmitted));
}

/// On which days the things counted happened.
struct Days
{
    QDate sent; ///< the first of all
    QList<QDate> received;
    QList<QDate> accepted;
};

Days daysOf(const AllianceYear &year)
{
    const QSet<PartnerId> inForce = acceptedPartners(year);
    Days days;
    for (const Invitation &invitation : year.invitations) {
        const QDate sent = dayOf(invitation.first(EventKind::Sent));
        if (sent.isValid() && (!days.sent.isValid() || sent < days.sent))
            days.sent = sent;
        if (const QDate day = firstArrival(invitation); day.isValid())
            days.received.append(day);
        if (const QDate day = lastAcceptance(invitation);
            day.isValid() && inForce.contains(invitation.partner))
            days.accepted.append(day);
    }
    return days;
}

QDate lastDay(const Days &days, QDate deadline, QDate today)
{
    QDate last = deadline.isValid() ? std::max(deadline, days.sent) : days.sent;
    for (const QList<QDate> &list : {days.received, days.accepted})
        last = std::ranges::max(list.isEmpty() ? QDate() : std::ranges::max(list), last);
    return std::min(last, today);
}

int by(const QList<QDate> &days, QDate day)
{
    return int(std::ranges::count_if(days, [day](QDate other) { return other <= day; }));
}

} // namespace response_rates

std::optional<double> ResponseRate::rate() const
{
    return invited > 0 ? std::optional(double(accepted) / invited) : std::nullopt;
}

QList<ResponseRate> responseRates(const AllianceYear &year, Breakdown by)
{
    const QSet<PartnerId> accepted = response_rates::acceptedPartners(year);
    const auto groups = groupsOf(year, dividesPartners(by) ? by : Breakdown::None);
    QList<ResponseRate> rates;
    for (const PartnerGroup &group : groups) {
        ResponseRate rate{.key = group.key, .title = group.title};
        for (const Invitation &invitation : year.invitations) {
            if (group.partners.contains(invitation.partner))
                response_rates::count(rate, invitation, accepted.contains(invitation.partner));
        }
        if (rate.invited > 0 || groups.size() == 1)
            rates.append(rate);
    }
    return rates;
}

double ArrivalCurve::share(int count) const
{
    return invited > 0 ? double(count) / invited : 0;
}

ArrivalCurve arrivalCurve(const AllianceYear &year, QDate today)
{
    const auto days = response_rates::daysOf(year);
    ArrivalCurve curve{
        .year = year.year(), .invited = int(year.invitations.size()), .sent = days.sent, .points = {}};
    if (!days.sent.isValid())
        return curve;
    if (year.round.deadline.isValid())
        curve.deadline = int(days.sent.daysTo(year.round.deadline));
    const QDate last = response_rates::lastDay(days, year.round.deadline, today);
    for (QDate day = days.sent; day <= last; day = day.addDays(1)) {
        curve.points.append({.day = int(days.sent.daysTo(day)),
                             .received = response_rates::by(days.received, day),
                             .accepted = response_rates::by(days.accepted, day)});
    }
    return curve;
}

} // namespace octant
