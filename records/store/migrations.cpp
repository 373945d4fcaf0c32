// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/store/migrations.h"

#include "records/store/dialect.h"
#include "records/store/register_copy.h"
#include "records/store/step.h"

#include <QDir>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr std::array allMigrations = {
    Migration{1, "register", &createRegister},
    Migration{2, "drafts", &addDrafts},
};
static_assert(areInOrder(allMigrations), "migrations are numbered 1, 2, 3 … in the order in which they run");

/// A name beside the register that is still free.
QString nameOfCopy(const QString &path, int version)
{
    const QFileInfo file(path);
    const QString stem = u"%1.version-%2"_s.arg(file.completeBaseName()).arg(version);
    const QString suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    QString name = file.dir().filePath(stem + suffix);
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = file.dir().filePath(u"%1-%2%3"_s.arg(stem).arg(number).arg(suffix));
    return name;
}

} // namespace

MigrationList migrations()
{
    return allMigrations;
}

void migrate(const QSqlDatabase &connection, MigrationList list)
{
    const Dialect dialect;
    const int seen = dialect.schemaVersion(connection);
    for (const Migration &migration : list) {
        if (migration.number <= seen)
            continue;
        Step step(connection);
        migration.apply(connection, dialect);
        dialect.setSchemaVersion(connection, migration.number);
        step.commit();
    }
}

Result<void> bringUpToDate(const QSqlDatabase &connection, const QString &path, MigrationList list)
{
    const int version = Dialect().schemaVersion(connection);
    if (version >= newestVersion(list))
        return {};
    if (const auto copied = copyRegister(connection, nameOfCopy(path, version), list); !copied)
        return copied;
    migrate(connection, list);
    return {};
}

} // namespace octant
