// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/authoring/edits.h"

#include <optional>

namespace octant {

/// Where a question goes that is moved one place up or down by the keyboard: past its neighbour, into or out
/// of a group, then over to the section before or behind. None at the very beginning or end.
std::optional<QuestionSpot> spotAbove(const Questionnaire &questionnaire, const QuestionCode &first);
std::optional<QuestionSpot> spotBelow(const Questionnaire &questionnaire, const QuestionCode &last);

/// Directly behind a section's, group's or question's line: where something new goes while it is selected.
/// The end of the last section where the code is none of the questionnaire.
QuestionSpot spotBehind(const Questionnaire &questionnaire, const QString &code);

/// The matrix in which a spot lies; null where it lies in none.
const Group *matrixAt(const Questionnaire &questionnaire, const QuestionSpot &spot);
/// The same spot, or behind the matrix in which it lies: what is no row of it cannot stand in it.
QuestionSpot outsideMatrix(const Questionnaire &questionnaire, const QuestionSpot &spot);

} // namespace octant
