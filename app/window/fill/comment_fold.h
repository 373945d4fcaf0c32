// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/language/words.h"

#include <QWidget>

class QPushButton;

namespace octant {

class GrowingText;
class Label;

/// The comment to an answer: a link until there is one, or somebody wants to write one.
class CommentFold : public QWidget
{
    Q_OBJECT
public:
    /// @p link becomes the fold's handle; it may stand elsewhere. @p question for screen readers.
    CommentFold(const Words &words, const QString &question, QPushButton *link, QWidget *parent = nullptr);

    QString comment() const;
    void setComment(const QString &comment);
    void open();

Q_SIGNALS:
    void edited();

private:
    QPushButton *m_link;
    Label *m_label;
    GrowingText *m_text;

    void showText(bool shown);
};

} // namespace octant
