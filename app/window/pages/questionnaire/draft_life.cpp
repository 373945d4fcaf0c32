// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/draft_life.h"

#include "forms/model/questionnaire_json.h"
#include "records/model/new_year.h"
#include "records/store/edition_store.h"
#include "records/store/publishing.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace octant {

DraftLife::DraftLife(Session &session, DraftSaving &saving, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_saving(saving)
{
}

void DraftLife::write(Draft draft)
{
    const int year = draft.year;
    m_session.run(
        this, tr("Beginning the draft"),
        [draft = std::move(draft), author = m_session.author()](Database &database,
                                                                const Work &) -> Result<void> {
            DraftStore(database).begin(draft, author);
            return {};
        },
        [this, year] {
            Q_EMIT begun(year);
            m_session.recordsWereChanged();
        });
}

void DraftLife::begin(int year, const Questionnaire &questionnaire)
{
    write({year, {}, questionnaire, 0});
}

void DraftLife::correct(const PublishedEdition &edition)
{
    write({edition.year, edition.hash, edition.questionnaire, 0});
}

void DraftLife::follow(const PublishedEdition &last, int year)
{
    write({year, {}, newYearFrom({last.hash, {}, last.questionnaire}), 0});
}

void DraftLife::publish(int year, const QString &reason)
{
    m_saving.flush();
    if (m_saving.state() == DraftSaving::State::Saved)
        return publishNow(year, reason);
    auto once = std::make_shared<QMetaObject::Connection>();
    *once = connect(&m_saving, &DraftSaving::stateChanged, this, [this, year, reason, once] {
        disconnect(*once);
        if (m_saving.state() == DraftSaving::State::Saved) // else the strip says why not
            publishNow(year, reason);
    });
}

void DraftLife::publishNow(int year, const QString &reason)
{
    m_session.run(
        this, tr("Publishing the questionnaire"),
        [year, reason, author = m_session.author()](Database &database, const Work &) -> Result<void> {
            const Result<Edition> edition = publishDraft(database, year, reason, author);
            if (!edition)
                return std::unexpected(edition.error());
            return {};
        },
        [this, year] {
            m_saving.stop();
            m_session.recordsWereChanged();
            Q_EMIT published(year);
        });
}

void DraftLife::discard(int year)
{
    m_saving.stop();
    m_session.run(
        this, tr("Discarding the draft"),
        [year, author = m_session.author()](Database &database, const Work &) -> Result<void> {
            DraftStore(database).discard(year, author);
            return {};
        },
        [this, year] {
            Q_EMIT discarded(year);
            m_session.recordsWereChanged();
        });
}

} // namespace octant
