// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/intake/ledger.h"

#include "records/intake/commitment_block.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace block = commitment_block;

namespace {

const QList<QuestionCode> &termQuestions()
{
    static const QList<QuestionCode> questions = {
        block::principle,     block::wording,    block::type,        block::indicator,
        block::unit,          block::direction,  block::scale,       block::baselineYear,
        block::baselineValue, block::targetYear, block::targetValue, block::otherUnit,
    };
    return questions;
}

Answer textAnswer(const QString &text)
{
    return {text, {}, {}, {}};
}

Answer numberAnswer(const std::optional<double> &number)
{
    return number ? Answer{*number, {}, {}, {}} : Answer();
}

QString directionName(const CommitmentRevision &terms)
{
    if (terms.type == CommitmentType::Maintain)
        return u"maintain"_s;
    return nameOf(terms.direction);
}

Finding finding(Severity severity, const QString &code, const QString &question, const QString &what,
                const QString &remedy)
{
    Place where;
    where.question = question;
    return {severity, {code, where, what, remedy}};
}

bool isOver(Lifecycle lifecycle)
{
    return lifecycle == Lifecycle::Withdrawn || lifecycle == Lifecycle::Closed;
}

QString codesOf(const QList<QuestionCode> &questions)
{
    QStringList codes;
    for (const QuestionCode &question : questions)
        codes << question.text();
    return codes.join(u", "_s);
}

} // namespace

/// One instance of the block while it is completed.
struct Ledger::Instance
{
    Answers answers;
    int number; ///< from 1
    QString act;

    QString place(const QuestionCode &question) const
    {
        return u"%1[%2].%3"_s.arg(block::block.text()).arg(number).arg(question.text());
    }
};

Ledger::Ledger(QList<Commitment> standing, int year, QString language, QSet<RevisionId> response)
    : m_standing(std::move(standing))
    , m_year(year)
    , m_language(std::move(language))
    , m_response(std::move(response))
{
}

const Commitment *Ledger::find(const QString &code) const
{
    const auto found = std::ranges::find(m_standing, CommitmentCode(code), &Commitment::code);
    return found == m_standing.end() ? nullptr : &*found;
}

const CommitmentRevision &Ledger::termsOf(const Commitment &commitment) const
{
    const CommitmentRevision *terms = commitment.termsFor(m_year);
    return terms ? *terms : commitment.terms();
}

/// The terms as a partner would have answered them.
Answers Ledger::answersOf(const CommitmentRevision &terms) const
{
    const bool isMilestone = terms.type == CommitmentType::Milestone;
    const Language reader = languageOf(m_language).value_or(Language::Bulgarian);
    Answers answers;
    answers.set(block::principle, textAnswer(terms.principle.text()));
    answers.set(block::wording, textAnswer(terms.title.in(reader)));
    answers.set(block::type, textAnswer(isMilestone ? u"milestone"_s : u"quant"_s));
    if (terms.target.year > 0)
        answers.set(block::targetYear, numberAnswer(terms.target.year));
    if (isMilestone)
        return answers;
    answers.set(block::indicator, textAnswer(terms.indicator));
    answers.set(
        block::unit,
        textAnswer(terms.unit.isEmpty() && !terms.otherUnit.isEmpty() ? u"other"_s : terms.unit.text()));
    answers.set(block::otherUnit, textAnswer(terms.otherUnit));
    answers.set(block::direction, textAnswer(directionName(terms)));
    answers.set(block::scale, textAnswer(terms.intensity ? u"intensity"_s : u"absolute"_s));
    if (terms.baseline.year > 0)
        answers.set(block::baselineYear, numberAnswer(terms.baseline.year));
    answers.set(block::baselineValue, numberAnswer(terms.baseline.value));
    answers.set(block::targetValue, numberAnswer(terms.target.value));
    return answers;
}

CompletedBlock Ledger::complete(const Answers &answers) const
{
    CompletedBlock completed;
    completed.answers = answers;
    Answer repeat = answers[block::block];
    Instances instances = repeat.instances();
    completed.locked.resize(instances.size());
    completed.lent.resize(instances.size());
    QStringList seen;
    for (int index = 0; index < instances.size(); ++index) {
        Instance instance{instances.at(index), index + 1, instances.at(index)[block::act].text()};
        const Commitment *commitment = checkNumber(instance, completed.findings);
        if (!commitment)
            continue;
        if (seen.contains(commitment->code.text())) {
            completed.findings << finding(
                Severity::Error, u"commitment.twice"_s, instance.place(block::number),
                tr("The commitment %1 stands in the response twice.").arg(commitment->code.text()),
                tr("Ask the partner which of the two counts."));
        }
        seen << commitment->code.text();
        lendTerms(termsOf(*commitment), instance, completed);
        instances[index] = instance.answers;
    }
    repeat.value = instances;
    completed.answers.set(block::block, repeat);
    return completed;
}

/// The standing commitment that an instance is about; null where it is about none, with an error unless that
/// is as it should be.
const Commitment *Ledger::checkNumber(const Instance &instance, QList<Finding> &findings) const
{
    if (instance.act.isEmpty() || instance.act == u"new"_s)
        return nullptr;
    const QString code = instance.answers[block::number].text();
    const Commitment *commitment = find(code);
    if (!commitment) {
        findings << finding(Severity::Error, u"commitment.unknown"_s, instance.place(block::number),
                            code.isEmpty() ? tr("It is not said which commitment this is about.")
                                           : tr("The partner has no commitment %1.").arg(code.left(40)),
                            tr("Ask the partner for the commitment's number as it stands in the form."));
    } else if (isOver(termsOf(*commitment).lifecycle)) {
        findings << finding(Severity::Warning, u"commitment.over"_s, instance.place(block::number),
                            tr("The commitment %1 was withdrawn or closed before.").arg(code),
                            tr("Ask the partner whether it is to be taken up again."));
    }
    return commitment;
}

void Ledger::lendTerms(const CommitmentRevision &terms, Instance &instance, CompletedBlock &completed) const
{
    const bool revises = instance.act == u"revise"_s;
    const Answers standing = answersOf(terms);
    QSet<QuestionCode> &locked = completed.locked[instance.number - 1];
    QSet<QuestionCode> &lent = completed.lent[instance.number - 1];
    QList<QuestionCode> differing;
    QList<QuestionCode> kept;
    for (const QuestionCode &question : termQuestions()) {
        const Answer &given = instance.answers[question];
        const bool isGiven = given.hasValue() || given.qualifier;
        if (revises && isGiven)
            continue;
        if (isGiven && given.value != standing[question].value)
            differing << question;
        if (revises && standing.contains(question)) {
            kept << question;
            lent.insert(question);
        } else if (!revises) {
            locked.insert(question);
        }
        instance.answers.set(question, standing[question]);
    }
    if (!differing.isEmpty()) {
        completed.findings << finding(
            Severity::Warning, u"commitment.terms_ignored"_s, instance.place(differing.first()),
            tr("Other terms were given than those in force (%1), but not as a revision; those in force stay.")
                .arg(codesOf(differing)),
            tr("Ask the partner whether the commitment is to be revised."));
    }
    if (!kept.isEmpty()) {
        completed.findings << finding(
            Severity::Warning, u"commitment.terms_kept"_s, instance.place(kept.first()),
            tr("Some terms were left blank (%1); those in force stay.").arg(codesOf(kept)),
            tr("Ask the partner whether that is meant."));
    }
}

} // namespace octant
