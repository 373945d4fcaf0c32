// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/store/register_copy.h"

#include "records/store/connection.h"
#include "records/store/file_check.h"
#include "records/store/register_problem.h"
#include "records/store/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

void copyPages(const QSqlDatabase &source, const QSqlDatabase &target)
{
    sqlite3 *to = sqliteHandle(target);
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", sqliteHandle(source), "main");
    const int stepped = backup ? sqlite3_backup_step(backup, -1) : sqlite3_errcode(to);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped == SQLITE_DONE && finished == SQLITE_OK)
        return;
    const int code = stepped == SQLITE_DONE ? finished : stepped;
    throw MachineFailure(RegisterProblem::ofSqlite(pathOf(target), code, sqlite3_system_errno(to),
                                                   QString::fromUtf8(sqlite3_errstr(code))));
}

Result<void> writeCopy(const QSqlDatabase &source, const QString &path, MigrationList list)
{
    const Connection copy = Connection::open(path, Connection::Mode::Create);
    copyPages(source, copy.database());
    // A copy of a register that is being worked on says that it has a write-ahead log, which it has not.
    Statement(copy.database(), u"PRAGMA journal_mode = DELETE"_s).exec();
    return checkContents(copy.database(), path, list);
}

} // namespace

UnfinishedFile::UnfinishedFile(const QString &target)
    : m_target(target)
    , m_path(target + u".unfinished-"_s + QUuid::createUuid().toString(QUuid::Id128).first(8))
{
}

UnfinishedFile::~UnfinishedFile()
{
    if (m_finished)
        return;
    for (const QString &leftover : {m_path, writeAheadLogOf(m_path), m_path + u"-shm"_s, journalOf(m_path)})
        QFile::remove(leftover);
}

Result<void> UnfinishedFile::finish()
{
    QFile file(m_path);
    m_finished = file.rename(m_target);
    if (!m_finished)
        return std::unexpected(RegisterProblem::cannotRename(m_target, file.errorString()));
    return {};
}

Result<void> checkTarget(const QString &target)
{
    const QFileInfo file(target);
    if (file.exists() || file.isSymLink())
        return std::unexpected(RegisterProblem::exists(target));
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return std::unexpected(RegisterProblem::folderMissing(target));
    if (!folder.isWritable())
        return std::unexpected(RegisterProblem::folderReadOnly(target));
    return {};
}

Result<void> copyRegister(const QSqlDatabase &source, const QString &target, MigrationList list)
{
    if (const auto checked = checkTarget(target); !checked)
        return checked;
    UnfinishedFile unfinished(target);
    try {
        if (const auto written = writeCopy(source, unfinished.path(), list); !written)
            return written;
    } catch (const MachineFailure &failure) {
        // Another place may do: what fails here is the target, so far as anybody can tell.
        Problem problem = failure.problem();
        problem.where.file = target;
        return std::unexpected(problem);
    }
    return unfinished.finish();
}

} // namespace octant
