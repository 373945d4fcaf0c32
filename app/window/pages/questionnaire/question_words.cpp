// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/question_words.h"

using namespace Qt::StringLiterals;

namespace octant {

QString QuestionWords::type(QuestionType type)
{
    switch (type) {
    case QuestionType::Text:
        return tr("Text");
    case QuestionType::LongText:
        return tr("Long text");
    case QuestionType::Integer:
        return tr("Whole number");
    case QuestionType::Decimal:
        return tr("Decimal number");
    case QuestionType::Percent:
        return tr("Percentage");
    case QuestionType::Money:
        return tr("Amount in euro");
    case QuestionType::Date:
        return tr("Date");
    case QuestionType::YesNo:
        return tr("Yes or no");
    case QuestionType::SelectOne:
        return tr("One choice");
    case QuestionType::SelectMultiple:
        return tr("Several choices");
    case QuestionType::File:
        return tr("Evidence (a file)");
    case QuestionType::Calculated:
        return tr("Calculated");
    case QuestionType::Note:
        return tr("Note to read");
    case QuestionType::Hidden:
        return tr("Kept, not asked");
    }
    return {};
}

QString QuestionWords::placeholder(QuestionType type)
{
    switch (type) {
    case QuestionType::Text:
        return tr("a line of text");
    case QuestionType::LongText:
        return tr("several lines of text");
    case QuestionType::Integer:
        return tr("a whole number");
    case QuestionType::Decimal:
    case QuestionType::Percent:
    case QuestionType::Money:
        return tr("a number");
    case QuestionType::Date:
        return tr("a date");
    case QuestionType::YesNo:
    case QuestionType::SelectOne:
    case QuestionType::SelectMultiple:
        return tr("choose from the list");
    case QuestionType::File:
        return tr("a file");
    case QuestionType::Calculated:
    case QuestionType::Note:
    case QuestionType::Hidden:
        break;
    }
    return {};
}

QString QuestionWords::direction(Direction direction)
{
    switch (direction) {
    case Direction::Neutral:
        return tr("neither more nor less is better");
    case Direction::Higher:
        return tr("more is better");
    case Direction::Lower:
        return tr("less is better");
    case Direction::Maintain:
        return tr("to be kept as it is");
    }
    return {};
}

QString QuestionWords::personal(PersonalRole role)
{
    switch (role) {
    case PersonalRole::None:
        return {};
    case PersonalRole::Name:
        return tr("a person's name; kept apart, so that it can be erased");
    case PersonalRole::Mail:
        return tr("a person's mail address; kept apart, so that it can be erased");
    case PersonalRole::Telephone:
        return tr("a person's telephone; kept apart, so that it can be erased");
    }
    return {};
}

QString wordingOf(const Question &question, Language language)
{
    QStringList lines = {question.label.in(language)};
    if (!question.help.isEmpty())
        lines.append(question.help.in(language));
    for (const Choice &choice : question.choices)
        lines.append(u"– "_s + choice.label.in(language));
    return lines.join(u'\n');
}

} // namespace octant
