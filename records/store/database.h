// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/problem.h"
#include "records/model/change.h"

#include <QString>

#include <memory>

class QSqlDatabase;

namespace octant {

class RegisterLock;

/// A register: the one file in which an alliance's records are kept (SQLite).
///
/// Opening checks before anything else that the file is a register, whole, not newer than this program, holds
/// nothing foreign (triggers, views) and that nobody else writes to it; a refusal says which, and changes
/// nothing. A register of an older version is copied aside and migrated, one transaction a step; a new file
/// goes the same way. The last close checkpoints the log and leaves a single file behind.
///
/// A Database belongs to the thread that opened it. Statements that fail because the machine fails throw
/// MachineFailure.
class Database
{
public:
    enum class Access { ReadOnly, ReadWrite };

    /// Makes a new register; a file that exists already is refused.
    static Result<Database> create(const QString &path);
    static Result<Database> open(const QString &path, Access access);
    /// A further connection to the same register for another thread, under the same lock. Call it in that
    /// thread, while this Database is open.
    Result<Database> reopen() const;

    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;
    ~Database();

    QString path() const;
    Access access() const;
    /// The number of the newest migration that the register has seen.
    int schemaVersion() const;

    /// For the store classes only: the connection that statements run on.
    QSqlDatabase connection() const;

private:
    struct State;
    explicit Database(std::unique_ptr<State> state);
    static Result<Database> openChecked(const QString &path, Access access,
                                        std::shared_ptr<RegisterLock> lock);
    std::unique_ptr<State> m_state;
};

/// All or nothing. Rolls back unless commit() was called. Begins with the write lock, so that it never fails
/// half-way because of another writer. Transactions do not nest.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

} // namespace octant
