// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/store/database.h"

#include <QList>

namespace octant {

/// One check of a register's own soundness.
struct SoundnessCheck
{
    QString name; ///< stable: "integrity", "schema", "foreign_keys", "log", "editions", "files", "answers"
    bool ok = false;
    QString what; ///< in words; names the records where something is wrong
};

/// Checks the whole register: SQLite's integrity check, foreign keys, that the answers in force are those of
/// the accepted revisions, that kept files have their hash, that the log has no gap.
QList<SoundnessCheck> verify(Database &database);

/// Writes a complete copy of a register to a file that does not exist yet, then opens and checks it.
Result<void> backUp(Database &database, const QString &target);

} // namespace octant
