// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/questionnaire_reading.h"

#include "forms/logic/expression.h"
#include "records/model/standard.h"
#include "records/store/edition_store.h"
#include "records/store/framework_store.h"
#include "records/store/round_store.h"

#include <algorithm>

namespace octant {

namespace {

/// The codes of the questions that an indicator is computed from, each once.
QStringList codesReadBy(const Indicator &indicator)
{
    QStringList codes;
    for (const QString &text : {indicator.value, indicator.numerator, indicator.denominator})
        if (const auto expression = Expression::parse(text); !text.isEmpty() && expression)
            codes += expression->references();
    codes.removeDuplicates();
    return codes;
}

} // namespace

QHash<QuestionCode, QList<Indicator>> feedsOf(const Questionnaire &questionnaire,
                                              const QList<Indicator> &indicators)
{
    QHash<QuestionCode, QList<Indicator>> feeds;
    for (const Indicator &indicator : indicators)
        for (const QString &code : codesReadBy(indicator))
            if (const Question *question = questionnaire.question(QuestionCode(code)))
                feeds[question->code].append(indicator);
    for (auto [code, fed] : feeds.asKeyValueRange()) {
        const IndicatorCode own = questionnaire.question(code)->indicator;
        std::ranges::stable_partition(fed, [&own](const Indicator &one) { return one.code == own; });
    }
    return feeds;
}

int countOf(const Questionnaire &questionnaire, const QString &set)
{
    return set.isEmpty() ? questionnaire.questionCount() : int(questionnaire.questionsOf(set).size());
}

Result<QuestionnaireReading> loadQuestionnaire(Database &database, int year)
{
    QuestionnaireReading reading;
    const std::optional<Round> round = RoundStore(database).find(year);
    if (round && !round->editions.isEmpty()) {
        if (const auto edition = EditionStore(database).find(round->editions.last())) {
            reading.year = year;
            reading.edition = int(round->editions.size());
            reading.questionnaire = edition->questionnaire;
        }
    }
    if (reading.year == 0)
        reading.questionnaire = standardQuestionnaire();
    reading.feeds = feedsOf(reading.questionnaire, FrameworkStore(database).load().indicators);
    return reading;
}

} // namespace octant
