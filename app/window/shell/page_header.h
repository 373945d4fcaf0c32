// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/session/session.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QPushButton;

namespace octant {

class Label;
class Page;

/// The top of each page: its title, one line that says where things stand, the choice of the year, and at
/// most one primary button.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(Session &session, QWidget *parent = nullptr);

    /// Shows what a page says of itself, and goes on following it.
    void setPage(Page *page);

private:
    void showPage();
    void fillYears();

    Session &m_session;
    QPointer<Page> m_page;
    Label *m_title;
    Label *m_status;
    QComboBox *m_year;
    QPushButton *m_primary;
};

} // namespace octant
