// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/model/commitment.h"

#include "forms/model/names.h"

#include <algorithm>
#include <iterator>

namespace octant {

namespace {

constexpr std::array typeNames = {
    std::pair{CommitmentType::Quantitative, "quantitative"},
    std::pair{CommitmentType::Milestone, "milestone"},
    std::pair{CommitmentType::Maintain, "maintain"},
};

constexpr std::array lifecycleNames = {
    std::pair{Lifecycle::Draft, "draft"},         std::pair{Lifecycle::Submitted, "submitted"},
    std::pair{Lifecycle::Returned, "returned"},   std::pair{Lifecycle::Active, "active"},
    std::pair{Lifecycle::Revised, "revised"},     std::pair{Lifecycle::Closed, "closed"},
    std::pair{Lifecycle::Withdrawn, "withdrawn"},
};

constexpr std::array statusNames = {
    std::pair{CommitmentStatus::NotStarted, "not_started"},
    std::pair{CommitmentStatus::OnTrack, "on_track"},
    std::pair{CommitmentStatus::AtRisk, "at_risk"},
    std::pair{CommitmentStatus::Delayed, "delayed"},
    std::pair{CommitmentStatus::MovingAway, "moving_away"},
    std::pair{CommitmentStatus::Achieved, "achieved"},
    std::pair{CommitmentStatus::NotAchieved, "not_achieved"},
    std::pair{CommitmentStatus::Withdrawn, "withdrawn"},
    std::pair{CommitmentStatus::NoData, "no_data"},
};

/// The last record that fits; null where none does.
template <typename Record, typename Fits>
const Record *lastWhere(const QList<Record> &records, Fits fits)
{
    const auto found = std::find_if(records.crbegin(), records.crend(), fits);
    return found == records.crend() ? nullptr : &*found;
}

template <typename Record>
QList<Record> knownBy(const QList<Record> &records, ChangeId last)
{
    QList<Record> known;
    std::ranges::copy_if(records, std::back_inserter(known),
                         [&](const Record &record) { return record.change <= last; });
    return known;
}

} // namespace

QString nameOf(CommitmentType type)
{
    return nameIn(typeNames, type);
}

std::optional<CommitmentType> commitmentTypeOf(const QString &name)
{
    return valueIn(typeNames, name);
}

QString nameOf(Lifecycle lifecycle)
{
    return nameIn(lifecycleNames, lifecycle);
}

std::optional<Lifecycle> lifecycleOf(const QString &name)
{
    return valueIn(lifecycleNames, name);
}

bool isListed(Lifecycle lifecycle)
{
    return lifecycle != Lifecycle::Draft && lifecycle != Lifecycle::Submitted &&
           lifecycle != Lifecycle::Returned;
}

QString nameOf(CommitmentStatus status)
{
    return nameIn(statusNames, status);
}

std::optional<CommitmentStatus> commitmentStatusOf(const QString &name)
{
    return valueIn(statusNames, name);
}

const QList<CommitmentStatus> &allCommitmentStatuses()
{
    static const QList<CommitmentStatus> all = [] {
        QList<CommitmentStatus> statuses;
        for (const auto &row : statusNames)
            statuses << row.first;
        return statuses;
    }();
    return all;
}

const CommitmentRevision *Commitment::termsFor(int year) const
{
    return lastWhere(revisions,
                     [year](const CommitmentRevision &revision) { return revision.fromYear <= year; });
}

const CommitmentRevision &Commitment::terms() const
{
    Q_ASSERT(!revisions.isEmpty());
    return revisions.last();
}

const CommitmentActual *Commitment::actualOf(int year) const
{
    return lastWhere(actuals, [year](const CommitmentActual &actual) { return actual.year == year; });
}

const StatusOverride *Commitment::overrideOf(int year) const
{
    return lastWhere(overrides, [year](const StatusOverride &word) { return word.year == year; });
}

Commitment Commitment::asOf(ChangeId last) const
{
    Commitment then = *this;
    then.revisions = knownBy(revisions, last);
    then.actuals = knownBy(actuals, last);
    then.overrides = knownBy(overrides, last);
    return then;
}

} // namespace octant
