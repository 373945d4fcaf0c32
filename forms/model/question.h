// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/codes.h"
#include "forms/model/text.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace octant {

enum class QuestionType {
    Text,
    LongText,
    Integer,
    Decimal,
    Percent, ///< a decimal number in per cent: 35 means 35 %
    Money,   ///< a decimal number in euro
    Date,
    YesNo,          ///< answered "yes" or "no"
    SelectOne,      ///< answered with one choice code
    SelectMultiple, ///< answered with a list of choice codes
};

/// The type's name in files: "text", "long_text", "select_one" …
QString nameOf(QuestionType type);
std::optional<QuestionType> questionTypeOf(const QString &name);
bool isNumeric(QuestionType type);

/// Which part of a person's contact details an answer is. Such answers never enter a revision.
enum class PersonalRole { None, Name, Mail, Telephone };
/// The role's name in files; empty for None, which has no name.
QString nameOf(PersonalRole role);
std::optional<PersonalRole> personalRoleOf(const QString &name);

/// The desired change of what a question measures.
enum class Direction { Neutral, Higher, Lower, Maintain };
QString nameOf(Direction direction);
std::optional<Direction> directionOf(const QString &name);

struct Choice
{
    QString code;
    Text label;

    bool operator==(const Choice &) const = default;
};

/// One question of a questionnaire. Expressions are XLSForm expressions; empty means there is none.
struct Question
{
    QuestionCode code;
    QuestionType type = QuestionType::Text;
    Text label;
    Text help;
    UnitCode unit; ///< empty for numbers without a unit and for everything else
    QList<Choice> choices;
    bool required = false;   ///< must be answered, or carry a qualifier, wherever it is relevant
    QString relevant;        ///< asked only where this holds
    QString constraint;      ///< what an answer must satisfy; `.` is the answer itself
    IndicatorCode indicator; ///< the indicator that it feeds first, if any
    Direction direction = Direction::Neutral;
    ImpactAreaCode impactArea;
    QStringList standards; ///< references such as "VSME B3 (par. 29)"
    PersonalRole personal = PersonalRole::None;
    QStringList sets; ///< form sets that ask it: "full", "short"

    const Choice *choice(const QString &choiceCode) const;
    bool operator==(const Question &) const = default;
};

} // namespace octant
