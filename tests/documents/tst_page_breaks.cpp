// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/documents/page_breaks.h"
#include "reports/documents/page_grid.h"
#include "reports/documents/table_layout.h"

#include <QTest>

#include <numeric>

using namespace octant;

class PageBreaksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsStayWhole_data()
    {
        QTest::addColumn<QList<double>>("rows");
        QTest::addColumn<double>("firstRoom");
        QTest::addColumn<QList<int>>("pages");
        QTest::newRow("no rows") << QList<double>{} << 100.0 << QList<int>{};
        QTest::newRow("all fit") << QList<double>{20, 20, 20} << 100.0 << QList<int>{3};
        QTest::newRow("exactly full") << QList<double>{45, 45} << 100.0 << QList<int>{2};
        QTest::newRow("over the edge") << QList<double>{45, 45, 1} << 100.0 << QList<int>{2, 1};
        QTest::newRow("over many pages") << QList<double>{40, 40, 40, 40, 40} << 100.0 << QList<int>{2, 2, 1};
        QTest::newRow("one row alone does not begin a table")
            << QList<double>{40, 40, 40} << 60.0 << QList<int>{0, 2, 1};
        QTest::newRow("a single row may") << QList<double>{40} << 60.0 << QList<int>{1};
        QTest::newRow("no room at all") << QList<double>{40} << 5.0 << QList<int>{0, 1};
        QTest::newRow("higher than a page") << QList<double>{20, 20, 300, 20} << 100.0 << QList<int>{2, 1, 1};
    }

    void rowsStayWhole()
    {
        QFETCH(QList<double>, rows);
        QFETCH(double, firstRoom);
        QFETCH(QList<int>, pages);
        const QList<int> broken = breakRows(rows, 10, firstRoom, 100);
        QCOMPARE(broken, pages);
        QCOMPARE(std::accumulate(broken.begin(), broken.end(), 0), int(rows.size()));
    }

    void noLineStandsAlone_data()
    {
        QTest::addColumn<int>("lines");
        QTest::addColumn<double>("firstRoom");
        QTest::addColumn<QList<int>>("pages");
        QTest::newRow("nothing") << 0 << 100.0 << QList<int>{};
        QTest::newRow("fits") << 5 << 50.0 << QList<int>{5};
        QTest::newRow("breaks") << 8 << 50.0 << QList<int>{5, 3};
        QTest::newRow("no widow") << 6 << 50.0 << QList<int>{4, 2};
        QTest::newRow("no orphan") << 4 << 15.0 << QList<int>{0, 4};
        QTest::newRow("three lines, room for two") << 3 << 20.0 << QList<int>{0, 3};
        QTest::newRow("one line, no room") << 1 << 5.0 << QList<int>{0, 1};
        QTest::newRow("longer than a page") << 25 << 50.0 << QList<int>{5, 10, 10};
    }

    void noLineStandsAlone()
    {
        QFETCH(int, lines);
        QFETCH(double, firstRoom);
        QFETCH(QList<int>, pages);
        QCOMPARE(breakLines(lines, 10, firstRoom, 100), pages);
    }

    void columnsFillFromLeftToRight()
    {
        const QList<FlowBlock> blocks{
            {60, 0, false}, {60, 0, false}, {60, 0, false}, {60, 0, false}, {60, 0, false}};
        const QList<FlowPlace> places = placeInColumns(blocks, 2, 100, 130);
        QCOMPARE(places, (QList<FlowPlace>{{0, 0, 0}, {0, 1, 0}, {1, 0, 0}, {1, 0, 60}, {1, 1, 0}}));
        QCOMPARE(usedHeight(blocks, places), 120.0);
    }

    void columnsOfOnePageEndAlike()
    {
        const QList<FlowBlock> blocks(6, FlowBlock{20, 0, false});
        const QList<FlowPlace> places = placeInColumns(blocks, 2, 500, 500);
        QCOMPARE(places.last().column, 1);
        QCOMPARE(usedHeight(blocks, places), 60.0);
    }

    void headingsStayWithWhatFollows()
    {
        const QList<FlowBlock> blocks{{70, 0, false}, {20, 10, true}, {60, 5, false}};
        const QList<FlowPlace> places = placeInColumns(blocks, 1, 100, 100);
        QCOMPARE(places, (QList<FlowPlace>{{0, 0, 0}, {1, 0, 0}, {1, 0, 25}}));
    }

    void widthsAreShared_data()
    {
        QTest::addColumn<QList<double>>("least");
        QTest::addColumn<QList<double>>("natural");
        QTest::addColumn<QList<double>>("shares");
        QTest::addColumn<QList<double>>("expected");
        QTest::newRow("one takes what is left") << QList<double>{50, 30} << QList<double>{50, 30}
                                                << QList<double>{0, 1} << QList<double>{50, 150};
        QTest::newRow("by shares") << QList<double>{10, 10} << QList<double>{10, 10} << QList<double>{3, 1}
                                   << QList<double>{145, 55};
        QTest::newRow("by what is lacking") << QList<double>{10, 40} << QList<double>{110, 240}
                                            << QList<double>{1, 1} << QList<double>{60, 140};
        QTest::newRow("fixed columns never wrap") << QList<double>{20, 40} << QList<double>{100, 300}
                                                  << QList<double>{0, 1} << QList<double>{100, 100};
        QTest::newRow("too much") << QList<double>{200, 200} << QList<double>{200, 200} << QList<double>{0, 0}
                                  << QList<double>{100, 100};
    }

    void widthsAreShared()
    {
        QFETCH(QList<double>, least);
        QFETCH(QList<double>, natural);
        QFETCH(QList<double>, shares);
        QFETCH(QList<double>, expected);
        QList<ColumnNeed> needs;
        for (qsizetype i = 0; i < natural.size(); ++i)
            needs.append({least[i], natural[i], shares[i]});
        QCOMPARE(columnWidths(needs, 200), expected);
    }

    void theGridFillsThePage()
    {
        const PageGrid grid;
        QCOMPARE(grid.leftOf(0), grid.content().left());
        QVERIFY(qAbs(grid.widthOf(12) - grid.content().width()) < 1e-9);
        QVERIFY(qAbs(grid.leftOf(6) + grid.widthOf(6) - grid.content().right()) < 1e-9);
    }
};

QTEST_APPLESS_MAIN(PageBreaksTest)
#include "tst_page_breaks.moc"
