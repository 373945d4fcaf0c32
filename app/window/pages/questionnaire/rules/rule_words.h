// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/authoring/condition.h"
#include "forms/authoring/explanation.h"

#include <QCoreApplication>

namespace octant {

/// Which of a question's rules an expression is.
enum class RuleKind { Relevant, Required, Constraint, Calculation, ChoiceFilter, RepeatCount };

/// What is said about rules in the program's language.
class RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(octant::RuleWords)
public:
    static QString title(RuleKind kind);
    /// What stands there while there is no rule.
    static QString none(RuleKind kind);
    static QString comparison(Comparison comparison);
    /// The rule in words; empty where there is none to read.
    static QString explain(const Explanation &explanation, RuleKind kind, const QString &expression);
    /// "EE_01 „Потребена енергия“", the wording cut where it is long.
    static QString question(const Questionnaire &questionnaire, const QuestionCode &code, Language language);
};

/// The rule's name in files: "relevant", "requiredWhen" …
QString memberOf(RuleKind kind);
/// Whether a rule can be put together from rows at all: conditions can, calculations cannot.
bool hasRows(RuleKind kind);

} // namespace octant
