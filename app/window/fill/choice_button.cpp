// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/choice_button.h"

#include "app/window/theme/colours.h"
#include "app/window/theme/grid.h"

#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace octant {

namespace {

constexpr int pad = 6; ///< above and below the words
constexpr int widest = 600;
constexpr int wrap = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

int markSide(const QWidget &button)
{
    return button.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &button);
}

QRect wordsIn(const QAbstractButton &button, int width)
{
    const int left = grid::step + markSide(button) + grid::step;
    const QRect room(left, pad, std::max(40, width - left - grid::step), 10000);
    return {room.topLeft(), button.fontMetrics().boundingRect(room, wrap, button.text()).size()};
}

int heightIn(const QAbstractButton &button, int width)
{
    const int words =
        button.text().isEmpty() ? button.fontMetrics().height() : wordsIn(button, width).height();
    return std::max(words, markSide(button)) + 2 * pad;
}

QSize leastSizeOf(const QAbstractButton &button)
{
    return {2 * grid::step + markSide(button), markSide(button) + 2 * pad};
}

QSize sizeOf(const QAbstractButton &button)
{
    if (button.text().isEmpty())
        return leastSizeOf(button);
    const int width = std::min(widest, wordsIn(button, widest).right() + grid::step + 1);
    return {width, heightIn(button, width)};
}

void paint(QAbstractButton &button, QStyle::PrimitiveElement mark)
{
    const Colours &colours = Colours::of(button.palette());
    QStyleOptionButton option;
    option.initFrom(&button);
    option.state |= button.isChecked() ? QStyle::State_On : QStyle::State_Off;
    QPainter painter(&button);
    painter.setRenderHint(QPainter::Antialiasing);
    if (button.underMouse() && button.isEnabled()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.hover);
        painter.drawRoundedRect(button.rect(), grid::radius, grid::radius);
    }
    const int side = markSide(button);
    const int line = std::max(side, button.fontMetrics().height());
    option.rect = QRect(grid::step, pad + (line - side) / 2, side, side);
    button.style()->drawPrimitive(mark, &option, &painter, &button);
    painter.setPen(button.isEnabled() ? colours.text : colours.disabled);
    QRect words = wordsIn(button, button.width());
    words.translate(0, std::max(0, (side - button.fontMetrics().height()) / 2));
    painter.drawText(words, wrap, button.text());
    if (button.hasFocus()) {
        option.rect = button.rect();
        button.style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, &button);
    }
}

void prepare(QAbstractButton &button)
{
    button.setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    button.setSizePolicy(policy);
}

} // namespace

ChoiceRadio::ChoiceRadio(const QString &text, QWidget *parent)
    : QRadioButton(text, parent)
{
    prepare(*this);
}

QSize ChoiceRadio::sizeHint() const
{
    return sizeOf(*this);
}

QSize ChoiceRadio::minimumSizeHint() const
{
    return leastSizeOf(*this);
}

int ChoiceRadio::heightForWidth(int width) const
{
    return heightIn(*this, width);
}

void ChoiceRadio::paintEvent(QPaintEvent *)
{
    paint(*this, QStyle::PE_IndicatorRadioButton);
}

ChoiceCheck::ChoiceCheck(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
{
    prepare(*this);
}

QSize ChoiceCheck::sizeHint() const
{
    return sizeOf(*this);
}

QSize ChoiceCheck::minimumSizeHint() const
{
    return leastSizeOf(*this);
}

int ChoiceCheck::heightForWidth(int width) const
{
    return heightIn(*this, width);
}

void ChoiceCheck::paintEvent(QPaintEvent *)
{
    paint(*this, QStyle::PE_IndicatorCheckBox);
}

} // namespace octant
