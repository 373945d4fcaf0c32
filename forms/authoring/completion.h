// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/problem.h"
#include "forms/model/questionnaire.h"

#include <QString>

namespace octant {

/// One thing that could stand at the cursor of an expression that is being typed.
struct Suggestion
{
    QString text;  ///< what takes the place of what was typed: "${ZW_01}", "selected(", "'company'"
    QString title; ///< what it is, in words: the question's wording, what the function does
};

struct Completion
{
    int from = 0; ///< offset (UTF-16) of what was typed and is to be replaced
    int to = 0;   ///< half open
    QList<Suggestion> suggestions;
};

/// What could stand at a cursor (offset in UTF-16 units) of an expression: codes after "${" or while a word
/// is typed (also by a word of the question's wording), functions, choices of the question on the other side
/// of a comparison.
Completion completionAt(const QString &expression, int cursor, const Questionnaire &questionnaire,
                        Language language);

/// What is wrong with an expression while it is typed, where, half open, and in plain words.
struct ExpressionFault
{
    int from = 0;
    int to = 0;
    Problem problem;
};
/// @p own is the question that it belongs to: it may not wait for itself. @p member is the expression's name
/// in files ("relevant", "constraint", "choiceFilter" …), which decides whether it may read the own answer
/// and the columns of choices; empty: a condition that neither names its own question nor any column. Circles
/// of several questions are left to checkQuestionnaire().
QList<ExpressionFault> faultsOf(const QString &expression, const QuestionCode &own,
                                const Questionnaire &questionnaire, const QString &member = {});

} // namespace octant
