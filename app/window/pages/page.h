// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/session/address.h"
#include "app/window/session/session.h"

#include <QHash>
#include <QWidget>

class QAction;

namespace octant {

/// One of the pages that the navigation leads to. How to make one:
///
/// 1. A folder pages/<name>/ with a class that inherits Page (or ListPage, for a list with a detail panel),
/// and
///    one line in pages/page_list.cpp. CMake finds the files by itself.
/// 2. The constructor builds the widgets, with tr() texts and an objectName and accessibleName for every
/// control,
///    and ends with refresh(). There is no retranslation: on a change of language the window makes all pages
///    anew and leads back to the same address.
/// 3. refresh() loads what the page shows with load(): a function that takes a Database & and gives a
///    Result<Values>, run on another thread, and a function that takes the values and puts them into the
///    widgets. A page never runs SQL itself and keeps no Database. It is called again by itself whenever
///    records or the year change; keep what is selected.
/// 4. Whatever changes in the header – statusLine() – is announced by headerChanged().
/// 5. item() says what is open on the page and open() opens it: the window's back and forward, its links and
/// the
///    command palette speak through these two. Call itemOpened() when the person opens another item.
/// 6. Links to elsewhere emit addressRequested({"partners", "A017"}).
/// 7. Writing goes through write(), which tells everybody that records changed.
///
/// partners_page.cpp is the example of a list page.
class Page : public QWidget
{
    Q_OBJECT
public:
    /// The session must outlive the page. @p id is the page's name in addresses and its objectName.
    Page(Session &session, const QString &id, QWidget *parent = nullptr);

    QString id() const { return objectName(); }
    virtual QString title() const = 0;
    /// One line that says where things stand: "35 of 48 accepted, 6 wait for you". Empty until it is known.
    virtual QString statusLine() const { return {}; }
    /// Shown as the one primary button of the header, and in the command palette; null for none.
    virtual QAction *primaryAction() const { return nullptr; }
    /// Further actions for the command palette.
    virtual QList<QAction *> furtherActions() const { return {}; }
    /// Whether the header offers the choice of a year.
    virtual bool hasYear() const { return true; }

    /// What is open on the page, for the history; empty for nothing in particular.
    virtual QString item() const { return {}; }
    /// Opens an item, now or as soon as the page has loaded; an unknown one is ignored.
    virtual void open(const QString &item);
    /// Takes files that were dropped on the window. The window asks the page "responses" only.
    virtual void takeFiles(const QStringList &files);

    /// Asked before the window closes: whether nothing unsaved would be lost, or the person agrees that it
    /// is.
    virtual bool mayLeave() { return true; }

    /// Loads again what is shown.
    virtual void refresh() = 0;

Q_SIGNALS:
    void headerChanged();
    void itemOpened(const QString &item);
    void addressRequested(const octant::Address &address);

protected:
    Session &session() const { return m_session; }
    const Words &words() const { return m_session.words(); }

    /// Reads records on another thread and shows them on this one. @p purpose tells apart what one page
    /// loads: a later load for the same purpose drops the result of an earlier one that is still under way.
    template <typename Task, typename Show>
    void load(const QString &purpose, Task task, Show show);
    /// Writes records on another thread: @p task(Database &, Author) → Result<T>. On success records are read
    /// again everywhere, then @p done is called. A problem goes to @p failed, else it is shown on top of the
    /// page.
    template <typename Task, typename Done>
    void write(const QString &what, Task task, Done done, WorkQueue::Failed failed = {});

private:
    Session &m_session;
    QHash<QString, int> m_loads; ///< by purpose: how often it was loaded
};

template <typename Task, typename Show>
void Page::load(const QString &purpose, Task task, Show show)
{
    if (!m_session.isOpen()) // the register was closed a moment ago; this page goes next
        return;
    const int number = ++m_loads[purpose];
    m_session.run(
        this, {},
        [task = std::move(task)](Database &database, const Work &) mutable { return task(database); },
        [this, purpose, number, show = std::move(show)](auto values) mutable {
            if (m_loads.value(purpose) == number)
                show(std::move(values));
        });
}

template <typename Task, typename Done>
void Page::write(const QString &what, Task task, Done done, WorkQueue::Failed failed)
{
    const Author author = m_session.author();
    m_session.run(
        this, what,
        [task = std::move(task), author](Database &database, const Work &) mutable {
            return task(database, author);
        },
        [this, done = std::move(done)](auto &&...value) mutable {
            m_session.recordsWereChanged();
            done(std::forward<decltype(value)>(value)...);
        },
        std::move(failed));
}

} // namespace octant
