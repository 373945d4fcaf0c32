// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/overview/overview_figures.h"
#include "app/window/session/address.h"
#include "app/window/session/session.h"

#include <QWidget>

class QVBoxLayout;

namespace octant {

/// What needs the secretariat today by kind, a line each that leads there. The first few are shown until the
/// rest is asked for.
class TodoList : public QWidget
{
    Q_OBJECT
public:
    static constexpr int shownAtFirst = 7;

    /// The session must outlive the list.
    TodoList(Session &session, const QList<TodoLine> &lines, QWidget *parent = nullptr);

Q_SIGNALS:
    void addressRequested(const octant::Address &address);

private:
    void addLines(qsizetype first, qsizetype last);
    void addRest();
    void addHeading(TodoKind kind);
    QString inWords(const TodoLine &line) const;
    QString headingOf(TodoKind kind) const;

    Session &m_session;
    QList<TodoLine> m_lines;
    QVBoxLayout *m_layout;
};

/// Where a line leads.
Address addressOf(const TodoLine &line);

} // namespace octant
