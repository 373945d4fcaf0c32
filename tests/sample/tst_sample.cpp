// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/model/eik.h"
#include "records/sample/random.h"
#include "records/sample/sample_partners.h"
#include "records/sample/sample_quantities.h"
#include "records/sample/sample_timeline.h"

#include <QTest>

#include <algorithm>

using namespace octant;

/// The parts that the sample alliance is made of; the whole is tested through the command line.
class SampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chanceIsTheSameEverywhere()
    {
        Random random(1);
        // The first values of SplitMix64 for the seed 1, from its reference implementation.
        QCOMPARE(random.next(), Q_UINT64_C(0x910a2dec89025cc1));
        QCOMPARE(random.next(), Q_UINT64_C(0xbeeb8da1658eec67));
        QCOMPARE(Random(5, "A001").next(), Random(5, "A001").next());
        QVERIFY(Random(5, "A001").next() != Random(5, "A002").next());
        QVERIFY(Random(5, "A001").next() != Random(6, "A001").next());
    }

    void chanceStaysInItsBounds()
    {
        Random random(7);
        for (int i = 0; i < 10'000; ++i) {
            const double even = random.uniform();
            QVERIFY(even >= 0 && even < 1);
            QVERIFY(std::abs(random.normal()) <= 2.5);
            const int index = random.below(3);
            QVERIFY(index >= 0 && index < 3);
        }
    }

    void thingsHappenInOrderOfTime()
    {
        SampleTimeline timeline;
        QStringList played;
        const QDateTime noon(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
        timeline.add(noon.addSecs(60), [&](const QDateTime &) { played << "late"; });
        timeline.add(noon, [&](const QDateTime &) { played << "first of two"; });
        timeline.add(noon, [&](const QDateTime &) { played << "second of two"; });
        double done = 0;
        timeline.play([&](double share) { done = share; });
        QCOMPARE(played, (QStringList{"first of two", "second of two", "late"}));
        QCOMPARE(done, 1.0);
    }

    void responsesArriveAlongTheirCurve()
    {
        const SampleCalendar calendar(2025);
        const int count = 200;
        const auto arrived = [&](QDate from, QDate to) {
            int inside = 0;
            for (int place = 0; place < count; ++place) {
                const QDate day = calendar.arrival(place, count);
                inside += day >= from && day < to;
            }
            return double(inside) / count;
        };
        QCOMPARE(arrived(calendar.sent, calendar.sent.addDays(7)), 0.15);
        QCOMPARE(arrived(calendar.sent.addDays(7), calendar.deadline.addDays(-21)), 0.20);
        QCOMPARE(arrived(calendar.deadline.addDays(-4), calendar.deadline.addDays(1)), 0.40);
        QCOMPARE(arrived(calendar.deadline.addDays(1), calendar.closed), 0.25);
    }

    void theCastHasTheRightSize_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {24, 30, 48, 49, 300})
            QTest::addRow("%d partners", count) << count;
    }

    void theCastHasTheRightSize()
    {
        QFETCH(int, count);
        const QList<SamplePartner> partners = samplePartners(loadSampleData().partners, count, 1);
        QCOMPARE(
            std::ranges::count_if(partners, [](const auto &each) { return !each.partner.left.isValid(); }),
            count);
        QSet<QString> codes;
        QSet<QString> registerCodes;
        for (const SamplePartner &sample : partners) {
            codes.insert(sample.partner.code.text());
            registerCodes.insert(sample.partner.eik);
            QCOMPARE(checkEik(sample.partner.eik), EikCheck::Valid);
            QVERIFY(sample.domain.endsWith("example.org"));
        }
        QCOMPARE(codes.size(), partners.size());
        QCOMPARE(registerCodes.size(), partners.size());
    }

    void numbersAreRoundedAsPeopleDo_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("rounded");
        QTest::newRow("zero") << 0.0 << 0.0;
        QTest::newRow("large") << 648'321.7 << 648'000.0;
        QTest::newRow("three digits") << 45.678 << 45.7;
        QTest::newRow("small") << 0.01234 << 0.01;
    }

    void numbersAreRoundedAsPeopleDo()
    {
        QFETCH(double, value);
        QTEST(roundedAsPeopleDo(value), "rounded");
    }

    void partsDoNotExceedTheirTotal()
    {
        for (const SamplePartner &sample : loadSampleData().partners) {
            for (int year = 2022; year <= 2025; ++year) {
                const SampleQuantities quantities(sample, year, 1);
                QVERIFY(quantities.energy() > 0);
                QVERIFY(quantities.scope1() >= 0 && quantities.scope2() >= 0);
                const double share = quantities.share("anything", 0.2, 0.4);
                QVERIFY(share >= 0.2 && share <= 0.4);
            }
        }
    }
};

QTEST_GUILESS_MAIN(SampleTest)
#include "tst_sample.moc"
