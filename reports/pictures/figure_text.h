// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/language/words.h"
#include "forms/model/unit.h"

namespace octant {

/// How many decimals a figure of this size is shown with: none from 100 on, one from 10 on, else two;
/// percentages always one, amounts of money none.
int figureDecimals(double value, const UnitCode &unit);

/// A figure without its unit. Percentages keep their decimal, so that a column of them reads alike.
QString figureText(double value, const UnitCode &unit, const Words &words);
/// A figure with its unit; @p unit may be null.
QString figureText(double value, const Unit *unit, const Words &words);

/// A partner's own number (baseline, target, actual), as short as it was given.
QString amountText(double value, const Words &words);

/// A change as a signed percentage ("+3,2 %", "–15 %"); empty where there was nothing to compare with.
QString changeText(std::optional<double> previous, std::optional<double> value, const UnitCode &unit,
                   const Words &words);

} // namespace octant
