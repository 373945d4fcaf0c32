// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/widgets/label.h"

#include "app/window/theme/colours.h"
#include "app/window/theme/fonts.h"

#include <QApplication>
#include <QEvent>

namespace octant {

namespace {

QFont fontOf(Label::Look look, const QFont &body)
{
    switch (look) {
    case Label::Look::Body:
    case Label::Look::Danger:
        return body;
    case Label::Look::Strong:
        return strongFont(body);
    case Label::Look::Secondary:
        return secondaryFont(body);
    case Label::Look::Title:
        return titleFont(body);
    case Label::Look::Section:
        return sectionFont(body);
    }
    return body;
}

} // namespace

Label::Label(const QString &text, Look look, QWidget *parent)
    : QLabel(text, parent)
    , m_look(look)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(look != Look::Title);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    dress();
}

void Label::setLook(Look look)
{
    m_look = look;
    dress();
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ApplicationPaletteChange)
        dress();
}

void Label::dress()
{
    const Colours &colours = Colours::of(QApplication::palette());
    QPalette palette;
    if (m_look == Look::Secondary)
        palette.setColor(QPalette::WindowText, colours.secondary);
    else if (m_look == Look::Danger)
        palette.setColor(QPalette::WindowText, colours.danger);
    setPalette(palette);
    setFont(fontOf(m_look, QApplication::font()));
}

} // namespace octant
