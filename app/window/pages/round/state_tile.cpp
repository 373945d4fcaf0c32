// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/round/state_tile.h"

#include "app/window/theme/colours.h"
#include "app/window/theme/fonts.h"
#include "app/window/theme/grid.h"
#include "reports/pictures/icon.h"

#include <QPainter>

#include <algorithm>

namespace octant {

namespace {

constexpr int symbol = 16;
constexpr int barHeight = 3;
constexpr int inset = 12;
constexpr int leastWidth = 112;

} // namespace

StateTile::StateTile(const QString &name, const BadgeLook &badge, int count, double share, QWidget *parent)
    : QAbstractButton(parent)
    , m_badge(badge)
    , m_count(QString::number(count))
    , m_share(share)
{
    setObjectName(name);
    setCheckable(true);
    setText(badge.word);
    setAccessibleName(tr("%1: %2").arg(badge.word, m_count));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize StateTile::sizeHint() const
{
    const QFontMetrics number(sectionFont(font()));
    const QFontMetrics word(secondaryFont(font()));
    const int width = word.horizontalAdvance(m_badge.word) + symbol + grid::tight + 2 + 2 * inset + 2;
    return {std::max(width, leastWidth), number.height() + word.height() + 3 * grid::step + barHeight};
}

void StateTile::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF shape = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() ? QPen(colours.accent, 2)
                              : QPen(isChecked() ? colours.accent : colours.hairline));
    painter.setBrush(isChecked() ? colours.selection : underMouse() ? colours.hover : colours.background);
    painter.drawRoundedRect(shape, grid::radius, grid::radius);
    const QFont number = sectionFont(font());
    const QFont word = secondaryFont(font());
    const QRect inner = rect().adjusted(inset, grid::step, -inset, -grid::step);
    painter.setPen(colours.text);
    painter.setFont(number);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, m_count);
    const int top = inner.top() + QFontMetrics(number).height();
    const int height = QFontMetrics(word).height();
    drawIcon(painter, QRectF(inner.left(), top + (height - symbol) / 2.0, symbol, symbol), m_badge.icon,
             m_badge.colour);
    painter.setFont(word);
    painter.drawText(QRect(inner.left() + symbol + grid::tight + 2, top, inner.width(), height),
                     Qt::AlignLeft | Qt::AlignVCenter, m_badge.word);
    const QRectF bar(inner.left(), inner.bottom() - barHeight + 1, inner.width(), barHeight);
    painter.fillRect(bar, colours.hairline);
    painter.fillRect(QRectF(bar.topLeft(), QSizeF(bar.width() * m_share, barHeight)), m_badge.colour);
}

} // namespace octant
