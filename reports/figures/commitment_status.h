// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/model/commitment.h"
#include "records/model/framework.h"

#include <optional>

namespace octant {

/// By which rule the status of a commitment is computed. Both differ only in the last three checks.
enum class StatusRule {
    PublishedBands,  ///< Eurostat's and Open SDG's bands of the pace; the default
    SimpleTolerance, ///< distance below the expected progress; milder
};
/// "published", "tolerance".
QString nameOf(StatusRule rule);
std::optional<StatusRule> statusRuleOf(const QString &name);

/// The check that decided a status, in the order in which they are made. Words for people are made from it
/// and the numbers beside it.
enum class StatusCheck {
    NoTerms,         ///< no data: the commitment did not exist yet in that year
    Withdrawn,       ///< the lifecycle says so
    NoActual,        ///< no data: nothing accepted for the year, or a record without a value
    OwnWord,         ///< milestone: the partner's own judgement
    NoOwnWord,       ///< milestone, no data: the partner did not judge
    IncompleteTerms, ///< no data: baseline or target is missing
    Kept,            ///< maintain: achieved, the actual is not worse than the target
    NotKept,         ///< maintain: delayed, or not achieved in or after the target year
    TargetReached,   ///< achieved: progress 1 or more
    TargetYearOver,  ///< not achieved: the target year has come without reaching the target
    JustBegun,       ///< not started: no progress, at most one year since the baseline year
    WrongWay,        ///< moving away: progress below 0
    BeforeStart,     ///< on track: progress although none is expected yet; there is no pace
    Pace,            ///< published bands: progress ÷ expected against the bands
    Distance,        ///< simple tolerance: expected − progress against the limits
};

/// How a commitment was doing in one year, with everything from which it follows. Numbers are unrounded
/// fractions (0.47 is 47 %), never minus zero.
struct Assessment
{
    int year = 0;
    StatusRule rule = StatusRule::PublishedBands;
    std::optional<CommitmentRevision> terms; ///< those that held in the year; none before it existed
    std::optional<CommitmentActual> record;  ///< the year's record; none where there is none
    std::optional<double> actual;
    std::optional<double> progress; ///< (actual − baseline) ÷ (target − baseline); none without an actual,
                                    ///< for milestones, for maintained levels and for incomplete terms
    std::optional<double> expected; ///< elapsed ÷ total years, 0 to 1; none where an actual is missing
    std::optional<double> pace; ///< progress ÷ expected; none where either is missing or nothing is expected
    CommitmentStatus computed = CommitmentStatus::NoData;
    CommitmentStatus status = CommitmentStatus::NoData; ///< the one shown: the override's, else the computed
    StatusCheck decidedBy = StatusCheck::NoTerms;       ///< the check behind the computed status
    std::optional<StatusOverride> override;             ///< a person's word for the year, with its reason

    /// Whether the year has terms in the published list; drafts and submitted ones are assessed but not
    /// shown.
    bool isListed() const;
};

/// Assesses a commitment in a reporting year by the order of checks of the reference data
/// (commitment_status_rule), comparing with a tolerance of 1e-9. For an earlier state of knowledge pass
/// commitment.asOf(…).
///
/// A level is maintained where the type or the direction says so or target and baseline are equal. "Not
/// worse" means not above the target where the direction is lower, else not below it.
Assessment assess(const Commitment &commitment, int year, StatusRule rule, const StatusBands &bands);

} // namespace octant
