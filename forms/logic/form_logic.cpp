// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/form_logic.h"

#include "forms/logic/answers_scope.h"
#include "forms/logic/form_rules.h"

#include <QCoreApplication>

#include <cmath>

namespace octant {

using namespace Qt::StringLiterals;

struct FormLogic::Rules
{
    FormRules form;
};

namespace {

/// The words for what the logic finds.
struct FormLogicWords
{
    Q_DECLARE_TR_FUNCTIONS(FormLogic)

public:
    static Problem required(const QString &code);
    static Problem notWhole(const QString &code);
    static Problem constraint(const QString &code, const QString &expected);
    static Problem notComputed(const QString &code, const QString &expression, const QString &why);
    static Problem notAsked(const QString &code);
};

Problem FormLogicWords::required(const QString &code)
{
    return {u"answer.required"_s,
            {},
            tr("The required question %1 was left blank.").arg(code),
            tr("Ask the partner for the answer, or for the reason why there is none.")};
}

Problem FormLogicWords::notWhole(const QString &code)
{
    return {u"answer.not_whole"_s,
            {},
            tr("The answer to %1 must be a whole number.").arg(code),
            tr("Ask the partner to correct the answer.")};
}

Problem FormLogicWords::constraint(const QString &code, const QString &expected)
{
    return {u"answer.constraint"_s,
            {},
            tr("The answer to %1 is not within its bounds. Expected is: %2").arg(code, expected),
            tr("Ask the partner to correct the answer.")};
}

Problem FormLogicWords::notComputed(const QString &code, const QString &expression, const QString &why)
{
    return {u"answer.not_computed"_s,
            {},
            tr("What question %1 expects (%2) could not be computed: %3").arg(code, expression, why),
            tr("Look at the answer yourself and correct the questionnaire for the next round.")};
}

Problem FormLogicWords::notAsked(const QString &code)
{
    return {u"answer.not_asked"_s,
            {},
            tr("The question %1 was not put to this partner; its answer does not count.").arg(code),
            tr("Nothing needs to be done.")};
}

/// One check of one set of answers.
class Check
{
public:
    Check(const FormRules &rules, const Answers &answers, const QSet<QuestionCode> &asked, QDate today)
        : m_rules(rules)
        , m_answers(answers)
        , m_asked(asked)
        , m_scope(rules, answers, asked, today)
    {
    }

    LogicVerdict run();

private:
    const FormRules &m_rules;
    const Answers &m_answers;
    const QSet<QuestionCode> &m_asked;
    AnswersScope m_scope;
    LogicVerdict m_verdict;

    /// What is being looked at: a question, where its answer stands, and how people find it.
    struct Spot
    {
        const QuestionRules &rules;
        int instance; ///< 0 outside repeats
        const Answer &answer;
        QString place;
    };

    void checkRepeat(const SectionCode &section);
    /// Gives whether the question is relevant.
    bool checkQuestion(const Spot &spot, Answers &relevant, Answers &apart);
    void checkAnswer(const Spot &spot);
    void checkConstraint(const Spot &spot);
    void find(Severity severity, const Spot &spot, Problem problem);
};

LogicVerdict Check::run()
{
    for (const QuestionRules &rules : m_rules.questions()) {
        if (rules.repeated)
            continue;
        const QuestionCode code = rules.question.code;
        if (checkQuestion({rules, 0, m_answers[code], code.text()}, m_verdict.relevant, m_verdict.apart))
            m_verdict.relevantOutside.insert(code);
    }
    for (const SectionCode &section : m_rules.repeats())
        checkRepeat(section);
    return std::move(m_verdict);
}

void Check::checkRepeat(const SectionCode &section)
{
    const QuestionCode code(section.text());
    const Answer &repeat = m_answers[code];
    Instances relevant(repeat.instances().size());
    Instances apart(repeat.instances().size());
    QList<QSet<QuestionCode>> inside(repeat.instances().size());
    for (int index = 0; index < repeat.instances().size(); ++index) {
        for (const QuestionRules &rules : m_rules.questions()) {
            if (rules.section != section)
                continue;
            const QuestionCode question = rules.question.code;
            const QString place = u"%1[%2].%3"_s.arg(code.text()).arg(index + 1).arg(question.text());
            const Spot spot{rules, index + 1, repeat.instances().at(index)[question], place};
            if (checkQuestion(spot, relevant[index], apart[index]))
                inside[index].insert(question);
        }
    }
    m_verdict.relevantInside.insert(code, inside);
    Answer counting = repeat;
    counting.value = relevant;
    m_verdict.relevant.set(code, counting);
    // Instances apart keep their places beside those that count, even where they hold nothing.
    if (!std::ranges::all_of(apart, &Answers::isEmpty))
        m_verdict.apart.set(code, {apart, {}, {}, {}});
}

bool Check::checkQuestion(const Spot &spot, Answers &relevant, Answers &apart)
{
    const QuestionCode code = spot.rules.question.code;
    const bool isRelevant = m_scope.isRelevantAt(spot.rules, spot.instance);
    (isRelevant ? relevant : apart).set(code, spot.answer);
    if (isRelevant)
        checkAnswer(spot);
    else if (!m_asked.contains(code) && !spot.answer.isEmpty())
        find(Severity::Note, spot, FormLogicWords::notAsked(spot.place));
    return isRelevant;
}

void Check::checkAnswer(const Spot &spot)
{
    if (const std::optional<Problem> problem = m_scope.problemAt(spot.rules, spot.instance)) {
        const QString condition = spot.rules.relevant->text();
        find(Severity::Warning, spot, FormLogicWords::notComputed(spot.place, condition, problem->what));
    }
    const Question &question = spot.rules.question;
    if (!spot.answer.hasValue()) {
        if (question.required && !spot.answer.qualifier)
            find(Severity::Warning, spot, FormLogicWords::required(spot.place));
        return;
    }
    const double number = spot.answer.number().value_or(0);
    if (question.type == QuestionType::Integer && std::floor(number) != number)
        find(Severity::Error, spot, FormLogicWords::notWhole(spot.place));
    if (spot.rules.constraint)
        checkConstraint(spot);
}

void Check::checkConstraint(const Spot &spot)
{
    const Expression &constraint = *spot.rules.constraint;
    m_scope.standAt(spot.rules, spot.instance);
    const auto permitted = constraint.permits(m_scope);
    if (!permitted) {
        const QString why = permitted.error().problem.what;
        find(Severity::Warning, spot, FormLogicWords::notComputed(spot.place, constraint.text(), why));
    } else if (!*permitted) {
        find(Severity::Error, spot, FormLogicWords::constraint(spot.place, constraint.text()));
    }
}

void Check::find(Severity severity, const Spot &spot, Problem problem)
{
    problem.where.question = spot.place;
    m_verdict.findings << Finding{severity, problem};
}

} // namespace

Result<FormLogic> FormLogic::compile(const Questionnaire &questionnaire)
{
    Result<FormRules> rules = FormRules::compile(questionnaire);
    if (!rules)
        return std::unexpected(rules.error());
    FormLogic logic;
    logic.m_rules = std::make_shared<const Rules>(std::move(*rules));
    return logic;
}

LogicVerdict FormLogic::check(const Answers &answers, const QSet<QuestionCode> &asked, QDate today) const
{
    return Check(m_rules->form, answers, asked, today).run();
}

} // namespace octant
