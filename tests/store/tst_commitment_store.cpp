// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filled_register.h"

#include "records/store/commitment_store.h"
#include "records/store/log_store.h"
#include "records/store/partner_store.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace octant;
using namespace octant::test;

class CommitmentStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverything();
    void keepsEveryLifecycleAndStatus();
    void givesCodes_data();
    void givesCodes();
    void ordersByCode();
    void tellsWhatWasKnown();
};

void CommitmentStoreTest::keepsEverything()
{
    const Folder folder;
    const Filled filled = fill(folder.path());
    Database database = certain(filled.database.reopen());
    CommitmentStore store(database);
    const ChangeId change = LogStore(database).record(author(), u"commitment.revised K01"_s);

    CommitmentRevision second = terms();
    second.fromYear = 2026;
    second.type = CommitmentType::Milestone;
    second.baseline = {0, std::nullopt};
    second.impactAreas.clear();
    second.source = filled.revision.id;
    second.change = change;
    store.revise(filled.commitment, second);
    second.number = 2;
    CommitmentActual actual{2025,
                            12.5,
                            Qualifier::Measured,
                            u"on_track"_s,
                            u"напредък"_s,
                            u"причини"_s,
                            u"следваща"_s,
                            QDate(2026, 9, 1),
                            {u"https://example.org"_s, u"снимка"_s},
                            filled.revision.id,
                            change};
    store.addActual(filled.commitment, actual);
    const CommitmentActual bare{2024, std::nullopt, {}, {}, {}, {}, {}, {}, {}, {}, change};
    store.addActual(filled.commitment, bare);
    const StatusOverride override{2025, CommitmentStatus::AtRisk, u"защото"_s, change};
    store.addOverride(filled.commitment, override);

    const auto found = store.find(CommitmentCode(u"K01"_s));
    QVERIFY(found);
    QCOMPARE(found->id, filled.commitment);
    QCOMPARE(found->partner, filled.partner);
    CommitmentRevision first = terms();
    first.change = filled.revision.change;
    QVERIFY(found->revisions == QList<CommitmentRevision>({first, second}));
    QVERIFY(found->actuals == QList<CommitmentActual>({actual, bare}));
    QVERIFY(found->overrides == QList<StatusOverride>{override});
    QVERIFY(!store.find(CommitmentCode(u"K99"_s)));
    QCOMPARE(store.ofPartner(filled.partner).size(), 1);
    QVERIFY(store.ofPartner(PartnerId{99}).isEmpty());
}

void CommitmentStoreTest::keepsEveryLifecycleAndStatus()
{
    const Folder folder;
    Filled filled = fill(folder.path());
    CommitmentStore store(filled.database);
    for (int lifecycle = 0; lifecycle <= int(Lifecycle::Withdrawn); ++lifecycle) {
        CommitmentRevision revision = terms();
        revision.lifecycle = Lifecycle(lifecycle);
        revision.type = CommitmentType(lifecycle % 3);
        revision.direction = Direction(lifecycle % 4);
        revision.change = filled.revision.change;
        store.revise(filled.commitment, revision);
        QCOMPARE(store.all().first().terms().lifecycle, Lifecycle(lifecycle));
        QCOMPARE(store.all().first().terms().type, CommitmentType(lifecycle % 3));
        QCOMPARE(store.all().first().terms().direction, Direction(lifecycle % 4));
    }
    for (const CommitmentStatus status : allCommitmentStatuses()) {
        store.addOverride(filled.commitment, {2025, status, u"причина"_s, filled.revision.change});
        QCOMPARE(store.all().first().overrides.last().status, status);
    }
}

void CommitmentStoreTest::givesCodes_data()
{
    QTest::addColumn<QStringList>("taken");
    QTest::addColumn<QString>("next");
    QTest::newRow("none") << QStringList() << u"K01"_s;
    QTest::newRow("one") << QStringList{u"K01"_s} << u"K02"_s;
    QTest::newRow("gap") << QStringList{u"K09"_s, u"K03"_s} << u"K10"_s;
    QTest::newRow("three digits") << QStringList{u"K99"_s} << u"K100"_s;
    QTest::newRow("beyond") << QStringList{u"K100"_s, u"K99"_s} << u"K101"_s;
    QTest::newRow("others") << QStringList{u"KX7"_s, u"Z50"_s} << u"K01"_s;
}

void CommitmentStoreTest::givesCodes()
{
    QFETCH(const QStringList, taken);
    QFETCH(const QString, next);
    const Folder folder;
    Database database = newRegister(folder.path());
    CommitmentStore store(database);
    const PartnerId id = certain(PartnerStore(database).add(partner(u"A001"_s), author()));
    CommitmentRevision first = terms();
    first.change = LogStore(database).record(author(), u"commitments"_s);
    for (const QString &code : taken)
        store.add(CommitmentCode(code), id, first);
    QCOMPARE(store.nextCode().text(), next);
}

void CommitmentStoreTest::ordersByCode()
{
    const Folder folder;
    Filled filled = fill(folder.path());
    CommitmentStore store(filled.database);
    CommitmentRevision first = terms();
    first.change = filled.revision.change;
    for (const auto &code : {u"K100"_s, u"K99"_s, u"K02"_s})
        store.add(CommitmentCode(code), filled.partner, first);
    QStringList codes;
    for (const Commitment &commitment : store.all())
        codes << commitment.code.text();
    QCOMPARE(codes, QStringList({u"K01"_s, u"K02"_s, u"K99"_s, u"K100"_s}));
}

void CommitmentStoreTest::tellsWhatWasKnown()
{
    const Folder folder;
    Filled filled = fill(folder.path());
    CommitmentStore store(filled.database);
    LogStore log(filled.database);
    CommitmentRevision second = terms();
    second.title = Text(u"Нов текст"_s, {});
    second.change = log.record(author(10), u"commitment.revised K01"_s);
    store.revise(filled.commitment, second);
    CommitmentActual actual;
    actual.year = 2025;
    actual.value = 3;
    actual.change = log.record(author(11), u"commitment.actual K01"_s);
    store.addActual(filled.commitment, actual);

    const Commitment commitment = *store.find(CommitmentCode(u"K01"_s));
    const auto asOf = [&](int day) { return commitment.asOf(log.lastOn(QDate(2026, 3, day))); };
    QCOMPARE(asOf(9).revisions.size(), 1);
    QCOMPARE(asOf(10).revisions.size(), 2);
    QVERIFY(!asOf(10).actualOf(2025));
    QVERIFY(asOf(11).actualOf(2025));
}

QTEST_GUILESS_MAIN(CommitmentStoreTest)
#include "tst_commitment_store.moc"
