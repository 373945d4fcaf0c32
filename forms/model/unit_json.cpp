// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/model/unit_json.h"

#include "forms/model/json.h"

#include <QSet>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

QJsonObject unitToJson(const Unit &unit)
{
    QJsonObject object{
        {u"code"_s, unit.code.text()},
        {u"symbol"_s, toJson(unit.symbol)},
        {u"title"_s, toJson(unit.title)},
    };
    if (!unit.quantity.isEmpty())
        object.insert(u"quantity"_s, unit.quantity);
    if (unit.toBase)
        object.insert(u"toBase"_s, numberToJson(*unit.toBase));
    if (!unit.aliases.isEmpty())
        object.insert(u"aliases"_s, QJsonArray::fromStringList(unit.aliases));
    return object;
}

Unit unitFromJson(const JsonMembers &members)
{
    Unit unit;
    unit.code = UnitCode(members.required(u"code"_s));
    unit.symbol = members.requiredWording(u"symbol"_s);
    unit.title = members.requiredWording(u"title"_s);
    unit.quantity = members.text(u"quantity"_s);
    unit.toBase = members.number(u"toBase"_s);
    unit.aliases = members.texts(u"aliases"_s);
    return unit;
}

} // namespace

QJsonArray toJson(const QList<Unit> &units)
{
    QJsonArray items;
    for (const Unit &unit : units)
        items.append(unitToJson(unit));
    return items;
}

QList<Unit> unitsFromJson(const QJsonArray &items, JsonFaults &faults)
{
    static const QStringList known{u"code"_s,     u"symbol"_s, u"title"_s,
                                   u"quantity"_s, u"toBase"_s, u"aliases"_s};
    QList<Unit> units;
    QSet<UnitCode> codes;
    for (const QJsonValue item : items) {
        const JsonMembers members(item, item[u"code"_s].toString(), known, faults);
        const Unit unit = unitFromJson(members);
        if (codes.contains(unit.code)) {
            members.fault(u"duplicate_code"_s,
                          JsonMembers::tr("The unit “%1” is listed twice.").arg(unit.code.text()),
                          JsonMembers::tr("Remove one of the two."));
        }
        codes.insert(unit.code);
        units << unit;
    }
    return units;
}

} // namespace octant
