// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/widgets/chip.h"

#include "app/window/theme/colours.h"
#include "app/window/theme/grid.h"

#include <QPainter>

namespace octant {

Chip::Chip(const QString &text, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(name);
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setCount(int count)
{
    m_count = count;
    updateGeometry();
    update();
}

QString Chip::shown() const
{
    return m_count < 0 ? text() : QStringLiteral("%1  %2").arg(text()).arg(m_count);
}

QSize Chip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(shown()) + 2 * 12, grid::rowHeight(fontMetrics()) - grid::tight};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF shape = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(isChecked() ? colours.selection : underMouse() ? colours.hover : colours.background);
    painter.setPen(hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)
                       ? QPen(colours.accent, 2)
                       : QPen(isChecked() ? colours.accent : colours.border));
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
    painter.setPen(isEnabled() ? colours.text : colours.disabled);
    painter.drawText(rect(), Qt::AlignCenter, shown());
}

} // namespace octant
