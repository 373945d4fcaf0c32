// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/shell/start_page.h"

#include "app/window/theme/grid.h"
#include "app/window/theme/icon.h"
#include "app/window/widgets/buttons.h"
#include "app/window/widgets/label.h"
#include "app/window/widgets/section_heading.h"
#include "resources/resources.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QSvgRenderer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int columnWidth = 560;
constexpr int signSide = 64;

} // namespace

StartPage::StartPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QVBoxLayout)
{
    setObjectName(u"start"_s);
    QPushButton *create = primaryButton(tr("New register"), u"startNew"_s);
    QPushButton *open = plainButton(tr("Open…"), u"startOpen"_s);
    QPushButton *sample = plainButton(tr("Look at the sample"), u"startSample"_s);
    connect(create, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid::step);
    for (QPushButton *button : {create, open, sample})
        buttons->addWidget(button);
    buttons->addStretch();
    m_column->setSpacing(grid::step);
    m_column->addSpacing(signSide + grid::wide); // the sign is painted there
    m_column->addWidget(new Label(tr("Octant"), Label::Look::Title));
    m_column->addWidget(
        new Label(tr("The annual questionnaire of your alliance, from the questions to the printed report. "
                     "Everything is kept in one file on this computer: the register.")));
    m_column->addSpacing(grid::wide);
    m_column->addLayout(buttons);
    m_column->addSpacing(grid::wide);
    auto *row = new QHBoxLayout;
    auto *holder = new QWidget;
    holder->setMaximumWidth(columnWidth);
    holder->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(holder, 4);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(row);
    layout->addStretch(3);
    refresh();
}

void StartPage::refresh()
{
    delete m_recent;
    m_recent = new QWidget;
    auto *list = new QVBoxLayout(m_recent);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(2);
    QStringList paths = m_session.recent();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    if (!paths.isEmpty())
        list->addWidget(new SectionHeading(tr("Recent registers")));
    for (const QString &path : std::as_const(paths)) {
        QPushButton *button = quietButton(QFileInfo(path).completeBaseName(), u"startRecent"_s);
        button->setIcon(icon(u"folder"_s, Tint::Secondary));
        button->setToolTip(path);
        connect(
            button, &QPushButton::clicked, this, [this, path] { Q_EMIT recentRequested(path); },
            Qt::QueuedConnection);
        auto *where = new Label(QFileInfo(path).absolutePath(), Label::Look::Secondary);
        auto *line = new QHBoxLayout;
        line->addWidget(button);
        line->addWidget(where, 1);
        list->addLayout(line);
    }
    m_column->addWidget(m_recent);
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPoint corner = m_column->parentWidget()->mapTo(this, QPoint(0, 0));
    QSvgRenderer(resource(u"icons/octant.svg"_s))
        .render(&painter, QRectF(corner, QSizeF(signSide, signSide)));
}

} // namespace octant
