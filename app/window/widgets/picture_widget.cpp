// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/widgets/picture_widget.h"

#include <QPainter>

namespace octant {

PictureWidget::PictureWidget(const QString &name, Draw draw, const QString &inWords, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setDraw(std::move(draw), inWords);
}

void PictureWidget::setDraw(Draw draw, const QString &inWords)
{
    m_draw = std::move(draw);
    setAccessibleName(inWords);
    update();
}

void PictureWidget::setPreferredSize(const QSize &size)
{
    m_preferred = size;
    setMinimumHeight(size.height());
    updateGeometry();
}

void PictureWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_draw)
        m_draw(painter, rect());
}

} // namespace octant
