// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/expression.h"
#include "forms/model/questionnaire.h"

#include <QList>
#include <QString>

#include <optional>

namespace octant {

/// How a rule compares a question's answer.
enum class Comparison {
    Is, ///< = a choice, yes or no, a text, a number, a date
    IsNot,
    Less,
    AtMost,
    More,
    AtLeast,
    Holds, ///< several choices: this one is among them
    HoldsNot,
    IsAnswered, ///< != ''
    IsBlank,    ///< = ''
};

/// One row of a rule: question, comparison, value.
struct ConditionRow
{
    QString question; ///< code; "." stands for the answer itself (in constraints)
    Comparison comparison = Comparison::Is;
    QString value; ///< choice code, "yes"/"no", plain number, ISO date, text, or "${CODE}"; empty for the
                   ///< last two comparisons

    bool operator==(const ConditionRow &) const = default;
};

/// A rule put together by choosing: rows of which all or any must hold.
struct Condition
{
    bool all = true;
    QList<ConditionRow> rows; ///< none: always

    bool operator==(const Condition &) const = default;
};

/// The rule as an expression of the XLSForm language. conditionOf() gives the same rule back, but that "is"
/// nothing comes back as "is blank", and a single row as one of which all must hold.
QString expressionOf(const Condition &condition, const Questionnaire &questionnaire);
/// The rule of an expression; none where it says more than rows can (then it is only to be typed).
std::optional<Condition> conditionOf(const QString &expression, const Questionnaire &questionnaire);
/// The comparisons that make sense for a question; in the order of a list to choose from.
QList<Comparison> comparisonsFor(const Question &question);

} // namespace octant
