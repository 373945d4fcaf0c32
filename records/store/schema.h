// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/store/migrations.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace octant {

/// Tables, indexes, views and triggers: kind and name ("table answer") to the statement that made each.
using Schema = QMap<QString, QString>;

/// What a register holds.
Schema schemaOf(const QSqlDatabase &connection);
/// What a fresh register of a version holds.
Schema freshSchema(MigrationList list, int version);

/// How two schemas differ, as names of what stands there.
struct SchemaDifference
{
    QStringList foreign; ///< what was added or is made otherwise
    QStringList missing;

    bool isEmpty() const { return foreign.isEmpty() && missing.isEmpty(); }
};
SchemaDifference compareSchemas(const Schema &found, const Schema &expected);

} // namespace octant
