// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/authoring/edits.h"

namespace octant {

/// Replaces a question as the property panel does: the scale of a matrix changes for all its rows, a unit
/// that the questionnaire does not have yet comes from @p units.
Result<Questionnaire> withProperties(const Questionnaire &questionnaire, const QuestionCode &code,
                                     const Question &changed, const QList<Unit> &units);

} // namespace octant
