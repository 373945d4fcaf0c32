// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/overview/overview_figures.h"
#include "app/window/pages/overview/star_view.h"
#include "app/window/pages/overview/todo_list.h"
#include "app/window/pages/page.h"
#include "app/window/widgets/filter_chip.h"
#include "records/sample/sample.h"
#include "window_bench.h"

#include <QAbstractButton>
#include <QLabel>

#include <numeric>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

QString wordsIn(const QWidget *widget)
{
    QStringList words;
    for (const QLabel *label : widget->findChildren<QLabel *>())
        words.append(label->text());
    return words.join(u'\n');
}

} // namespace

/// The first page: numbers with their basis, links, and what it says while there is nothing to show.
class OverviewPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNumberHasItsBasis_data()
    {
        QTest::addColumn<QString>("figure");
        QTest::addColumn<QString>("basis");
        QTest::newRow("responses") << u"responses"_s << u" invited"_s;
        QTest::newRow("commitments") << u"commitments"_s << u"of "_s;
        QTest::newRow("on track") << u"onTrack"_s << u"with a status"_s;
        QTest::newRow("investment") << u"I1.2"_s << u"n = "_s;
        QTest::newRow("greenhouse gases") << u"I5.1"_s << u"n = "_s;
    }

    void everyNumberHasItsBasis()
    {
        QFETCH(QString, figure);
        QFETCH(QString, basis);
        WindowBench bench;
        bench.visit(u"overview"_s);
        const auto *key = bench.window().findChild<QWidget *>(u"overviewKey_"_s + figure);
        QVERIFY(key);
        QVERIFY2(key->accessibleName().contains(basis), qPrintable(key->accessibleName()));
        QCOMPARE(bench.warnings(), QStringList());
    }

    void starSpeaksAndLeadsByKeyboard()
    {
        WindowBench bench;
        bench.visit(u"overview"_s);
        auto *star = bench.find<StarView>("overviewStar");
        const auto *caption = bench.find<QLabel>("overviewStarWords");
        QVERIFY(star && caption);
        star->setFocus(Qt::TabFocusReason);
        QCOMPARE(star->current(), 0);
        QTest::keyClick(star, Qt::Key_Right);
        QCOMPARE(caption->text(), star->inWords(1));
        QVERIFY(caption->text().contains(u"Nature conservation"_s));
        QCOMPARE(star->accessibleDescription(), caption->text());
        QTest::keyClick(star, Qt::Key_Return);
        bench.settle();
        QCOMPARE(bench.window().address().page, u"progress"_s);
        QCOMPARE(bench.window().address().item, u"P2"_s);
    }

    void barsLeadToTheirCommitments()
    {
        WindowBench bench(WindowBench::Start::Sample,
                          {{u"pages/commitments/filter/status"_s, u"achieved"_s}});
        bench.visit(u"overview"_s);
        bench.find<QAbstractButton>("overviewStatus_P6")->click();
        bench.settle();
        QCOMPARE(bench.window().currentPage()->id(), u"commitments"_s);
        QCOMPARE(bench.find<FilterChip>("commitmentsFilter_principle")->value(), u"P6"_s);
        QCOMPARE(bench.find<FilterChip>("commitmentsFilter_status")->value(), QString());
    }

    void todoLinesLeadToWhatTheyAreAbout_data()
    {
        QTest::addColumn<QString>("commitment");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("item");
        QTest::newRow("response") << QString() << u"responses"_s << u"A017"_s;
        QTest::newRow("commitment") << u"K05"_s << u"commitments"_s << u"K05"_s;
    }

    void todoLinesLeadToWhatTheyAreAbout()
    {
        QFETCH(QString, commitment);
        TodoLine line;
        line.partner.code = PartnerCode(u"A017"_s);
        line.item.commitment = CommitmentCode(commitment);
        QTEST(addressOf(line).page, "page");
        QTEST(addressOf(line).item, "item");
    }

    void firstTodoLineOpensItsPage()
    {
        WindowBench bench;
        bench.visit(u"overview"_s);
        auto *first = bench.find<QAbstractButton>("overviewTodo_0");
        QVERIFY(first);
        first->click();
        bench.settle();
        QVERIFY(bench.window().address().page != u"overview"_s);
        QVERIFY(!bench.window().address().item.isEmpty());
    }

    void followsTheYear()
    {
        WindowBench bench;
        bench.visit(u"overview"_s);
        const int first = bench.session().rounds().first().year;
        const int last = bench.session().rounds().last().year;
        QVERIFY(bench.window().currentPage()->statusLine().contains(QString::number(last)));
        QVERIFY(bench.find<QLabel>("overviewStarWords")->text().contains(u"dashed line"_s));
        bench.session().setYear(first);
        bench.settle();
        QVERIFY(bench.window().currentPage()->statusLine().contains(QString::number(first)));
        QVERIFY(!bench.find<QLabel>("overviewStarWords")->text().contains(u"dashed line"_s));
    }

    void saysWhatToDoWithoutARound()
    {
        WindowBench bench(WindowBench::Start::Empty);
        QVERIFY(bench.session().create(bench.registerPath()).has_value());
        bench.settle();
        bench.visit(u"overview"_s);
        const QWidget *page = bench.window().currentPage();
        QVERIFY2(wordsIn(page).contains(u"No round yet"_s), qPrintable(wordsIn(page)));
        page->findChild<QAbstractButton *>(u"emptyStep"_s)->click();
        bench.settle();
        QCOMPARE(bench.window().address().page, u"round"_s);
    }

    void saysWhatToDoWithoutResponses()
    {
        WindowBench bench(WindowBench::Start::Empty);
        Result<Database> database = Database::create(bench.registerPath());
        QVERIFY(database.has_value());
        makeSample(*database, {.partners = 24, .rounds = 1, .lastRoundOpen = true});
        database = std::unexpected(Problem{});
        QVERIFY(bench.session().open(bench.registerPath()).has_value());
        bench.settle();
        bench.visit(u"overview"_s);
        const QWidget *page = bench.window().currentPage();
        QVERIFY2(wordsIn(page).contains(u"No responses yet"_s), qPrintable(wordsIn(page)));
        QVERIFY(!page->findChild<StarView *>());
    }

    void figuresAddUp()
    {
        WindowBench bench;
        Result<Database> database = Database::open(bench.registerPath(), Database::Access::ReadOnly);
        QVERIFY(database.has_value());
        const int year = bench.session().year();
        const Result<OverviewFigures> figures = loadOverview(*database, year, QDate(2026, 11, 23));
        QVERIFY(figures.has_value());
        int byPrinciple = 0;
        for (const PrincipleStatus &it : figures->principles)
            byPrinciple += std::accumulate(it.counts.begin(), it.counts.end(), 0);
        QCOMPARE(byPrinciple, figures->commitments);
        QCOMPARE(figures->curve.points.last().received, figures->rate.received);
        QCOMPARE(figures->previousYear, year - 1);
        QCOMPARE(figures->allPoints().n, figures->commitments - figures->statuses[CommitmentStatus::NoData] -
                                             figures->statuses[CommitmentStatus::Withdrawn]);
    }
};

QTEST_MAIN(OverviewPageTest)
#include "tst_overview_page.moc"
