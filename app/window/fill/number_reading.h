// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/fill/sum_reading.h"
#include "app/window/fill/unit_book.h"
#include "forms/model/answers.h"

namespace octant {

/// What a person typed into the field of a number.
struct NumberReading
{
    enum class Fault { None, Unreadable, TwoReadings, Range, NoResult, UnknownUnit, OtherQuantity };

    std::optional<double> value;      ///< in the unit that is asked; empty for a blank field and with a fault
    std::optional<Original> original; ///< what was typed, where a sum or another unit was
    Fault fault = Fault::None;
    QString unit; ///< what stands behind the number, where the fault lies there
};

/// Reads numbers into the unit that a question asks for: "1 250,5", "120+98+45", "1250 kWh" for MWh,
/// "2 млн. лв." for euro. Leva are converted at the fixed rate of 1.95583, unrounded: rounding is for
/// showing.
class NumberReader
{
public:
    /// Both must outlive it.
    NumberReader(const Words &words, const UnitBook &units)
        : m_words(words)
        , m_units(units)
    {
    }

    /// @p asked is the unit of the question; null for a plain number.
    NumberReading read(const QString &text, const Unit *asked) const;

private:
    struct Parts
    {
        QString sum;
        QString multiplier; ///< "млн.", "thousand"; usually empty
        QString unit;
        bool unitLeads = false; ///< "EUR 1200"
    };
    static Parts partsOf(const QString &text);
    /// The factor from a unit to the one that is asked; empty where there is none.
    static std::optional<double> factor(const Unit &from, const Unit &to);

    const Words &m_words;
    const UnitBook &m_units;
};

} // namespace octant
