// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/language/words.h"
#include "forms/model/questionnaire.h"

#include <QString>

#include <functional>

namespace octant {

/// Says in words of the reader's language when an expression holds or what it computes: "only if question 5
/// is Yes and question 7 is above 3". Questions are named by their number and wording as @p naming gives
/// them.
struct Explanation
{
    /// How a question is named: "question 5 („Вид на организацията“)". Empty: its code in brackets.
    using Naming = std::function<QString(const QuestionCode &)>;

    const Questionnaire &questionnaire;
    const Words &words;
    Naming naming = {};
    /// The question that the expressions belong to: `.` is its answer. Empty: not told.
    QuestionCode own = {};

    /// For relevant: "Asked only if …". Empty for an empty expression; for one that cannot be read, empty
    /// too.
    QString ofRelevant(const QString &expression) const;
    /// For constraint: "The answer must be 0 or more and at most the answer to …".
    QString ofConstraint(const QString &expression) const;
    QString ofRequired(const QString &expression) const;
    QString ofCalculation(const QString &expression) const;
    /// The condition alone, as part of a sentence: "question 5 is Yes".
    QString ofCondition(const QString &expression) const;
};

} // namespace octant
