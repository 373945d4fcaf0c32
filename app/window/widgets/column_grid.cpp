// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/widgets/column_grid.h"

#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>

namespace octant {

ColumnGrid::ColumnGrid(int leastWidth, int mostColumns, int spacing, QWidget *parent)
    : QWidget(parent)
    , m_leastWidth(leastWidth)
    , m_mostColumns(mostColumns)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(spacing);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ColumnGrid::add(QWidget *widget)
{
    m_widgets.append(widget);
    arrange();
}

void ColumnGrid::setStretches(const QList<int> &stretches)
{
    m_stretches = stretches;
    arrange();
}

QSize ColumnGrid::minimumSizeHint() const
{
    return {std::min(m_leastWidth, m_grid->minimumSize().width()), m_grid->minimumSize().height()};
}

void ColumnGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int spacing = m_grid->spacing();
    const int room = (event->size().width() + spacing) / (m_leastWidth + spacing);
    const int most = std::clamp(room, 1, m_mostColumns);
    const int count = std::max(int(m_widgets.size()), 1);
    const int lines = (count + most - 1) / most;
    const int columns = (count + lines - 1) / lines; // no single one in the last line where it can be helped
    if (columns == m_columns)
        return;
    m_columns = columns;
    arrange();
}

void ColumnGrid::arrange()
{
    for (QWidget *widget : std::as_const(m_widgets))
        m_grid->removeWidget(widget);
    for (int column = 0; column < m_mostColumns; ++column) {
        const bool shared = column < m_columns;
        m_grid->setColumnStretch(column, !shared                      ? 0
                                         : m_columns == m_mostColumns ? m_stretches.value(column, 1)
                                                                      : 1);
    }
    for (int i = 0; i < m_widgets.size(); ++i)
        m_grid->addWidget(m_widgets[i], i / m_columns, i % m_columns);
    updateGeometry();
}

} // namespace octant
