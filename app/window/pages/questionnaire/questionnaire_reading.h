// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/questionnaire.h"
#include "records/model/framework.h"
#include "records/store/database.h"

#include <QHash>

namespace octant {

/// A questionnaire to be read, with what its answers are used for.
struct QuestionnaireReading
{
    int year = 0;    ///< of the round whose newest edition this is; 0 for the standard questionnaire
    int edition = 0; ///< which of the round's editions it is, counted from 1
    Questionnaire questionnaire;
    QHash<QuestionCode, QList<Indicator>> feeds; ///< indicators computed from a question, in their order
};

/// The newest edition of a year's round; where the year has no round, or the round no edition, the standard
/// questionnaire that the next round would start from.
Result<QuestionnaireReading> loadQuestionnaire(Database &database, int year);

/// The indicators that each question feeds: those whose expressions read its answer, and the one that it
/// names itself, which comes first.
QHash<QuestionCode, QList<Indicator>> feedsOf(const Questionnaire &questionnaire,
                                              const QList<Indicator> &indicators);

/// How many questions a form set asks; all for the empty set.
int countOf(const Questionnaire &questionnaire, const QString &set);

} // namespace octant
