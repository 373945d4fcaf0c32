// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/card_header.h"

#include "app/window/theme/colours.h"
#include "app/window/theme/fonts.h"
#include "app/window/theme/grid.h"
#include "reports/pictures/icon.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int symbol = 16;

QRectF squareAt(int left, int height)
{
    return {double(left), (height - symbol) / 2.0, symbol, symbol};
}

} // namespace

CardHeader::CardHeader(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CardHeader::setWords(const QString &title, const QString &state, bool done)
{
    setText(title);
    m_state = state;
    m_done = done;
    setAccessibleName(u"%1, %2"_s.arg(title, state));
    update();
}

QSize CardHeader::sizeHint() const
{
    return {200, grid::rowHeight(fontMetrics()) + grid::step};
}

void CardHeader::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.hover);
        painter.drawRoundedRect(rect(), grid::radius, grid::radius);
    }
    drawIcon(painter, squareAt(grid::step, height()), isChecked() ? u"chevron_down"_s : u"chevron_right"_s,
             colours.secondary);
    painter.setFont(secondaryFont(font()));
    painter.setPen(colours.secondary);
    const QRect right = rect().adjusted(0, 0, -grid::step, 0);
    painter.drawText(right, Qt::AlignVCenter | Qt::AlignRight, m_state);
    int end = right.right() - painter.fontMetrics().horizontalAdvance(m_state) - grid::step;
    if (m_done) {
        drawIcon(painter, squareAt(end - symbol, height()), u"check"_s, colours.good);
        end -= symbol + grid::step;
    }
    painter.setFont(strongFont(font()));
    painter.setPen(colours.text);
    const QRect words(grid::step + symbol + grid::step, 0, end - 2 * grid::step - symbol, height());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace octant
