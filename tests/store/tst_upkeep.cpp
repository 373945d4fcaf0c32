// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filled_register.h"

#include "records/store/log_store.h"
#include "records/store/partner_store.h"
#include "records/store/response_store.h"
#include "records/store/upkeep.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace octant;
using namespace octant::test;

namespace {

/// The names of the checks that found something.
QStringList failedChecks(Database &database)
{
    QStringList names;
    for (const SoundnessCheck &check : verify(database)) {
        if (!check.ok)
            names << check.name;
    }
    return names;
}

} // namespace

class UpkeepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInASoundRegister();
    void findsNothingWrongWithAnErasure();
    void findsPlantedFaults_data();
    void findsPlantedFaults();
    void backsUp();
    void backsUpWhatIsOnlyRead();
    void refusesToBackUp_data();
    void refusesToBackUp();
};

void UpkeepTest::findsNothingInASoundRegister()
{
    const Folder folder;
    Database fresh = newRegister(folder.path(u"fresh.octant"_s));
    QCOMPARE(failedChecks(fresh), QStringList());
    Filled filled = fill(folder.path());
    QCOMPARE(failedChecks(filled.database), QStringList());
    QStringList names;
    for (const SoundnessCheck &check : verify(filled.database))
        names << check.name;
    QCOMPARE(names, QStringList({u"integrity"_s, u"schema"_s, u"foreign_keys"_s, u"log"_s, u"editions"_s,
                                 u"files"_s, u"answers"_s}));
}

void UpkeepTest::findsNothingWrongWithAnErasure()
{
    const Folder folder;
    Filled filled = fill(folder.path());
    PartnerStore partners(filled.database);
    partners.eraseContact(partners.currentContact(filled.partner)->id, author(), {});
    QVERIFY(ResponseStore(filled.database).file(filled.revision.fileHash).isEmpty());
    QCOMPARE(failedChecks(filled.database), QStringList());
}

void UpkeepTest::findsPlantedFaults_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("check");
    const auto row = [](const char *name, const QString &fault, const QString &check) {
        QTest::newRow(name) << fault << check;
    };
    row("number changed", u"UPDATE answer SET number = 0.3 WHERE question = 'G_NUMBER'"_s, u"answers"_s);
    row("text changed", u"UPDATE answer SET text = 'друг' WHERE question = 'G_TEXT'"_s, u"answers"_s);
    row("qualifier lost", u"UPDATE answer SET qualifier = NULL WHERE question = 'G_NUMBER'"_s, u"answers"_s);
    row("row lost", u"DELETE FROM answer WHERE question = 'G_DATE'"_s, u"answers"_s);
    row("choice lost", u"DELETE FROM answer WHERE part = 'a'"_s, u"answers"_s);
    row("choice added",
        u"INSERT INTO answer SELECT round, question, response, instance, 'b', state, number, text, "
        "qualifier FROM answer WHERE part = 'a'"_s,
        u"answers"_s);
    row("blank answered", u"UPDATE answer SET state = 'answered', number = 0 WHERE question = 'G_BLANK'"_s,
        u"answers"_s);
    row("made blank",
        u"UPDATE answer SET state = 'blank', number = NULL, qualifier = NULL "
        "WHERE question = 'G_NUMBER'"_s,
        u"answers"_s);
    row("instance moved", u"UPDATE answer SET instance = 2 WHERE question = 'R_TEXT'"_s, u"answers"_s);
    row("revision changed", u"UPDATE response_revision SET answers = '{}'"_s, u"answers"_s);
    row("revision no JSON", u"UPDATE response_revision SET answers = '{\"'"_s, u"answers"_s);
    row("not accepted any more", u"UPDATE response SET accepted_revision = NULL"_s, u"answers"_s);
    row("file byte changed", u"UPDATE file_chunk SET bytes = CAST(substr(bytes, 2) || x'00' AS BLOB)"_s,
        u"files"_s);
    row("file chunk lost", u"DELETE FROM file_chunk"_s, u"files"_s);
    row("state that is none", u"UPDATE answer SET state = 'odd' WHERE question = 'G_TEXT'"_s, u"integrity"_s);
    row("edition byte added", u"UPDATE edition SET bytes = CAST(CAST(bytes AS TEXT) || ' ' AS BLOB)"_s,
        u"editions"_s);
    row("log line lost", u"DELETE FROM change_log WHERE sequence = 2"_s, u"log"_s);
    row("end of the log lost",
        u"DELETE FROM change_log WHERE sequence = (SELECT max(sequence) FROM change_log)"_s, u"log"_s);
    row("partner lost", u"DELETE FROM partner"_s, u"foreign_keys"_s);
    row("trigger", u"CREATE TRIGGER t AFTER INSERT ON change_log BEGIN DELETE FROM contact; END"_s,
        u"schema"_s);
    row("index lost", u"DROP INDEX contact_partner"_s, u"schema"_s);
}

void UpkeepTest::findsPlantedFaults()
{
    QFETCH(const QString, fault);
    QFETCH(const QString, check);
    const Folder folder;
    Filled filled = fill(folder.path());
    tamper(folder.path(), {u"PRAGMA ignore_check_constraints = ON"_s, fault});
    QVERIFY2(failedChecks(filled.database).contains(check),
             qPrintable(failedChecks(filled.database).join(u' ')));
}

void UpkeepTest::backsUp()
{
    const Folder folder;
    const QString target = folder.path(u"copy.octant"_s);
    Filled filled = fill(folder.path());
    certain(backUp(filled.database, target));
    // The copy is complete as it is: no log beside it, though the register has one.
    QVERIFY(!folder.names().contains(u"copy.octant-wal"_s));
    certain(PartnerStore(filled.database).add(partner(u"A002"_s), author()));

    Database copy = reopened(target);
    QCOMPARE(PartnerStore(copy).all().size(), 1);
    QCOMPARE(ResponseStore(copy).file(filled.revision.fileHash),
             ResponseStore(filled.database).file(filled.revision.fileHash));
    QCOMPARE(LogStore(copy).all().size() + 1, LogStore(filled.database).all().size());
    QCOMPARE(failedChecks(copy), QStringList());
}

void UpkeepTest::backsUpWhatIsOnlyRead()
{
    const Folder folder;
    fill(folder.path());
    const QByteArray before = contentOf(folder.path());
    Database database = reopened(folder.path(), Database::Access::ReadOnly);
    certain(backUp(database, folder.path(u"copy.octant"_s)));
    QVERIFY(contentOf(folder.path()) == before);
    QCOMPARE(folder.names(), QStringList({u"alliance.octant"_s, u"copy.octant"_s}));
}

void UpkeepTest::refusesToBackUp_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("code");
    QTest::newRow("existing") << u"there.octant"_s << u"register.exists"_s;
    QTest::newRow("itself") << u"alliance.octant"_s << u"register.exists"_s;
    QTest::newRow("no folder") << u"none/copy.octant"_s << u"folder.missing"_s;
    QTest::newRow("file for a folder") << u"there.octant/copy.octant"_s << u"folder.missing"_s;
    QTest::newRow("name too long") << QString(300, u'x') << u"database.unreachable"_s;
}

void UpkeepTest::refusesToBackUp()
{
    QFETCH(const QString, target);
    QFETCH(const QString, code);
    const Folder folder;
    Filled filled = fill(folder.path());
    writeContent(folder.path(u"there.octant"_s), "mine");
    const QStringList before = folder.names();
    const auto backedUp = backUp(filled.database, folder.path(target));
    QCOMPARE(codeOf(backedUp), code);
    QVERIFY(backedUp.error().where.file.endsWith(target));
    QCOMPARE(folder.names(), before);
    QCOMPARE(contentOf(folder.path(u"there.octant"_s)), QByteArray("mine"));
}

QTEST_GUILESS_MAIN(UpkeepTest)
#include "tst_upkeep.moc"
