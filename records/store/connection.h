// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>

struct sqlite3;

namespace octant {

/// One connection to an SQLite file, under a name of its own, with the settings that each connection needs:
/// foreign keys on, nothing in the file trusted to run code, erased content overwritten, full syncing.
/// Closed and removed when it goes. Belongs to the thread that opened it.
class Connection
{
public:
    enum class Mode {
        ReadOnly,  ///< writes nothing, not even beside the file
        ReadWrite, ///< the file has to exist
        Create,    ///< makes the file where there is none
    };

    /// Throws MachineFailure where the file cannot be opened.
    static Connection open(const QString &path, Mode mode);
    static Connection inMemory();

    Connection(Connection &&other) noexcept;
    Connection &operator=(Connection &&) = delete;
    ~Connection();

    const QSqlDatabase &database() const { return m_database; }

private:
    Connection(const QString &uri, const QString &options);
    QSqlDatabase m_database;
};

/// The interface of SQLite itself behind a connection; null where it is not open.
sqlite3 *sqliteHandle(const QSqlDatabase &connection);
/// The path of the file that a connection is open on; empty for one in memory.
QString pathOf(const QSqlDatabase &connection);
/// Whether a transaction is open on a connection.
bool isInTransaction(const QSqlDatabase &connection);

/// Names of the files that SQLite keeps beside a register while it is open.
QString writeAheadLogOf(const QString &path);
QString journalOf(const QString &path);

} // namespace octant
