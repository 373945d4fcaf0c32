// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/problem.h"

#include <QSqlDatabase>

#include <span>

namespace octant {

class Dialect;

/// One step from a version of the register's schema to the next. Steps that have been released never change.
struct Migration
{
    int number;       ///< the version that it leads to, counted from 1
    const char *name; ///< for people who read the code or the log
    void (*apply)(const QSqlDatabase &connection, const Dialect &dialect);
};

using MigrationList = std::span<const Migration>;

/// All steps in order.
MigrationList migrations();
/// The version that a list leads to.
constexpr int newestVersion(MigrationList list)
{
    return list.empty() ? 0 : list.back().number;
}
/// Whether the numbers are 1, 2, 3 … without a gap.
constexpr bool areInOrder(MigrationList list)
{
    int expected = 1;
    for (const Migration &migration : list) {
        if (migration.number != expected++)
            return false;
    }
    return true;
}

/// Takes the steps that a register has not seen, one transaction each. Stops at the first failure by throwing
/// MachineFailure; the steps before it stay.
void migrate(const QSqlDatabase &connection, MigrationList list);

/// The same for a register that holds records already: before the first step a copy is put beside it, named
/// after its version ("name.version-1.octant"). Does nothing where the register is up to date.
Result<void> bringUpToDate(const QSqlDatabase &connection, const QString &path, MigrationList list);

/// Step 1: all tables of the first version.
void createRegister(const QSqlDatabase &connection, const Dialect &dialect);
/// Step 2: drafts of questionnaires, and when and why an edition came to a round.
void addDrafts(const QSqlDatabase &connection, const Dialect &dialect);

} // namespace octant
