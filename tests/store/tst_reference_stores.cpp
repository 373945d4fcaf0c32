// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filled_register.h"

#include "records/model/standard.h"
#include "records/store/edition_store.h"
#include "records/store/framework_store.h"
#include "records/store/log_store.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace octant;
using namespace octant::test;

/// The log, the framework and the editions.
class ReferenceStoresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logKeepsEveryLineInOrder();
    void logFindsTheLastChangeOfADay_data();
    void logFindsTheLastChangeOfADay();
    void frameworkComesBackAsItWas();
    void newRegisterHasNoFramework();
    void editionComesBackByteForByte();
    void editionIsAddedOnce();
};

void ReferenceStoresTest::logKeepsEveryLineInOrder()
{
    const Folder folder;
    Database database = newRegister(folder.path());
    LogStore log(database);
    // The second line was written with a clock that went wrong.
    const Author early{u"Иван"_s, QDateTime(QDate(2020, 1, 1), QTime(0, 0, 0, 7), QTimeZone::utc())};
    const ChangeId first = log.record(author(5), u"partner.added A001"_s, u"защото; DROP"_s);
    const ChangeId second = log.record(early, u"partner.saved A001"_s);
    QVERIFY(first < second);
    const QList<Change> all = log.all();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0).who, u"Мария"_s);
    QCOMPARE(all.at(0).what, u"partner.added A001"_s);
    QCOMPARE(all.at(0).why, u"защото; DROP"_s);
    QCOMPARE(all.at(0).at, author(5).at);
    QCOMPARE(all.at(1).id, second);
    QCOMPARE(all.at(1).at, early.at);
    QCOMPARE(all.at(1).why, QString());
    QCOMPARE(log.change(second).who, u"Иван"_s);
}

void ReferenceStoresTest::logFindsTheLastChangeOfADay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("line");
    QTest::newRow("before all") << QDate(2026, 3, 27) << 0;
    QTest::newRow("midnight belongs to the next day") << QDate(2026, 3, 28) << 1;
    QTest::newRow("day of the summer time") << QDate(2026, 3, 29) << 3;
    QTest::newRow("later") << QDate(2026, 12, 31) << 4;
}

void ReferenceStoresTest::logFindsTheLastChangeOfADay()
{
    QFETCH(const QDate, day);
    QFETCH(const int, line);
    const Folder folder;
    Database database = newRegister(folder.path());
    // In Sofia: the last moment of the 28th, the first and the last of the 29th, the first of the 30th.
    for (const auto &instant : {u"2026-03-28T21:59:59.999Z"_s, u"2026-03-28T22:00:00Z"_s,
                                u"2026-03-29T20:59:59.999Z"_s, u"2026-03-29T21:00:00Z"_s}) {
        LogStore(database).record({u"М"_s, QDateTime::fromString(instant, Qt::ISODateWithMs)}, u"x"_s);
    }
    QCOMPARE(LogStore(database).lastOn(day), ChangeId{line});
}

void ReferenceStoresTest::frameworkComesBackAsItWas()
{
    const Folder folder;
    Framework framework = standardFramework();
    {
        Database database = newRegister(folder.path());
        FrameworkStore(database).save(framework, author());
    }
    Database database = reopened(folder.path());
    FrameworkStore store(database);
    QVERIFY(store.load() == framework);

    framework.bands.onTrack = 0.9;
    framework.principles.swapItemsAt(0, 7);
    framework.regions.removeLast();
    store.save(framework, author());
    QVERIFY(store.load() == framework);
    QCOMPARE(LogStore(database).all().size(), 2);
}

void ReferenceStoresTest::newRegisterHasNoFramework()
{
    const Folder folder;
    Database database = newRegister(folder.path());
    QVERIFY(FrameworkStore(database).load() == Framework());
}

void ReferenceStoresTest::editionComesBackByteForByte()
{
    const Folder folder;
    Database database = newRegister(folder.path());
    const EditionStore store(database);
    QVERIFY(!store.find(edition().hash));
    EditionStore(database).add(edition(), author());
    const auto found = store.find(edition().hash);
    QVERIFY(found);
    QCOMPARE(found->bytes, edition().bytes);
    QVERIFY(found->questionnaire == edition().questionnaire);
}

void ReferenceStoresTest::editionIsAddedOnce()
{
    const Folder folder;
    Database database = newRegister(folder.path());
    EditionStore store(database);
    store.add(edition(), author());
    store.add(edition(), author());
    QCOMPARE(LogStore(database).all().size(), 1);
    QCOMPARE(LogStore(database).all().first().what, u"edition.added "_s + edition().hash.text());
}

QTEST_GUILESS_MAIN(ReferenceStoresTest)
#include "tst_reference_stores.moc"
