// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/intake/commitment_block.h"
#include "records/intake/ledger.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace block = commitment_block;

namespace {

CommitmentType typeIn(const Answers &instance, const CommitmentRevision &base)
{
    if (instance[block::type].text() == u"milestone"_s)
        return CommitmentType::Milestone;
    if (!instance[block::type].hasValue())
        return base.type;
    return instance[block::direction].text() == u"maintain"_s ? CommitmentType::Maintain
                                                              : CommitmentType::Quantitative;
}

YearValue yearValueIn(const Answers &instance, const QuestionCode &year, const QuestionCode &value)
{
    return {int(instance[year].number().value_or(0)), instance[value].number()};
}

/// Whether two revisions say the same, whoever brought them and when.
bool sayTheSame(CommitmentRevision left, const CommitmentRevision &right)
{
    left.number = right.number;
    left.fromYear = right.fromYear;
    left.source = right.source;
    left.change = right.change;
    return left == right;
}

bool isDraft(const LedgerChange &change)
{
    return change.revision && change.revision->lifecycle == Lifecycle::Draft;
}

} // namespace

CommitmentRevision Ledger::termsIn(const Answers &instance, const CommitmentRevision &base) const
{
    CommitmentRevision terms = base;
    terms.fromYear = m_year;
    terms.principle = PrincipleCode(instance[block::principle].text());
    // A translation of the former wording would say something else than the new one.
    const QString wording = instance[block::wording].text();
    if (base.title.in(languageOf(m_language).value_or(Language::Bulgarian)) != wording)
        terms.title = Text({{m_language, wording}});
    terms.type = typeIn(instance, base);
    terms.indicator = instance[block::indicator].text();
    const QString unit = instance[block::unit].text();
    terms.unit = unit == u"other"_s ? UnitCode() : UnitCode(unit);
    terms.otherUnit = instance[block::otherUnit].text();
    terms.direction = directionOf(instance[block::direction].text()).value_or(Direction::Higher);
    terms.intensity = instance[block::scale].text() == u"intensity"_s;
    terms.baseline = yearValueIn(instance, block::baselineYear, block::baselineValue);
    terms.target = yearValueIn(instance, block::targetYear, block::targetValue);
    terms.reason = instance[block::change].text();
    return terms;
}

std::optional<CommitmentActual> Ledger::actualIn(const Answers &instance, RevisionId source) const
{
    CommitmentActual actual;
    actual.year = m_year;
    const CommitmentActual nothing = actual;
    actual.value = instance[block::actual].number();
    actual.qualifier = instance[block::actual].qualifier;
    actual.ownWord = instance[block::ownWord].text();
    actual.progress = instance[block::progress].text();
    actual.reasons = instance[block::reasons].text();
    actual.nextStep = instance[block::nextStep].text();
    actual.nextStepDue = instance[block::nextStepDue].date();
    actual.evidence = instance[block::evidence].choices();
    if (actual == nothing)
        return std::nullopt;
    actual.source = source;
    return actual;
}

/// Whether there is enough to measure it by; whether it is worth promising is for people to say.
bool Ledger::isComplete(const CommitmentRevision &terms) const
{
    if (terms.principle.isEmpty() || terms.title.isEmpty() || terms.target.year == 0)
        return false;
    if (terms.type == CommitmentType::Milestone)
        return terms.target.year >= m_year;
    const bool hasUnit = !terms.unit.isEmpty() || !terms.otherUnit.isEmpty();
    return hasUnit && terms.baseline.year > 0 && terms.baseline.value && terms.target.value &&
           terms.target.year > m_year;
}

bool Ledger::wasBroughtByThisResponse(const Commitment &commitment) const
{
    return m_response.contains(commitment.revisions.first().source);
}

const Commitment *Ledger::broughtBefore(const CommitmentRevision &terms,
                                        const QSet<CommitmentId> &taken) const
{
    const auto found = std::ranges::find_if(m_standing, [&](const Commitment &commitment) {
        return wasBroughtByThisResponse(commitment) && !taken.contains(commitment.id) &&
               commitment.revisions.first().title == terms.title;
    });
    return found == m_standing.end() ? nullptr : &*found;
}

LedgerChange Ledger::changeByNew(const Answers &instance, RevisionId source,
                                 const QSet<CommitmentId> &taken) const
{
    CommitmentRevision terms = termsIn(instance, {});
    terms.reason.clear();
    terms.source = source;
    terms.lifecycle = isComplete(terms) ? Lifecycle::Submitted : Lifecycle::Draft;
    LedgerChange change{{}, terms, actualIn(instance, source)};
    const Commitment *earlier = broughtBefore(terms, taken);
    if (!earlier)
        return change;
    change.commitment = earlier->id;
    const CommitmentRevision &standing = termsOf(*earlier);
    change.revision->impactAreas = standing.impactAreas;
    change.revision->reason = standing.reason;
    if (isListed(standing.lifecycle))
        change.revision->lifecycle = standing.lifecycle;
    if (sayTheSame(*change.revision, standing))
        change.revision.reset();
    return change;
}

LedgerChange Ledger::changeOf(const Commitment &commitment, const Answers &instance, RevisionId source) const
{
    const QString act = instance[block::act].text();
    const CommitmentRevision &standing = termsOf(commitment);
    LedgerChange change{commitment.id, {}, {}};
    if (act != u"withdraw"_s)
        change.actual = actualIn(instance, source);
    if (act == u"update"_s)
        return change;
    CommitmentRevision terms = act == u"revise"_s ? termsIn(instance, standing) : standing;
    terms.fromYear = m_year;
    terms.reason = instance[block::change].text();
    terms.source = source;
    if (act == u"withdraw"_s)
        terms.lifecycle = Lifecycle::Withdrawn;
    else if (!isListed(standing.lifecycle))
        terms.lifecycle = isComplete(terms) ? Lifecycle::Submitted : Lifecycle::Draft;
    else
        terms.lifecycle = Lifecycle::Revised;
    if (!sayTheSame(terms, standing))
        change.revision = terms;
    return change;
}

Ledger::Changes Ledger::changes(const Instances &counting, RevisionId source) const
{
    Changes result;
    QSet<CommitmentId> taken;
    for (int index = 0; index < counting.size(); ++index) {
        const Answers &instance = counting.at(index);
        const QString act = instance[block::act].text();
        const Commitment *standing = find(instance[block::number].text());
        if (act == u"new"_s) {
            result.changes << changeByNew(instance, source, taken);
            taken.insert(result.changes.last().commitment);
            if (isDraft(result.changes.last()))
                result.findings << draft(index + 1);
        } else if (standing && !act.isEmpty()) {
            result.changes << changeOf(*standing, instance, source);
        }
    }
    for (const Commitment &commitment : m_standing) {
        if (wasBroughtByThisResponse(commitment) && !taken.contains(commitment.id))
            result.findings << dropped(commitment);
    }
    return result;
}

Finding Ledger::draft(int instance) const
{
    Place where;
    where.question = u"%1[%2]"_s.arg(block::block.text()).arg(instance);
    return {Severity::Note,
            {u"commitment.draft"_s, where,
             tr("The new commitment cannot be measured as it stands; it arrives as a draft."),
             tr("Ask the partner for unit, baseline and a target in a coming year.")}};
}

Finding Ledger::dropped(const Commitment &commitment) const
{
    Place where;
    where.question = block::block.text();
    return {Severity::Warning,
            {u"commitment.dropped"_s, where,
             tr("An earlier version of this response brought the commitment %1, which is not in this one.")
                 .arg(commitment.code.text()),
             tr("Ask the partner whether it was taken back or only reworded.")}};
}

} // namespace octant
