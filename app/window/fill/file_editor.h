// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/fill/answer_editor.h"

class QPushButton;
class QVBoxLayout;

namespace octant {

/// Evidence: files that are chosen or dropped, as a list with sizes. The answer holds their names only; where
/// they lie, the form knows.
class FileEditor : public AnswerEditor
{
    Q_OBJECT
public:
    explicit FileEditor(Filling &filling, QWidget *parent = nullptr);

    void setAnswer(const Answer &answer) override;
    Answer answer() const override;
    void describe(const QString &name, const QString &description) override;
    void add(const QStringList &paths);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Filling &m_filling;
    QStringList m_names;
    bool m_over = false; ///< files are held above it
    QPushButton *m_choose;
    QVBoxLayout *m_list;

    void showOver(bool over);
    void choose();
    void remove(const QString &name);
    void showNames();
    QWidget *row(const QString &name);
    QString sizeOf(const QString &name) const;
};

} // namespace octant
