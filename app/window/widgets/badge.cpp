// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/widgets/badge.h"

#include "app/window/theme/grid.h"
#include "reports/pictures/icon.h"

#include <QPainter>

namespace octant {

namespace {

constexpr int symbol = 16;

} // namespace

void drawBadge(QPainter &painter, const QRect &rect, const BadgeLook &look, const QPalette &palette)
{
    int left = rect.left();
    if (!look.icon.isEmpty()) {
        drawIcon(painter, QRectF(left, rect.center().y() - symbol / 2.0 + 0.5, symbol, symbol), look.icon,
                 look.colour);
        left += symbol + grid::tight + 2;
    }
    const QRect words(left, rect.top(), rect.right() - left, rect.height());
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(look.word, Qt::ElideRight, words.width()));
}

Badge::Badge(const QString &name, const BadgeLook &look, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLook(look);
}

void Badge::setLook(const BadgeLook &look)
{
    m_look = look;
    setAccessibleName(look.word);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    const int sign = m_look.icon.isEmpty() ? 0 : symbol + grid::tight + 2;
    return {fontMetrics().horizontalAdvance(m_look.word) + sign + 4,
            std::max(symbol, fontMetrics().height())};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBadge(painter, rect(), m_look, palette());
}

} // namespace octant
