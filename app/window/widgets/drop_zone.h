// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMimeData;

namespace octant {

/// A place to drop files on, which says so; a click asks for files instead.
class DropZone : public QWidget
{
    Q_OBJECT
public:
    /// @p heading says what to drop, @p explanation what happens then.
    DropZone(const QString &name, const QString &heading, const QString &explanation,
             QWidget *parent = nullptr);
    /// One line above a list: what to drop, and a button with words of its own.
    static DropZone *thin(const QString &name, const QString &heading, const QString &button);

Q_SIGNALS:
    void filesDropped(const QStringList &files);
    void chooseRequested(); ///< the button was pressed

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    DropZone(const QString &name, const QString &heading);

    bool m_over = false;
};

/// The local files in what is dragged; empty where there are none.
QStringList localFiles(const QMimeData *data);

} // namespace octant
