// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/session/session.h"

#include <QHash>
#include <QWidget>

class QToolButton;

namespace octant {

class NavigationButton;

/// The column at the left: the pages with icon and word, below them settings and language. Collapses to
/// icons.
class NavigationColumn : public QWidget
{
    Q_OBJECT
public:
    explicit NavigationColumn(Session &session, QWidget *parent = nullptr);

    /// Marks a page as the one that is shown; an empty id marks none.
    void setCurrent(const QString &page);
    bool isCollapsed() const { return m_collapsed; }
    void setCollapsed(bool collapsed);

Q_SIGNALS:
    void pageChosen(const QString &page); ///< also "settings"

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    NavigationButton *add(const QString &id, const QString &title, const QString &iconName);

    Session &m_session;
    QHash<QString, NavigationButton *> m_buttons;
    NavigationButton *m_language;
    NavigationButton *m_fold;
    bool m_collapsed = false;
};

} // namespace octant
