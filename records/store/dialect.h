// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QStringList>

namespace octant {

/// What differs between databases; everything else is SQL that SQLite and PostgreSQL both understand. This is
/// SQLite's.
class Dialect
{
public:
    /// Writes a CREATE statement in this database's words. In braces stand: {identity} a key that numbers
    /// itself, {integer}, {real}, {boolean}, {bytes}, and at a statement's end {table} or {clustered} for a
    /// table whose rows lie in the order of its key.
    QString ddl(const char *statement) const;

    /// An INSERT of several rows at once, with a place for each value.
    QString insert(const QString &table, const QStringList &columns, int rows) const;
    /// How many rows one INSERT should take.
    int rowsPerInsert() const { return 100; }

    /// The number of the newest migration that a register has seen; 0 for an empty one.
    int schemaVersion(const QSqlDatabase &connection) const;
    void setSchemaVersion(const QSqlDatabase &connection, int version) const;

    /// A text for comparing without regard to case in any script. Databases fold Latin letters only, so what
    /// is searched is stored folded.
    static QString folded(const QString &text);
    /// The pattern for LIKE … ESCAPE '\' that finds a text literally anywhere.
    static QString containing(const QString &text);
};

} // namespace octant
