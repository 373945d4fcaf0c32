// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/expression_value.h"

#include <compare>

namespace octant {

/// The `=` of the language: truth values if either side is one, numbers if either side is one, days if
/// either side is a date and the other can be read as one, else the exact texts.
bool areEqual(const ExpressionValue &left, const ExpressionValue &right);

/// How two values stand as numbers, for `<` and its kin; unordered if either is no number. What differs
/// only by the rounding of binary fractions is equal: 6.1 - 7.8 and -1.7.
std::partial_ordering orderOf(const ExpressionValue &left, const ExpressionValue &right);

} // namespace octant
