// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/answers_scope.h"

namespace octant {

using namespace Qt::StringLiterals;

namespace {

/// A question in a section that repeats once more than there are instances stands at instance 0: nowhere.
int instanceOf(const QList<int> &instances)
{
    return instances.isEmpty() ? 0 : instances.last();
}

/// A qualifier without a value reads as empty, so only the value is looked at.
struct ExpressionReading
{
    ExpressionValue operator()(std::monostate) const { return {}; }
    ExpressionValue operator()(double number) const { return ExpressionValue::number(number); }
    ExpressionValue operator()(const QString &text) const
    {
        return ExpressionValue::fromAnswer(text, AnswerType::Text);
    }
    ExpressionValue operator()(QDate date) const
    {
        return ExpressionValue::fromAnswer(date.toString(Qt::ISODate), AnswerType::Date);
    }
    ExpressionValue operator()(const QStringList &choices) const
    {
        return ExpressionValue::fromAnswer(choices.join(u' '), AnswerType::Text);
    }
    ExpressionValue operator()(const Instances &) const { return {}; }
};

} // namespace

AnswersScope::AnswersScope(const FormRules &rules, const Answers &answers, const QSet<QuestionCode> &asked,
                           QDate today)
    : m_rules(rules)
    , m_answers(answers)
    , m_asked(asked)
    , m_today(today)
{
    workOutRelevance();
    m_here = {};
}

void AnswersScope::standAt(const QuestionRules &question, int instance)
{
    m_here.code = question.question.code.text();
    m_here.instances = instance > 0 ? QList<int>{instance} : QList<int>();
}

bool AnswersScope::isRelevantAt(const QuestionRules &question, int instance) const
{
    return !m_irrelevant.contains({question.question.code.text(), instance});
}

std::optional<Problem> AnswersScope::problemAt(const QuestionRules &question, int instance) const
{
    const auto found = m_problems.constFind({question.question.code.text(), instance});
    return found == m_problems.cend() ? std::nullopt : std::optional(*found);
}

void AnswersScope::workOutRelevance()
{
    for (const int place : m_rules.evaluationOrder()) {
        const QuestionRules &question = m_rules.questions().at(place);
        if (!question.repeated) {
            workOut(question, 0);
            continue;
        }
        const int count = instanceCount(question.section.text(), {});
        for (int instance = 1; instance <= count; ++instance)
            workOut(question, instance);
    }
}

void AnswersScope::workOut(const QuestionRules &question, int instance)
{
    const std::pair key(question.question.code.text(), instance);
    if (!m_asked.contains(question.question.code)) {
        m_irrelevant.insert(key);
        return;
    }
    if (!question.relevant)
        return;
    standAt(question, instance);
    const ExpressionResult result = question.relevant->evaluate(*this);
    if (!result)
        m_problems.insert(key, result.error().problem);
    else if (!result->toBoolean())
        m_irrelevant.insert(key);
}

std::optional<QString> AnswersScope::codeFor(const QString &name, const AnswerPlace &) const
{
    return m_rules.knows(name) ? std::optional(name) : std::nullopt;
}

ExpressionValue AnswersScope::answer(const AnswerPlace &place) const
{
    const QuestionRules *question = m_rules.find(place.code);
    if (!question)
        return {};
    const QuestionCode code = question->question.code;
    if (!question->repeated)
        return std::visit(ExpressionReading(), m_answers[code].value);
    const Instances &instances = m_answers[QuestionCode(question->section.text())].instances();
    const int instance = instanceOf(place.instances);
    if (instance < 1 || instance > instances.size())
        return {};
    return std::visit(ExpressionReading(), instances.at(instance - 1)[code].value);
}

bool AnswersScope::isRelevant(const AnswerPlace &place) const
{
    return !m_irrelevant.contains({place.code, instanceOf(place.instances)});
}

QString AnswersScope::parentOf(const QString &code) const
{
    const QuestionRules *question = m_rules.find(code);
    return question ? question->section.text() : QString();
}

int AnswersScope::instanceCount(const QString &repeat, const QList<int> &) const
{
    return int(m_answers[QuestionCode(repeat)].instances().size());
}

std::optional<QString> AnswersScope::choiceLabel(const QString &question, const QString &choice) const
{
    const QuestionRules *rules = m_rules.find(question);
    const Choice *found = rules ? rules->question.choice(choice) : nullptr;
    return found ? std::optional(found->label.in(Language::English)) : std::nullopt;
}

} // namespace octant
