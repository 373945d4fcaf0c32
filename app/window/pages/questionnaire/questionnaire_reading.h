// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/answers.h"
#include "forms/model/questionnaire.h"
#include "records/model/framework.h"
#include "records/model/partner.h"
#include "records/store/draft_store.h"

#include <QHash>

#include <memory>
#include <optional>

namespace octant {

/// The indicators that are computed from each question, its own first.
using Feeds = QHash<QuestionCode, QList<Indicator>>;

/// A published edition of a round.
struct PublishedEdition
{
    int year = 0;
    int number = 0; ///< which of its round's editions it is, counted from 1
    EditionHash hash;
    Questionnaire questionnaire;
};

/// All that the builder needs to know of a year.
struct QuestionnaireReading
{
    int year = 0;                                 ///< the reporting year; 0: the register has no round yet
    std::optional<PublishedEdition> published;    ///< the newest edition of the year's round
    std::optional<Draft> draft;                   ///< what is being built for the year
    std::shared_ptr<const Questionnaire> earlier; ///< what the year before asked; null: nothing
    QList<PublishedEdition> editions;             ///< of all years, the newest of each, the latest first
    QList<int> draftYears;                        ///< years that have a draft
    QList<Partner> partners;                      ///< that gave an answer for the year before
};

/// Reads a year: its newest edition, its draft, and what came before it.
Result<QuestionnaireReading> loadQuestionnaire(Database &database, int year);

/// What a partner answered the year before and was accepted, as it may stand beside the questions of a
/// questionnaire: under the codes that its bridge gives them, the same ones where it has none. Empty where
/// nothing was accepted.
Result<Answers> loadLastYear(Database &database, int year, const PartnerCode &partner,
                             const Questionnaire &questionnaire);

/// The indicators that each question feeds: those whose expressions read its answer, and the one that it
/// names itself, which comes first.
Feeds feedsOf(const Questionnaire &questionnaire, const QList<Indicator> &indicators);

/// The indicators that some of a questionnaire's questions do not suffice for.
QList<Indicator> unfedBy(const QSet<QuestionCode> &asked, const QList<Indicator> &indicators);

/// How many questions a form set asks; all for the empty set.
int countOf(const Questionnaire &questionnaire, const QString &set);

} // namespace octant
