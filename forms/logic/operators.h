// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/expression_value.h"
#include "forms/logic/syntax_tree.h"

#include <QStringView>

namespace octant {

/// `=`, `<` and their kin; neither arithmetic nor `and`, `or`.
bool isComparison(Operator sign);
/// What two values joined by a comparison come to.
bool compares(Operator sign, const ExpressionValue &left, const ExpressionValue &right);
/// What two numbers joined by a sign of arithmetic come to.
double calculated(Operator sign, double left, double right);

/// Whether a choice is among several with spaces between; the empty one is where there are none.
bool isSelected(QStringView choices, QStringView choice);

} // namespace octant
