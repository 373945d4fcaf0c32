// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/authoring/condition.h"

namespace octant {

QList<Comparison> comparisonsFor(const Question &question)
{
    using enum Comparison;
    switch (question.type) {
    case QuestionType::Integer:
    case QuestionType::Decimal:
    case QuestionType::Percent:
    case QuestionType::Money:
    case QuestionType::Calculated:
    case QuestionType::Date:
        return {Is, IsNot, Less, AtMost, More, AtLeast, IsAnswered, IsBlank};
    case QuestionType::SelectMultiple:
        return {Holds, HoldsNot, IsAnswered, IsBlank};
    case QuestionType::Text:
    case QuestionType::LongText:
    case QuestionType::YesNo:
    case QuestionType::SelectOne:
    case QuestionType::Hidden:
        return {Is, IsNot, IsAnswered, IsBlank};
    case QuestionType::File:
        return {IsAnswered, IsBlank};
    case QuestionType::Note:
        break;
    }
    return {};
}

} // namespace octant
