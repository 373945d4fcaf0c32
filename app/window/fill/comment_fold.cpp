// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/comment_fold.h"

#include "app/window/fill/growing_text.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/label.h"

#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

CommentFold::CommentFold(const Words &words, const QString &question, QPushButton *link, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_label(new Label(words.say("FillForm", "Comment"), Label::Look::Secondary))
    , m_text(new GrowingText(u"comment"_s, 2))
{
    m_label->setBuddy(m_text);
    m_text->setAccessibleName(
        words.message(words.say("FillForm", "Comment on {question}"), {{u"question"_s, question}}));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, grid::tight, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_label);
    column->addWidget(m_text);
    showText(false);
    connect(m_link, &QPushButton::clicked, this, &CommentFold::open);
    connect(m_text, &QPlainTextEdit::textChanged, this, &CommentFold::edited);
    connect(m_text, &GrowingText::left, this, [this] { showText(!comment().isEmpty()); });
}

QString CommentFold::comment() const
{
    return m_text->toPlainText().trimmed().isEmpty() ? QString() : m_text->toPlainText();
}

void CommentFold::setComment(const QString &comment)
{
    const QSignalBlocker silent(m_text);
    if (m_text->toPlainText() != comment)
        m_text->setPlainText(comment);
    showText(!comment.isEmpty() || m_text->hasFocus());
}

void CommentFold::open()
{
    showText(true);
    m_text->setFocus();
}

void CommentFold::showText(bool shown)
{
    setVisible(shown);
    if (shown || m_link->parentWidget()) // without a parent it would be a window of its own
        m_link->setVisible(!shown);
}

} // namespace octant
