// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/store/migrations.h"

#include <QString>

namespace octant {

/// Removes a half-made database file and what SQLite keeps beside it, unless it was kept.
class UnfinishedFile
{
public:
    /// A name in the folder of the file that is to be made.
    explicit UnfinishedFile(const QString &target);
    ~UnfinishedFile();
    UnfinishedFile(const UnfinishedFile &) = delete;
    UnfinishedFile &operator=(const UnfinishedFile &) = delete;

    const QString &path() const { return m_path; }
    /// Gives the finished file its name, never over another file.
    Result<void> finish();

private:
    QString m_target;
    QString m_path;
    bool m_finished = false;
};

/// Why a new file cannot be made there, if so: the file exists, or its folder is missing or read-only.
Result<void> checkTarget(const QString &target);

/// Writes a complete copy of an open register to a new file and checks the copy before it gets its name.
Result<void> copyRegister(const QSqlDatabase &source, const QString &target, MigrationList list);

} // namespace octant
