// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filled_register.h"

#include "records/store/file_check.h"
#include "records/store/log_store.h"
#include "records/store/partner_store.h"
#include "records/store/upkeep.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlQuery>
#include <QSysInfo>
#include <QTest>
#include <QThread>

#include <functional>

using namespace Qt::StringLiterals;
using namespace octant;
using namespace octant::test;

using Access = Database::Access;

namespace {

QVariant pragma(const Database &database, const QString &name)
{
    QSqlQuery query(u"PRAGMA "_s + name, database.connection());
    return query.next() ? query.value(0) : QVariant();
}

/// What makes a file into one that has to be refused.
using Spoil = std::function<void(const QString &)>;

Spoil cutTo(std::function<qsizetype(qsizetype)> size)
{
    return [size](const QString &path) {
        const QByteArray content = contentOf(path);
        writeContent(path, content.first(size(content.size())));
    };
}

Spoil overwrite(qsizetype at, const QByteArray &bytes)
{
    return [=](const QString &path) {
        QByteArray content = contentOf(path);
        writeContent(path, content.replace(at, bytes.size(), bytes));
    };
}

Spoil replaceWith(const QByteArray &content)
{
    return [=](const QString &path) { writeContent(path, content); };
}

Spoil sql(const QStringList &statements)
{
    return [=](const QString &path) { tamper(path, statements); };
}

} // namespace

Q_DECLARE_METATYPE(Spoil)

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesOneFile();
    void closesToOneFile();
    void setsWhatProtectsTheRecords();
    void marksItsFiles();
    void refusesToMake_data();
    void refusesToMake();
    void refusesToOpen_data();
    void refusesToOpen();
    void findsEveryZeroedPage();
    void survivesFlippedBits();
    void opensInSpiteOfTrailingJunk();
    void refusesMissingFilesAndFolders();
    void refusesASecondWriter();
    void namesTheHolderOnAnotherComputer();
    void takesOverTheLockOfADeadProcess();
    void readsWhileAnotherWrites();
    void opensForReadingWithoutAFileBeside();
    void readsAReadOnlyFile();
    void opensWhatWasNotClosed();
    void reopensForAnotherThread();
    void opensUnderOddNames();
    void rollsBackWithoutCommit();
    void refusesNestedTransactions();
    void joinsTheCallersTransaction();
    void tellsFailures();
};

void DatabaseTest::makesOneFile()
{
    const Folder folder;
    {
        const Database database = newRegister(folder.path());
        QCOMPARE(database.schemaVersion(), migrations().back().number);
        QCOMPARE(database.access(), Access::ReadWrite);
        QCOMPARE(QFileInfo(database.path()).fileName(), u"alliance.octant"_s);
    }
    QCOMPARE(folder.names(), QStringList{u"alliance.octant"_s});
}

void DatabaseTest::closesToOneFile()
{
    const Folder folder;
    {
        const Filled filled = fill(folder.path());
        QVERIFY(folder.names().size() > 1);
        const Database further = certain(filled.database.reopen());
        QCOMPARE(pragma(further, u"journal_mode"_s).toString(), u"wal"_s);
    }
    QCOMPARE(folder.names(), QStringList{u"alliance.octant"_s});
    const QByteArray header = contentOf(folder.path()).first(20);
    QCOMPARE(int(header.at(18)), 1); // readable without a write-ahead log
}

void DatabaseTest::setsWhatProtectsTheRecords()
{
    const Folder folder;
    const Database database = newRegister(folder.path());
    QCOMPARE(pragma(database, u"journal_mode"_s).toString(), u"wal"_s);
    QCOMPARE(pragma(database, u"synchronous"_s).toInt(), 2);
    QCOMPARE(pragma(database, u"foreign_keys"_s).toInt(), 1);
    QCOMPARE(pragma(database, u"trusted_schema"_s).toInt(), 0);
    QCOMPARE(pragma(database, u"secure_delete"_s).toInt(), 1);
    QCOMPARE(pragma(database, u"busy_timeout"_s).toInt(), 5000);
}

void DatabaseTest::marksItsFiles()
{
    const Folder folder;
    newRegister(folder.path());
    QCOMPARE(contentOf(folder.path()).mid(68, 4), QByteArray("OCTA"));
}

void DatabaseTest::refusesToMake_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("existing file") << u"there.octant"_s << u"register.exists"_s;
    QTest::newRow("dangling link") << u"link.octant"_s << u"register.exists"_s;
    QTest::newRow("folder") << u"."_s << u"register.exists"_s;
    QTest::newRow("no folder") << u"none/new.octant"_s << u"folder.missing"_s;
    QTest::newRow("locked") << u"locked.octant"_s << u"register.locked"_s;
}

void DatabaseTest::refusesToMake()
{
    QFETCH(const QString, name);
    QFETCH(const QString, code);
    const Folder folder;
    writeContent(folder.path(u"there.octant"_s), "mine");
    QFile::link(folder.path(u"nowhere"_s), folder.path(u"link.octant"_s));
    writeContent(folder.path(u"locked.octant.lock"_s), "1\nother\nelsewhere\n");
    const QStringList before = folder.names();
    QCOMPARE(codeOf(Database::create(folder.path(name))), code);
    QCOMPARE(folder.names(), before);
    QCOMPARE(contentOf(folder.path(u"there.octant"_s)), QByteArray("mine"));
}

void DatabaseTest::refusesToOpen_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const Spoil &spoil, const QString &code) {
        QTest::newRow(name) << spoil << code;
    };
    row("empty", replaceWith(""), u"register.empty"_s);
    row("text", replaceWith("Уважаеми партньори,\n"), u"register.unknown"_s);
    row("error page", replaceWith("<!DOCTYPE html>" + QByteArray(5000, ' ')), u"register.unknown"_s);
    row("magic flipped", overwrite(3, "X"), u"register.unknown"_s);
    row("page 1 zeroed", overwrite(0, QByteArray(4096, '\0')), u"register.unknown"_s);
    row("no application id", overwrite(68, QByteArray(4, '\0')), u"register.other"_s);
    row("other application id", overwrite(68, "GPKG"), u"register.other"_s);
    row("newer", sql({u"PRAGMA user_version = 99"_s}), u"register.newer"_s);
    row("version 0", sql({u"PRAGMA user_version = 0"_s}), u"register.unknown"_s);
    row("negative version", sql({u"PRAGMA user_version = -1"_s}), u"register.unknown"_s);
    row("50 bytes", cutTo([](auto) { return 50; }), u"register.unknown"_s);
    row("header only", cutTo([](auto) { return 100; }), u"register.damaged"_s);
    row("one page", cutTo([](auto) { return 4096; }), u"register.damaged"_s);
    row("mid-page", cutTo([](auto) { return 5000; }), u"register.damaged"_s);
    row("half", cutTo([](auto size) { return size / 2; }), u"register.damaged"_s);
    row("last page lost", cutTo([](auto size) { return size - 4096; }), u"register.damaged"_s);
    row("last byte lost", cutTo([](auto size) { return size - 1; }), u"register.damaged"_s);
    row("schema zeroed", overwrite(100, QByteArray(3900, '\0')), u"register.damaged"_s);
    row("page 2 zeroed", overwrite(4096, QByteArray(4096, '\0')), u"register.damaged"_s);
    row("page 2 garbage", overwrite(4096, QByteArray(4096, '\x5a')), u"register.damaged"_s);
    row("trigger", sql({u"CREATE TRIGGER t AFTER INSERT ON change_log BEGIN DELETE FROM contact; END"_s}),
        u"register.foreign"_s);
    row("view", sql({u"CREATE VIEW v AS SELECT load_extension('x')"_s}), u"register.foreign"_s);
    row("view for a table",
        sql({u"DROP TABLE status_override"_s, u"CREATE VIEW status_override AS SELECT 1 AS id"_s}),
        u"register.foreign"_s);
    row("table", sql({u"CREATE TABLE extra (a)"_s}), u"register.foreign"_s);
    row("column", sql({u"ALTER TABLE contact ADD COLUMN secret TEXT"_s}), u"register.foreign"_s);
    row("index missing", sql({u"DROP INDEX contact_partner"_s}), u"register.damaged"_s);
}

void DatabaseTest::refusesToOpen()
{
    QFETCH(const Spoil, spoil);
    QFETCH(const QString, code);
    const Folder folder;
    fill(folder.path());
    spoil(folder.path());
    const QByteArray before = contentOf(folder.path());
    for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
        const auto opened = Database::open(folder.path(), access);
        QCOMPARE(codeOf(opened), code);
        QCOMPARE(opened.error().where.file, QFileInfo(folder.path()).canonicalFilePath());
        QVERIFY(!opened.error().what.isEmpty() && !opened.error().remedy.isEmpty());
        QCOMPARE(folder.names(), QStringList{u"alliance.octant"_s});
        QVERIFY(contentOf(folder.path()) == before);
    }
}

void DatabaseTest::findsEveryZeroedPage()
{
    const Folder folder;
    fill(folder.path());
    const QByteArray whole = contentOf(folder.path());
    for (qsizetype page = 0; page < whole.size(); page += 4096) {
        QByteArray content = whole;
        writeContent(folder.path(), content.replace(page, 4096, QByteArray(4096, '\0')));
        auto opened = Database::open(folder.path(), Access::ReadOnly);
        bool found = !opened;
        if (opened) {
            for (const SoundnessCheck &check : verify(*opened))
                found = found || !check.ok;
        }
        QVERIFY2(found, qPrintable(u"page %1"_s.arg(page / 4096 + 1)));
    }
}

void DatabaseTest::survivesFlippedBits()
{
    const Folder folder;
    fill(folder.path());
    const QByteArray whole = contentOf(folder.path());
    QRandomGenerator random(20261123);
    for (int copy = 0; copy < 60; ++copy) {
        QByteArray content = whole;
        for (int flip = 0; flip < 20; ++flip) {
            const auto at = random.bounded(int(content.size()));
            content[at] = char(content.at(at) ^ (1 << random.bounded(8)));
        }
        writeContent(folder.path(), content);
        auto opened = Database::open(folder.path(), Access::ReadOnly);
        QVERIFY(opened ? !verify(*opened).isEmpty() : !opened.error().remedy.isEmpty());
        QVERIFY(contentOf(folder.path()) == content);
    }
}

void DatabaseTest::opensInSpiteOfTrailingJunk()
{
    const Folder folder;
    fill(folder.path());
    writeContent(folder.path(), contentOf(folder.path()) + "junk");
    Database database = reopened(folder.path(), Access::ReadOnly);
    for (const SoundnessCheck &check : verify(database))
        QVERIFY2(check.ok, qPrintable(check.what));
}

void DatabaseTest::refusesMissingFilesAndFolders()
{
    const Folder folder;
    QCOMPARE(codeOf(Database::open(folder.path(), Access::ReadOnly)), u"register.missing"_s);
    QCOMPARE(codeOf(Database::open(folder.path(), Access::ReadWrite)), u"register.missing"_s);
    QCOMPARE(codeOf(Database::open(folder.path(u"."_s), Access::ReadWrite)), u"register.folder"_s);
    QVERIFY(folder.names().isEmpty());
}

void DatabaseTest::refusesASecondWriter()
{
    const Folder folder;
    const Database database = newRegister(folder.path());
    const auto second = Database::open(folder.path(), Access::ReadWrite);
    QCOMPARE(codeOf(second), u"register.locked"_s);
    QVERIFY(second.error().what.contains(QString::number(QCoreApplication::applicationPid())));
    QVERIFY(second.error().what.contains(QSysInfo::machineHostName()));
    QVERIFY(second.error().what.contains(u"tst_database"_s));
}

void DatabaseTest::namesTheHolderOnAnotherComputer()
{
    const Folder folder;
    newRegister(folder.path());
    writeContent(folder.path(u"alliance.octant.lock"_s), "4711\noctant\nlaptop-of-maria\n\n\n");
    const auto opened = Database::open(folder.path(), Access::ReadWrite);
    QCOMPARE(codeOf(opened), u"register.locked"_s);
    QVERIFY(opened.error().what.contains(u"laptop-of-maria"_s));
    QVERIFY(opened.error().what.contains(u"4711"_s));
    QVERIFY(opened.error().remedy.contains(u"alliance.octant.lock"_s));
}

void DatabaseTest::takesOverTheLockOfADeadProcess()
{
    const Folder folder;
    newRegister(folder.path());
    const QByteArray host = QSysInfo::machineHostName().toUtf8();
    writeContent(folder.path(u"alliance.octant.lock"_s), "99999999\noctant\n" + host + "\n");
    QCOMPARE(codeOf(Database::open(folder.path(), Access::ReadWrite)), QString());
}

void DatabaseTest::readsWhileAnotherWrites()
{
    const Folder folder;
    Database writer = newRegister(folder.path());
    const Database reader = reopened(folder.path(), Access::ReadOnly);
    certain(PartnerStore(writer).add(partner(u"A001"_s), author()));
    Database &readable = const_cast<Database &>(reader);
    QCOMPARE(PartnerStore(readable).all().size(), 1);
}

void DatabaseTest::opensForReadingWithoutAFileBeside()
{
    const Folder folder;
    fill(folder.path());
    // As a copy looks that was made of a register while it was open.
    for (const QByteArray &mode : {QByteArray("\1\1"), QByteArray("\2\2")}) {
        writeContent(folder.path(), contentOf(folder.path()).replace(18, 2, mode));
        const QByteArray before = contentOf(folder.path());
        {
            Database database = reopened(folder.path(), Access::ReadOnly);
            QCOMPARE(PartnerStore(database).all().size(), 1);
            QCOMPARE(folder.names(), QStringList{u"alliance.octant"_s});
            QCOMPARE(failureOf([&] { LogStore(database).record(author(), u"x"_s); }), u"database.readonly"_s);
        }
        QCOMPARE(folder.names(), QStringList{u"alliance.octant"_s});
        QVERIFY(contentOf(folder.path()) == before);
    }
}

void DatabaseTest::readsAReadOnlyFile()
{
    const Folder folder;
    fill(folder.path());
    QFile::setPermissions(folder.path(), QFile::ReadOwner);
    if (QFileInfo(folder.path()).isWritable())
        QSKIP("this account may write to everything");
    QCOMPARE(codeOf(Database::open(folder.path(), Access::ReadWrite)), u"register.readonly"_s);
    QCOMPARE(codeOf(Database::open(folder.path(), Access::ReadOnly)), QString());

    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner);
    const QString place = QFileInfo(folder.path()).absolutePath();
    QFile::setPermissions(place, QFile::ReadOwner | QFile::ExeOwner);
    const QString inReadOnlyFolder = codeOf(Database::open(folder.path(), Access::ReadWrite));
    const QString reading = codeOf(Database::open(folder.path(), Access::ReadOnly));
    const QString making = codeOf(Database::create(folder.path(u"new.octant"_s)));
    QFile::setPermissions(place, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(inReadOnlyFolder, u"folder.readonly"_s);
    QCOMPARE(reading, QString());
    QCOMPARE(making, u"folder.readonly"_s);
}

void DatabaseTest::opensWhatWasNotClosed()
{
    const Folder folder;
    const Folder after;
    {
        const Filled filled = fill(folder.path());
        // What a power cut leaves: the file as it was, and a log of what was saved since.
        for (const QString &end : {u""_s, u"-wal"_s})
            QVERIFY(QFile::copy(folder.path() + end, after.path() + end));
    }
    {
        Database reader = reopened(after.path(), Access::ReadOnly);
        QCOMPARE(PartnerStore(reader).all().size(), 1);
    }
    {
        Database writer = reopened(after.path());
        QCOMPARE(PartnerStore(writer).all().size(), 1);
        for (const SoundnessCheck &check : verify(writer))
            QVERIFY2(check.ok, qPrintable(check.what));
    }
    QCOMPARE(after.names(), QStringList{u"alliance.octant"_s});
}

void DatabaseTest::reopensForAnotherThread()
{
    const Folder folder;
    {
        const Filled filled = fill(folder.path());
        qsizetype partners = 0;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            Database own = certain(filled.database.reopen());
            certain(PartnerStore(own).add(partner(u"A002"_s), author()));
            partners = PartnerStore(own).all().size();
        }));
        thread->start();
        thread->wait();
        QCOMPARE(partners, 2);
        QCOMPARE(codeOf(Database::open(folder.path(), Access::ReadWrite)), u"register.locked"_s);
    }
    QCOMPARE(folder.names(), QStringList{u"alliance.octant"_s});
}

void DatabaseTest::opensUnderOddNames()
{
    const Folder folder;
    const QString path = folder.path(u"регистър 100% #1?mode=ro&x='y'.octant"_s);
    newRegister(path);
    Database database = reopened(path);
    certain(PartnerStore(database).add(partner(u"A001"_s), author()));
    QCOMPARE(database.path(), QFileInfo(path).canonicalFilePath());
}

void DatabaseTest::rollsBackWithoutCommit()
{
    const Folder folder;
    Database database = newRegister(folder.path());
    {
        Transaction transaction(database);
        certain(PartnerStore(database).add(partner(u"A001"_s), author()));
    }
    QVERIFY(PartnerStore(database).all().isEmpty());
    QVERIFY(LogStore(database).all().isEmpty());
    {
        Transaction transaction(database);
        certain(PartnerStore(database).add(partner(u"A001"_s), author()));
        transaction.commit();
    }
    QCOMPARE(PartnerStore(database).all().size(), 1);
    QCOMPARE(LogStore(database).all().size(), 1);
}

void DatabaseTest::refusesNestedTransactions()
{
    const Folder folder;
    Database database = newRegister(folder.path());
    const Transaction transaction(database);
    QVERIFY_THROWS_EXCEPTION(std::logic_error, Transaction{database});
}

void DatabaseTest::joinsTheCallersTransaction()
{
    const Folder folder;
    Database database = newRegister(folder.path());
    Transaction transaction(database);
    PartnerStore partners(database);
    certain(partners.add(partner(u"A001"_s), author()));
    // A refused step takes back itself alone.
    QCOMPARE(codeOf(partners.add(partner(u"A001"_s), author())), u"partner.exists"_s);
    transaction.commit();
    QCOMPARE(partners.all().size(), 1);
    QCOMPARE(LogStore(database).all().size(), 1);
}

void DatabaseTest::tellsFailures()
{
    const Folder folder;
    Database database = newRegister(folder.path());
    LogStore log(database);

    QSqlQuery limit(u"PRAGMA max_page_count = 1"_s, database.connection());
    limit.finish();
    QCOMPARE(failureOf([&] { log.record(author(), QString(200000, u'x')); }), u"disk.full"_s);
    QSqlQuery(u"PRAGMA max_page_count = 1000000"_s, database.connection());
    QVERIFY(log.record(author(), u"room again"_s).isStored());

    QSqlQuery(u"PRAGMA busy_timeout = 0"_s, database.connection());
    Database other = certain(database.reopen());
    {
        const Transaction held(other);
        QCOMPARE(failureOf([&] { Transaction second(database); }), u"database.locked"_s);
    }
    QCOMPARE(failureOf([&] { PartnerStore(database).addContact({}, ChangeId{99}); }),
             u"database.constraint"_s);
    QSqlQuery(u"DROP TABLE commitment_actual"_s, database.connection());
    QCOMPARE(failureOf([&] { log.change(ChangeId{99}); }), u"database.damaged"_s);
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
