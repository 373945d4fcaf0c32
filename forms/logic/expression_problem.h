// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/problem.h"

namespace octant {

/// What is wrong with an expression, and where in it.
struct ExpressionProblem
{
    Problem problem;  ///< its place is left for the caller to fill in
    int position = 0; ///< offset into the expression in UTF-16 units, from 0

    bool operator==(const ExpressionProblem &) const = default;
};

} // namespace octant
