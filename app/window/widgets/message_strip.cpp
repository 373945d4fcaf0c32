// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/widgets/message_strip.h"

#include "app/window/theme/colours.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/buttons.h"
#include "app/window/widgets/label.h"
#include "reports/pictures/icon.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace octant {

namespace {

constexpr int symbol = 18;

} // namespace

MessageStrip::MessageStrip(QWidget *parent)
    : QFrame(parent)
    , m_text(new Label)
{
    setObjectName(QStringLiteral("messageStrip"));
    m_text->setObjectName(QStringLiteral("messageText"));
    QToolButton *close =
        iconButton(QStringLiteral("close"), tr("Close this message"), QStringLiteral("messageClose"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid::margin + symbol + grid::step, grid::step, grid::wide, grid::step);
    layout->addWidget(m_text, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void MessageStrip::showProblem(const Problem &problem)
{
    m_isProblem = true;
    tell(problem.sentence());
}

void MessageStrip::showNote(const QString &text)
{
    m_isProblem = false;
    tell(text);
}

void MessageStrip::tell(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.raised);
    const QColor tone = m_isProblem ? colours.danger : colours.good;
    painter.fillRect(QRect(0, 0, grid::tight, height()), tone);
    drawIcon(painter, QRectF(grid::margin, (height() - symbol) / 2.0, symbol, symbol),
             m_isProblem ? QStringLiteral("error") : QStringLiteral("check"), tone);
}

} // namespace octant
