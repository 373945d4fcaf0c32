// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/store/schema.h"

#include "records/store/connection.h"
#include "records/store/statement.h"

using namespace Qt::StringLiterals;

namespace octant {

Schema schemaOf(const QSqlDatabase &connection)
{
    Schema schema;
    // The statistics that ANALYZE leaves are SQLite's own.
    Statement query(connection, u"SELECT type, name, tbl_name, sql FROM sqlite_schema "
                                "WHERE name NOT LIKE 'sqlite@_stat%' ESCAPE '@'"_s);
    query.exec();
    while (query.next())
        schema.insert(query.text(0) + u' ' + query.text(1), query.text(2) + u'\n' + query.text(3));
    return schema;
}

Schema freshSchema(MigrationList list, int version)
{
    const Connection fresh = Connection::inMemory();
    migrate(fresh.database(), list.first(size_t(version)));
    return schemaOf(fresh.database());
}

SchemaDifference compareSchemas(const Schema &found, const Schema &expected)
{
    SchemaDifference difference;
    for (const auto &[name, statement] : found.asKeyValueRange()) {
        if (const auto entry = expected.constFind(name); entry == expected.cend() || *entry != statement)
            difference.foreign << name;
    }
    for (const QString &name : expected.keys()) {
        if (!found.contains(name))
            difference.missing << name;
    }
    return difference;
}

} // namespace octant
