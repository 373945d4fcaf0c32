// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/default_answer.h"

#include <cmath>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

QStringList choicesIn(const Question &question, const QString &text)
{
    QStringList chosen;
    for (const QString &code : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (question.choice(code))
            chosen << code;
    }
    return chosen;
}

Value fitting(const Question &question, const ExpressionValue &value)
{
    const QString text = value.toText();
    switch (question.type) {
    case QuestionType::Text:
    case QuestionType::LongText:
        return text;
    case QuestionType::Integer:
    case QuestionType::Decimal:
    case QuestionType::Percent:
    case QuestionType::Money:
        return std::isfinite(value.toNumber()) ? Value(value.toNumber()) : Value();
    case QuestionType::Date:
        if (const auto moment = value.toDate())
            return moment->date;
        return {};
    case QuestionType::YesNo:
        return text == "yes"_L1 || text == "no"_L1 ? Value(text) : Value();
    case QuestionType::SelectOne:
        return question.choice(text) ? Value(text) : Value();
    case QuestionType::SelectMultiple:
        return choicesIn(question, text);
    case QuestionType::File:
    case QuestionType::Calculated:
    case QuestionType::Note:
    case QuestionType::Hidden:
        break;
    }
    return {};
}

/// Whether a text would be an expression: "Sofia (city)" calls no function and stays a text.
bool looksComputed(const Question &question, const QString &text)
{
    const bool number = isNumeric(question.type) && std::isnan(numberFromText(text));
    return number || text.contains("${"_L1) || text.contains(u'(');
}

} // namespace

Answer defaultAnswer(const FilledForm &form, int item, const AnswerFrame &frame)
{
    const Question &question = *form.items().at(item).question;
    if (question.defaultValue.isEmpty())
        return {};
    if (looksComputed(question, question.defaultValue)) {
        if (const auto expression = Expression::parse(question.defaultValue, {CurlyQuotes::Repaired})) {
            const ExpressionResult value = form.evaluate(*expression, item, frame);
            return value ? Answer{fitting(question, *value), {}, {}, {}} : Answer();
        }
    }
    return {fitting(question, ExpressionValue::text(question.defaultValue)), {}, {}, {}};
}

} // namespace octant
