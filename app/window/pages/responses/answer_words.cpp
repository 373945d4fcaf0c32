// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/responses/answer_words.h"

#include "reports/pictures/figure_text.h"

using namespace Qt::StringLiterals;

namespace octant {

namespace {

/// As many as people give: nothing of what was answered is rounded away.
constexpr int decimals = 6;

} // namespace

AnswerWords::AnswerWords(const Words &words, const Framework &framework, const Questionnaire &questionnaire)
    : m_words(words)
    , m_framework(framework)
    , m_questionnaire(questionnaire)
{
}

const Unit *AnswerWords::unitOf(const Question &question) const
{
    const Unit *unit = m_questionnaire.unit(question.unit);
    return unit ? unit : m_framework.unit(question.unit);
}

QString AnswerWords::choice(const Question &question, const QString &code) const
{
    if (question.type == QuestionType::YesNo)
        return code == u"yes"_s ? tr("Yes") : tr("No");
    const Choice *choice = question.choice(code);
    return choice ? choice->label.in(m_words.language()) : code;
}

QString AnswerWords::value(const Question &question, const Answer &answer) const
{
    if (const std::optional<double> number = answer.number()) {
        const Unit *unit = unitOf(question);
        return m_words.quantity(*number, unit ? unit->symbol.in(m_words.language()) : QString(), decimals);
    }
    if (answer.date().isValid())
        return m_words.date(answer.date());
    if (!answer.choices().isEmpty()) {
        QStringList lines;
        for (const QString &code : answer.choices())
            lines.append(choice(question, code));
        return lines.join(u'\n');
    }
    const bool isChoice = question.type == QuestionType::YesNo || question.type == QuestionType::SelectOne;
    return isChoice && answer.hasValue() ? choice(question, answer.text()) : answer.text();
}

QString AnswerWords::qualifier(const Answer &answer) const
{
    return answer.qualifier ? titleOf(m_framework.qualifiers, nameOf(*answer.qualifier), m_words.language())
                            : QString();
}

QString AnswerWords::original(const Answer &answer) const
{
    if (!answer.original)
        return {};
    return tr("written as %1").arg(u"%1 %2"_s.arg(answer.original->text, answer.original->unit).trimmed());
}

QString AnswerWords::change(const Question &question, const Answer &last, const Answer &now) const
{
    if (last.number() && now.number())
        return changeOfNumber(question, *last.number(), *now.number());
    const bool isText = question.type == QuestionType::Text || question.type == QuestionType::LongText;
    if (isText || !last.hasValue() || !now.hasValue() || last.value == now.value)
        return {};
    return tr("other than last year");
}

QString AnswerWords::changeOfNumber(const Question &question, double last, double now) const
{
    if (now == last)
        return {};
    const QString change = changeText(last, now, question.unit, m_words);
    if (change.isEmpty())
        return now > last ? tr("more than last year") : tr("less than last year");
    return now > last ? tr("%1, more than last year").arg(change) : tr("%1, less than last year").arg(change);
}

} // namespace octant
