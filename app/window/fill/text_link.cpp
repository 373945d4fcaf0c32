// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/text_link.h"

#include "app/window/theme/colours.h"
#include "app/window/theme/fonts.h"
#include "app/window/theme/grid.h"

#include <QPainter>
#include <QStyleOption>

namespace octant {

TextLink::TextLink(const QString &text, const QString &name, QWidget *parent)
    : QPushButton(text, parent)
{
    setObjectName(name);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize TextLink::sizeHint() const
{
    const QFontMetrics metrics(secondaryFont(font()));
    return {metrics.horizontalAdvance(text()) + 2 * grid::tight, metrics.height() + grid::step};
}

void TextLink::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    QFont words = secondaryFont(font());
    words.setUnderline(underMouse());
    painter.setFont(words);
    painter.setPen(isEnabled() ? colours.accent : colours.disabled);
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

} // namespace octant
