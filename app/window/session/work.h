// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/problem.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace octant {

/// One task in the background, as the window sees it. The task itself holds a copy and reports through it.
class Work
{
public:
    explicit Work(QString what);

    /// What is being done, for the status bar; empty for loading that nobody needs to be told of.
    const QString &what() const { return m_state->what; }
    /// The share done, 0 to 1; none while the task has not said.
    std::optional<double> share() const;
    std::chrono::milliseconds elapsed() const;
    /// Estimated from the share done; none before a tenth is done.
    std::optional<std::chrono::seconds> remaining() const;

    /// For the task: how far it is, and whether it should stop at the next safe point.
    void report(double share) const { m_state->share = share; }
    bool isCancelled() const { return m_state->cancelled; }
    void cancel() const { m_state->cancelled = true; }

    friend bool operator==(const Work &left, const Work &right) { return left.m_state == right.m_state; }

private:
    struct State
    {
        QString what;
        QElapsedTimer since;
        std::atomic<double> share = -1;
        std::atomic<bool> cancelled = false;
    };
    std::shared_ptr<State> m_state;
};

/// Runs tasks off the window's thread and brings their results back to it as values.
class WorkQueue : public QObject
{
    Q_OBJECT
public:
    using Failed = std::function<void(const Problem &)>;

    explicit WorkQueue(QObject *parent = nullptr);
    /// Asks all tasks to stop and waits for them.
    ~WorkQueue() override;

    /// Runs @p task(const Work &) → Result<T> on another thread, then @p done(T) – or done() for Result<void>
    /// – or
    /// @p failed(Problem) on this one. Neither is called once @p receiver is gone. A MachineFailure arrives
    /// as its problem. Without @p failed the problem goes out by problemOccurred().
    template <typename Task, typename Done>
    void run(QObject *receiver, const QString &what, Task task, Done done, Failed failed = {});

    const QList<Work> &running() const { return m_running; }
    bool isIdle() const { return m_running.isEmpty(); }
    /// Blocks until nothing runs; results that are ready are delivered later, as always.
    void waitForTasks();

Q_SIGNALS:
    void started(const octant::Work &work);
    void finished(const octant::Work &work);
    void problemOccurred(const octant::Problem &problem);

private:
    template <typename R, typename Done>
    void deliver(R result, Done &done, const Failed &failed);
    void begin(const Work &work);
    void end(const Work &work);

    QThreadPool m_pool;
    QList<Work> m_running;
};

template <typename Task, typename Done>
void WorkQueue::run(QObject *receiver, const QString &what, Task task, Done done, Failed failed)
{
    using R = std::invoke_result_t<Task, const Work &>;
    const Work work(what);
    auto *watcher = new QFutureWatcher<std::shared_ptr<R>>(this);
    connect(
        watcher, &QFutureWatcherBase::finished, this,
        [this, watcher, work, guard = QPointer<QObject>(receiver), done = std::move(done), failed]() mutable {
            watcher->deleteLater();
            if (guard)
                deliver(std::move(*watcher->result()), done, failed);
            end(work);
        });
    begin(work);
    watcher->setFuture(QtConcurrent::run(&m_pool, [task = std::move(task), work]() mutable {
        try {
            return std::make_shared<R>(task(work));
        } catch (const MachineFailure &failure) {
            return std::make_shared<R>(std::unexpected(failure.problem()));
        }
    }));
}

template <typename R, typename Done>
void WorkQueue::deliver(R result, Done &done, const Failed &failed)
{
    if (!result) {
        failed ? failed(result.error()) : Q_EMIT problemOccurred(result.error());
        return;
    }
    if constexpr (std::is_void_v<typename R::value_type>)
        done();
    else
        done(std::move(*result));
}

} // namespace octant
