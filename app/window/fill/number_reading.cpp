// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/number_reading.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

using Fault = NumberReading::Fault;

constexpr double levaPerEuro = 1.95583; // fixed by Council Regulation (EU) 2025/1409

Fault faultOf(SumReading::Fault fault)
{
    switch (fault) {
    case SumReading::Fault::None:
        return Fault::None;
    case SumReading::Fault::Unreadable:
        return Fault::Unreadable;
    case SumReading::Fault::TwoReadings:
        return Fault::TwoReadings;
    case SumReading::Fault::Range:
        return Fault::Range;
    case SumReading::Fault::NoResult:
        return Fault::NoResult;
    }
    Q_UNREACHABLE();
}

/// 1 for the empty word; empty where the word is no multiplier.
std::optional<double> multiplierOf(QString word)
{
    static const QHash<QString, double> multipliers = {
        {u""_s, 1},       {u"хил"_s, 1e3},      {u"хиляди"_s, 1e3},  {u"thousand"_s, 1e3},
        {u"млн"_s, 1e6},  {u"милиона"_s, 1e6},  {u"милион"_s, 1e6},  {u"million"_s, 1e6},
        {u"млрд"_s, 1e9}, {u"милиарда"_s, 1e9}, {u"милиард"_s, 1e9}, {u"billion"_s, 1e9},
    };
    word = word.toCaseFolded();
    if (word.endsWith(u'.'))
        word.chop(1);
    const auto it = multipliers.constFind(word);
    return it == multipliers.cend() ? std::nullopt : std::optional(*it);
}

NumberReading faulty(Fault fault, const QString &unit = {})
{
    NumberReading reading;
    reading.fault = fault;
    reading.unit = unit;
    return reading;
}

} // namespace

NumberReader::Parts NumberReader::partsOf(const QString &text)
{
    static const QString sum = u"(?<sum>[-+\u2212(]*[\\d.,][-\\d\\s.,+\u2212*\u00D7\u00B7/:\u00F7()]*?)"_s;
    static const QRegularExpression behind(
        u"\\A"_s + sum + u"\\s*(?<unit>[^-\\d\\s.,+\u2212*\u00D7\u00B7/:\u00F7()].*)?\\z"_s);
    static const QRegularExpression inFront(u"\\A(?<unit>[^\\d\\s(+-]+)\\s*"_s + sum + u"\\z"_s);
    QRegularExpressionMatch match = behind.match(text);
    const bool unitLeads = !match.hasMatch();
    if (unitLeads)
        match = inFront.match(text);
    if (!match.hasMatch())
        return {text, {}, {}, false};
    Parts parts{match.captured(u"sum").trimmed(), {}, match.captured(u"unit").trimmed(), unitLeads};
    const QString first = parts.unit.section(QRegularExpression(u"\\s"_s), 0, 0);
    if (!first.isEmpty() && multiplierOf(first)) {
        parts.multiplier = first;
        parts.unit = parts.unit.mid(first.size()).trimmed();
    }
    return parts;
}

std::optional<double> NumberReader::factor(const Unit &from, const Unit &to)
{
    if (from.code == to.code)
        return 1;
    if (from.code.text() == "BGN"_L1 && to.code.text() == "EUR"_L1)
        return 1 / levaPerEuro;
    if (from.quantity.isEmpty() || from.quantity != to.quantity || !from.toBase || !to.toBase ||
        *to.toBase == 0)
        return std::nullopt;
    return *from.toBase / *to.toBase;
}

NumberReading NumberReader::read(const QString &text, const Unit *asked) const
{
    QString typed = text.simplified(); // no-break spaces become plain ones
    if (typed.startsWith(u'='))
        typed = typed.mid(1).trimmed();
    if (typed.isEmpty())
        return {};
    const Parts parts = partsOf(typed);
    const SumReading sum = readSum(parts.sum, m_words);
    if (!sum.value)
        return faulty(faultOf(sum.fault));
    double by = 1;
    const Unit *unit = asked;
    if (!parts.unit.isEmpty()) {
        unit = m_units.spelt(parts.unit, asked ? asked->quantity : QString());
        if (!unit || !asked)
            return faulty(parts.unitLeads ? Fault::Unreadable : Fault::UnknownUnit, parts.unit);
        const std::optional<double> conversion = factor(*unit, *asked);
        if (!conversion)
            return faulty(Fault::OtherQuantity, parts.unit);
        by = *conversion;
    }
    NumberReading reading;
    const bool isLev = unit && asked && unit->code != asked->code && unit->code.text() == "BGN"_L1;
    const double amount = *sum.value * multiplierOf(parts.multiplier).value_or(1);
    reading.value = (isLev ? amount / levaPerEuro : amount * by) + 0.0;
    const bool converted = unit && asked && unit->code != asked->code;
    if (converted || sum.isCalculated || !parts.multiplier.isEmpty())
        reading.original = Original{u"%1 %2"_s.arg(parts.sum, parts.multiplier).trimmed(),
                                    converted ? unit->code.text() : QString()};
    return reading;
}

} // namespace octant
