// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/draft_saving.h"

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int delay = 800; ///< ms after the last change

} // namespace

DraftSaving::DraftSaving(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &DraftSaving::flush);
    connect(&session, &Session::aboutToClose, this, [this] {
        flush();
        stop(); // whatever comes now would go to another register
    });
}

DraftSaving::~DraftSaving()
{
    flush();
    if (m_state == State::Saving && m_session.isOpen())
        m_session.work().waitForTasks(); // a page that is made anew reads what was saved
}

void DraftSaving::start(const Draft &draft)
{
    stop();
    m_kept = std::make_shared<Kept>();
    m_kept->draft = draft;
    setState(State::Saved);
}

void DraftSaving::stop()
{
    m_timer.stop();
    m_isWaiting = false;
    m_kept.reset();
    m_savedAt = {};
    setState(State::Off);
}

Draft DraftSaving::draft() const
{
    if (!m_kept)
        return {};
    const QMutexLocker lock(&m_kept->mutex);
    return m_kept->draft;
}

void DraftSaving::save(const Questionnaire &questionnaire)
{
    if (!m_kept)
        return;
    m_waiting = questionnaire;
    m_isWaiting = true;
    if (m_state == State::Conflict)
        return; // until the person has decided
    setState(State::Saving);
    if (!m_timer.isActive()) // not anew at every key, so that it is never long ago
        m_timer.start();
}

void DraftSaving::flush()
{
    m_timer.stop();
    if (m_kept && m_isWaiting && m_state != State::Conflict && m_session.isOpen())
        run(false);
}

void DraftSaving::saveOver()
{
    if (m_kept && m_state == State::Conflict)
        run(true);
}

void DraftSaving::run(bool over)
{
    m_isWaiting = false;
    setState(State::Saving);
    const int number = ++m_number;
    const auto done = [this, kept = m_kept, number] {
        if (kept != m_kept || number != m_number || m_isWaiting)
            return;
        m_savedAt = m_session.now();
        setState(State::Saved);
    };
    const auto failed = [this, kept = m_kept](const Problem &problem) {
        if (kept != m_kept)
            return;
        m_isWaiting = true; // nothing is lost by it
        setState(problem.code == u"draft.conflict"_s ? State::Conflict : State::Failed);
    };
    m_session.run(
        this, {},
        [kept = m_kept, questionnaire = m_waiting, number, over](Database &database, const Work &) {
            return write(database, *kept, questionnaire, number, over);
        },
        done, failed);
}

Result<void> DraftSaving::write(Database &database, Kept &kept, const Questionnaire &questionnaire,
                                int number, bool over)
{
    const QMutexLocker lock(&kept.mutex);
    if (number < kept.saved)
        return {}; // a later one was quicker
    DraftStore store(database);
    Draft next = kept.draft;
    if (const auto theirs = over ? store.find(next.year) : std::nullopt)
        next.version = theirs->version;
    next.questionnaire = questionnaire;
    Result<Draft> saved = store.save(next);
    if (!saved)
        return std::unexpected(saved.error());
    kept.draft = std::move(*saved);
    kept.saved = number;
    return {};
}

void DraftSaving::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace octant
