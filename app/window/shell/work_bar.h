// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/session/session.h"

#include <QStatusBar>
#include <QTimer>

class QProgressBar;
class QToolButton;

namespace octant {

class Label;

/// The status bar: there only while work runs that has lasted for half a second; says what is being done, how
/// far it is, about how long it will still take, and lets it be cancelled.
class WorkBar : public QStatusBar
{
    Q_OBJECT
public:
    explicit WorkBar(Session &session, QWidget *parent = nullptr);

private:
    void look();
    void showWork(const Work &work);

    Session &m_session;
    QTimer m_timer;
    Label *m_text;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
};

} // namespace octant
