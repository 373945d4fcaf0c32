// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/properties/wording_text.h"

#include "app/window/theme/grid.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTextBlock>

#include <algorithm>

namespace octant {

WordingText::WordingText(const QString &name, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(name);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        if (!m_showing)
            Q_EMIT edited(toPlainText());
    });
}

void WordingText::show(const QString &text)
{
    if (text == toPlainText())
        return;
    const QScopedValueRollback showing(m_showing, true);
    setPlainText(text);
}

void WordingText::setLeastLines(int lines)
{
    m_leastLines = lines;
    fit();
}

QSize WordingText::sizeHint() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout() ? block.layout()->lineCount() : 1);
    const int text = std::max(lines, m_leastLines) * fontMetrics().lineSpacing();
    const int around = 2 * int(document()->documentMargin()) + 2 * frameWidth() + 2;
    return {80, std::max(text + around, grid::rowHeight(fontMetrics()))};
}

void WordingText::fit()
{
    setFixedHeight(sizeHint().height());
}

void WordingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

bool WordingText::event(QEvent *event)
{
    if (UndoKeys::isUndo(event)) {
        event->ignore();
        return false;
    }
    return QPlainTextEdit::event(event);
}

bool UndoKeys::isUndo(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    return key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
}

bool UndoKeys::eventFilter(QObject *, QEvent *event)
{
    if (!isUndo(event))
        return false;
    event->ignore();
    return true;
}

} // namespace octant
