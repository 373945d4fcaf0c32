// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/session/session.h"

#include <QWidget>

class QVBoxLayout;

namespace octant {

/// What is shown while no register is open: make one, open one, look at the sample, or go on with a recent
/// one.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(Session &session, QWidget *parent = nullptr);

    /// Lists the recent registers anew.
    void refresh();

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void sampleRequested();
    void recentRequested(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Session &m_session;
    QWidget *m_recent = nullptr;
    QVBoxLayout *m_column;
};

} // namespace octant
