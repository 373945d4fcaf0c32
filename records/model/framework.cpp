// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/model/framework.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace octant {

namespace {

/// The item of a code; null where there is none.
template <typename Item, typename CodeOfItem>
const Item *itemOf(const QList<Item> &items, const CodeOfItem &code)
{
    const auto found = std::ranges::find(items, code, &Item::code);
    return found == items.end() ? nullptr : &*found;
}

/// The items whose years, as told by @p yearsOf, include a year.
template <typename Item, typename YearsOf>
QList<Item> heldIn(const QList<Item> &items, int year, YearsOf yearsOf)
{
    QList<Item> held;
    std::ranges::copy_if(items, std::back_inserter(held),
                         [&](const Item &item) { return std::invoke(yearsOf, item).holdsIn(year); });
    return held;
}

} // namespace

const Principle *Framework::principle(const PrincipleCode &code) const
{
    return itemOf(principles, code);
}

const Indicator *Framework::indicator(const IndicatorCode &code) const
{
    return itemOf(indicators, code);
}

const Unit *Framework::unit(const UnitCode &code) const
{
    return itemOf(units, code);
}

QList<Indicator> Framework::indicatorsOf(const PrincipleCode &code) const
{
    QList<Indicator> found;
    std::ranges::copy_if(indicators, std::back_inserter(found),
                         [&](const Indicator &indicator) { return indicator.principle == code; });
    return found;
}

QList<Indicator> Framework::indicatorsIn(int year) const
{
    return heldIn(indicators, year, &Indicator::years);
}

QList<Unit> Framework::unitsIn(int year) const
{
    return heldIn(units, year, [this](const Unit &unit) { return unitYears.value(unit.code); });
}

QList<Term> termsIn(const QList<Term> &terms, int year)
{
    return heldIn(terms, year, &Term::years);
}

const Term *term(const QList<Term> &terms, const QString &code)
{
    return itemOf(terms, code);
}

QString titleOf(const QList<Term> &terms, const QString &code, Language language)
{
    const Term *found = term(terms, code);
    return found ? found->title.in(language) : code;
}

} // namespace octant
