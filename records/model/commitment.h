// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/answers.h"
#include "forms/model/question.h"
#include "records/model/ids.h"

#include <QDate>
#include <QDateTime>

namespace octant {

enum class CommitmentType { Quantitative, Milestone, Maintain };
QString nameOf(CommitmentType type);
std::optional<CommitmentType> commitmentTypeOf(const QString &name);

/// Where a commitment stands in the hands of people; set by them, never computed.
enum class Lifecycle { Draft, Submitted, Returned, Active, Revised, Closed, Withdrawn };
QString nameOf(Lifecycle lifecycle);
std::optional<Lifecycle> lifecycleOf(const QString &name);
/// Whether a commitment of this lifecycle is in the published list: not a draft, submitted or returned one.
bool isListed(Lifecycle lifecycle);

/// How a commitment is doing; computed, or a person's word with a reason.
enum class CommitmentStatus {
    NotStarted,
    OnTrack,
    AtRisk,
    Delayed,
    MovingAway,
    Achieved,
    NotAchieved,
    Withdrawn,
    NoData,
};
QString nameOf(CommitmentStatus status);
std::optional<CommitmentStatus> commitmentStatusOf(const QString &name);
/// All of them in the order in which they are shown.
const QList<CommitmentStatus> &allCommitmentStatuses();

/// A value in a year; no value means that it was not given.
struct YearValue
{
    int year = 0;
    std::optional<double> value;

    bool operator==(const YearValue &) const = default;
};

/// The terms of a commitment from a year on. Terms are never overwritten: a change is a further revision.
struct CommitmentRevision
{
    int number = 1;
    int fromYear = 0; ///< a reporting year uses the last revision with fromYear ≤ that year
    Lifecycle lifecycle = Lifecycle::Active;
    PrincipleCode principle;
    Text title; ///< the partner's wording
    CommitmentType type = CommitmentType::Quantitative;
    QString indicator; ///< in the partner's words
    UnitCode unit;
    QString otherUnit; ///< the unit in words, where the list has none
    Direction direction = Direction::Higher;
    bool intensity = false; ///< the target is relative to output or size
    YearValue baseline;
    YearValue target; ///< milestones have a year only
    QList<ImpactAreaCode> impactAreas;
    RevisionId source; ///< the response that brought it; not stored where entered by hand
    ChangeId change;
    QString reason; ///< why the terms changed; empty for the first revision

    bool operator==(const CommitmentRevision &) const = default;
};

/// What was achieved in a reporting year. Later records of the same year supersede earlier ones.
struct CommitmentActual
{
    int year = 0;
    std::optional<double> value;
    std::optional<Qualifier> qualifier;
    QString ownWord;  ///< the status in the partner's own judgement (CM_15); empty where not given
    QString progress; ///< description of progress
    QString reasons;  ///< reasons for delay and what is done about it
    QString nextStep; ///< next milestone
    QDate nextStepDue;
    QStringList evidence;
    RevisionId source;
    ChangeId change;

    bool operator==(const CommitmentActual &) const = default;
};

/// A person's word against the computed status, with the reason that is printed.
struct StatusOverride
{
    int year = 0;
    CommitmentStatus status = CommitmentStatus::NoData;
    QString reason;
    ChangeId change;

    bool operator==(const StatusOverride &) const = default;
};

/// What a partner has promised, with everything that was ever recorded about it, oldest first.
struct Commitment
{
    CommitmentId id;
    CommitmentCode code; ///< permanent, "K01" …
    PartnerId partner;
    QList<CommitmentRevision> revisions;
    QList<CommitmentActual> actuals;
    QList<StatusOverride> overrides;

    /// The terms that hold for a reporting year: the last recorded of those that begin by then, so that a
    /// correction of earlier years holds from there on. Null where the commitment did not exist yet.
    const CommitmentRevision *termsFor(int year) const;
    /// The newest terms. A commitment has at least one revision.
    const CommitmentRevision &terms() const;
    /// The record of a year; null where there is none.
    const CommitmentActual *actualOf(int year) const;
    const StatusOverride *overrideOf(int year) const;
    /// The same commitment as it was known up to and including a change.
    Commitment asOf(ChangeId last) const;
};

} // namespace octant
