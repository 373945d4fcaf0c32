// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/filled_form.h"

namespace octant {

/// What an empty form begins with at a question: its default value, which is a plain text, or an expression
/// where it calls a function or names a question. Empty where there is none, or where it does not fit the
/// question's type.
Answer defaultAnswer(const FilledForm &form, int question, const AnswerFrame &frame);

} // namespace octant
