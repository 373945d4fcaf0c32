// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/store/database.h"

#include <QList>

namespace octant {

/// The register's log: every change of any record, in order, never changed.
class LogStore
{
public:
    explicit LogStore(Database &database);

    /// Writes a line and gives its number, to which the changed rows refer. Call inside the transaction.
    ChangeId record(const Author &author, const QString &what, const QString &why = {});
    QList<Change> all() const;
    /// The last change that was recorded by the end of a day in Europe/Sofia; 0 where there is none.
    ChangeId lastOn(QDate day) const;
    Change change(ChangeId id) const;

private:
    Database &m_database;
};

} // namespace octant
