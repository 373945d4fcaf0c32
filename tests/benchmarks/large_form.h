// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/form_logic.h"

namespace octant {

/// 60 questions as an alliance asks them: numbers within bounds, parts not above their totals, choices,
/// questions for companies only, some required.
Questionnaire yearlyForm();
/// Responses to it with all 60 answered, each different; as many as asked for.
QList<Answers> yearlyResponses(int count);

/// 500 questions with 200 rules: 100 conditions, of which half wait for KIND, 40 calculations in a row of
/// sums, 50 constraints and 10 conditional requirements.
Questionnaire largeForm();

/// The logic of a questionnaire that has no problems.
FormLogic compiled(const Questionnaire &questionnaire);
QSet<QuestionCode> codesOf(const Questionnaire &questionnaire);

} // namespace octant
