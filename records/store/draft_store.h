// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/questionnaire.h"
#include "records/store/database.h"

#include <QCoreApplication>

#include <optional>

namespace octant {

/// A questionnaire that is being built for a year and is not published yet. Unlike an edition it changes.
struct Draft
{
    int year = 0;     ///< the reporting year that it is built for
    EditionHash base; ///< the edition that it corrects; empty: the first of its year
    Questionnaire questionnaire;
    qint64 version = 0; ///< grows with every save; a save with an older one is a conflict

    bool operator==(const Draft &) const = default;
};

/// The drafts, at most one a year. Beginning, publishing and discarding one are logged; the saves between are
/// not, because they come with every few keystrokes.
class DraftStore
{
    Q_DECLARE_TR_FUNCTIONS(DraftStore)

public:
    explicit DraftStore(Database &database);

    std::optional<Draft> find(int year) const;
    /// The years that have a draft, in order.
    QList<int> years() const;
    /// Begins a draft, or replaces the one that the year has.
    Draft begin(const Draft &draft, const Author &author);
    /// Saves what was changed; gives the draft with its new version. A draft that somebody else has changed
    /// since it was read is a problem ("draft.conflict").
    Result<Draft> save(const Draft &draft);
    void discard(int year, const Author &author);
    /// Removes what has become an edition, or nothing; logged by the caller.
    void remove(int year);

private:
    Database &m_database;
};

} // namespace octant
