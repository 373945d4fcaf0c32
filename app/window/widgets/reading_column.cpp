// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/widgets/reading_column.h"

#include "app/window/theme/grid.h"

#include <QHBoxLayout>

namespace octant {

ReadingColumn::ReadingColumn(const QString &name, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(name);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *column = new QWidget;
    column->setMaximumWidth(grid::reading + 2 * grid::margin);
    m_layout = new QVBoxLayout(column);
    m_layout->setContentsMargins(grid::margin, 0, grid::margin, grid::margin);
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(column, 1);
    row->addStretch();
    setWidget(page);
}

void ReadingColumn::put(QWidget *content)
{
    if (m_content) {
        m_content->hide();
        m_layout->removeWidget(m_content);
        m_content->deleteLater(); // it may be the sender of the signal that brought us here
    }
    m_content = content;
    m_layout->addWidget(content);
}

} // namespace octant
