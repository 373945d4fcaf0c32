// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace octant {

/// A field for a text that grows with what is written into it. Undo is the questionnaire's, not its own.
class WordingText : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit WordingText(const QString &name, QWidget *parent = nullptr);

    /// Shows a text; the cursor stays where it is if the text is the one that is there.
    void show(const QString &text);
    void setLeastLines(int lines);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The person changed it.
    void edited(const QString &text);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    int m_leastLines = 1;
    bool m_showing = false;
};

/// Leaves Ctrl+Z and its kin to the page when they are pressed in a field.
class UndoKeys : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override;
    static bool isUndo(QEvent *event);
};

} // namespace octant
