// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/comparison.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace octant {

namespace {

using Kind = ExpressionValue::Kind;

// The absolute part is the one that JavaRosa allows; the relative part keeps it meaningful for large numbers.
bool nearlyEqual(double left, double right)
{
    const double larger = std::max(std::abs(left), std::abs(right));
    const double allowed = std::max(1e-12, 4 * std::numeric_limits<double>::epsilon() * larger);
    return left == right || (std::isfinite(larger) && std::abs(left - right) < allowed);
}

std::partial_ordering orderOfNumbers(double left, double right)
{
    return nearlyEqual(left, right) ? std::partial_ordering::equivalent : left <=> right;
}

bool either(Kind kind, const ExpressionValue &left, const ExpressionValue &right)
{
    return left.kind() == kind || right.kind() == kind;
}

} // namespace

bool areEqual(const ExpressionValue &left, const ExpressionValue &right)
{
    if (either(Kind::Boolean, left, right))
        return left.toBoolean() == right.toBoolean();
    const bool asDays = either(Kind::Date, left, right) && left.toDate() && right.toDate();
    if (asDays || either(Kind::Number, left, right))
        return orderOf(left, right) == 0;
    return left.toText() == right.toText();
}

std::partial_ordering orderOf(const ExpressionValue &left, const ExpressionValue &right)
{
    return orderOfNumbers(left.toNumber(), right.toNumber());
}

} // namespace octant
