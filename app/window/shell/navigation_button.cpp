// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/shell/navigation_button.h"

#include "app/window/theme/colours.h"
#include "app/window/theme/fonts.h"
#include "app/window/theme/grid.h"
#include "reports/pictures/icon.h"

#include <QPainter>

namespace octant {

NavigationButton::NavigationButton(const QString &text, const QString &iconName, const QString &name,
                                   QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setObjectName(name);
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigationButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setToolTip(collapsed ? text() : QString());
    update();
}

void NavigationButton::setIconName(const QString &iconName)
{
    m_iconName = iconName;
    update();
}

QSize NavigationButton::sizeHint() const
{
    return {grid::row, grid::rowHeight(fontMetrics()) + grid::tight};
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange) ? QPen(colours.accent, 2)
                                                                                     : QPen(Qt::NoPen));
    painter.setBrush(isChecked()                   ? colours.selection
                     : underMouse() && isEnabled() ? colours.hover
                                                   : QColor(Qt::transparent));
    painter.drawRoundedRect(ground, grid::radius, grid::radius);
    const QColor colour = !isEnabled() ? colours.disabled : isChecked() ? colours.accent : colours.text;
    const double left = m_collapsed ? (width() - grid::icon) / 2.0 : 10;
    drawIcon(painter, QRectF(left, (height() - grid::icon) / 2.0, grid::icon, grid::icon), m_iconName,
             isChecked() || !isEnabled() ? colour : colours.secondary);
    if (m_collapsed)
        return;
    painter.setFont(isChecked() ? strongFont(font()) : font());
    painter.setPen(colour);
    const QRect words = rect().adjusted(10 + grid::icon + 10, 0, -grid::tight, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace octant
