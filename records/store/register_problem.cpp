// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/store/register_problem.h"

#include "records/store/connection.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>

#include <sqlite3.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace octant {

Problem RegisterProblem::problem(const char *code, const QString &path, const QString &what,
                                 const QString &remedy)
{
    Problem result;
    result.code = QString::fromLatin1(code);
    result.where.file = QDir::toNativeSeparators(path);
    result.what = what;
    result.remedy = remedy;
    return result;
}

Problem RegisterProblem::missing(const QString &path)
{
    return problem("register.missing", path, tr("There is no such file."),
                   tr("Check the name and the folder, or make a new register."));
}

Problem RegisterProblem::isFolder(const QString &path)
{
    return problem("register.folder", path, tr("This is a folder, not a register."),
                   tr("Choose the file whose name ends in .octant."));
}

Problem RegisterProblem::unreadable(const QString &path)
{
    return problem("register.unreadable", path, tr("The file cannot be read."),
                   tr("Ask the owner of the file for the right to read it."));
}

Problem RegisterProblem::empty(const QString &path)
{
    return problem("register.empty", path, tr("The file is empty; it holds no register."),
                   tr("Restore the newest backup, or make a new register under another name."));
}

Problem RegisterProblem::notARegister(const QString &path)
{
    return problem("register.unknown", path,
                   tr("This is no Octant register, or the beginning of the file is destroyed."),
                   tr("Choose the register itself, or restore the newest backup."));
}

Problem RegisterProblem::ofAnotherProgram(const QString &path)
{
    return problem("register.other", path,
                   tr("This is a database of another program, not an Octant register."),
                   tr("Choose the file whose name ends in .octant."));
}

Problem RegisterProblem::newer(const QString &path)
{
    return problem("register.newer", path, tr("The register was made by a newer version of Octant."),
                   tr("Install the newest version of Octant and open the register with it."));
}

Problem RegisterProblem::older(const QString &path)
{
    return problem(
        "register.older", path,
        tr("The register was made by an older version of Octant and has to be brought up to date."),
        tr("Open it once for writing; a copy of it is kept beside it."));
}

Problem RegisterProblem::damaged(const QString &path, const QString &detail)
{
    return problem("register.damaged", path, tr("The register is damaged: %1.").arg(detail),
                   tr("Nothing was changed. Restore the newest backup and keep this file aside."));
}

Problem RegisterProblem::foreignObject(const QString &path, const QString &object)
{
    return problem("register.foreign", path,
                   tr("The register holds something that Octant did not put there: %1.").arg(object),
                   tr("Do not use this file. Restore the newest backup, or ask who changed the register."));
}

Problem RegisterProblem::readOnly(const QString &path)
{
    return problem("register.readonly", path, tr("The register cannot be written to."),
                   tr("Open it for reading only, or ask the owner of the file for the right to change it."));
}

Problem RegisterProblem::exists(const QString &path)
{
    return problem("register.exists", path, tr("There is a file of this name already."),
                   tr("Choose another name; nothing is overwritten."));
}

Problem RegisterProblem::folderMissing(const QString &path)
{
    return problem("folder.missing", path, tr("The folder in which the file should be does not exist."),
                   tr("Make the folder first, or choose another one."));
}

Problem RegisterProblem::folderReadOnly(const QString &path)
{
    return problem("folder.readonly", path, tr("The folder of the file cannot be written to."),
                   tr("Choose another folder, or open the register for reading only."));
}

Problem RegisterProblem::cannotRename(const QString &path, const QString &reason)
{
    return problem("file.rename", path, tr("The finished file cannot be given its name: %1.").arg(reason),
                   tr("Choose another name or folder and try again."));
}

Problem RegisterProblem::inUse(const QString &path, const Holder &holder)
{
    const QString program = holder.program.isEmpty() ? tr("another program") : holder.program;
    const QString what = tr("The register is open already: in %1 on the computer %2 (process %3).")
                             .arg(program, holder.computer, QString::number(holder.process));
    const QString remedy =
        tr("Close it there, or open it here for reading only. If nobody has it open any more, "
           "delete the file %1.");
    return problem("register.locked", path, what, remedy.arg(QDir::toNativeSeparators(holder.lockFile)));
}

Problem RegisterProblem::ofStatement(const QSqlDatabase &connection, const QSqlError &error)
{
    sqlite3 *handle = sqliteHandle(connection);
    const int systemError = handle ? sqlite3_system_errno(handle) : 0;
    return ofSqlite(pathOf(connection), error.nativeErrorCode().toInt(), systemError, error.databaseText());
}

Problem RegisterProblem::diskFull(const QString &path)
{
    return problem("disk.full", path, tr("There is no room left on the disk; the last change was not made."),
                   tr("Free some space on the disk and try again. Nothing that was saved is lost."));
}

Problem RegisterProblem::ofSqlite(const QString &path, int resultCode, int systemError,
                                  const QString &message)
{
    const int primary = resultCode & 0xff;
    const bool noSpace = systemError == ENOSPC || systemError == EDQUOT;
    if (primary == SQLITE_FULL || (primary == SQLITE_IOERR && noSpace)) {
        return diskFull(path);
    }
    switch (primary) {
    case SQLITE_IOERR:
        return problem("disk.io", path, tr("The disk did not read or write the file: %1.").arg(message),
                       tr("Check the disk or the network connection and try again."));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return problem("database.damaged", path, tr("The register is damaged: %1.").arg(message),
                       tr("Close it, restore the newest backup and keep this file aside."));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return problem("database.locked", path, tr("Another program is using the register."),
                       tr("Wait until it has finished, or close it, and try again."));
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return problem("database.readonly", path, tr("The register cannot be written to."),
                       tr("Open it from a folder where you may change files."));
    case SQLITE_CANTOPEN:
        return problem("database.unreachable", path,
                       tr("The register cannot be opened or has gone: %1.").arg(message),
                       tr("Check that its folder can be reached and written to, and try again."));
    case SQLITE_CONSTRAINT:
        return problem("database.constraint", path, tr("The register refused a record: %1.").arg(message),
                       tr("Nothing was changed. Report this sentence to the makers of the program."));
    case SQLITE_NOMEM:
        return problem("database.memory", path, tr("There is not enough memory for this work."),
                       tr("Close other programs and try again."));
    default:
        return problem("database.failed", path, tr("The register could not do its work: %1.").arg(message),
                       tr("Nothing was changed. Report this sentence to the makers of the program."));
    }
}

} // namespace octant
