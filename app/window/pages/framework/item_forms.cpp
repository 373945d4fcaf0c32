// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/framework/item_forms.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

Text bothWays(const QLineEdit &bulgarian, const QLineEdit &english)
{
    return Text(bulgarian.text().trimmed(), english.text().trimmed());
}

template <typename Items>
QList<std::pair<QString, QString>> choicesOf(const Items &items, Language language)
{
    QList<std::pair<QString, QString>> choices;
    for (const auto &item : items)
        choices.append({item.code.text(), item.title.in(language)});
    return choices;
}

QString writtenFactor(const std::optional<double> &factor, const Words &words)
{
    return factor ? words.number(*factor, 12) : QString();
}

} // namespace

TermForm::TermForm(Session &session, const FrameworkItem &item)
    : ItemForm(session, item)
    , m_sort(item.sort)
{
    if (const Term *found = term(session.framework().*termsOf(m_sort), item.code))
        m_term = *found;
    m_pluralBg = addLine(tr("Plural in Bulgarian"), u"frameworkPluralBg"_s, m_term.plural.exactly(u"bg"_s));
    m_pluralEn = addLine(tr("Plural in English"), u"frameworkPluralEn"_s, m_term.plural.exactly(u"en"_s));
    finish();
}

FrameworkChange TermForm::change() const
{
    Term changed = m_term;
    changed.code = code();
    changed.title = title();
    changed.plural = bothWays(*m_pluralBg, *m_pluralEn);
    changed.years = years();
    return [changed, list = termsOf(m_sort), added = isNew()](const Framework &framework) {
        return added ? withTermAdded(framework, list, changed) : withTermChanged(framework, list, changed);
    };
}

IndicatorForm::IndicatorForm(Session &session, const FrameworkItem &item)
    : ItemForm(session, item)
{
    const Framework &framework = session.framework();
    if (const Indicator *found = framework.indicator(IndicatorCode(item.code)))
        m_indicator = *found;
    m_principle =
        addChoice(tr("Principle"), u"frameworkPrinciple"_s,
                  choicesOf(framework.principles, session.language()), m_indicator.principle.text());
    m_unit = addChoice(tr("Unit"), u"frameworkUnit"_s, choicesOf(framework.units, session.language()),
                       m_indicator.unit.text());
    addComputation();
    finish();
}

void IndicatorForm::addComputation()
{
    m_direction = addChoice(tr("Desired direction"), u"frameworkDirection"_s,
                            {{nameOf(Direction::Higher), tr("more is better")},
                             {nameOf(Direction::Lower), tr("less is better")},
                             {nameOf(Direction::Maintain), tr("to be kept as it is")},
                             {nameOf(Direction::Neutral), tr("neither more nor less is better")}},
                            nameOf(m_indicator.direction));
    m_aggregation = addChoice(tr("Over respondents"), u"frameworkAggregation"_s,
                              {{QString::number(int(Aggregation::Sum)), tr("the sum")},
                               {QString::number(int(Aggregation::Ratio)), tr("sum divided by sum")},
                               {QString::number(int(Aggregation::Median)), tr("the median")}},
                              QString::number(int(m_indicator.aggregation)));
    m_value = addLine(tr("Value of a response"), u"frameworkValue"_s, m_indicator.value,
                      tr("An expression over questions, such as ${ZW_01} + ${ZW_02}."));
    m_numerator = addLine(tr("Numerator"), u"frameworkNumerator"_s, m_indicator.numerator);
    m_denominator = addLine(tr("Denominator"), u"frameworkDenominator"_s, m_indicator.denominator);
    const auto showParts = [this] {
        const bool ratio = Aggregation(m_aggregation->currentData().toInt()) == Aggregation::Ratio;
        m_value->parentWidget()->setVisible(!ratio);
        m_numerator->parentWidget()->setVisible(ratio);
        m_denominator->parentWidget()->setVisible(ratio);
    };
    connect(m_aggregation, &QComboBox::currentIndexChanged, this, showParts);
    showParts();
}

FrameworkChange IndicatorForm::change() const
{
    Indicator changed = m_indicator;
    changed.code = IndicatorCode(code());
    changed.title = title();
    changed.principle = PrincipleCode(m_principle->currentData().toString());
    changed.unit = UnitCode(m_unit->currentData().toString());
    changed.direction = directionOf(m_direction->currentData().toString()).value_or(Direction::Neutral);
    changed.aggregation = Aggregation(m_aggregation->currentData().toInt());
    const bool ratio = changed.aggregation == Aggregation::Ratio;
    changed.value = ratio ? QString() : m_value->text().trimmed();
    changed.numerator = ratio ? m_numerator->text().trimmed() : QString();
    changed.denominator = ratio ? m_denominator->text().trimmed() : QString();
    changed.years = years();
    return [changed, added = isNew()](const Framework &framework) {
        return added ? withIndicatorAdded(framework, changed) : withIndicatorChanged(framework, changed);
    };
}

UnitForm::UnitForm(Session &session, const FrameworkItem &item)
    : ItemForm(session, item)
{
    if (const Unit *found = session.framework().unit(UnitCode(item.code)))
        m_unit = *found;
    m_symbolBg = addLine(tr("Symbol in Bulgarian"), u"frameworkSymbolBg"_s, m_unit.symbol.exactly(u"bg"_s));
    m_symbolEn = addLine(tr("Symbol in English"), u"frameworkSymbolEn"_s, m_unit.symbol.exactly(u"en"_s));
    m_quantity = addLine(tr("What it measures"), u"frameworkQuantity"_s, m_unit.quantity,
                         tr("Units of the same quantity can be converted: mass, energy, volume."));
    m_factor =
        addLine(tr("How many base units it is"), u"frameworkFactor"_s,
                writtenFactor(m_unit.toBase, session.words()), tr("Empty where there is no fixed factor."));
    m_quantity->setReadOnly(!isNew());
    m_factor->setReadOnly(!isNew());
    m_aliases = addLine(tr("Other spellings, with commas between"), u"frameworkAliases"_s,
                        m_unit.aliases.join(u", "_s));
    finish(isNew());
}

std::optional<double> UnitForm::factor() const
{
    return isNew() ? session().words().readNumber(m_factor->text()) : m_unit.toBase;
}

bool UnitForm::check()
{
    const bool unreadable = isNew() && !m_factor->text().trimmed().isEmpty() && !factor();
    const bool number = mark(*m_factor, unreadable, tr("Write a number, or leave it empty."));
    return ItemForm::check() && number;
}

FrameworkChange UnitForm::change() const
{
    Unit changed = m_unit;
    changed.code = UnitCode(code());
    changed.title = title();
    changed.symbol = bothWays(*m_symbolBg, *m_symbolEn);
    changed.quantity = m_quantity->text().trimmed();
    changed.toBase = factor();
    changed.aliases.clear();
    const QStringList aliases = m_aliases->text().split(u',', Qt::SkipEmptyParts);
    for (const QString &alias : aliases)
        changed.aliases << alias.trimmed();
    return [changed, span = years(), added = isNew()](const Framework &framework) {
        return added ? withUnitAdded(framework, changed, span) : withUnitChanged(framework, changed);
    };
}

} // namespace octant
