// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/widgets/section_heading.h"

#include "app/window/theme/colours.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace octant {

SectionHeading::SectionHeading(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    auto *label = new Label(text, Label::Look::Strong);
    m_row->setContentsMargins(0, grid::step, 0, grid::tight);
    m_row->addWidget(label, 1);
    setAccessibleName(text);
}

void SectionHeading::addControl(QWidget *control)
{
    m_row->addWidget(control, 0, Qt::AlignRight);
}

void SectionHeading::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - grid::hair, width(), grid::hair), Colours::of(palette()).hairline);
}

} // namespace octant
