// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/questionnaire.h"
#include "records/store/database.h"
#include "records/store/draft_store.h"

namespace octant {

/// Everything that is wrong with a draft, held against the framework as it stands in the draft's year. While
/// there is an error among it, the draft cannot be published.
QList<Finding> findingsOf(const Draft &draft, Database &database);

/// Freezes the draft of a year and makes it the newest edition of the year's round, which is planned if there
/// is none yet; the draft is gone afterwards. Answers keep the edition under which they were given.
///
/// The first edition of a round needs no reason; a later one is a correction and does. Problems: no draft
/// ("draft.none"), the first error of findingsOf(), a wording that was published for this year already
/// ("draft.unchanged"), a correction without a reason ("draft.reason_missing"). Nothing is changed then.
Result<Edition> publishDraft(Database &database, int year, const QString &reason, const Author &author);

} // namespace octant
