// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/session/work.h"
#include "app/window/theme/theme.h"
#include "forms/language/words.h"
#include "records/model/change.h"
#include "records/model/framework.h"
#include "records/model/round.h"
#include "records/store/database.h"
#include "reports/pictures/palette.h"

#include <QObject>
#include <QSettings>

#include <functional>
#include <optional>

namespace octant {

/// What the window is working on: the open register with its framework and rounds, the chosen year, who
/// works, and how things are said and coloured. Handed to every page by reference; lives longer than all of
/// them.
///
/// Pages read and write records with run() only: they never hold a Database. After writing they call
/// recordsWereChanged(), whereupon everything that shows records loads again.
class Session : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;

    /// Settings must outlive the session. @p now is the clock, UTC.
    Session(QSettings &settings, Clock now, QObject *parent = nullptr);
    ~Session() override;

    QSettings &settings() { return m_settings; }
    Theme &theme() { return m_theme; }
    const Theme &theme() const { return m_theme; }
    WorkQueue &work() { return m_work; }

    /// Opens a register in place of the one that is open. On a problem everything stays as it was.
    Result<void> open(const QString &path);
    Result<void> create(const QString &path);
    void close();
    bool isOpen() const { return m_database.has_value(); }
    /// The file of the open register; empty while none is.
    QString path() const;
    /// Registers that were opened lately, the latest first.
    QStringList recent() const;

    const Framework &framework() const { return m_framework; }
    /// All rounds by year, oldest first.
    const QList<Round> &rounds() const { return m_rounds; }
    /// The reporting year that is looked at; 0 while there is no round.
    int year() const { return m_year; }
    /// The same for what is made of responses: 0 also while the year's round is planned and not open yet.
    int openedYear() const;
    void setYear(int year);

    /// Who works, and the instant of asking.
    Author author() const;
    QString authorName() const;
    void setAuthorName(const QString &name);
    QDateTime now() const { return m_now(); }

    Language language() const { return m_words.language(); }
    void setLanguage(Language language);
    const Words &words() const { return m_words; }
    /// The colours of pictures, statuses and principles, light or dark as the window is.
    const Palette &palette() const { return m_palette; }

    /// Runs @p task(Database &, const Work &) → Result<T> with a connection of its own on another thread; see
    /// WorkQueue::run(). Only while a register is open.
    template <typename Task, typename Done>
    void run(QObject *receiver, const QString &what, Task task, Done done, WorkQueue::Failed failed = {});

    /// To be called after anything was written: rounds and framework are read again, all who listen load
    /// anew.
    void recordsWereChanged();

Q_SIGNALS:
    void aboutToClose();        ///< the open register goes next; what is unsaved can still be written
    void registerChanged();     ///< another register is open, or none
    void yearChanged(int year); ///< the chosen year
    void recordsChanged();      ///< something in the open register
    void languageChanged();     ///< texts must be built again
    void paletteChanged();      ///< light or dark; for what draws with palette()

private:
    void take(Database database);
    void readFrame();
    void chooseColours();

    QSettings &m_settings;
    Clock m_now;
    Theme m_theme;
    Words m_words;
    Palette m_palette;
    std::optional<Database> m_database;
    Framework m_framework;
    QList<Round> m_rounds;
    int m_year = 0;
    WorkQueue m_work; ///< last, so that tasks have ended before the register closes
};

template <typename Task, typename Done>
void Session::run(QObject *receiver, const QString &what, Task task, Done done, WorkQueue::Failed failed)
{
    Q_ASSERT(m_database);
    using R = std::invoke_result_t<Task, Database &, const Work &>;
    const Database *shared = &*m_database;
    auto withDatabase = [shared, task = std::move(task)](const Work &work) mutable -> R {
        Result<Database> own = shared->reopen();
        if (!own)
            return std::unexpected(own.error());
        return task(*own, work);
    };
    m_work.run(receiver, what, std::move(withDatabase), std::move(done), std::move(failed));
}

} // namespace octant
