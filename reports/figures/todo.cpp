// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/figures/todo.h"

#include <algorithm>

namespace octant {

namespace todo {

QDateTime lastArrival(const Invitation &invitation)
{
    for (auto event = invitation.events.crbegin(); event != invitation.events.crend(); ++event) {
        if (event->kind == EventKind::Received || event->kind == EventKind::Resubmitted)
            return event->at;
    }
    return {};
}

/// Whether what came in last answers a return; what comes in after an acceptance does not.
bool answersReturn(const Invitation &invitation)
{
    for (auto event = invitation.events.crbegin(); event != invitation.events.crend(); ++event) {
        if (event->kind == EventKind::Returned || event->kind == EventKind::Accepted)
            return event->kind == EventKind::Returned;
    }
    return false;
}

std::optional<TodoKind> kindOf(const Invitation &invitation)
{
    const InvitationState state = invitation.state();
    if (state == InvitationState::Resubmitted && answersReturn(invitation))
        return TodoKind::CorrectionCame;
    const bool undecided = state == InvitationState::Received || state == InvitationState::InReview ||
                           state == InvitationState::Resubmitted;
    return undecided ? std::optional(TodoKind::UndecidedRevision) : std::nullopt;
}

void addResponses(QList<TodoItem> &items, const AllianceYear &year)
{
    for (const Invitation &invitation : year.invitations) {
        const auto kind = kindOf(invitation);
        if (!kind)
            continue;
        TodoItem item;
        item.kind = *kind;
        item.partner = invitation.partner;
        item.invitation = invitation.id;
        item.since = lastArrival(invitation);
        const auto response = std::ranges::find(year.responses, invitation.id, &Response::invitation);
        if (response != year.responses.end())
            item.revision = response->newest;
        items.append(item);
    }
    std::ranges::stable_sort(items, {}, [](const TodoItem &item) { return std::tie(item.kind, item.since); });
}

bool isWaiting(Lifecycle lifecycle)
{
    return lifecycle == Lifecycle::Submitted || lifecycle == Lifecycle::Draft;
}

bool isRunning(Lifecycle lifecycle)
{
    return lifecycle == Lifecycle::Active || lifecycle == Lifecycle::Revised;
}

/// The newest year up to @p until that has a record; @p until itself where there is none.
int newestRecord(const Commitment &commitment, int until)
{
    int newest = 0;
    for (const CommitmentActual &actual : commitment.actuals) {
        if (actual.year <= until)
            newest = std::max(newest, actual.year);
    }
    return newest > 0 ? newest : until;
}

bool isOverdue(const Commitment &commitment, const AllianceYear &year, QDate today, StatusRule rule)
{
    const CommitmentRevision &terms = commitment.terms();
    if (!isRunning(terms.lifecycle) || terms.target.year <= 0 || terms.target.year >= today.year())
        return false;
    const int judged = newestRecord(commitment, year.year());
    return assess(commitment, judged, rule, year.framework.bands).status != CommitmentStatus::Achieved;
}

void addCommitments(QList<TodoItem> &items, const AllianceYear &year, QDate today, StatusRule rule)
{
    QList<TodoItem> found;
    for (const Commitment &commitment : year.commitments) {
        const CommitmentRevision &terms = commitment.terms();
        TodoItem item;
        item.partner = commitment.partner;
        item.commitment = commitment.code;
        if (isWaiting(terms.lifecycle)) {
            item.kind = TodoKind::CommitmentWaiting;
        } else if (isOverdue(commitment, year, today, rule)) {
            item.kind = TodoKind::CommitmentOverdue;
            item.targetYear = terms.target.year;
        } else {
            continue;
        }
        found.append(item);
    }
    std::ranges::stable_sort(found, {},
                             [](const TodoItem &item) { return std::tie(item.kind, item.commitment); });
    items.append(found);
}

} // namespace todo

QList<TodoItem> needsYouToday(const AllianceYear &year, QDate today, StatusRule rule)
{
    QList<TodoItem> items;
    todo::addResponses(items, year);
    todo::addCommitments(items, year, today, rule);
    return items;
}

} // namespace octant
