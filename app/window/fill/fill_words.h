// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/fill/number_reading.h"
#include "app/window/fill/unit_slip.h"

namespace octant {

/// What the form says of answers, in the form's own language, which need not be the window's.
class FillWords
{
public:
    /// Both must outlive it.
    FillWords(const Words &words, const UnitBook &units)
        : m_words(words)
        , m_units(units)
    {
    }

    /// A value as it is read, with its unit; several choices are separated by semicolons. Empty for none.
    QString value(const Question &question, const Answer &answer) const;
    /// Value, else the reason why there is none.
    QString valueOrReason(const Question &question, const Answer &answer) const;
    /// A number as it stands in its field: rounded to what can be typed again.
    QString inField(const Question &question, double value) const;
    QString qualifier(Qualifier qualifier) const;
    QString symbolOf(const Question &question) const;
    /// Why a number cannot be read, and what to do.
    QString fault(const NumberReading &reading, const QString &typed, const Question &question) const;
    QString slip(UnitSlip slip) const;
    /// "120+98+45 = 263", "1250 kWh = 1,25 MWh"; empty where nothing was converted.
    QString conversion(const Question &question, const Answer &answer) const;

private:
    QString choice(const Question &question, const QString &code) const;

    const Words &m_words;
    const UnitBook &m_units;
};

} // namespace octant
