// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/widgets/link_line.h"

#include "app/window/theme/colours.h"
#include "app/window/theme/grid.h"

#include <QPainter>

namespace octant {

namespace {

constexpr int wrap = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

} // namespace

LinkLine::LinkLine(const QString &name, const QString &text, const BadgeLook &badge, QWidget *parent)
    : QAbstractButton(parent)
    , m_badge(badge)
{
    setObjectName(name);
    setText(text);
    setAccessibleName(badge.word.isEmpty() ? text : QStringLiteral("%1, %2").arg(text, badge.word));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect LinkLine::wordsIn(int width) const
{
    const QRect room(0, grid::tight, std::max(40, width), 10000);
    return QRect(room.topLeft(), fontMetrics().boundingRect(room, wrap, text()).size());
}

int LinkLine::badgeHeight() const
{
    return m_badge.word.isEmpty() ? 0 : fontMetrics().height() + grid::tight;
}

QSize LinkLine::sizeHint() const
{
    return {240, heightForWidth(240)};
}

int LinkLine::heightForWidth(int width) const
{
    return wordsIn(width).height() + badgeHeight() + 2 * grid::tight;
}

void LinkLine::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect words = wordsIn(width());
    QFont font = painter.font();
    font.setUnderline(underMouse());
    painter.setFont(font);
    painter.setPen(colours.accent);
    painter.drawText(QRect(words.left(), words.top(), width(), words.height()), wrap, text());
    font.setUnderline(false);
    painter.setFont(font);
    if (!m_badge.word.isEmpty())
        drawBadge(painter, QRect(0, words.bottom() + 1, width(), badgeHeight()), m_badge, palette());
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), grid::radius, grid::radius);
    }
}

} // namespace octant
