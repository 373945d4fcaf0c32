// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/operators.h"

#include "forms/logic/comparison.h"

#include <cmath>
#include <limits>

namespace octant {

bool isComparison(Operator sign)
{
    return sign >= Operator::Equal && sign <= Operator::GreaterOrEqual;
}

bool compares(Operator sign, const ExpressionValue &left, const ExpressionValue &right)
{
    switch (sign) {
    case Operator::Equal:
        return areEqual(left, right);
    case Operator::NotEqual:
        return !areEqual(left, right);
    case Operator::Less:
        return orderOf(left, right) < 0;
    case Operator::LessOrEqual:
        return orderOf(left, right) <= 0;
    case Operator::Greater:
        return orderOf(left, right) > 0;
    case Operator::GreaterOrEqual:
        return orderOf(left, right) >= 0;
    default:
        return false;
    }
}

double calculated(Operator sign, double left, double right)
{
    switch (sign) {
    case Operator::Plus:
        return left + right;
    case Operator::Minus:
        return left - right;
    case Operator::Times:
        return left * right;
    case Operator::Divide:
        return left / right;
    case Operator::Modulo:
        return std::fmod(left, right);
    default:
        return std::numeric_limits<double>::quiet_NaN();
    }
}

bool isSelected(QStringView choices, QStringView choice)
{
    const QStringView sought = choice.trimmed();
    qsizetype start = 0;
    while (start < choices.size()) {
        if (choices.at(start).isSpace()) {
            ++start;
            continue;
        }
        qsizetype end = start + 1;
        while (end < choices.size() && !choices.at(end).isSpace())
            ++end;
        if (sought.isEmpty())
            return false;
        if (choices.mid(start, end - start) == sought)
            return true;
        start = end;
    }
    return sought.isEmpty();
}

} // namespace octant
