// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/model/question.h"

#include "forms/model/names.h"

#include <algorithm>

namespace octant {

namespace {

constexpr std::array typeNames = {
    std::pair{QuestionType::Text, "text"},
    std::pair{QuestionType::LongText, "long_text"},
    std::pair{QuestionType::Integer, "integer"},
    std::pair{QuestionType::Decimal, "decimal"},
    std::pair{QuestionType::Percent, "percent"},
    std::pair{QuestionType::Money, "money"},
    std::pair{QuestionType::Date, "date"},
    std::pair{QuestionType::YesNo, "yes_no"},
    std::pair{QuestionType::SelectOne, "select_one"},
    std::pair{QuestionType::SelectMultiple, "select_multiple"},
    std::pair{QuestionType::File, "file"},
    std::pair{QuestionType::Calculated, "calculated"},
    std::pair{QuestionType::Note, "note"},
    std::pair{QuestionType::Hidden, "hidden"},
};

constexpr std::array personalNames = {
    std::pair{PersonalRole::Name, "name"},
    std::pair{PersonalRole::Mail, "mail"},
    std::pair{PersonalRole::Telephone, "telephone"},
};

constexpr std::array directionNames = {
    std::pair{Direction::Neutral, "neutral"},
    std::pair{Direction::Higher, "higher"},
    std::pair{Direction::Lower, "lower"},
    std::pair{Direction::Maintain, "maintain"},
};

} // namespace

QString nameOf(QuestionType type)
{
    return nameIn(typeNames, type);
}

std::optional<QuestionType> questionTypeOf(const QString &name)
{
    return valueIn(typeNames, name);
}

bool isNumeric(QuestionType type)
{
    return type == QuestionType::Integer || type == QuestionType::Decimal || type == QuestionType::Percent ||
           type == QuestionType::Money;
}

bool hasChoices(QuestionType type)
{
    return type == QuestionType::SelectOne || type == QuestionType::SelectMultiple;
}

bool isAnswered(QuestionType type)
{
    return type != QuestionType::Calculated && type != QuestionType::Note && type != QuestionType::Hidden;
}

QString nameOf(PersonalRole role)
{
    return role == PersonalRole::None ? QString() : nameIn(personalNames, role);
}

std::optional<PersonalRole> personalRoleOf(const QString &name)
{
    return valueIn(personalNames, name);
}

QString nameOf(Direction direction)
{
    return nameIn(directionNames, direction);
}

std::optional<Direction> directionOf(const QString &name)
{
    return valueIn(directionNames, name);
}

const Choice *Question::choice(const QString &choiceCode) const
{
    const auto found = std::ranges::find(choices, choiceCode, &Choice::code);
    return found == choices.end() ? nullptr : &*found;
}

bool Question::isAskedOf(const QString &set, const QString &kind) const
{
    const auto holds = [](const QStringList &asked, const QString &one) {
        return asked.isEmpty() || one.isEmpty() || asked.contains(one);
    };
    return holds(sets, set) && holds(kinds, kind);
}

} // namespace octant
