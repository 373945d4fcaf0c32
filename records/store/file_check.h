// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/store/migrations.h"

#include <QString>

namespace octant {

/// Marks a file as a register, at byte 68 of an SQLite database: "OCTA".
constexpr quint32 applicationId = 0x4F435441;

/// Checks by its first bytes alone that a path leads to a register, not to a folder, a text, another
/// program's database or a newer version's register. Gives its canonical path, so that one file has one name.
Result<QString> findRegister(const QString &path, MigrationList list);

/// Checks the whole of a register: that it holds nothing foreign and nothing is missing, then that it is
/// whole (SQLite's quick check). Damage that keeps SQLite from reading at all is thrown as MachineFailure.
Result<void> checkContents(const QSqlDatabase &connection, const QString &path, MigrationList list);

} // namespace octant
