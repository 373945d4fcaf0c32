// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filled_register.h"

#include "records/store/connection.h"
#include "records/store/dialect.h"
#include "records/store/draft_store.h"
#include "records/store/migrations.h"
#include "records/store/round_store.h"
#include "records/store/schema.h"
#include "records/store/statement.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace octant;
using namespace octant::test;

namespace {

void makeTable(const QSqlDatabase &connection, const Dialect &dialect)
{
    Statement(connection, dialect.ddl("CREATE TABLE a (id {identity}, old TEXT NOT NULL) {table}")).exec();
}

void renameColumn(const QSqlDatabase &connection, const Dialect &)
{
    Statement(connection, u"ALTER TABLE a RENAME COLUMN old TO new"_s).exec();
    Statement(connection, u"UPDATE a SET new = new || '!'"_s).exec();
}

void failHalfWay(const QSqlDatabase &connection, const Dialect &)
{
    Statement(connection, u"DELETE FROM a"_s).exec();
    Statement(connection, u"CREATE TABLE a (id INTEGER)"_s).exec();
}

constexpr std::array list = {Migration{1, "make", &makeTable}, Migration{2, "rename", &renameColumn}};
constexpr std::array broken = {Migration{1, "make", &makeTable}, Migration{2, "fail", &failHalfWay}};
constexpr std::array gap = {Migration{1, "make", &makeTable}, Migration{3, "rename", &renameColumn}};
constexpr std::array swapped = {Migration{2, "rename", &renameColumn}, Migration{1, "make", &makeTable}};

static_assert(areInOrder(list));
static_assert(!areInOrder(gap));
static_assert(!areInOrder(swapped));

constexpr MigrationList firstVersion = MigrationList(list).first(1);

/// A file of the first version with a record in it.
void makeOldFile(const QString &path)
{
    const Connection connection = Connection::open(path, Connection::Mode::Create);
    migrate(connection.database(), firstVersion);
    Statement(connection.database(), u"INSERT INTO a (old) VALUES ('kept')"_s).exec();
}

QString recordIn(const QSqlDatabase &connection, const QString &column)
{
    Statement query(connection, u"SELECT %1 FROM a"_s.arg(column));
    query.exec();
    return query.next() ? query.text(0) : QString();
}

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVersionLeadsToTheNewest();
    void bringsAnOldFileUpToDate();
    void keepsACopyOfTheOldFile();
    void leavesAnUpToDateFileAlone();
    void undoesAStepThatFails();
    void bringsARegisterOfTheFirstVersionUpToDate();
};

void MigrationsTest::everyVersionLeadsToTheNewest()
{
    const MigrationList all = migrations();
    const Schema fresh = freshSchema(all, newestVersion(all));
    QVERIFY(fresh.contains(u"table answer"_s));
    for (int version = 1; version <= newestVersion(all); ++version) {
        const Connection connection = Connection::inMemory();
        migrate(connection.database(), all.first(size_t(version)));
        migrate(connection.database(), all);
        QCOMPARE(Dialect().schemaVersion(connection.database()), newestVersion(all));
        QVERIFY(compareSchemas(schemaOf(connection.database()), fresh).isEmpty());
    }
}

void MigrationsTest::bringsAnOldFileUpToDate()
{
    const Folder folder;
    makeOldFile(folder.path());
    const Connection connection = Connection::open(folder.path(), Connection::Mode::ReadWrite);
    certain(bringUpToDate(connection.database(), folder.path(), list));
    QCOMPARE(Dialect().schemaVersion(connection.database()), 2);
    QCOMPARE(recordIn(connection.database(), u"new"_s), u"kept!"_s);
    QVERIFY(compareSchemas(schemaOf(connection.database()), freshSchema(list, 2)).isEmpty());
}

void MigrationsTest::keepsACopyOfTheOldFile()
{
    const Folder folder;
    makeOldFile(folder.path());
    writeContent(folder.path(u"alliance.version-1.octant"_s), "an earlier copy");
    {
        const Connection connection = Connection::open(folder.path(), Connection::Mode::ReadWrite);
        certain(bringUpToDate(connection.database(), folder.path(), list));
    }
    const QString copy = u"alliance.version-1-2.octant"_s;
    QCOMPARE(folder.names(), QStringList({u"alliance.octant"_s, copy, u"alliance.version-1.octant"_s}));
    QCOMPARE(contentOf(folder.path(u"alliance.version-1.octant"_s)), QByteArray("an earlier copy"));
    const Connection old = Connection::open(folder.path(copy), Connection::Mode::ReadOnly);
    QCOMPARE(Dialect().schemaVersion(old.database()), 1);
    QCOMPARE(recordIn(old.database(), u"old"_s), u"kept"_s);
}

void MigrationsTest::leavesAnUpToDateFileAlone()
{
    const Folder folder;
    makeOldFile(folder.path());
    const QByteArray before = contentOf(folder.path());
    {
        const Connection connection = Connection::open(folder.path(), Connection::Mode::ReadWrite);
        certain(bringUpToDate(connection.database(), folder.path(), firstVersion));
    }
    QVERIFY(contentOf(folder.path()) == before);
    QCOMPARE(folder.names(), QStringList{u"alliance.octant"_s});
}

void MigrationsTest::undoesAStepThatFails()
{
    const Folder folder;
    makeOldFile(folder.path());
    const Connection connection = Connection::open(folder.path(), Connection::Mode::ReadWrite);
    QCOMPARE(failureOf([&] { migrate(connection.database(), broken); }), u"database.failed"_s);
    QCOMPARE(Dialect().schemaVersion(connection.database()), 1);
    QCOMPARE(recordIn(connection.database(), u"old"_s), u"kept"_s);
}

/// A register as version 1 made it, with two editions in a round.
void MigrationsTest::bringsARegisterOfTheFirstVersionUpToDate()
{
    const Folder folder;
    {
        const Connection connection = Connection::open(folder.path(), Connection::Mode::Create);
        migrate(connection.database(), migrations().first(1));
        const QStringList records = {
            u"PRAGMA application_id = 0x4F435441"_s,
            u"INSERT INTO change_log (at, who, what, why) VALUES "
            "('2026-01-01T08:00:00.000Z', 'A', 'round.opened 2025', ''), "
            "('2026-02-01T08:00:00.000Z', 'B', 'round.edition 2025 second', '')"_s,
            u"INSERT INTO edition (hash, bytes, change_id) VALUES ('first', x'00', 1), ('second', x'00', 2)"_s,
            u"INSERT INTO round (id, year, opened, deadline, change_id) VALUES (1, 2025, '2026-01-01', NULL, 1)"_s,
            u"INSERT INTO round_edition (round, position, edition) VALUES (1, 0, 'first'), (1, 1, 'second')"_s,
        };
        for (const QString &record : records)
            Statement(connection.database(), record).exec();
    }
    Database database = reopened(folder.path());
    QCOMPARE(database.schemaVersion(), newestVersion(migrations()));
    QCOMPARE(folder.names().filter(u".version-1."_s).size(), 1);
    const QList<RoundEdition> editions = RoundStore(database).editions(RoundId{1});
    QCOMPARE(editions.size(), 2);
    QCOMPARE(editions.first().edition, EditionHash(u"first"_s));
    QCOMPARE(editions.first().change.who, u"A"_s);
    QCOMPARE(editions.last().change.who, u"B"_s);
    QCOMPARE(editions.last().reason, QString());
    QVERIFY(!DraftStore(database).find(2025));
    DraftStore(database).begin({2025, EditionHash(u"second"_s), {}, 0}, author());
    QCOMPARE(DraftStore(database).find(2025)->base, EditionHash(u"second"_s));
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
