// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/problem.h"

#include <QCoreApplication>

class QSqlDatabase;
class QSqlError;

namespace octant {

/// The sentences about a register that cannot be made, opened or worked with. Paths are as the user gave
/// them.
class RegisterProblem
{
    Q_DECLARE_TR_FUNCTIONS(RegisterProblem)

public:
    static Problem missing(const QString &path);
    static Problem isFolder(const QString &path);
    static Problem unreadable(const QString &path);
    static Problem empty(const QString &path);
    static Problem notARegister(const QString &path);
    static Problem ofAnotherProgram(const QString &path);
    static Problem newer(const QString &path);
    /// An older register that was to be opened for reading only, and so cannot be migrated.
    static Problem older(const QString &path);
    static Problem damaged(const QString &path, const QString &detail);
    /// @p object is the trigger, view, table or index that the program did not make.
    static Problem foreignObject(const QString &path, const QString &object);
    static Problem readOnly(const QString &path);
    static Problem exists(const QString &path);
    static Problem folderMissing(const QString &path);
    static Problem folderReadOnly(const QString &path);
    static Problem cannotRename(const QString &path, const QString &reason);

    struct Holder
    {
        QString program;
        QString computer;
        qint64 process = 0;
        QString lockFile;
    };
    static Problem inUse(const QString &path, const Holder &holder);

    /// What a failed statement means: disk.full, disk.io, database.damaged, database.locked,
    /// database.readonly, database.unreachable, database.constraint, database.memory, and database.failed for
    /// the rest.
    static Problem ofStatement(const QSqlDatabase &connection, const QSqlError &error);
    static Problem diskFull(const QString &path);
    /// The same for a result code of SQLite's own interface.
    static Problem ofSqlite(const QString &path, int resultCode, int systemError, const QString &message);

private:
    static Problem problem(const char *code, const QString &path, const QString &what, const QString &remedy);
};

} // namespace octant
