// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/field_message.h"

#include "app/window/theme/colours.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/label.h"
#include "reports/pictures/icon.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int symbol = 16;

} // namespace

FieldMessage::FieldMessage(Tone tone, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_text(new Label({}, tone == Tone::Error ? Label::Look::Danger : Label::Look::Body))
{
    setObjectName(name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(symbol + grid::step, grid::tight, 0, 0);
    row->addWidget(m_text);
    hide();
}

QString FieldMessage::text() const
{
    return m_text->text();
}

void FieldMessage::say(const QString &text)
{
    if (text == m_text->text())
        return;
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    if (text.isEmpty() || m_tone == Tone::Note)
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void FieldMessage::paintEvent(QPaintEvent *)
{
    if (m_tone == Tone::Note)
        return;
    const Colours &colours = Colours::of(palette());
    const int line = m_text->fontMetrics().height();
    QPainter painter(this);
    drawIcon(painter, QRectF(0, grid::tight + (line - symbol) / 2.0, symbol, symbol),
             m_tone == Tone::Error ? u"error"_s : u"warning"_s,
             m_tone == Tone::Error ? colours.danger : colours.warning);
}

} // namespace octant
