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
