// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/store/database.h"

#include "forms/platform/platform.h"
#include "records/store/connection.h"
#include "records/store/dialect.h"
#include "records/store/file_check.h"
#include "records/store/register_copy.h"
#include "records/store/register_lock.h"
#include "records/store/register_problem.h"
#include "records/store/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace octant {

struct Database::State
{
    QString path;
    Access access = Access::ReadOnly;
    std::shared_ptr<RegisterLock> lock; ///< null when reading only; outlives the connection
    Connection connection;

    ~State();
};

namespace {

Connection::Mode modeOf(Database::Access access)
{
    return access == Database::Access::ReadWrite ? Connection::Mode::ReadWrite : Connection::Mode::ReadOnly;
}

void setJournalMode(const QSqlDatabase &connection, const QString &mode)
{
    Statement(connection, u"PRAGMA journal_mode = "_s + mode).exec();
}

/// Checks on a connection that cannot write, so that a refused file stays as it is. Where a journal says that
/// a change was interrupted, SQLite has to take that change back first.
Result<void> checkFile(const QString &path, Database::Access access)
{
    const bool interrupted = QFileInfo(journalOf(path)).size() > 0;
    const auto mode = interrupted ? modeOf(access) : Connection::Mode::ReadOnly;
    const Connection connection = Connection::open(path, mode);
    if (const auto checked = checkContents(connection.database(), path, migrations()); !checked)
        return checked;
    const bool isOlder = Dialect().schemaVersion(connection.database()) < newestVersion(migrations());
    if (isOlder && access == Database::Access::ReadOnly)
        return std::unexpected(RegisterProblem::older(path));
    return {};
}

Result<void> prepareForWriting(const QSqlDatabase &connection, const QString &path)
{
    // Migrated without a write-ahead log, so that the file and its copy are whole at every step.
    if (Dialect().schemaVersion(connection) < newestVersion(migrations()))
        setJournalMode(connection, u"DELETE"_s);
    if (const auto migrated = bringUpToDate(connection, path, migrations()); !migrated)
        return migrated;
    setJournalMode(connection, platform::isNetworkPath(path) ? u"DELETE"_s : u"WAL"_s);
    return {};
}

/// What keeps a register from being opened is told to the user as such; a failing disk stays a failure.
Problem problemOrThrow(const MachineFailure &failure, const QString &path)
{
    const Problem &problem = failure.problem();
    if (problem.code.startsWith(u"disk."_s))
        throw failure;
    return problem.code == u"database.damaged"_s ? RegisterProblem::damaged(path, problem.what) : problem;
}

Result<void> makeFile(const QString &path)
{
    UnfinishedFile unfinished(path);
    {
        const Connection connection = Connection::open(unfinished.path(), Connection::Mode::Create);
        Statement(connection.database(), u"PRAGMA application_id = %1"_s.arg(applicationId)).exec();
        migrate(connection.database(), migrations());
    }
    return unfinished.finish();
}

/// Takes a register away again that was made but could not be opened.
struct NewFile
{
    QString path;
    bool keep = false;

    ~NewFile()
    {
        if (!keep)
            QFile::remove(path);
    }
};

/// The path with its folder's canonical name, for a file that does not exist yet.
QString canonicalTarget(const QString &path)
{
    const QFileInfo file(path);
    return QDir(file.dir().canonicalPath()).filePath(file.fileName());
}

} // namespace

Database::State::~State()
{
    if (access == Access::ReadOnly)
        return;
    // The last connection leaves one single file behind. While there are others this fails at once, and does
    // no harm; so does a failing disk, after which the next opening finishes the work.
    QSqlQuery query(connection.database());
    query.exec(u"ROLLBACK"_s);
    query.exec(u"PRAGMA busy_timeout = 0"_s);
    query.exec(u"PRAGMA journal_mode = DELETE"_s);
}

Database::Database(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;
Database::~Database() = default;

Result<Database> Database::create(const QString &path)
{
    if (const auto checked = checkTarget(path); !checked)
        return std::unexpected(checked.error());
    const QString file = canonicalTarget(path);
    auto lock = RegisterLock::take(file);
    if (!lock)
        return std::unexpected(lock.error());
    try {
        if (const auto made = makeFile(file); !made)
            return std::unexpected(made.error());
    } catch (const MachineFailure &failure) {
        return std::unexpected(problemOrThrow(failure, path));
    }
    NewFile newFile{file};
    Result<Database> opened = openChecked(file, Access::ReadWrite, *std::move(lock));
    newFile.keep = opened.has_value();
    return opened;
}

Result<Database> Database::open(const QString &path, Access access)
{
    const Result<QString> file = findRegister(path, migrations());
    if (!file)
        return std::unexpected(file.error());
    std::shared_ptr<RegisterLock> lock;
    if (access == Access::ReadWrite) {
        if (!QFileInfo(*file).isWritable())
            return std::unexpected(RegisterProblem::readOnly(path));
        auto taken = RegisterLock::take(*file);
        if (!taken)
            return std::unexpected(taken.error());
        lock = *std::move(taken);
    }
    return openChecked(*file, access, std::move(lock));
}

Result<Database> Database::openChecked(const QString &path, Access access, std::shared_ptr<RegisterLock> lock)
{
    try {
        if (const auto checked = checkFile(path, access); !checked)
            return std::unexpected(checked.error());
        Connection connection = Connection::open(path, modeOf(access));
        if (access == Access::ReadWrite) {
            if (const auto prepared = prepareForWriting(connection.database(), path); !prepared)
                return std::unexpected(prepared.error());
        }
        return Database(
            std::unique_ptr<State>(new State{path, access, std::move(lock), std::move(connection)}));
    } catch (const MachineFailure &failure) {
        return std::unexpected(problemOrThrow(failure, path));
    }
}

Result<Database> Database::reopen() const
{
    try {
        Connection further = Connection::open(path(), modeOf(access()));
        return Database(
            std::unique_ptr<State>(new State{path(), access(), m_state->lock, std::move(further)}));
    } catch (const MachineFailure &failure) {
        return std::unexpected(problemOrThrow(failure, path()));
    }
}

QString Database::path() const
{
    return m_state->path;
}

Database::Access Database::access() const
{
    return m_state->access;
}

int Database::schemaVersion() const
{
    return Dialect().schemaVersion(connection());
}

QSqlDatabase Database::connection() const
{
    return m_state->connection.database();
}

Transaction::Transaction(Database &database)
    : m_database(database)
{
    if (isInTransaction(database.connection()))
        throw std::logic_error("transactions do not nest");
    Statement(database, u"BEGIN IMMEDIATE"_s).exec();
}

Transaction::~Transaction()
{
    // Where the machine failed, SQLite may have rolled back by itself: a failure here is no news.
    if (m_open)
        QSqlQuery(m_database.connection()).exec(u"ROLLBACK"_s);
}

void Transaction::commit()
{
    Statement(m_database, u"COMMIT"_s).exec();
    m_open = false;
}

} // namespace octant
