// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/unit_book.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

QString folded(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    if (text.endsWith(u'.'))
        text.chop(1);
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

const Unit *withCode(const QList<Unit> &units, const UnitCode &code)
{
    const auto it = std::ranges::find(units, code, &Unit::code);
    return it == units.cend() ? nullptr : &*it;
}

} // namespace

UnitBook::UnitBook(const Questionnaire &questionnaire, const QList<Unit> &known)
{
    for (Unit unit : questionnaire.units) {
        const Unit *same = withCode(known, unit.code);
        if (same && unit.quantity.isEmpty()) {
            unit.quantity = same->quantity;
            unit.toBase = same->toBase;
            unit.aliases += same->aliases;
        }
        add(unit);
    }
    for (const Unit &unit : known)
        if (!find(unit.code))
            add(unit);
}

void UnitBook::add(const Unit &unit)
{
    const int place = int(m_units.size());
    m_units.append(unit);
    QStringList spellings = unit.aliases;
    spellings << unit.code.text() << unit.symbol.byTag().values() << unit.title.byTag().values();
    for (const QString &spelling : std::as_const(spellings)) {
        QList<int> &places = m_spellings[folded(spelling)];
        if (!places.contains(place))
            places.append(place);
    }
}

const Unit *UnitBook::find(const UnitCode &code) const
{
    return code.isEmpty() ? nullptr : withCode(m_units, code);
}

const Unit *UnitBook::of(const Question &question) const
{
    if (!question.unit.isEmpty())
        return find(question.unit);
    if (question.type == QuestionType::Percent)
        return find(UnitCode(u"pct"_s));
    if (question.type == QuestionType::Money)
        return find(UnitCode(u"EUR"_s));
    return nullptr;
}

const Unit *UnitBook::spelt(const QString &text, const QString &quantity) const
{
    const QList<int> places = m_spellings.value(folded(text));
    for (const int place : places)
        if (m_units[place].quantity == quantity)
            return &m_units[place];
    return places.isEmpty() ? nullptr : &m_units[places.first()];
}

} // namespace octant
