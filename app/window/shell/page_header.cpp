// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/shell/page_header.h"

#include "app/window/pages/page.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/buttons.h"
#include "app/window/widgets/label.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

PageHeader::PageHeader(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new Label({}, Label::Look::Title))
    , m_status(new Label({}, Label::Look::Secondary))
    , m_year(new QComboBox)
    , m_primary(primaryButton({}, u"primaryAction"_s))
{
    setObjectName(u"pageHeader"_s);
    m_title->setObjectName(u"pageTitle"_s);
    m_status->setObjectName(u"pageStatus"_s);
    m_year->setObjectName(u"yearChooser"_s);
    m_year->setAccessibleName(tr("Reporting year"));
    m_year->setToolTip(tr("Reporting year"));
    connect(m_year, &QComboBox::activated, this,
            [this] { m_session.setYear(m_year->currentData().toInt()); });
    connect(m_primary, &QPushButton::clicked, this, [this] {
        if (m_page && m_page->primaryAction())
            m_page->primaryAction()->trigger();
    });
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_status);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid::margin, grid::wide, grid::margin, grid::wide);
    row->setSpacing(grid::step);
    row->addLayout(words, 1);
    row->addWidget(m_year, 0, Qt::AlignTop);
    row->addWidget(m_primary, 0, Qt::AlignTop);
    connect(&session, &Session::yearChanged, this, &PageHeader::fillYears);
    connect(&session, &Session::recordsChanged, this, &PageHeader::fillYears);
    fillYears();
}

void PageHeader::setPage(Page *page)
{
    if (m_page)
        m_page->disconnect(this);
    m_page = page;
    if (page)
        connect(page, &Page::headerChanged, this, &PageHeader::showPage);
    showPage();
}

void PageHeader::showPage()
{
    setVisible(m_page);
    if (!m_page)
        return;
    m_title->setText(m_page->title());
    m_status->setText(m_page->statusLine());
    m_year->setVisible(m_page->hasYear() && m_year->count() > 0);
    const QAction *action = m_page->primaryAction();
    m_primary->setVisible(action);
    if (!action)
        return;
    m_primary->setText(action->text());
    m_primary->setAccessibleName(action->text());
    m_primary->setEnabled(action->isEnabled());
}

void PageHeader::fillYears()
{
    m_year->clear();
    for (qsizetype i = m_session.rounds().size() - 1; i >= 0; --i)
        m_year->addItem(QString::number(m_session.rounds()[i].year), m_session.rounds()[i].year);
    m_year->setCurrentIndex(m_year->findData(m_session.year()));
}

} // namespace octant
