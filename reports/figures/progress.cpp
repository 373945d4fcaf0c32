// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/figures/progress.h"

#include <algorithm>

namespace octant {

namespace progress {

/// The indicators of a round with the contributions of two years, worked out once for all groups.
struct Measured
{
    IndicatorValues now;
    std::optional<IndicatorValues> previous;
    QList<Break> breaks;
};

Measured measure(const Indicator &indicator, const AllianceYear &now, const AllianceYear *previous)
{
    Measured measured{.now = valuesOf(indicator, now), .previous = {}, .breaks = {}};
    if (previous && indicator.years.holdsIn(previous->year())) {
        measured.previous = valuesOf(indicator, *previous);
        measured.breaks = breaksBetween(*previous, now, measured.now.operands);
    }
    return measured;
}

bool belongsTo(const Measured &measured, const AllianceYear &year, Breakdown by, const QString &key)
{
    if (by == Breakdown::Principle)
        return measured.now.indicator.principle.text() == key;
    if (by != Breakdown::Area)
        return true;
    return std::ranges::any_of(measured.now.operands, [&](const QuestionCode &code) {
        const Question *question = year.question(code);
        return question && question->impactArea.text() == key;
    });
}

bool belongsTo(const ListedCommitment &commitment, Breakdown by, const PartnerGroup &group)
{
    const CommitmentRevision &terms = *commitment.assessment.terms;
    if (by == Breakdown::Principle)
        return terms.principle.text() == group.key;
    if (by == Breakdown::Area)
        return terms.impactAreas.contains(ImpactAreaCode(group.key));
    return by == Breakdown::None || group.partners.contains(commitment.partner);
}

StatusCounts statusesOf(const QList<ListedCommitment> &commitments, Breakdown by, const PartnerGroup &group)
{
    QList<Assessment> assessments;
    for (const ListedCommitment &commitment : commitments) {
        if (belongsTo(commitment, by, group))
            assessments.append(commitment.assessment);
    }
    return countStatuses(assessments);
}

/// K99 comes before K100.
bool comesBefore(const ListedCommitment &left, const ListedCommitment &right)
{
    const auto place = [](const ListedCommitment &one) {
        return std::pair(one.code.text().size(), one.code.text());
    };
    return place(left) < place(right);
}

template <typename Records>
int membersIn(const Records &records, const QSet<PartnerId> &members)
{
    return int(
        std::ranges::count_if(records, [&](const auto &record) { return members.contains(record.partner); }));
}

} // namespace progress

StatusCounts countStatuses(const QList<Assessment> &assessments)
{
    StatusCounts counts;
    for (const CommitmentStatus status : allCommitmentStatuses())
        counts.insert(status, 0);
    for (const Assessment &assessment : assessments)
        ++counts[assessment.status];
    return counts;
}

QList<ListedCommitment> listedCommitments(const QList<Commitment> &commitments, int year, StatusRule rule,
                                          const StatusBands &bands)
{
    QList<ListedCommitment> listed;
    for (const Commitment &commitment : commitments) {
        const Assessment assessment = assess(commitment, year, rule, bands);
        if (assessment.isListed())
            listed.append({commitment.code, commitment.partner, assessment});
    }
    std::ranges::stable_sort(listed, progress::comesBefore);
    return listed;
}

Progress progressOf(const AllianceYear &now, const AllianceYear *previous, Breakdown by, StatusRule rule)
{
    QList<progress::Measured> measured;
    for (const Indicator &indicator : now.framework.indicatorsIn(now.year()))
        measured.append(progress::measure(indicator, now, previous));
    const auto commitments = listedCommitments(now.commitments, now.year(), rule, now.framework.bands);
    const QList<Response> accepted = now.accepted();

    Progress result{.year = now.year(),
                    .by = by,
                    .invited = int(now.invitations.size()),
                    .accepted = int(accepted.size()),
                    .groups = {}};
    for (const PartnerGroup &group : groupsOf(now, by)) {
        ProgressGroup row{.key = group.key, .title = group.title, .indicators = {}, .commitments = {}};
        row.invited = progress::membersIn(now.invitations, group.partners);
        row.n = progress::membersIn(accepted, group.partners);
        for (const progress::Measured &one : measured) {
            if (progress::belongsTo(one, now, by, group.key)) {
                const IndicatorValues *before = one.previous ? &*one.previous : nullptr;
                row.indicators.append(aggregate(one.now, before, group.partners, one.breaks));
            }
        }
        row.commitments = progress::statusesOf(commitments, by, group);
        result.groups.append(row);
    }
    return result;
}

} // namespace octant
