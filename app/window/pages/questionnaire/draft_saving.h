// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/session/session.h"
#include "records/store/draft_store.h"

#include <QMutex>
#include <QObject>
#include <QTimer>

#include <memory>

namespace octant {

/// Saves the draft to the register by itself, on another thread, a moment after every change. What others
/// have saved meanwhile is never overwritten unless the person says so.
class DraftSaving : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Off,      ///< no draft is open
        Saved,    ///< everything is in the register
        Saving,   ///< something is not yet
        Conflict, ///< somebody else has changed it since it was read
        Failed,   ///< the machine failed; the next change tries again
    };

    /// The session must outlive it.
    explicit DraftSaving(Session &session, QObject *parent = nullptr);
    ~DraftSaving() override;

    /// Goes on from what stands in the register.
    void start(const Draft &draft);
    /// Nothing is saved from here on; what waited is dropped.
    void stop();
    bool isOn() const { return m_kept != nullptr; }
    /// What is open, with the version that was saved last.
    Draft draft() const;

    void save(const Questionnaire &questionnaire);
    /// Hands what waits to the other thread now.
    void flush();
    /// After a conflict: saves over what the others saved.
    void saveOver();

    State state() const { return m_state; }
    /// When it was saved last; invalid until then.
    const QDateTime &savedAt() const { return m_savedAt; }

Q_SIGNALS:
    void stateChanged();

private:
    /// What the saving threads share: they save one after the other, each from the version of the one
    /// before.
    struct Kept
    {
        QMutex mutex;
        Draft draft;
        int saved = 0; ///< number of the newest save that was made
    };
    static Result<void> write(Database &database, Kept &kept, const Questionnaire &questionnaire, int number,
                              bool over);

    void run(bool over);
    void setState(State state);

    Session &m_session;
    std::shared_ptr<Kept> m_kept;
    Questionnaire m_waiting;
    bool m_isWaiting = false;
    int m_number = 0; ///< of the newest save that was asked for
    State m_state = State::Off;
    QDateTime m_savedAt;
    QTimer m_timer;
};

} // namespace octant
