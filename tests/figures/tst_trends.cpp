// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alliance.h"
#include "reports/figures/trends.h"

#include <QTest>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

const QString waste = u"ZW_01"_s;

AllianceYear roundWith(int year, const QList<Given> &answers, const QString &unit = u"t"_s)
{
    Alliance alliance(year);
    alliance.addQuestion(waste, unit);
    for (const Given &answer : answers)
        alliance.addRespondent({{waste, answer}});
    return alliance.year();
}

using Lines = QList<QList<QPointF>>;

} // namespace

class TestTrends : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAndPanels();
    void gapsStayGaps();
    void breaksBeginAnewLine();
    void bridgesBreak_data();
    void bridgesBreak();
    void oldBridgesAreForgotten();
    void onlyYearsThatItHoldsFor();
    void ofAGroup();
    void noRounds();
};

void TestTrends::valuesAndPanels()
{
    const Trend trend = trendOf(sumOf(u"${ZW_01}"_s), {roundWith(2023, {{1.0}, {2.0}, {3.0}}),
                                                       roundWith(2024, {{2.0}, {4.0}, {6.0}, {8.0}}),
                                                       roundWith(2025, {{3.0}, {6.0}, blank(), {9.0}})});
    QCOMPARE(trend.points.size(), 3);
    QCOMPARE(trend.points[0].figure.value, std::optional(6.0));
    QVERIFY(!trend.points[0].figure.panel);
    QCOMPARE(trend.points[1].figure.n, 4);
    QCOMPARE(trend.points[1].figure.panel, (Panel{3, 6.0, 12.0}));
    QCOMPARE(trend.points[2].figure.panel, (Panel{3, 14.0, 18.0}));
    QCOMPARE(trend.lines(), (Lines{{{2023, 6}, {2024, 20}, {2025, 18}}}));
}

void TestTrends::gapsStayGaps()
{
    // 2022 has no round, 2023 is withheld, in 2025 nobody answered.
    const Trend trend = trendOf(sumOf(u"${ZW_01}"_s),
                                {roundWith(2021, {{1.0}, {2.0}, {3.0}}), roundWith(2023, {{1.0}, {2.0}}),
                                 roundWith(2024, {{2.0}, {4.0}, {6.0}}), roundWith(2025, {blank(), blank()}),
                                 roundWith(2026, {{0.0}, {0.0}, {0.0}})});
    QCOMPARE(trend.points.size(), 6);
    QVERIFY(!trend.points[1].hasRound);
    QCOMPARE(trend.points[1].year, 2022);
    QVERIFY(trend.points[2].hasRound);
    QVERIFY(trend.points[2].figure.suppressed);
    QVERIFY(!trend.points[2].figure.panel); // the year before has no round
    QCOMPARE(trend.lines(), (Lines{{{2021, 6}}, {{2024, 12}}, {{2026, 0}}}));
}

void TestTrends::breaksBeginAnewLine()
{
    const Trend trend =
        trendOf(sumOf(u"${ZW_01}"_s),
                {roundWith(2023, {{1000.0}, {2000.0}, {3000.0}}, u"kg"_s),
                 roundWith(2024, {{1.0}, {2.0}, {3.0}}), roundWith(2025, {{1.0}, {2.0}, {4.0}})});
    QCOMPARE(trend.lines(), (Lines{{{2023, 6000}}, {{2024, 6}, {2025, 7}}}));
    QCOMPARE(trend.points[1].figure.breaks.size(), 1);
}

void TestTrends::bridgesBreak_data()
{
    QTest::addColumn<QList<BridgeStep>>("steps");
    QTest::addColumn<QList<Break>>("why");
    QTest::addColumn<bool>("hasPanel");
    const QuestionCode code(waste);
    const QuestionCode other(u"ZW_09"_s);
    QTest::newRow("nothing said") << QList<BridgeStep>() << QList<Break>() << true;
    QTest::newRow("same") << QList<BridgeStep>{{code, YearChange::Same, {}, {}}} << QList<Break>() << true;
    QTest::newRow("another question")
        << QList<BridgeStep>{{other, YearChange::Split, {}, {}}} << QList<Break>() << true;
    QTest::newRow("reworded") << QList<BridgeStep>{{code, YearChange::Reworded, {}, u"по-ясно"_s}}
                              << QList<Break>{{code, BreakKind::Reworded, u"по-ясно"_s}} << true;
    QTest::newRow("split") << QList<BridgeStep>{{code, YearChange::Split, {other}, {}}}
                           << QList<Break>{{code, BreakKind::Split, {}}} << false;
    QTest::newRow("out of a split one") << QList<BridgeStep>{{other, YearChange::Split, {code}, {}}}
                                        << QList<Break>{{code, BreakKind::Split, {}}} << false;
    QTest::newRow("unit") << QList<BridgeStep>{{code, YearChange::UnitChanged, {}, {}}}
                          << QList<Break>{{code, BreakKind::UnitChanged, {}}} << false;
    QTest::newRow("dropped") << QList<BridgeStep>{{code, YearChange::Dropped, {}, {}}}
                             << QList<Break>{{code, BreakKind::DroppedQuestion, {}}} << true;
}

void TestTrends::bridgesBreak()
{
    QFETCH(QList<BridgeStep>, steps);
    QFETCH(QList<Break>, why);
    QFETCH(bool, hasPanel);
    AllianceYear before = roundWith(2024, {{1.0}, {2.0}, {3.0}});
    AllianceYear now = roundWith(2025, {{1.0}, {2.0}, {4.0}});
    before.round.editions = {EditionHash(u"first"_s), EditionHash(u"corrected"_s)};
    now.questionnaires.last().bridge = {EditionHash(u"corrected"_s), steps};
    const Trend trend = trendOf(sumOf(u"${ZW_01}"_s), {before, now});
    const QList<TrendBreak> expected =
        why.isEmpty() ? QList<TrendBreak>() : QList<TrendBreak>{{.year = 2025, .why = why}};
    QCOMPARE(trend.breaks(), expected);
    QCOMPARE(trend.lines().size(), why.isEmpty() ? 1 : 2);
    QCOMPARE(trend.points.last().figure.panel.has_value(), hasPanel);
}

/// A bridge from an edition that the year before did not have says nothing about that year.
void TestTrends::oldBridgesAreForgotten()
{
    AllianceYear before = roundWith(2024, {{1.0}, {2.0}, {3.0}});
    AllianceYear now = roundWith(2025, {{1.0}, {2.0}, {4.0}});
    before.round.editions = {EditionHash(u"first"_s)};
    now.questionnaires.last().bridge = {EditionHash(u"older"_s),
                                        {{QuestionCode(waste), YearChange::Split, {}, {}}}};
    QVERIFY(trendOf(sumOf(u"${ZW_01}"_s), {before, now}).breaks().isEmpty());
}

void TestTrends::onlyYearsThatItHoldsFor()
{
    Indicator indicator = sumOf(u"${ZW_01}"_s);
    indicator.years = {2024, 2025};
    const Trend trend =
        trendOf(indicator, {roundWith(2023, {{1.0}, {2.0}, {3.0}}), roundWith(2024, {{2.0}, {2.0}, {3.0}}),
                            roundWith(2025, {{3.0}, {2.0}, {3.0}}), roundWith(2026, {{4.0}, {2.0}, {3.0}})});
    QCOMPARE(trend.lines(), (Lines{{{2024, 7}, {2025, 8}}}));
    QVERIFY(!trend.points[1].figure.panel); // in 2023 there was no such indicator
    QVERIFY(trend.points[2].figure.panel);
    QCOMPARE(trend.points[3].figure.n, 0);
}

void TestTrends::ofAGroup()
{
    Alliance alliance;
    for (const double number : {1.0, 2.0, 3.0}) {
        alliance.addRespondent(waste, number);
        alliance.accept(alliance.addPartner(u"ngo"_s), {{waste, {number * 10}}});
    }
    const QList<AllianceYear> years{alliance.year()};
    const Indicator indicator = sumOf(u"${ZW_01}"_s);
    QCOMPARE(trendOf(indicator, years).points[0].figure.value, std::optional(66.0));
    QCOMPARE(trendOf(indicator, years, Breakdown::Kind, u"ngo"_s).points[0].figure.value,
             std::optional(60.0));
    QCOMPARE(trendOf(indicator, years, Breakdown::Kind, u"municipality"_s).points[0].figure.n, 0);
}

void TestTrends::noRounds()
{
    const Trend trend = trendOf(sumOf(u"${ZW_01}"_s), {});
    QVERIFY(trend.points.isEmpty());
    QVERIFY(trend.lines().isEmpty());
}

QTEST_GUILESS_MAIN(TestTrends)
#include "tst_trends.moc"
