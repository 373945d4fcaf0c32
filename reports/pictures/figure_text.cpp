// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/pictures/figure_text.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace octant {

namespace figure_text_cpp {

bool isPercentage(const UnitCode &unit)
{
    return unit.text() == "pct"_L1;
}

QString withSign(const QString &text, double value)
{
    return value > 0 ? u"+"_s + text : text;
}

} // namespace figure_text_cpp

int figureDecimals(double value, const UnitCode &unit)
{
    const double size = std::abs(value);
    if (figure_text_cpp::isPercentage(unit))
        return 1;
    if (size == 0 || unit.text() == "EUR"_L1)
        return 0;
    if (size >= 100)
        return 0;
    return size >= 10 ? 1 : 2;
}

QString figureText(double value, const UnitCode &unit, const Words &words)
{
    const int decimals = figureDecimals(value, unit);
    return figure_text_cpp::isPercentage(unit) ? words.fixed(value, decimals) : words.number(value, decimals);
}

QString figureText(double value, const Unit *unit, const Words &words)
{
    if (!unit)
        return words.number(value);
    return words.quantity(value, unit->symbol.in(words.language()), figureDecimals(value, unit->code));
}

QString amountText(double value, const Words &words)
{
    return words.number(value, figureDecimals(value, {}));
}

QString changeText(std::optional<double> previous, std::optional<double> value, const UnitCode &unit,
                   const Words &words)
{
    if (!previous || !value)
        return {};
    // The change of a share is the difference of the shares, in percentage points.
    if (figure_text_cpp::isPercentage(unit)) {
        const double points = std::round((*value - *previous) * 10) / 10;
        const QString text = words.say("Pictures", "%1 p.p.").arg(words.fixed(points, 1));
        return figure_text_cpp::withSign(text, points);
    }
    if (*previous == 0)
        return {};
    const double change = std::round((*value - *previous) / std::abs(*previous) * 1000) / 1000;
    return figure_text_cpp::withSign(words.percent(change, 1), change);
}

} // namespace octant
