// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/session/work.h"

namespace octant {

Work::Work(QString what)
    : m_state(std::make_shared<State>())
{
    m_state->what = std::move(what);
    m_state->since.start();
}

std::optional<double> Work::share() const
{
    const double share = m_state->share;
    return share < 0 ? std::nullopt : std::optional(share);
}

std::chrono::milliseconds Work::elapsed() const
{
    return std::chrono::milliseconds(m_state->since.elapsed());
}

std::optional<std::chrono::seconds> Work::remaining() const
{
    const std::optional<double> done = share();
    if (!done || *done < 0.1)
        return std::nullopt;
    const double left = static_cast<double>(elapsed().count()) * (1 - *done) / *done;
    return std::chrono::seconds(static_cast<qint64>(left / 1000) + 1);
}

WorkQueue::WorkQueue(QObject *parent)
    : QObject(parent)
{
}

WorkQueue::~WorkQueue()
{
    for (const Work &work : std::as_const(m_running))
        work.cancel();
    m_pool.waitForDone();
}

void WorkQueue::waitForTasks()
{
    m_pool.waitForDone();
}

void WorkQueue::begin(const Work &work)
{
    m_running.append(work);
    Q_EMIT started(work);
}

void WorkQueue::end(const Work &work)
{
    m_running.removeOne(work);
    Q_EMIT finished(work);
}

} // namespace octant
