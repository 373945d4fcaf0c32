// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/answers.h"
#include "forms/model/questionnaire.h"

namespace octant {

/// Last year's answers under the codes of this year's questions, to stand beside this year's answers; never
/// in their place. @p lastOne is the questionnaire that they were given to, @p now this year's, whose bridge
/// tells which question is which; without a bridge a code means the same question in both.
///
/// Nothing is carried over from a split or dropped question, out of another repeat, into another kind of
/// answer (a number into a text), of choices that are offered no more, and of files, which belong to the
/// response that brought them. A number in another unit is converted where both units measure the same
/// quantity by fixed factors – what was written then stands in its original – and is not carried over
/// otherwise.
Answers carriedOver(const Answers &last, const Questionnaire &lastOne, const Questionnaire &now);

} // namespace octant
