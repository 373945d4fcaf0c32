// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/functions.h"

#include <QByteArray>

#include <cmath>
#include <limits>
#include <numbers>

namespace octant {

namespace {

using Compute = double (*)(double);

template <Compute compute>
ExpressionValue ofNumber(const Arguments &arguments)
{
    return ExpressionValue::number(compute(arguments.number(0)));
}

// 10 to a whole power from 0 on, exact as far as a double goes.
double powerOfTen(double exponent)
{
    return exponent > 308 ? std::numeric_limits<double>::infinity()
                          : QByteArray("1e" + QByteArray::number(exponent, 'f', 0)).toDouble();
}

// Half away from zero at a decimal place, below 0 at tens and hundreds. 1.005 times 100 falls one step short
// of 100.5 in binary; that step is given back.
double rounded(double number, double places)
{
    constexpr double wholeFrom =
        4'503'599'627'370'496; // 2^52: from here on a double has no fraction to round
    if (std::isnan(places))
        return places;
    if (places > 15 || !std::isfinite(number))
        return number;
    const double scale = powerOfTen(std::abs(std::trunc(places)));
    if (places < 1)
        return std::isinf(scale) ? 0 : std::round(number / scale) * scale;
    const double scaled = number * scale;
    const double away = std::copysign(std::numeric_limits<double>::infinity(), scaled);
    return std::abs(scaled) >= wholeFrom ? number : std::round(std::nextafter(scaled, away)) / scale;
}

ExpressionValue applyRound(const Arguments &arguments)
{
    const double places = arguments.count() > 1 ? arguments.number(1) : 0;
    return ExpressionValue::number(rounded(arguments.number(0), places));
}

// As Java and JavaScript have it: where the exponent is no number, neither is the power, even of 1; and 1 to
// an infinite power is none.
double power(double base, double exponent)
{
    if (std::isnan(exponent) || (std::abs(base) == 1 && std::isinf(exponent)))
        return std::numeric_limits<double>::quiet_NaN();
    return std::pow(base, exponent);
}

ExpressionValue applyPow(const Arguments &arguments)
{
    const double base = arguments.number(0);
    return ExpressionValue::number(power(base, arguments.number(1)));
}

ExpressionValue applyAtan2(const Arguments &arguments)
{
    const double y = arguments.number(0);
    return ExpressionValue::number(std::atan2(y, arguments.number(1)));
}

constexpr Function functions[] = {
    {"round", 1, 2, applyRound},
    {"int", 1, 1, ofNumber<[](double x) { return std::trunc(x); }>},
    {"floor", 1, 1, ofNumber<[](double x) { return std::floor(x); }>},
    {"ceiling", 1, 1, ofNumber<[](double x) { return std::ceil(x); }>},
    {"abs", 1, 1, ofNumber<[](double x) { return std::abs(x); }>},
    {"pow", 2, 2, applyPow},
    {"sqrt", 1, 1, ofNumber<[](double x) { return std::sqrt(x); }>},
    {"exp", 1, 1, ofNumber<[](double x) { return std::exp(x); }>},
    {"exp10", 1, 1, ofNumber<[](double x) { return power(10, x); }>},
    {"log", 1, 1, ofNumber<[](double x) { return std::log(x); }>},
    {"log10", 1, 1, ofNumber<[](double x) { return std::log10(x); }>},
    {"sin", 1, 1, ofNumber<[](double x) { return std::sin(x); }>},
    {"cos", 1, 1, ofNumber<[](double x) { return std::cos(x); }>},
    {"tan", 1, 1, ofNumber<[](double x) { return std::tan(x); }>},
    {"asin", 1, 1, ofNumber<[](double x) { return std::asin(x); }>},
    {"acos", 1, 1, ofNumber<[](double x) { return std::acos(x); }>},
    {"atan", 1, 1, ofNumber<[](double x) { return std::atan(x); }>},
    {"atan2", 2, 2, applyAtan2},
    {"pi", 0, 0, [](const Arguments &) { return ExpressionValue::number(std::numbers::pi); }},
};

} // namespace

std::span<const Function> numberFunctions()
{
    return functions;
}

} // namespace octant
