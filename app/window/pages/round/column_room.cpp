// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/round/column_room.h"

#include <QEvent>
#include <QTreeView>

namespace octant {

ColumnRoom::ColumnRoom(QTreeView *table, const Needs &needs)
    : QObject(table)
    , m_table(table)
    , m_needs(needs)
{
    table->installEventFilter(this);
}

bool ColumnRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        for (const auto &[column, width] : std::as_const(m_needs))
            m_table->setColumnHidden(column, m_table->width() < width);
    return QObject::eventFilter(watched, event);
}

} // namespace octant
