// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/intake/propose.h"

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
        , m_asked(askedOf(match))
        , m_judgement(judgement)
    {
    }

    QList<AnswerRow> all();

private:
    const ResponseRevision &m_revision;
    const Questionnaire &m_questionnaire;
    QSet<QuestionCode> m_asked;
    const Judgement &m_judgement;
    QList<AnswerRow> m_rows;

    void addRepeat(const Section &section);
    void add(const Question &question, int instance, bool relevant, const Answer &answer);
    bool isLocked(const QuestionCode &question, const QuestionCode &repeat, int index) const;
};

QList<AnswerRow> Rows::all()
{
    for (const Section &section : m_questionnaire.sections) {
        if (section.repeat) {
            addRepeat(section);
            continue;
        }
        for (const Question &question : section.questions) {
            const bool relevant = m_judgement.verdict.relevantOutside.contains(question.code);
            add(question, 0, relevant, m_revision.answers[question.code]);
        }
    }
    return m_rows;
}

void Rows::addRepeat(const Section &section)
{
    const QuestionCode repeat(section.code.text());
    const Answer &answer = m_revision.answers[repeat];
    if (answer.qualifier && answer.instances().isEmpty())
        m_rows << answerRows(repeat, m_revision.response, 0, answer);
    const QList<QSet<QuestionCode>> relevant = m_judgement.verdict.relevantInside.value(repeat);
    for (int index = 0; index < relevant.size(); ++index) {
        for (const Question &question : section.questions) {
            if (!isLocked(question.code, repeat, index)) {
                add(question, index + 1, relevant.at(index).contains(question.code),
                    answer.instances().value(index)[question.code]);
            }
        }
    }
}

bool Rows::isLocked(const QuestionCode &question, const QuestionCode &repeat, int index) const
{
    return repeat == commitment_block::block && m_judgement.locked.value(index).contains(question);
}

void Rows::add(const Question &question, int instance, bool relevant, const Answer &answer)
{
    if (!m_asked.contains(question.code) || question.personal != PersonalRole::None)
        return;
    if (relevant) {
        m_rows << answerRows(question.code, m_revision.response, instance, answer);
        return;
    }
    AnswerRow row;
    row.question = question.code;
    row.response = m_revision.response;
    row.instance = instance;
    row.state = AnswerState::NotRelevant;
    m_rows << row;
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
