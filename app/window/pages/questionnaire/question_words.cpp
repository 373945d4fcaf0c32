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

QList<QuestionType> QuestionWords::allTypes()
{
    return {QuestionType::Text,           QuestionType::LongText, QuestionType::Integer,
            QuestionType::Decimal,        QuestionType::Percent,  QuestionType::Money,
            QuestionType::Date,           QuestionType::YesNo,    QuestionType::SelectOne,
            QuestionType::SelectMultiple, QuestionType::File,     QuestionType::Calculated,
            QuestionType::Note,           QuestionType::Hidden};
}

QString QuestionWords::groupKind(GroupKind kind)
{
    switch (kind) {
    case GroupKind::Plain:
        return tr("Questions that belong together");
    case GroupKind::Repeat:
        return tr("Asked once for each entry");
    case GroupKind::Matrix:
        return tr("Rows against one scale");
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

QString QuestionWords::yearChange(YearChange change)
{
    switch (change) {
    case YearChange::Same:
        return tr("the same");
    case YearChange::Reworded:
        return tr("reworded");
    case YearChange::Split:
        return tr("one part of a question that was split");
    case YearChange::UnitChanged:
        return tr("another unit");
    case YearChange::Dropped:
        return tr("dropped");
    }
    return {};
}

QString QuestionWords::newThisYear()
{
    return tr("new this year");
}

QString QuestionWords::effect(YearChange change)
{
    switch (change) {
    case YearChange::Same:
        return tr("Last year's answer stands beside the field; the trend goes on.");
    case YearChange::Reworded:
        return tr("Last year's answer stands beside the field; the trend shows a break.");
    case YearChange::Split:
        return tr("No answer of last year stands beside the field; the trend breaks.");
    case YearChange::UnitChanged:
        return tr("Last year's answer is converted where the units allow it.");
    case YearChange::Dropped:
        return tr("It is asked no more; its trend ends.");
    }
    return {};
}

QString QuestionWords::effectOfNew()
{
    return tr("Its trend begins this year.");
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
