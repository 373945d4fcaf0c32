// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/model/new_year.h"

#include "forms/model/question_index.h"

#include <algorithm>

namespace octant {

namespace {

/// A translation that was added or taken away changes nothing for those who read the others.
bool isReworded(const Text &before, const Text &after)
{
    bool shared = false;
    bool differs = false;
    const QMap<QString, QString> &wordings = after.byTag();
    for (const auto &[tag, wording] : before.byTag().asKeyValueRange()) {
        const auto other = wordings.constFind(tag);
        if (other == wordings.cend())
            continue;
        shared = true;
        differs = differs || wording.simplified() != other->simplified();
    }
    const bool bothSayNothing = before.isEmpty() && after.isEmpty();
    return differs || (!shared && !bothSayNothing);
}

YearChange changeOf(const Question &before, const Question *after)
{
    if (!after)
        return YearChange::Dropped;
    if (before.unit != after->unit)
        return YearChange::UnitChanged;
    return isReworded(before.label, after->label) ? YearChange::Reworded : YearChange::Same;
}

bool isToldByHand(const BridgeStep *step)
{
    return step && (step->change == YearChange::Split || !step->into.isEmpty());
}

/// Whether a question has answers that a year can be compared by.
bool isCompared(QuestionType type)
{
    return isAnswered(type) || type == QuestionType::Calculated;
}

} // namespace

Questionnaire newYearFrom(const Edition &last)
{
    Questionnaire questionnaire = last.questionnaire;
    questionnaire.bridge = {last.hash, {}};
    return questionnaire;
}

QList<BridgeStep> proposedBridge(const Questionnaire &last, const Questionnaire &now)
{
    const QuestionIndex questions(now);
    QList<BridgeStep> steps;
    for (const Section &section : last.sections) {
        for (const Question &question : section.questions) {
            const BridgeStep *told = now.bridge.stepOf(question.code);
            if (isToldByHand(told)) {
                steps << *told;
                continue;
            }
            const YearChange change = changeOf(question, questions.question(question.code));
            if (change != YearChange::Same && isCompared(question.type))
                steps << BridgeStep{question.code, change, {}, told ? told->note : QString()};
        }
    }
    return steps;
}

} // namespace octant
