// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace octant {

class Label;

/// A line that says where a file was saved, and opens it or its folder. Read out when it comes.
class SavedStrip : public QFrame
{
    Q_OBJECT
public:
    explicit SavedStrip(QWidget *parent = nullptr);

    void showSaved(const QString &path);
    /// Words without a file, such as that the work was stopped.
    void showNote(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell(const QString &text);

    QString m_path;
    Label *m_text;
    QPushButton *m_open;
    QPushButton *m_folder;
};

} // namespace octant
