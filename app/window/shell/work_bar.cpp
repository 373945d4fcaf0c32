// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/shell/work_bar.h"

#include "app/window/theme/grid.h"
#include "app/window/widgets/buttons.h"
#include "app/window/widgets/label.h"

#include <QProgressBar>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace octant {

WorkBar::WorkBar(Session &session, QWidget *parent)
    : QStatusBar(parent)
    , m_session(session)
    , m_text(new Label({}, Label::Look::Secondary))
    , m_bar(new QProgressBar)
    , m_cancel(iconButton(u"close"_s, tr("Cancel"), u"workCancel"_s))
{
    setObjectName(u"workBar"_s);
    setSizeGripEnabled(false);
    m_text->setObjectName(u"workText"_s);
    m_bar->setObjectName(u"workProgress"_s);
    m_bar->setAccessibleName(tr("How far the work is"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(grid::navigation);
    m_text->setContentsMargins(grid::wide, 0, 0, 0);
    addWidget(m_text, 1);
    addPermanentWidget(m_bar);
    addPermanentWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        for (const Work &work : m_session.work().running())
            work.cancel();
    });
    m_timer.setInterval(100ms);
    connect(&m_timer, &QTimer::timeout, this, &WorkBar::look);
    connect(&session.work(), &WorkQueue::started, &m_timer, qOverload<>(&QTimer::start));
    connect(&session.work(), &WorkQueue::finished, this, &WorkBar::look);
    hide();
}

void WorkBar::look()
{
    if (m_session.work().isIdle())
        m_timer.stop();
    for (const Work &work : m_session.work().running())
        if (!work.what().isEmpty() && work.elapsed() >= 500ms)
            return showWork(work);
    hide();
}

void WorkBar::showWork(const Work &work)
{
    const auto share = work.share();
    m_bar->setRange(0, share ? 1000 : 0);
    if (share)
        m_bar->setValue(static_cast<int>(*share * 1000));
    const auto left = work.remaining();
    m_text->setText(work.isCancelled() ? tr("Stopping: %1").arg(work.what())
                    : left             ? m_session.words().message(
                                             tr("{what} – about {n, plural, one {# second} other {# seconds}} left"),
                                             {{u"what"_s, work.what()}, {u"n"_s, qint64(left->count())}})
                           : work.what());
    m_cancel->setEnabled(!work.isCancelled());
    show();
}

} // namespace octant
