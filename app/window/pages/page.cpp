// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/page.h"

namespace octant {

Page::Page(Session &session, const QString &id, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(id);
    connect(&session, &Session::recordsChanged, this, &Page::refresh);
    connect(&session, &Session::yearChanged, this, &Page::refresh);
}

void Page::open(const QString &) {}

void Page::takeFiles(const QStringList &) {}

} // namespace octant
