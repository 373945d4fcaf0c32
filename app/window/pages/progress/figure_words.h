// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/language/words.h"
#include "records/model/framework.h"
#include "reports/figures/trends.h"

#include <QCoreApplication>

namespace octant {

/// What figures say, as sentences that name unit and n.
class FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(FigureWords)
public:
    /// Both must outlive this.
    FigureWords(const Framework &framework, const Words &words)
        : m_framework(framework)
        , m_words(words)
    {
    }

    /// The value with its unit; "withheld" for a suppressed one, a dash for none.
    QString value(const IndicatorFigure &figure) const;
    /// "n = 30 of 34 asked (88 %)".
    QString basis(const IndicatorFigure &figure) const;
    /// Value and basis of a year in one line.
    QString inYear(const TrendPoint &point) const;
    /// Why there is no value; empty where there is one.
    QString whyNone(const TrendPoint &point) const;
    /// How the same partners fared since the year before; says so where they cannot be compared.
    QString panel(const TrendPoint &point) const;
    /// The same in a few words: "+2,1 % since 2024 among the same 25 partners"; empty where they cannot be
    /// compared.
    QString panelInShort(const TrendPoint &point) const;
    /// How many say that it does not apply to them; empty for none.
    QString notApplicable(const IndicatorFigure &figure) const;
    /// A sentence for each break in the series.
    QStringList breaks(const Trend &trend) const;
    /// The trend in words, for those who cannot see it.
    QString inWords(const Trend &trend) const;

    QString unitSymbol(const UnitCode &unit) const;

private:
    QString text(double value, const UnitCode &unit) const;

    const Framework &m_framework;
    const Words &m_words;
};

} // namespace octant
