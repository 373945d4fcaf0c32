// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPair>

class QTreeView;

namespace octant {

/// Hides columns of a table while it is too narrow for them.
class ColumnRoom : public QObject
{
    Q_OBJECT
public:
    using Needs = QList<QPair<int, int>>; ///< a column, and the width of the table from which it is shown

    /// Lives as long as the table.
    ColumnRoom(QTreeView *table, const Needs &needs);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTreeView *m_table;
    Needs m_needs;
};

} // namespace octant
