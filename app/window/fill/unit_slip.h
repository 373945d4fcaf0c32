// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/question.h"

namespace octant {

/// What may have gone wrong when a number is far from last year's.
enum class UnitSlip {
    None,
    ThousandTimes, ///< kg for t, kWh for MWh
    Thousandth,
    TenTimes, ///< decares for hectares, a digit too many
    Tenth,
    Share,       ///< 0.35 where 35 % was meant
    HundredTimes ///< 3500 where 35 % was meant
};

/// Compares with last year's value, both in the unit of the question. None where one of them is not above
/// zero.
UnitSlip slipBetween(double lastYear, double now, QuestionType type);

} // namespace octant
