// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/codes.h"
#include "forms/model/text.h"

#include <QStringList>

#include <optional>

namespace octant {

/// A unit of measure.
struct Unit
{
    UnitCode code;    ///< "t", "MWh", "tCO2e", "pct" …
    Text symbol;      ///< as printed behind a number
    Text title;       ///< its full name
    QString quantity; ///< what it measures: "mass", "energy", "money" …
    std::optional<double>
        toBase;          ///< factor to the quantity's base unit; none where there is no fixed factor (BGN)
    QStringList aliases; ///< spellings that people use

    bool operator==(const Unit &) const = default;
};

} // namespace octant
