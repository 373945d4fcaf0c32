// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/authoring/edits.h"

namespace octant {

// What the builder's menu for new questions puts in. Wordings are left for the person to write, but for what
// is much the same everywhere: a scale of five.

/// One question of a type; choice questions come with two choices to be named.
Clipping newQuestion(QuestionType type, const QuestionCode &code);
/// Three rows against a scale from "strongly disagree" to "strongly agree".
Clipping newMatrix(const QuestionCode &code);
/// Two questions that are asked once for each entry.
Clipping newRepeat(const QuestionCode &code);
/// The block in which partners report on standing commitments and make new ones, as in the standard
/// questionnaire.
Section commitmentBlock();

} // namespace octant
