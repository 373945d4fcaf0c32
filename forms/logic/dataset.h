// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace octant {

/// A table of texts that expressions look things up in: a list of choices or an attached file.
struct Dataset
{
    QStringList columns;
    QList<QStringList> rows; ///< cells in the order of `columns`; a short row's missing cells are empty

    bool operator==(const Dataset &) const = default;

    /// The cell of a row (counted from 0) in the named column; empty where there is none.
    QString cell(int row, const QString &column) const
    {
        return rows.value(row).value(columns.indexOf(column));
    }
};

} // namespace octant
