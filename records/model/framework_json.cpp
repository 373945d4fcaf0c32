// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/model/framework.h"

#include "forms/model/json.h"
#include "forms/model/json_members.h"
#include "forms/model/names.h"
#include "forms/model/unit_json.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

constexpr int frameworkVersion = 1;

constexpr std::array aggregationNames = {
    std::pair{Aggregation::Sum, "sum"},
    std::pair{Aggregation::Ratio, "ratio"},
    std::pair{Aggregation::Median, "median"},
};

/// A list of terms and the name under which it stands in the file.
struct TermList
{
    QString name;
    QList<Term> Framework::*terms;
};

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
    return object;
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

/// Reads a framework from JSON whose format is known to be right, and collects what is wrong with it.
class Reader
{
    Q_DECLARE_TR_FUNCTIONS(FrameworkJson)

public:
    explicit Reader(const QString &file)
        : m_faults(u"framework"_s, file)
    {
    }

    Framework read(const QJsonObject &object);
    const QList<Problem> &problems() const { return m_faults.problems(); }

private:
    JsonFaults m_faults;
    Framework m_framework;

    void readPrinciples(const QJsonArray &items);
    QList<Term> readTerms(const QJsonArray &items);
    void readIndicators(const QJsonArray &items);
    Indicator readIndicator(const JsonMembers &members);
    void readExpressions(const JsonMembers &members, Indicator &indicator);
    StatusBands readBands(const QJsonValue &value);
    QString readColour(const JsonMembers &members);
    void requireNew(const JsonMembers &members, QSet<QString> &seen, const QString &code);
};

Framework Reader::read(const QJsonObject &object)
{
    QStringList known{u"format"_s, u"version"_s,    u"principles"_s,
                      u"units"_s,  u"indicators"_s, u"statusRule"_s};
    for (const TermList &list : termLists())
        known << list.name;
    const JsonMembers members(object, {}, known, m_faults);
    readPrinciples(members.requiredList(u"principles"_s));
    m_framework.units = unitsFromJson(members.requiredList(u"units"_s), m_faults);
    for (const TermList &list : termLists())
        m_framework.*list.terms = readTerms(members.requiredList(list.name));
    readIndicators(members.requiredList(u"indicators"_s));
    m_framework.bands = readBands(object[u"statusRule"_s]);
    return m_framework;
}

void Reader::readPrinciples(const QJsonArray &items)
{
    // The order is the list's own, and the section names its principle itself.
    static const QStringList known{u"code"_s, u"order"_s, u"title"_s, u"colour"_s, u"symbol"_s, u"section"_s};
    QSet<QString> codes;
    for (const QJsonValue item : items) {
        const JsonMembers members(item, item[u"code"_s].toString(), known, m_faults);
        Principle principle;
        principle.code = PrincipleCode(members.required(u"code"_s));
        principle.title = members.requiredWording(u"title"_s);
        principle.colour = readColour(members);
        principle.symbol = members.text(u"symbol"_s);
        requireNew(members, codes, principle.code.text());
        m_framework.principles << principle;
        if (const auto order = members.number(u"order"_s); order && *order != m_framework.principles.size()) {
            members.fault(u"order"_s, tr("The principle does not stand at its place in the order."),
                          tr("List the principles in their order."));
        }
    }
}

QList<Term> Reader::readTerms(const QJsonArray &items)
{
    // noValue says for a reader of the file which qualifiers stand instead of a value.
    static const QStringList known{u"code"_s,   u"title"_s,          u"plural"_s,
                                   u"colour"_s, u"justTransition"_s, u"noValue"_s};
    QList<Term> terms;
    QSet<QString> codes;
    for (const QJsonValue item : items) {
        const JsonMembers members(item, item[u"code"_s].toString(), known, m_faults);
        Term term;
        term.code = members.required(u"code"_s);
        term.title = members.requiredWording(u"title"_s);
        term.plural = members.wording(u"plural"_s);
        term.colour = readColour(members);
        term.justTransition = members.flag(u"justTransition"_s);
        requireNew(members, codes, term.code);
        terms << term;
    }
    return terms;
}

void Reader::readIndicators(const QJsonArray &items)
{
    static const QStringList known{u"code"_s,        u"principle"_s,   u"title"_s, u"unit"_s,
                                   u"direction"_s,   u"aggregation"_s, u"value"_s, u"numerator"_s,
                                   u"denominator"_s, u"note"_s};
    QSet<QString> codes;
    for (const QJsonValue item : items) {
        const JsonMembers members(item, item[u"code"_s].toString(), known, m_faults);
        const Indicator indicator = readIndicator(members);
        requireNew(members, codes, indicator.code.text());
        m_framework.indicators << indicator;
    }
}

Indicator Reader::readIndicator(const JsonMembers &members)
{
    Indicator indicator;
    indicator.code = IndicatorCode(members.required(u"code"_s));
    indicator.principle = PrincipleCode(members.required(u"principle"_s));
    indicator.title = members.requiredWording(u"title"_s);
    indicator.unit = UnitCode(members.required(u"unit"_s));
    indicator.note = members.wording(u"note"_s);
    const auto direction = directionOf(members.required(u"direction"_s));
    indicator.direction = direction.value_or(Direction::Neutral);
    if (!direction)
        members.fault(u"unknown_direction"_s, tr("There is no such direction."),
                      tr("Use higher, lower or maintain."));
    if (!m_framework.principle(indicator.principle))
        members.fault(u"unknown_principle"_s, tr("Its principle is not listed."),
                      tr("Add it to the principles."));
    if (!m_framework.unit(indicator.unit))
        members.fault(u"unknown_unit"_s, tr("Its unit is not listed."), tr("Add it to the units."));
    readExpressions(members, indicator);
    return indicator;
}

void Reader::readExpressions(const JsonMembers &members, Indicator &indicator)
{
    const auto aggregation = valueIn(aggregationNames, members.required(u"aggregation"_s));
    indicator.aggregation = aggregation.value_or(Aggregation::Sum);
    if (!aggregation)
        members.fault(u"unknown_aggregation"_s, tr("There is no such aggregation."),
                      tr("Use sum, ratio or median."));
    const bool isRatio = indicator.aggregation == Aggregation::Ratio;
    indicator.value = isRatio ? QString() : members.required(u"value"_s);
    indicator.numerator = isRatio ? members.required(u"numerator"_s) : QString();
    indicator.denominator = isRatio ? members.required(u"denominator"_s) : QString();
    const bool needless =
        isRatio ? members.has(u"value"_s) : members.has(u"numerator"_s) || members.has(u"denominator"_s);
    if (needless) {
        members.fault(u"needless_expression"_s, tr("An expression does not fit the aggregation."),
                      tr("Give a ratio numerator and denominator, anything else a value."));
    }
}

StatusBands Reader::readBands(const QJsonValue &value)
{
    static const QStringList known{u"onTrack"_s, u"atRisk"_s, u"toleranceOnTrack"_s, u"toleranceAtRisk"_s};
    const JsonMembers members(value, u"statusRule"_s, known, m_faults);
    StatusBands bands;
    bands.onTrack = members.number(u"onTrack"_s).value_or(bands.onTrack);
    bands.atRisk = members.number(u"atRisk"_s).value_or(bands.atRisk);
    bands.toleranceOnTrack = members.number(u"toleranceOnTrack"_s).value_or(bands.toleranceOnTrack);
    bands.toleranceAtRisk = members.number(u"toleranceAtRisk"_s).value_or(bands.toleranceAtRisk);
    return bands;
}

QString Reader::readColour(const JsonMembers &members)
{
    static const QRegularExpression pattern(u"\\A#[0-9A-Fa-f]{6}\\z"_s);
    const QString colour = members.text(u"colour"_s);
    if (!colour.isEmpty() && !pattern.match(colour).hasMatch())
        members.fault(u"colour"_s, tr("“%1” is no colour.").arg(colour), tr("Write it as #RRGGBB."));
    return colour;
}

void Reader::requireNew(const JsonMembers &members, QSet<QString> &seen, const QString &code)
{
    if (seen.contains(code)) {
        members.fault(u"duplicate_code"_s, tr("The code “%1” is listed twice.").arg(code),
                      tr("Remove one of the two."));
    }
    seen.insert(code);
}

} // namespace

Result<Framework> frameworkFromJson(const QJsonObject &object, const QString &file)
{
    if (const auto problem =
            checkFormat(object, u"octant-framework"_s, frameworkVersion, u"framework"_s, file))
        return std::unexpected(*problem);
    Reader reader(file);
    Framework framework = reader.read(object);
    if (!reader.problems().isEmpty())
        return std::unexpected(reader.problems().first());
    return framework;
}

QJsonObject toJson(const Framework &framework)
{
    QJsonObject object{
        {u"format"_s, u"octant-framework"_s},
        {u"version"_s, frameworkVersion},
        {u"principles"_s, listToJson(framework.principles, principleToJson)},
        {u"units"_s, toJson(framework.units)},
        {u"indicators"_s, listToJson(framework.indicators, indicatorToJson)},
        {u"statusRule"_s, bandsToJson(framework.bands)},
    };
    for (const TermList &list : termLists())
        object.insert(list.name, listToJson(framework.*list.terms, termToJson));
    return object;
}

} // namespace octant
