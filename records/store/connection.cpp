// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/store/connection.h"

#include "records/store/register_lock.h"
#include "records/store/register_problem.h"
#include "records/store/statement.h"

#include <QFile>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

/// A file that is marked as having a write-ahead log, without one beside it, cannot be read in a folder that
/// cannot be written to, unless SQLite is told that nobody changes it. Only then: a writer that comes later
/// would go unnoticed.
bool needsImmutable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(20);
    const bool marked = header.size() == 20 && header.at(18) == 2;
    return marked && !QFile::exists(writeAheadLogOf(path)) && !QFile::exists(journalOf(path)) &&
           !QFile::exists(RegisterLock::fileOf(path));
}

QString uriOf(const QString &path, Connection::Mode mode)
{
    const QString file = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded());
    switch (mode) {
    case Connection::Mode::ReadOnly:
        return file + (needsImmutable(path) ? u"?mode=ro&immutable=1"_s : u"?mode=ro"_s);
    case Connection::Mode::ReadWrite:
        return file + u"?mode=rw"_s;
    case Connection::Mode::Create:
        return file + u"?mode=rwc"_s;
    }
    Q_UNREACHABLE();
}

void configure(const QSqlDatabase &database)
{
    sqlite3_db_config(sqliteHandle(database), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    for (const QString &setting :
         {u"trusted_schema = OFF"_s, u"cell_size_check = ON"_s, u"foreign_keys = ON"_s,
          u"synchronous = FULL"_s, u"secure_delete = ON"_s, u"temp_store = MEMORY"_s}) {
        Statement(database, u"PRAGMA "_s + setting).exec();
    }
}

} // namespace

Connection::Connection(const QString &uri, const QString &options)
    : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString()))
{
    m_database.setDatabaseName(uri);
    m_database.setConnectOptions(options);
}

Connection::Connection(Connection &&other) noexcept
    : m_database(std::exchange(other.m_database, QSqlDatabase()))
{
}

Connection::~Connection()
{
    const QString name = m_database.connectionName();
    if (name.isEmpty())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Connection Connection::open(const QString &path, Mode mode)
{
    const QString readOnly = mode == Mode::ReadOnly ? u";QSQLITE_OPEN_READONLY"_s : QString();
    Connection connection(uriOf(path, mode), u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s + readOnly);
    if (!connection.m_database.open()) {
        const QSqlError error = connection.m_database.lastError();
        const int code = error.nativeErrorCode().toInt();
        throw MachineFailure(RegisterProblem::ofSqlite(path, code, 0, error.databaseText()));
    }
    configure(connection.m_database);
    return connection;
}

Connection Connection::inMemory()
{
    Connection connection(u":memory:"_s, QString());
    if (!connection.m_database.open())
        throw MachineFailure(
            RegisterProblem::ofStatement(connection.m_database, connection.m_database.lastError()));
    return connection;
}

sqlite3 *sqliteHandle(const QSqlDatabase &connection)
{
    const QVariant handle = connection.isOpen() ? connection.driver()->handle() : QVariant();
    return handle.isValid() ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

QString pathOf(const QSqlDatabase &connection)
{
    const QUrl url(connection.databaseName());
    return url.isLocalFile() ? QUrl(url.adjusted(QUrl::RemoveQuery)).toLocalFile() : QString();
}

bool isInTransaction(const QSqlDatabase &connection)
{
    return sqlite3_get_autocommit(sqliteHandle(connection)) == 0;
}

QString writeAheadLogOf(const QString &path)
{
    return path + u"-wal"_s;
}

QString journalOf(const QString &path)
{
    return path + u"-journal"_s;
}

} // namespace octant
