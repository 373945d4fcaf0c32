// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/model/framework_edits.h"

#include "forms/logic/expression.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

/// The words for edits that cannot be made.
struct EditWords
{
    Q_DECLARE_TR_FUNCTIONS(FrameworkEdits)

public:
    static Problem invalidCode(const QString &code);
    static Problem codeTaken(const QString &code);
    static Problem unknownItem(const QString &code);
    static Problem titleMissing(const QString &code);
    static Problem yearsReversed(const QString &code);
    static Problem unknownPrinciple(const QString &code);
    static Problem unknownUnit(const QString &code);
    static Problem expression(const QString &code, const QString &text, const QString &why);
    static Problem unitFixed(const QString &code);
    static Problem unitInUse(const QString &code, const QString &indicator);

private:
    static Problem about(const QString &code, const char *problem, const QString &what,
                         const QString &remedy);
};

Problem EditWords::about(const QString &code, const char *problem, const QString &what, const QString &remedy)
{
    Place where;
    where.question = code;
    return {u"framework."_s + QLatin1String(problem), where, what, remedy};
}

Problem EditWords::invalidCode(const QString &code)
{
    return about(code, "invalid_code", tr("“%1” cannot be a code.").arg(code),
                 tr("Use a letter, then letters, digits, underscores and points, 64 at most."));
}

Problem EditWords::codeTaken(const QString &code)
{
    return about(code, "code_taken", tr("The code “%1” is taken.").arg(code),
                 tr("Choose another one; what was retired keeps its code."));
}

Problem EditWords::unknownItem(const QString &code)
{
    return about(code, "unknown_item", tr("There is no “%1”.").arg(code), tr("Choose one from the list."));
}

Problem EditWords::titleMissing(const QString &code)
{
    return about(code, "title_missing", tr("“%1” has no title.").arg(code),
                 tr("Write one, best in every language of the questionnaire."));
}

Problem EditWords::yearsReversed(const QString &code)
{
    return about(code, "years_reversed", tr("“%1” would end before it begins.").arg(code),
                 tr("Give the first year before the last."));
}

Problem EditWords::unknownPrinciple(const QString &code)
{
    return about(code, "unknown_principle",
                 tr("The principle of “%1” is not one of the framework's.").arg(code),
                 tr("Choose one of the principles."));
}

Problem EditWords::unknownUnit(const QString &code)
{
    return about(code, "unknown_unit", tr("The unit of “%1” is not one of the framework's.").arg(code),
                 tr("Choose one of the units, or add it first."));
}

Problem EditWords::expression(const QString &code, const QString &text, const QString &why)
{
    return about(code, "expression",
                 text.isEmpty() ? tr("“%1” does not say how it is computed.").arg(code)
                                : tr("How “%1” is computed (%2) cannot be read: %3").arg(code, text, why),
                 tr("Write an expression over questions, such as ${WA_01} + ${WA_02}."));
}

Problem EditWords::unitFixed(const QString &code)
{
    return about(code, "unit_fixed",
                 tr("What “%1” measures, and how much it is, cannot be changed.").arg(code),
                 tr("Numbers were given in it; add another unit, and retire this one."));
}

Problem EditWords::unitInUse(const QString &code, const QString &indicator)
{
    return about(code, "unit_in_use", tr("The indicator %1 is computed in “%2”.").arg(indicator, code),
                 tr("Retire the indicator, or give it another unit, first."));
}

/// The text of a code, whichever kind it is of.
QString textOf(const QString &code)
{
    return code;
}

template <typename Tag>
QString textOf(const Code<Tag> &code)
{
    return code.text();
}

template <typename Item>
Result<void> checkNew(const QList<Item> &items, const QString &code)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z][A-Za-z0-9_.]{0,63}\\z"_s);
    if (!pattern.match(code).hasMatch())
        return std::unexpected(EditWords::invalidCode(code));
    const bool taken = std::ranges::any_of(
        items, [&](const Item &item) { return textOf(item.code).compare(code, Qt::CaseInsensitive) == 0; });
    return taken ? Result<void>(std::unexpected(EditWords::codeTaken(code))) : Result<void>();
}

/// What every item needs: a title and years in their order.
template <typename Item>
Result<void> checkItem(const Item &item, const YearSpan &years)
{
    const QString code = textOf(item.code);
    if (item.title.isEmpty())
        return std::unexpected(EditWords::titleMissing(code));
    if (years.to != 0 && years.to < years.from)
        return std::unexpected(EditWords::yearsReversed(code));
    return {};
}

Result<void> checkExpression(const QString &code, const QString &text)
{
    if (text.isEmpty())
        return std::unexpected(EditWords::expression(code, {}, {}));
    const auto expression = Expression::parse(text);
    if (!expression)
        return std::unexpected(EditWords::expression(code, text, expression.error().problem.what));
    return {};
}

Result<void> checkIndicator(const Framework &framework, const Indicator &indicator)
{
    const QString code = indicator.code.text();
    if (const auto checked = checkItem(indicator, indicator.years); !checked)
        return checked;
    if (!framework.principle(indicator.principle))
        return std::unexpected(EditWords::unknownPrinciple(code));
    if (!framework.unit(indicator.unit))
        return std::unexpected(EditWords::unknownUnit(code));
    if (indicator.aggregation != Aggregation::Ratio)
        return checkExpression(code, indicator.value);
    if (const auto checked = checkExpression(code, indicator.numerator); !checked)
        return checked;
    return checkExpression(code, indicator.denominator);
}

/// The list with an item added behind the last.
template <typename Item>
QList<Item> added(QList<Item> items, const Item &item)
{
    items << item;
    return items;
}

/// The list with the item of the same code in place of the one that stands there.
template <typename Item>
Result<QList<Item>> replaced(QList<Item> items, const Item &item)
{
    const auto found = std::ranges::find(items, item.code, &Item::code);
    if (found == items.end())
        return std::unexpected(EditWords::unknownItem(textOf(item.code)));
    *found = item;
    return items;
}

/// The list with the item of a code ending with a year.
template <typename Item, typename CodeOfItem>
Result<QList<Item>> retired(const QList<Item> &items, const CodeOfItem &code, int lastYear)
{
    const auto found = std::ranges::find(items, code, &Item::code);
    if (found == items.end())
        return std::unexpected(EditWords::unknownItem(textOf(code)));
    Item item = *found;
    item.years.to = lastYear;
    if (item.years.to < item.years.from)
        return std::unexpected(EditWords::yearsReversed(textOf(code)));
    return replaced(items, item);
}

/// The framework with one of its lists taken from a result.
template <typename Item>
Result<Framework> withList(Framework framework, QList<Item> Framework::*list,
                           const Result<QList<Item>> &items)
{
    if (!items)
        return std::unexpected(items.error());
    framework.*list = *items;
    return framework;
}

} // namespace

Result<Framework> withTermAdded(const Framework &framework, TermsOfFramework list, const Term &term)
{
    if (const auto checked = checkNew(framework.*list, term.code); !checked)
        return std::unexpected(checked.error());
    if (const auto checked = checkItem(term, term.years); !checked)
        return std::unexpected(checked.error());
    return withList<Term>(framework, list, added(framework.*list, term));
}

Result<Framework> withTermChanged(const Framework &framework, TermsOfFramework list, const Term &term)
{
    if (const auto checked = checkItem(term, term.years); !checked)
        return std::unexpected(checked.error());
    return withList(framework, list, replaced(framework.*list, term));
}

Result<Framework> withTermRetired(const Framework &framework, TermsOfFramework list, const QString &code,
                                  int lastYear)
{
    return withList(framework, list, retired(framework.*list, code, lastYear));
}

Result<Framework> withIndicatorAdded(const Framework &framework, const Indicator &indicator)
{
    if (const auto checked = checkNew(framework.indicators, indicator.code.text()); !checked)
        return std::unexpected(checked.error());
    if (const auto checked = checkIndicator(framework, indicator); !checked)
        return std::unexpected(checked.error());
    return withList<Indicator>(framework, &Framework::indicators, added(framework.indicators, indicator));
}

Result<Framework> withIndicatorChanged(const Framework &framework, const Indicator &indicator)
{
    if (const auto checked = checkIndicator(framework, indicator); !checked)
        return std::unexpected(checked.error());
    return withList(framework, &Framework::indicators, replaced(framework.indicators, indicator));
}

Result<Framework> withIndicatorRetired(const Framework &framework, const IndicatorCode &code, int lastYear)
{
    return withList(framework, &Framework::indicators, retired(framework.indicators, code, lastYear));
}

Result<Framework> withUnitAdded(const Framework &framework, const Unit &unit, const YearSpan &years)
{
    if (const auto checked = checkNew(framework.units, unit.code.text()); !checked)
        return std::unexpected(checked.error());
    if (const auto checked = checkItem(unit, years); !checked)
        return std::unexpected(checked.error());
    Framework changed = framework;
    changed.units << unit;
    if (!years.isAlways())
        changed.unitYears.insert(unit.code, years);
    return changed;
}

Result<Framework> withUnitChanged(const Framework &framework, const Unit &unit)
{
    if (const auto checked = checkItem(unit, {}); !checked)
        return std::unexpected(checked.error());
    const Unit *before = framework.unit(unit.code);
    if (before && (before->quantity != unit.quantity || before->toBase != unit.toBase))
        return std::unexpected(EditWords::unitFixed(unit.code.text()));
    return withList(framework, &Framework::units, replaced(framework.units, unit));
}

Result<Framework> withUnitRetired(const Framework &framework, const UnitCode &code, int lastYear)
{
    if (!framework.unit(code))
        return std::unexpected(EditWords::unknownItem(code.text()));
    YearSpan years = framework.unitYears.value(code);
    years.to = lastYear;
    if (years.to < years.from)
        return std::unexpected(EditWords::yearsReversed(code.text()));
    for (const Indicator &indicator : framework.indicators) {
        const bool outlives = indicator.years.to == 0 || indicator.years.to > lastYear;
        if (indicator.unit == code && outlives)
            return std::unexpected(EditWords::unitInUse(code.text(), indicator.code.text()));
    }
    Framework changed = framework;
    changed.unitYears.insert(code, years);
    return changed;
}

} // namespace octant
