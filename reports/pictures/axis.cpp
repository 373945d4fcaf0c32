// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/pictures/axis.h"

#include <algorithm>
#include <cmath>

namespace octant {

namespace axis_cpp {

double roundStep(double raw)
{
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (double factor : {1.0, 2.0, 2.5, 5.0})
        if (raw <= factor * power * (1 + 1e-9))
            return factor * power;
    return 10 * power;
}

} // namespace axis_cpp

QList<double> Axis::ticks() const
{
    QList<double> values;
    const int count = int(std::lround((last - first) / step));
    for (int i = 0; i <= count; ++i)
        values.append(first + i * step);
    return values;
}

int Axis::decimals() const
{
    for (int places = 0; places < 6; ++places) {
        const double scaled = step * std::pow(10.0, places);
        if (std::abs(scaled - std::round(scaled)) < 1e-6 * scaled)
            return places;
    }
    return 6;
}

Axis axisFor(const QList<double> &values, int steps, bool fromZero)
{
    if (values.isEmpty())
        return {};
    auto [low, high] = std::minmax_element(values.begin(), values.end());
    double from = *low;
    double to = *high;
    const bool nearZero = to - from > 0.5 * std::max(std::abs(from), std::abs(to));
    if (fromZero || nearZero) {
        from = std::min(from, 0.0);
        to = std::max(to, 0.0);
    }
    if (to - from < 1e-12 * std::max(std::abs(to), 1.0)) {
        const double around = std::abs(from) * 0.1;
        from -= around;
        to += around == 0 ? 1 : around;
    }
    Axis axis;
    axis.step = axis_cpp::roundStep((to - from) / std::max(steps, 1));
    axis.first = std::floor(from / axis.step + 1e-9) * axis.step;
    axis.last = std::ceil(to / axis.step - 1e-9) * axis.step;
    return axis;
}

double heightOn(const Axis &axis, const QRectF &area, double value)
{
    return area.bottom() - axis.share(value) * area.height();
}

} // namespace octant
