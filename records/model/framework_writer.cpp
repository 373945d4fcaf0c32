// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/model/framework_members.h"

#include "forms/model/json.h"
#include "forms/model/unit_json.h"

#include <QJsonArray>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

void insertYears(QJsonObject &object, const YearSpan &years)
{
    if (years.from != 0)
        object.insert(u"from"_s, years.from);
    if (years.to != 0)
        object.insert(u"to"_s, years.to);
}

QJsonObject principleToJson(const Principle &principle)
{
    return {
        {u"code"_s, principle.code.text()},
        {u"title"_s, toJson(principle.title)},
        {u"colour"_s, principle.colour},
        {u"symbol"_s, principle.symbol},
    };
}

QJsonObject termToJson(const Term &term)
{
    QJsonObject object{{u"code"_s, term.code}, {u"title"_s, toJson(term.title)}};
    if (!term.plural.isEmpty())
        object.insert(u"plural"_s, toJson(term.plural));
    if (!term.colour.isEmpty())
        object.insert(u"colour"_s, term.colour);
    if (term.justTransition)
        object.insert(u"justTransition"_s, true);
    insertYears(object, term.years);
    return object;
}

QJsonObject indicatorToJson(const Indicator &indicator)
{
    QJsonObject object{
        {u"code"_s, indicator.code.text()},
        {u"principle"_s, indicator.principle.text()},
        {u"title"_s, toJson(indicator.title)},
        {u"unit"_s, indicator.unit.text()},
        {u"direction"_s, nameOf(indicator.direction)},
        {u"aggregation"_s, nameIn(aggregationNames, indicator.aggregation)},
    };
    const bool isRatio = indicator.aggregation == Aggregation::Ratio;
    if (isRatio) {
        object.insert(u"numerator"_s, indicator.numerator);
        object.insert(u"denominator"_s, indicator.denominator);
    } else {
        object.insert(u"value"_s, indicator.value);
    }
    if (!indicator.note.isEmpty())
        object.insert(u"note"_s, toJson(indicator.note));
    insertYears(object, indicator.years);
    return object;
}

/// Units themselves are the same as in questionnaires, so that their years stand in a list of their own.
QJsonArray unitYearsToJson(const QMap<UnitCode, YearSpan> &unitYears)
{
    QJsonArray array;
    for (const auto &[unit, years] : unitYears.asKeyValueRange()) {
        QJsonObject object{{u"code"_s, unit.text()}};
        insertYears(object, years);
        array.append(object);
    }
    return array;
}

QJsonObject bandsToJson(const StatusBands &bands)
{
    return {
        {u"onTrack"_s, numberToJson(bands.onTrack)},
        {u"atRisk"_s, numberToJson(bands.atRisk)},
        {u"toleranceOnTrack"_s, numberToJson(bands.toleranceOnTrack)},
        {u"toleranceAtRisk"_s, numberToJson(bands.toleranceAtRisk)},
    };
}

template <typename Item>
QJsonArray listToJson(const QList<Item> &items, QJsonObject (*write)(const Item &))
{
    QJsonArray array;
    for (const Item &item : items)
        array.append(write(item));
    return array;
}

} // namespace

const std::array<TermList, 9> &termLists()
{
    static const std::array<TermList, 9> lists = {{
        {u"impactAreas"_s, &Framework::impactAreas},
        {u"partnerKinds"_s, &Framework::partnerKinds},
        {u"partnerRoles"_s, &Framework::partnerRoles},
        {u"sizeClasses"_s, &Framework::sizeClasses},
        {u"regions"_s, &Framework::regions},
        {u"commitmentStatuses"_s, &Framework::commitmentStatuses},
        {u"lifecycles"_s, &Framework::lifecycles},
        {u"responseStates"_s, &Framework::responseStates},
        {u"qualifiers"_s, &Framework::qualifiers},
    }};
    return lists;
}

QJsonObject toJson(const Framework &framework)
{
    QJsonObject object{
        {u"format"_s, u"octant-framework"_s},
        {u"version"_s, frameworkVersion},
        {u"principles"_s, listToJson(framework.principles, principleToJson)},
        {u"units"_s, toJson(framework.units)},
        {u"indicators"_s, listToJson(framework.indicators, indicatorToJson)},
        {u"unitYears"_s, unitYearsToJson(framework.unitYears)},
        {u"statusRule"_s, bandsToJson(framework.bands)},
    };
    for (const TermList &list : termLists())
        object.insert(list.name, listToJson(framework.*list.terms, termToJson));
    return object;
}

} // namespace octant
