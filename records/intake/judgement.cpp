// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/intake/judgement.h"

#include "records/intake/commitment_block.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace block = commitment_block;

namespace {

/// Takes what the ledger lent out of one half of a verdict again.
void takeBack(Answers &answers, const QList<QSet<QuestionCode>> &borrowed)
{
    Answer repeat = answers[block::block];
    Instances instances = repeat.instances();
    for (qsizetype index = 0; index < instances.size(); ++index) {
        for (const QuestionCode &question : borrowed.at(index))
            instances[index].remove(question);
    }
    repeat.value = instances;
    const bool holdsNothing = std::ranges::all_of(instances, &Answers::isEmpty);
    answers.set(block::block, holdsNothing ? Answer{{}, repeat.qualifier, repeat.comment, {}} : repeat);
}

/// Puts aside what was given for terms that count for nothing in this act.
void putAside(const Answers &given, const QList<QSet<QuestionCode>> &locked, Answers &apart)
{
    const Instances &instances = given[block::block].instances();
    Instances aside(instances.size());
    bool found = false;
    for (qsizetype index = 0; index < instances.size(); ++index) {
        for (const QuestionCode &question : locked.at(index)) {
            aside[index].set(question, instances.at(index)[question]);
            found = found || instances.at(index).contains(question);
        }
    }
    if (!found)
        return;
    const Instances &before = apart[block::block].instances();
    for (qsizetype index = 0; index < before.size(); ++index) {
        for (const auto &[question, answer] : before.at(index).all().asKeyValueRange())
            aside[index].set(question, answer);
    }
    apart.set(block::block, {aside, {}, {}, {}});
}

/// What there is to say about terms that the partner did not give is nothing that they could mend.
QList<Finding> withoutBorrowed(const QList<Finding> &findings, const QList<QSet<QuestionCode>> &borrowed)
{
    QSet<QString> places;
    for (qsizetype index = 0; index < borrowed.size(); ++index) {
        for (const QuestionCode &question : borrowed.at(index))
            places.insert(u"%1[%2].%3"_s.arg(block::block.text()).arg(index + 1).arg(question.text()));
    }
    QList<Finding> kept = findings;
    kept.removeIf([&](const Finding &finding) { return places.contains(finding.problem.where.question); });
    return kept;
}

} // namespace

QSet<QuestionCode> askedOf(const Match &match)
{
    const QList<QuestionCode> questions =
        match.edition.questionnaire.questionsOf(match.invitation.formSet, match.partner.kind);
    return {questions.cbegin(), questions.cend()};
}

Judgement judge(const Match &match, const Answers &answers, const Ledger &ledger, QDate today)
{
    const QSet<QuestionCode> asked = askedOf(match);
    if (!block::isIn(match.edition.questionnaire))
        return {match.logic.check(answers, asked, today, match.invitation.language), {}, {}, {}};

    const CompletedBlock completed = ledger.complete(answers);
    QList<QSet<QuestionCode>> borrowed = completed.locked;
    for (qsizetype index = 0; index < borrowed.size(); ++index)
        borrowed[index].unite(completed.lent.at(index));

    Judgement judgement;
    judgement.verdict = match.logic.check(completed.answers, asked, today, match.invitation.language);
    judgement.block = judgement.verdict.relevant[block::block].instances();
    judgement.locked = completed.locked;
    judgement.ledgerFindings = completed.findings;
    takeBack(judgement.verdict.relevant, borrowed);
    takeBack(judgement.verdict.apart, borrowed);
    putAside(answers, completed.locked, judgement.verdict.apart);
    judgement.verdict.findings = withoutBorrowed(judgement.verdict.findings, borrowed);
    return judgement;
}

} // namespace octant
