// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/language/words.h"

#include <optional>

namespace octant {

/// A number that a person wrote, or a sum of such numbers ("120+98+45", "2 × (30,5 + 4)").
struct SumReading
{
    enum class Fault {
        None,
        Unreadable,
        TwoReadings, ///< "1.200" may be 1.2 or 1,200
        Range,       ///< "120-150" is more likely a range than a difference
        NoResult,    ///< divided by zero, or too large
    };
    std::optional<double> value; ///< only where there is no fault
    bool isCalculated = false;   ///< more than one number was written
    Fault fault = Fault::None;
};

/// Reads + − × · * ÷ : / and brackets around numbers as the language writes them, with decimal comma or
/// point.
SumReading readSum(const QString &text, const Words &words);

} // namespace octant
