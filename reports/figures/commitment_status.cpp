// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/figures/commitment_status.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace octant {

namespace commitment_status {

constexpr double tolerance = 1e-9;

struct Verdict
{
    CommitmentStatus status;
    StatusCheck check;
};

bool atLeast(double value, double limit)
{
    return value >= limit - tolerance;
}

/// Values, unlike progress, have any magnitude, so the tolerance goes with it.
double slackOf(double left, double right)
{
    return tolerance * std::max(std::abs(left), std::abs(right));
}

bool isSame(double left, double right)
{
    return std::abs(left - right) <= slackOf(left, right);
}

double withoutMinusZero(double value)
{
    return value == 0 ? 0.0 : value;
}

bool maintains(const CommitmentRevision &terms)
{
    return terms.type == CommitmentType::Maintain || terms.direction == Direction::Maintain ||
           (terms.baseline.value && terms.target.value && isSame(*terms.baseline.value, *terms.target.value));
}

bool isComplete(const CommitmentRevision &terms)
{
    if (!terms.target.value)
        return false;
    return maintains(terms) || (terms.baseline.value && terms.baseline.year > 0 && terms.target.year > 0);
}

bool targetYearCame(const CommitmentRevision &terms, int year)
{
    return terms.target.year > 0 && year >= terms.target.year;
}

double expectedOf(const CommitmentRevision &terms, int year)
{
    const int total = terms.target.year - terms.baseline.year;
    if (total <= 0)
        return targetYearCame(terms, year) ? 1.0 : 0.0;
    return withoutMinusZero(std::clamp(double(year - terms.baseline.year) / total, 0.0, 1.0));
}

void fillNumbers(Assessment &assessment)
{
    const CommitmentRevision &terms = *assessment.terms;
    if (terms.type == CommitmentType::Milestone || !assessment.actual)
        return;
    if (terms.baseline.year > 0 && terms.target.year > 0)
        assessment.expected = expectedOf(terms, assessment.year);
    if (maintains(terms) || !isComplete(terms))
        return;
    const double baseline = *terms.baseline.value;
    assessment.progress =
        withoutMinusZero((*assessment.actual - baseline) / (*terms.target.value - baseline));
    if (assessment.expected.value_or(0) > 0)
        assessment.pace = withoutMinusZero(*assessment.progress / *assessment.expected);
}

Verdict milestoneVerdict(const CommitmentActual &record)
{
    if (const auto word = commitmentStatusOf(record.ownWord))
        return {*word, StatusCheck::OwnWord};
    return {CommitmentStatus::NoData, StatusCheck::NoOwnWord};
}

Verdict maintainVerdict(const CommitmentRevision &terms, double actual, int year)
{
    const double target = *terms.target.value;
    const double slack = slackOf(actual, target);
    const bool kept =
        terms.direction == Direction::Lower ? actual <= target + slack : actual >= target - slack;
    if (kept)
        return {CommitmentStatus::Achieved, StatusCheck::Kept};
    const bool late = targetYearCame(terms, year);
    return {late ? CommitmentStatus::NotAchieved : CommitmentStatus::Delayed, StatusCheck::NotKept};
}

Verdict paceVerdict(double pace, const StatusBands &bands)
{
    if (atLeast(pace, bands.onTrack))
        return {CommitmentStatus::OnTrack, StatusCheck::Pace};
    const bool atRisk = atLeast(pace, bands.atRisk);
    return {atRisk ? CommitmentStatus::AtRisk : CommitmentStatus::Delayed, StatusCheck::Pace};
}

Verdict distanceVerdict(double progress, double expected, const StatusBands &bands)
{
    if (atLeast(progress, expected - bands.toleranceOnTrack))
        return {CommitmentStatus::OnTrack, StatusCheck::Distance};
    const bool atRisk = atLeast(progress, expected - bands.toleranceAtRisk);
    return {atRisk ? CommitmentStatus::AtRisk : CommitmentStatus::Delayed, StatusCheck::Distance};
}

/// The checks from "achieved" on, for commitments with complete terms and an actual.
Verdict progressVerdict(const Assessment &assessment, const StatusBands &bands)
{
    const CommitmentRevision &terms = *assessment.terms;
    const double progress = *assessment.progress;
    if (atLeast(progress, 1))
        return {CommitmentStatus::Achieved, StatusCheck::TargetReached};
    if (targetYearCame(terms, assessment.year))
        return {CommitmentStatus::NotAchieved, StatusCheck::TargetYearOver};
    if (progress <= tolerance && assessment.year - terms.baseline.year <= 1)
        return {CommitmentStatus::NotStarted, StatusCheck::JustBegun};
    if (progress < -tolerance)
        return {CommitmentStatus::MovingAway, StatusCheck::WrongWay};
    if (!assessment.pace)
        return {CommitmentStatus::OnTrack, StatusCheck::BeforeStart};
    if (assessment.rule == StatusRule::PublishedBands)
        return paceVerdict(*assessment.pace, bands);
    return distanceVerdict(progress, *assessment.expected, bands);
}

Verdict verdictOf(const Assessment &assessment, const StatusBands &bands)
{
    if (!assessment.terms)
        return {CommitmentStatus::NoData, StatusCheck::NoTerms};
    const CommitmentRevision &terms = *assessment.terms;
    if (terms.lifecycle == Lifecycle::Withdrawn)
        return {CommitmentStatus::Withdrawn, StatusCheck::Withdrawn};
    if (!assessment.record)
        return {CommitmentStatus::NoData, StatusCheck::NoActual};
    if (terms.type == CommitmentType::Milestone)
        return milestoneVerdict(*assessment.record);
    if (!assessment.actual)
        return {CommitmentStatus::NoData, StatusCheck::NoActual};
    if (!isComplete(terms))
        return {CommitmentStatus::NoData, StatusCheck::IncompleteTerms};
    if (maintains(terms))
        return maintainVerdict(terms, *assessment.actual, assessment.year);
    return progressVerdict(assessment, bands);
}

} // namespace commitment_status

QString nameOf(StatusRule rule)
{
    return rule == StatusRule::PublishedBands ? u"published"_s : u"tolerance"_s;
}

std::optional<StatusRule> statusRuleOf(const QString &name)
{
    for (const StatusRule rule : {StatusRule::PublishedBands, StatusRule::SimpleTolerance}) {
        if (nameOf(rule) == name)
            return rule;
    }
    return std::nullopt;
}

bool Assessment::isListed() const
{
    return terms && octant::isListed(terms->lifecycle);
}

Assessment assess(const Commitment &commitment, int year, StatusRule rule, const StatusBands &bands)
{
    Assessment assessment;
    assessment.year = year;
    assessment.rule = rule;
    if (const CommitmentRevision *terms = commitment.termsFor(year))
        assessment.terms = *terms;
    if (const CommitmentActual *record = commitment.actualOf(year)) {
        assessment.record = *record;
        if (record->value)
            assessment.actual = commitment_status::withoutMinusZero(*record->value);
    }
    if (assessment.terms)
        commitment_status::fillNumbers(assessment);
    const auto verdict = commitment_status::verdictOf(assessment, bands);
    assessment.computed = verdict.status;
    assessment.decidedBy = verdict.check;
    if (const StatusOverride *word = commitment.overrideOf(year))
        assessment.override = *word;
    assessment.status = assessment.override ? assessment.override->status : assessment.computed;
    return assessment;
}

} // namespace octant
