// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/model/framework_edits.h"
#include "records/model/standard.h"

#include <QTest>

#include <functional>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

using Edit = std::function<Result<Framework>(const Framework &)>;

Term area(const QString &code, YearSpan years = {})
{
    return {code, Text(u"Област"_s, u"Area"_s), {}, {}, false, years};
}

Indicator indicator(const QString &code)
{
    Indicator made;
    made.code = IndicatorCode(code);
    made.principle = PrincipleCode(u"P6"_s);
    made.title = Text(u"Показател"_s, u"Indicator"_s);
    made.unit = UnitCode(u"t"_s);
    made.value = u"${WA_01}"_s;
    return made;
}

Indicator ratio(const QString &denominator)
{
    Indicator made = indicator(u"I9.1"_s);
    made.aggregation = Aggregation::Ratio;
    made.value.clear();
    made.numerator = u"${WA_01}"_s;
    made.denominator = denominator;
    return made;
}

Unit unit(const QString &code)
{
    return {code.isEmpty() ? UnitCode() : UnitCode(code),
            Text(u"бр."_s, u"pcs"_s),
            Text(u"Брой"_s, u"Pieces"_s),
            u"pieces"_s,
            1.0,
            {}};
}

Indicator changed(const Framework &framework, const QString &code,
                  const std::function<void(Indicator &)> &change)
{
    Indicator indicator = *framework.indicator(IndicatorCode(code));
    change(indicator);
    return indicator;
}

} // namespace

class FrameworkEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAndRetires();
    void changesWhatMayChange();
    void comesBackFromJson();
    void retiredOnesStayKnown();
    void refuses_data();
    void refuses();
};

void FrameworkEditsTest::addsAndRetires()
{
    const Framework before = standardFramework();
    Framework after = withTermAdded(before, &Framework::impactAreas, area(u"IA6"_s, {2026, 0})).value();
    after = withTermRetired(after, &Framework::impactAreas, u"IA1"_s, 2025).value();
    after = withTermAdded(after, &Framework::partnerKinds, area(u"bank"_s)).value();
    after = withUnitAdded(after, unit(u"pcs"_s), {2026, 0}).value();
    Indicator added = indicator(u"I6.9"_s);
    added.unit = UnitCode(u"pcs"_s);
    added.years.from = 2026;
    after = withIndicatorAdded(after, added).value();
    after = withIndicatorRetired(after, IndicatorCode(u"I6.1"_s), 2025).value();

    const auto areasIn = [&](int year) {
        QStringList codes;
        for (const Term &term : termsIn(after.impactAreas, year))
            codes << term.code;
        return codes;
    };
    QCOMPARE(areasIn(2025), QStringList({u"IA1"_s, u"IA2"_s, u"IA3"_s, u"IA4"_s, u"IA5"_s}));
    QCOMPARE(areasIn(2026), QStringList({u"IA2"_s, u"IA3"_s, u"IA4"_s, u"IA5"_s, u"IA6"_s}));
    QVERIFY(term(after.partnerKinds, u"bank"_s));
    QCOMPARE(after.unitsIn(2025).size(), before.units.size());
    QCOMPARE(after.unitsIn(2026).size(), before.units.size() + 1);
    QCOMPARE(after.indicatorsIn(2025).size(), before.indicators.size());
    QCOMPARE(after.indicatorsIn(2026).size(), before.indicators.size());
    QCOMPARE(after.indicatorsIn(2026).last().code, added.code);
    QVERIFY(after.indicatorsIn(2026).first().code != IndicatorCode(u"I6.1"_s));
}

void FrameworkEditsTest::changesWhatMayChange()
{
    const Framework before = standardFramework();
    Term renamed = *term(before.impactAreas, u"IA1"_s);
    renamed.title = Text(u"Друго"_s, u"Other"_s);
    Framework after = withTermChanged(before, &Framework::impactAreas, renamed).value();
    QCOMPARE(*term(after.impactAreas, u"IA1"_s), renamed);
    Unit kilogram = *before.unit(UnitCode(u"kg"_s));
    kilogram.aliases << u"кила"_s;
    after = withUnitChanged(after, kilogram).value();
    QCOMPARE(*after.unit(kilogram.code), kilogram);
    const Indicator other = changed(before, u"I6.1"_s, [](Indicator &it) { it.years.to = 2030; });
    after = withIndicatorChanged(after, other).value();
    QCOMPARE(*after.indicator(other.code), other);
    QCOMPARE(after.indicators.size(), before.indicators.size());
}

void FrameworkEditsTest::comesBackFromJson()
{
    Framework framework = standardFramework();
    framework = withTermRetired(framework, &Framework::partnerKinds, u"research"_s, 2027).value();
    framework = withUnitAdded(framework, unit(u"pcs"_s), {2026, 2028}).value();
    Indicator added = indicator(u"I6.9"_s);
    added.years = {2026, 0};
    framework = withIndicatorAdded(framework, added).value();
    const Result<Framework> back = frameworkFromJson(toJson(framework), {});
    QVERIFY2(back, back ? "" : qUtf8Printable(back.error().sentence()));
    QCOMPARE(*back, framework);
}

void FrameworkEditsTest::retiredOnesStayKnown()
{
    const Framework framework =
        withTermRetired(standardFramework(), &Framework::partnerKinds, u"ngo"_s, 2020).value();
    QCOMPARE(titleOf(framework.partnerKinds, u"ngo"_s, Language::English),
             u"non-governmental organisation"_s);
}

void FrameworkEditsTest::refuses_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("code");
    const auto adding = [](const Term &added) -> Edit {
        return [=](const Framework &it) { return withTermAdded(it, &Framework::impactAreas, added); };
    };
    const auto addingIndicator = [](const Indicator &added) -> Edit {
        return [=](const Framework &it) { return withIndicatorAdded(it, added); };
    };
    const auto row = [](const char *name, const Edit &edit, const QString &code) {
        QTest::newRow(name) << edit << u"framework."_s + code;
    };
    row("code taken", adding(area(u"ia1"_s)), u"code_taken"_s);
    row("code with a space", adding(area(u"IA 6"_s)), u"invalid_code"_s);
    row("code begins with a digit", adding(area(u"6IA"_s)), u"invalid_code"_s);
    row("no code", adding(area({})), u"invalid_code"_s);
    row("no title", adding({u"IA6"_s, {}, {}, {}, false, {}}), u"title_missing"_s);
    row("ends before it begins", adding(area(u"IA6"_s, {2026, 2025})), u"years_reversed"_s);
    row(
        "change nobody",
        [](const Framework &it) { return withTermChanged(it, &Framework::impactAreas, area(u"IA9"_s)); },
        u"unknown_item"_s);
    row(
        "retire nobody",
        [](const Framework &it) { return withTermRetired(it, &Framework::impactAreas, u"IA9"_s, 2025); },
        u"unknown_item"_s);
    row(
        "retire before it begins",
        [](const Framework &it) {
            const Framework more =
                withTermAdded(it, &Framework::impactAreas, area(u"IA6"_s, {2027, 0})).value();
            return withTermRetired(more, &Framework::impactAreas, u"IA6"_s, 2026);
        },
        u"years_reversed"_s);
    row(
        "retired code is taken",
        [](const Framework &it) {
            const Framework less = withTermRetired(it, &Framework::impactAreas, u"IA1"_s, 2020).value();
            return withTermAdded(less, &Framework::impactAreas, area(u"IA1"_s));
        },
        u"code_taken"_s);
    Indicator strange = indicator(u"I6.9"_s);
    strange.principle = PrincipleCode(u"P9"_s);
    row("unknown principle", addingIndicator(strange), u"unknown_principle"_s);
    strange = indicator(u"I6.9"_s);
    strange.unit = UnitCode(u"parsec"_s);
    row("unknown unit", addingIndicator(strange), u"unknown_unit"_s);
    strange = indicator(u"I6.9"_s);
    strange.value = u"${WA_01} +"_s;
    row("broken expression", addingIndicator(strange), u"expression"_s);
    row("ratio without a denominator", addingIndicator(ratio({})), u"expression"_s);
    row("broken denominator", addingIndicator(ratio(u"(${WA_02}"_s)), u"expression"_s);
    row(
        "unit measures something else",
        [](const Framework &it) {
            Unit kilogram = *it.unit(UnitCode(u"kg"_s));
            kilogram.toBase = 1.0;
            return withUnitChanged(it, kilogram);
        },
        u"unit_fixed"_s);
    row(
        "unit in use", [](const Framework &it) { return withUnitRetired(it, UnitCode(u"t"_s), 2030); },
        u"unit_in_use"_s);
    row(
        "unknown unit retired",
        [](const Framework &it) { return withUnitRetired(it, UnitCode(u"x"_s), 2030); }, u"unknown_item"_s);
}

void FrameworkEditsTest::refuses()
{
    QFETCH(Edit, edit);
    QFETCH(QString, code);
    const Result<Framework> edited = edit(standardFramework());
    QVERIFY(!edited);
    QCOMPARE(edited.error().code, code);
    QVERIFY(!edited.error().what.isEmpty() && !edited.error().remedy.isEmpty());
}

QTEST_GUILESS_MAIN(FrameworkEditsTest)
#include "tst_framework_edits.moc"
