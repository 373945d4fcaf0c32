// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/intake/intake.h"

#include <functional>

namespace octant {

/// What became of one file, and of which reporting year the response is.
struct ImportedFile
{
    IntakeResult result;
    int year = 0; ///< 0 where the file was refused
};

/// What became of the files of one import.
struct ImportSummary
{
    QList<ImportedFile> files; ///< those that were looked at: refused ones first, then in their order
    int left = 0;              ///< not looked at, because the import was cancelled

    int count(IntakeOutcome outcome) const;
};

/// How an import tells how far it is, and whether to go on.
struct ImportWatch
{
    std::function<void(double)> report; ///< the share done, 0 to 1
    std::function<bool()> isCancelled;  ///< asked before each file
};

/// Takes in files and what is in folders, one after the other, and leaves every decision to a person.
ImportSummary importFiles(Database &database, const Author &author, const QStringList &paths,
                          const ImportWatch &watch);

} // namespace octant
