// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/page.h"
#include "app/window/pages/progress/figure_rows.h"
#include "app/window/pages/progress/figure_table.h"
#include "app/window/pages/progress/figure_words.h"
#include "app/window/pages/progress/group_bars.h"
#include "app/window/pages/progress/trend_card.h"
#include "app/window/pages/progress/trend_chart_view.h"
#include "window_bench.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

Trend twoYears(std::optional<Panel> panel)
{
    TrendPoint before{.year = 2024, .hasRound = true, .figure = {}};
    before.figure.value = 10;
    TrendPoint now{.year = 2025, .hasRound = true, .figure = {}};
    now.figure.value = 12;
    now.figure.panel = panel;
    return {.indicator = {}, .points = {before, now}};
}

void choose(WindowBench &bench, Breakdown by)
{
    auto *chooser = bench.find<QComboBox>("progressBy");
    chooser->setCurrentIndex(chooser->findData(nameOf(by)));
    bench.settle();
}

} // namespace

Q_DECLARE_METATYPE(octant::Panel)

/// Indicators over the years: small, large, broken down, like for like and as tables.
class ProgressPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasACardForEachPrinciple()
    {
        WindowBench bench;
        bench.visit(u"progress"_s);
        const auto cards = bench.window().findChildren<TrendCard *>();
        QCOMPARE(cards.size(), bench.session().framework().principles.size());
        for (const TrendCard *card : cards)
            QVERIFY2(card->accessibleName().contains(u"n = "_s), qPrintable(card->accessibleName()));
        QCOMPARE(bench.warnings(), QStringList());
    }

    void aPrincipleShowsItsIndicators()
    {
        WindowBench bench;
        bench.visit(u"progress"_s, u"P6"_s);
        QCOMPARE(bench.window().findChildren<TrendCard *>().size(),
                 bench.session().framework().indicatorsOf(PrincipleCode(u"P6"_s)).size());
    }

    void aCardOpensLarge()
    {
        WindowBench bench;
        bench.visit(u"progress"_s);
        bench.find<TrendCard>("progressCard_I6.1")->click();
        bench.settle();
        QCOMPARE(bench.window().currentPage()->item(), u"I6.1"_s);
        QVERIFY(bench.find<TrendChartView>("progressChart"));
        QVERIFY(bench.find<QLabel>("progressYear")->text().contains(u"n = "_s));
        bench.window().goBack();
        bench.settle();
        QCOMPARE(bench.window().currentPage()->item(), QString());
        QCOMPARE(bench.warnings(), QStringList());
    }

    void theTableIsOneKeyAway()
    {
        WindowBench bench;
        bench.visit(u"progress"_s, u"I3.1"_s);
        QVERIFY(!bench.find<FigureTable>("progressTable"));
        bench.window().activateWindow();
        QTest::keyClick(bench.window().currentPage(), Qt::Key_T, Qt::ControlModifier);
        bench.settle();
        const auto *table = bench.find<FigureTable>("progressTable");
        QVERIFY(table);
        QCOMPARE(table->model()->rowCount(), bench.session().rounds().size());
        table->copy();
        const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
        QCOMPARE(lines.size(), bench.session().rounds().size() + 1);
        QCOMPARE(lines.last().section(u'\t', 0, 0), QString::number(bench.session().year()));
    }

    void breaksDown_data()
    {
        QTest::addColumn<QString>("by");
        QTest::newRow("kind") << u"kind"_s;
        QTest::newRow("oblast") << u"region"_s;
        QTest::newRow("size") << u"size"_s;
    }

    void breaksDown()
    {
        QFETCH(QString, by);
        WindowBench bench;
        bench.visit(u"progress"_s, u"I6.1"_s);
        choose(bench, *breakdownOf(by));
        const auto *bars = bench.find<QWidget>("progressGroupBars");
        QVERIFY(bars);
        QVERIFY2(bars->accessibleName().contains(u"n = "_s) || bars->accessibleName().contains(u"n < 3"_s),
                 qPrintable(bars->accessibleName()));
        bench.restart();
        bench.visit(u"progress"_s);
        QCOMPARE(bench.find<QComboBox>("progressBy")->currentData().toString(), by);
    }

    void comparesTheSamePartners()
    {
        WindowBench bench;
        bench.visit(u"progress"_s, u"I6.1"_s);
        bench.find<QCheckBox>("progressSamePartners")->setChecked(true);
        bench.settle();
        const QString year = QString::number(bench.session().year() - 1);
        QVERIFY(bench.find<TrendChartView>("progressChart")->accessibleName().contains(year));
        QVERIFY(bench.find<QLabel>("progressPanel")->text().startsWith(u"The same "_s));
    }

    void samePartnersAreAPairOrNothing_data()
    {
        QTest::addColumn<bool>("hasPanel");
        QTest::addColumn<Panel>("panel");
        QTest::addColumn<int>("points");
        QTest::addColumn<bool>("suppressed");
        QTest::newRow("no year before") << false << Panel{} << 0 << false;
        QTest::newRow("enough") << true << Panel{5, 9.0, 11.0} << 2 << false;
        QTest::newRow("two partners") << true << Panel{2, {}, {}} << 2 << true;
    }

    void samePartnersAreAPairOrNothing()
    {
        QFETCH(bool, hasPanel);
        QFETCH(Panel, panel);
        const Trend pair = samePartners(twoYears(hasPanel ? std::optional(panel) : std::nullopt));
        QTEST(int(pair.points.size()), "points");
        for (const TrendPoint &point : pair.points) {
            QTEST(point.figure.suppressed, "suppressed");
            QCOMPARE(point.figure.n, panel.n);
        }
        if (pair.points.size() == 2) {
            QCOMPARE(pair.points[0].figure.value, panel.previous);
            QCOMPARE(pair.points[1].figure.value, panel.value);
        }
    }

    void withheldValuesSayWhyAndStayIn()
    {
        const Words words(Language::English);
        const Framework framework;
        TrendPoint point{.year = 2025, .hasRound = true, .figure = {}};
        point.figure.suppressed = true;
        point.figure.n = 2;
        point.figure.asked = 2;
        point.figure.answered = 2;
        const FigureWords say(framework, words);
        QCOMPARE(say.value(point.figure), u"withheld"_s);
        QVERIFY(say.whyNone(point).contains(u"fewer than three"_s));
        const QString tsv =
            asTsv(figureColumns(u"Year"_s),
                  rowsByYear({.indicator = {}, .points = {point}}, framework, words), framework, words);
        QCOMPARE(tsv.section(u'\n', 1, 1).section(u'\t', 0, 4), u"2025\t\t\t2\t2"_s);
    }

    void numbersForSpreadsheetsArePlain_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("value");
        QTest::newRow("Bulgarian") << int(Language::Bulgarian) << u"1234567,25"_s;
        QTest::newRow("English") << int(Language::English) << u"1234567.25"_s;
    }

    void numbersForSpreadsheetsArePlain()
    {
        QFETCH(int, language);
        const Words words{Language(language)};
        FigureRow row{u"2025"_s, {}, {}};
        row.figure.value = 1234567.25;
        const QString tsv = asTsv(figureColumns(u"Year"_s), {row}, Framework(), words);
        QTEST(tsv.section(u'\n', 1, 1).section(u'\t', 1, 1), "value");
    }

    void breaksAreSaid()
    {
        const Words words(Language::English);
        const Framework framework;
        Trend trend = twoYears({});
        trend.points.last().figure.breaks = {{QuestionCode(u"WA_03"_s), BreakKind::UnitChanged}};
        QCOMPARE(FigureWords(framework, words).breaks(trend),
                 QStringList(u"Break in 2025: question WA_03 has another unit."_s));
    }

    void theLargestBarsComeFirst()
    {
        const QList<GroupBar> bars = {{u"a"_s, {}, 3, {}}, {u"none"_s, {}, {}, {}}, {u"b"_s, {}, 7, {}}};
        QStringList titles;
        for (const GroupBar &bar : largest(bars, 2))
            titles.append(bar.title);
        QCOMPARE(titles, QStringList({u"b"_s, u"a"_s}));
    }
};

QTEST_MAIN(ProgressPageTest)
#include "tst_progress_page.moc"
