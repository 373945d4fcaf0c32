// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/intake/propose.h"

#include "forms/model/question_index.h"
#include "records/intake/commitment_block.h"
#include "records/intake/normalise.h"
#include "records/store/answer_rows.h"

#include <algorithm>

namespace octant {

namespace {

/// Makes the rows of one revision.
class Rows
{
public:
    Rows(const ResponseRevision &revision, const Match &match, const Judgement &judgement)
        : m_revision(revision)
        , m_questionnaire(match.edition.questionnaire)
        , m_index(m_questionnaire)
        , m_asked(askedOf(match))
        , m_judgement(judgement)
    {
    }

    QList<AnswerRow> all();

private:
    /// The form itself, or an instance of a repeat.
    struct Spot
    {
        SectionCode repeat; ///< empty: the form itself
        int number = 0;     ///< of the instance, as rows count them
        /// Its relevant questions; null where the logic does not tell them.
        const QSet<QuestionCode> *relevant = nullptr;
        bool isBeyond = false; ///< beyond the repeat's count: what was given there does not count
        Answers answers;       ///< that count
        Answers apart;
        Answers calculated;
    };

    const ResponseRevision &m_revision;
    const Questionnaire &m_questionnaire;
    QuestionIndex m_index;
    QSet<QuestionCode> m_asked;
    const Judgement &m_judgement;
    InstanceNumbers m_numbers; ///< of rows
    InstanceNumbers m_judged;  ///< of instances in the verdict
    QList<AnswerRow> m_rows;

    void addAt(const Spot &spot);
    void addRepeat(const SectionCode &repeat, bool isCounted, const Spot &around);
    Spot inside(const SectionCode &repeat, qsizetype position, bool isCounted, const Spot &around);
    void add(const Question &question, const Spot &spot);
    bool hasRows(const Question &question, const Spot &spot) const;
    static bool counts(const Question &question, const Spot &spot);
};

QList<AnswerRow> Rows::all()
{
    const LogicVerdict &verdict = m_judgement.verdict;
    addAt({{}, 0, &verdict.relevantOutside, false, m_revision.answers, m_revision.apart, verdict.calculated});
    return m_rows;
}

void Rows::addAt(const Spot &spot)
{
    for (const Section &section : m_questionnaire.sections) {
        if (section.repeat)
            addRepeat(section.code, !section.repeatCount.isEmpty(), spot);
        for (const Group &group : section.groups) {
            if (group.kind == GroupKind::Repeat)
                addRepeat(group.code, !group.repeatCount.isEmpty(), spot);
        }
        for (const Question &question : section.questions)
            add(question, spot);
    }
}

/// As many instances as were given; of a repeat in none, as many as it has.
void Rows::addRepeat(const SectionCode &repeat, bool isCounted, const Spot &around)
{
    if (m_index.find(repeat.text())->repeat != around.repeat)
        return;
    const QuestionCode code(repeat.text());
    const Answer &answer = around.answers[code];
    if (answer.qualifier && answer.instances().isEmpty())
        m_rows << answerRows(code, m_revision.response, around.number, answer);
    qsizetype count = std::max(answer.instances().size(), around.apart[code].instances().size());
    if (around.repeat.isEmpty())
        count = std::max(count, m_judgement.verdict.relevantInside.value(code).size());
    for (qsizetype i = 0; i < count; ++i)
        addAt(inside(repeat, i, isCounted, around));
}

/// Of an inner repeat with a count of its own, the logic tells all instances in one list but not how many of
/// them stand in which outer instance.
Rows::Spot Rows::inside(const SectionCode &repeat, qsizetype position, bool isCounted, const Spot &around)
{
    const QuestionCode code(repeat.text());
    Spot spot;
    spot.repeat = repeat;
    spot.number = m_numbers.next(code);
    spot.isBeyond = around.isBeyond;
    spot.answers = around.answers[code].instances().value(position);
    spot.apart = around.apart[code].instances().value(position);
    spot.calculated = around.calculated[code].instances().value(position);
    const bool isTold = around.repeat.isEmpty() || !isCounted;
    if (!isTold || spot.isBeyond)
        return spot;
    const auto judged = m_judgement.verdict.relevantInside.constFind(code);
    const int index = m_judged.next(code) - 1;
    spot.isBeyond = judged == m_judgement.verdict.relevantInside.cend() || index >= judged->size();
    spot.relevant = spot.isBeyond ? nullptr : &judged->at(index);
    return spot;
}

void Rows::add(const Question &question, const Spot &spot)
{
    if (!hasRows(question, spot))
        return;
    if (counts(question, spot)) {
        const bool isCalculated = question.type == QuestionType::Calculated;
        const Answer &answer = (isCalculated ? spot.calculated : spot.answers)[question.code];
        m_rows << answerRows(question.code, m_revision.response, spot.number, answer);
        return;
    }
    AnswerRow row;
    row.question = question.code;
    row.response = m_revision.response;
    row.instance = spot.number;
    row.state = AnswerState::NotRelevant;
    m_rows << row;
}

bool Rows::hasRows(const Question &question, const Spot &spot) const
{
    const bool isLocked = spot.repeat.text() == commitment_block::block.text() &&
                          m_judgement.locked.value(spot.number - 1).contains(question.code);
    const bool hasValues = isAnswered(question.type) || question.type == QuestionType::Calculated;
    const bool isTold = spot.relevant || spot.answers.contains(question.code) ||
                        spot.apart.contains(question.code) || spot.calculated.contains(question.code);
    return hasValues && isTold && !spot.isBeyond && !isLocked && m_asked.contains(question.code) &&
           question.personal == PersonalRole::None &&
           m_index.find(question.code.text())->repeat == spot.repeat;
}

/// Whether what stands at the spot for a question counts, blank or not.
bool Rows::counts(const Question &question, const Spot &spot)
{
    if (question.type == QuestionType::Calculated)
        return true;
    return spot.relevant ? spot.relevant->contains(question.code) : spot.answers.contains(question.code);
}

/// Adds what was found since the revision was kept, as when a commitment has been withdrawn in the meantime.
void addNewOnes(const QList<Finding> &found, const QString &file, QList<Finding> &findings)
{
    for (Finding finding : found) {
        finding.problem.where.file = file;
        const bool known = std::ranges::any_of(findings, [&](const Finding &other) {
            return other.problem.code == finding.problem.code &&
                   other.problem.where.question == finding.problem.where.question;
        });
        if (!known)
            findings << finding;
    }
}

} // namespace

Proposal proposalFor(const ResponseRevision &revision, const Match &match, const Ledger &ledger, QDate today)
{
    const Judgement judgement = judge(match, joined(revision.answers, revision.apart), ledger, today);
    const Ledger::Changes changes = ledger.changes(judgement.block, revision.id);
    Proposal proposal;
    proposal.revision = revision;
    proposal.rows = Rows(revision, match, judgement).all();
    proposal.ledger = changes.changes;
    proposal.findings = revision.findings;
    addNewOnes(judgement.ledgerFindings, revision.fileName, proposal.findings);
    addNewOnes(changes.findings, revision.fileName, proposal.findings);
    return proposal;
}

} // namespace octant
