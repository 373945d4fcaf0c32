// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>

namespace octant {

/// A scale of values with round steps (1, 2, 2.5 or 5 times a power of ten).
struct Axis
{
    double first = 0;
    double last = 1;
    double step = 1;

    /// The values at which a line is drawn, from first to last.
    QList<double> ticks() const;
    /// Decimals that the ticks need.
    int decimals() const;
    /// Where a value stands between first (0) and last (1).
    double share(double value) const { return (value - first) / (last - first); }
};

/// The scale that holds all values in about @p steps steps. Zero is on it, unless @p fromZero is false and
/// all values are far from it. Without values it goes from 0 to 1.
Axis axisFor(const QList<double> &values, int steps, bool fromZero = true);

/// Where a value stands on the vertical side of a rectangle whose foot is the axis's first value.
double heightOn(const Axis &axis, const QRectF &area, double value);

} // namespace octant
