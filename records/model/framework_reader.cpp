// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/model/framework_members.h"

#include "forms/model/json.h"
#include "forms/model/json_members.h"
#include "forms/model/unit_json.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

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
    void readUnitYears(const QJsonArray &items);
    YearSpan readYears(const JsonMembers &members);
    int readYear(const JsonMembers &members, const QString &name);
    QString readColour(const JsonMembers &members);
    void requireNew(const JsonMembers &members, QSet<QString> &seen, const QString &code);
};

Framework Reader::read(const QJsonObject &object)
{
    QStringList known{u"format"_s,     u"version"_s,    u"principles"_s, u"units"_s,
                      u"indicators"_s, u"statusRule"_s, u"unitYears"_s};
    for (const TermList &list : termLists())
        known << list.name;
    const JsonMembers members(object, {}, known, m_faults);
    readPrinciples(members.requiredList(u"principles"_s));
    m_framework.units = unitsFromJson(members.requiredList(u"units"_s), m_faults);
    readUnitYears(members.list(u"unitYears"_s));
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
    static const QStringList known{u"code"_s,           u"title"_s,   u"plural"_s, u"colour"_s,
                                   u"justTransition"_s, u"noValue"_s, u"from"_s,   u"to"_s};
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
        term.years = readYears(members);
        requireNew(members, codes, term.code);
        terms << term;
    }
    return terms;
}

void Reader::readIndicators(const QJsonArray &items)
{
    static const QStringList known{u"code"_s,        u"principle"_s,   u"title"_s, u"unit"_s,
                                   u"direction"_s,   u"aggregation"_s, u"value"_s, u"numerator"_s,
                                   u"denominator"_s, u"note"_s,        u"from"_s,  u"to"_s};
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
    indicator.years = readYears(members);
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

void Reader::readUnitYears(const QJsonArray &items)
{
    for (const QJsonValue item : items) {
        const JsonMembers members(item, item[u"code"_s].toString(), {u"code"_s, u"from"_s, u"to"_s},
                                  m_faults);
        const UnitCode unit(members.required(u"code"_s));
        if (!m_framework.unit(unit))
            members.fault(u"unknown_unit"_s, tr("Its unit is not listed."), tr("Add it to the units."));
        m_framework.unitYears.insert(unit, readYears(members));
    }
}

YearSpan Reader::readYears(const JsonMembers &members)
{
    const YearSpan years{readYear(members, u"from"_s), readYear(members, u"to"_s)};
    if (years.to != 0 && years.to < years.from) {
        members.fault(u"years_reversed"_s, tr("It would end before it begins."),
                      tr("Give the first year before the last."));
    }
    return years;
}

int Reader::readYear(const JsonMembers &members, const QString &name)
{
    const double year = members.number(name).value_or(0);
    const bool isYear = year == 0 || (year >= 1000 && year <= 9999 && year == int(year));
    if (!isYear)
        members.fault(u"year"_s, tr("“%1” is no year.").arg(year), tr("Write it with four digits."));
    return isYear ? int(year) : 0;
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

} // namespace octant
