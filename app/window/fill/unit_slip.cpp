// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/unit_slip.h"

namespace octant {

namespace {

/// A number that moved by a factor and by what a year may bring.
bool isNear(double ratio, double factor, double spread)
{
    return ratio >= factor / spread && ratio <= factor * spread;
}

constexpr double overAYear = 2;        ///< a year seldom more than doubles or halves
constexpr double beyondOrdinary = 1.2; ///< ten times happens by itself: only when it is nearly exact

} // namespace

UnitSlip slipBetween(double lastYear, double now, QuestionType type)
{
    if (!(lastYear > 0) || !(now > 0))
        return UnitSlip::None;
    const double ratio = now / lastYear;
    if (type == QuestionType::Percent) {
        if (now <= 1 && isNear(ratio, 0.01, overAYear))
            return UnitSlip::Share;
        return now > 100 && isNear(ratio, 100, overAYear) ? UnitSlip::HundredTimes : UnitSlip::None;
    }
    if (isNear(ratio, 1000, overAYear))
        return UnitSlip::ThousandTimes;
    if (isNear(ratio, 0.001, overAYear))
        return UnitSlip::Thousandth;
    if (isNear(ratio, 10, beyondOrdinary))
        return UnitSlip::TenTimes;
    return isNear(ratio, 0.1, beyondOrdinary) ? UnitSlip::Tenth : UnitSlip::None;
}

} // namespace octant
