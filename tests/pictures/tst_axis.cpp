// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/pictures/axis.h"

#include <QTest>

using namespace octant;

class AxisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsAreRound_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<bool>("fromZero");
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("last");
        QTest::addColumn<double>("step");
        QTest::addColumn<int>("decimals");
        QTest::newRow("none") << QList<double>() << true << 0.0 << 1.0 << 1.0 << 0;
        QTest::newRow("up to 35") << QList<double>{12, 35} << true << 0.0 << 40.0 << 20.0 << 0;
        QTest::newRow("below zero") << QList<double>{-7, 60} << true << -25.0 << 75.0 << 25.0 << 0;
        QTest::newRow("all below zero") << QList<double>{-30, -10} << true << -30.0 << 0.0 << 10.0 << 0;
        QTest::newRow("far from zero")
            << QList<double>{48000, 36000} << false << 35000.0 << 50000.0 << 5000.0 << 0;
        QTest::newRow("small") << QList<double>{0.42, 0.29} << true << 0.0 << 0.6 << 0.2 << 1;
        QTest::newRow("one value") << QList<double>{250} << false << 220.0 << 280.0 << 20.0 << 0;
        QTest::newRow("zero alone") << QList<double>{0} << true << 0.0 << 1.0 << 0.5 << 1;
    }

    void stepsAreRound()
    {
        QFETCH(QList<double>, values);
        QFETCH(bool, fromZero);
        QFETCH(double, first);
        QFETCH(double, last);
        QFETCH(double, step);
        QFETCH(int, decimals);
        const Axis axis = axisFor(values, 3, fromZero);
        QCOMPARE(axis.first, first);
        QCOMPARE(axis.last, last);
        QCOMPARE(axis.step, step);
        QCOMPARE(axis.decimals(), decimals);
        QCOMPARE(axis.ticks().first(), first);
        QVERIFY(qAbs(axis.ticks().last() - last) < 1e-9);
    }

    void heightsGrowUpwards()
    {
        const Axis axis{0, 100, 25};
        const QRectF area(0, 10, 50, 200);
        QCOMPARE(heightOn(axis, area, 0), 210.0);
        QCOMPARE(heightOn(axis, area, 100), 10.0);
        QCOMPARE(heightOn(axis, area, 25), 160.0);
    }
};

QTEST_APPLESS_MAIN(AxisTest)
#include "tst_axis.moc"
