// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/shell/find_index.h"

#include <QDialog>
#include <QPointer>

class QAction;
class QLineEdit;
class QListWidget;

namespace octant {

/// Ctrl+K: a few letters find any page, action, partner, commitment or question; Return goes there. Letters
/// may be of either script.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *parent = nullptr);

    /// What can be found: entries of the register (their pages exist), pages, and actions that are enabled.
    void setEntries(QList<FindEntry> entries) { m_entries = std::move(entries); }
    void setActions(const QList<QAction *> &actions);
    /// Shows it anew, with an empty search.
    void start();

Q_SIGNALS:
    void chosen(const octant::Address &address);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Hit
    {
        int points = 0;
        QString title;
        QString icon;
        QString code;
        Address address;
        QPointer<QAction> action;
    };
    QList<Hit> hits(const QString &text) const;
    void search(const QString &text);
    void take(int row);

    QList<FindEntry> m_entries;
    QList<QPointer<QAction>> m_actions;
    QList<Hit> m_hits;
    QLineEdit *m_input;
    QListWidget *m_list;
};

} // namespace octant
