// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/growing_text.h"

#include <QTextDocument>
#include <QWheelEvent>

#include <algorithm>

namespace octant {

namespace {

constexpr int mostLines = 16; ///< beyond that it scrolls

} // namespace

GrowingText::GrowingText(const QString &name, int lines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_lines(lines)
{
    setObjectName(name);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &QWidget::updateGeometry);
}

QSize GrowingText::sizeHint() const
{
    const int lines = std::clamp(int(document()->size().height()), m_lines, mostLines); // counted in lines
    const int frame = 2 * (frameWidth() + int(document()->documentMargin()));
    return {440, lines * fontMetrics().lineSpacing() + frame};
}

void GrowingText::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT left();
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

/// The page scrolls, not a field that shows everything.
void GrowingText::wheelEvent(QWheelEvent *event)
{
    if (document()->size().height() > mostLines)
        QPlainTextEdit::wheelEvent(event);
    else
        event->ignore();
}

} // namespace octant
