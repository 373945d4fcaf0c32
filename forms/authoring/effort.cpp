// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/authoring/effort.h"

#include "forms/authoring/truth.h"

#include <algorithm>

namespace octant {

/// What it takes to read a question and to answer it from figures that lie ready: an estimate of our own, to
/// compare form sets by, not measured. A click on one of two is the quickest, prose the slowest; finding and
/// attaching a document lies between a number and prose.
double minutesFor(const Question &question)
{
    switch (question.type) {
    case QuestionType::YesNo:
        return 0.25;
    case QuestionType::SelectOne:
    case QuestionType::Date:
        return 0.5;
    case QuestionType::Text:
    case QuestionType::SelectMultiple:
        return 0.75;
    case QuestionType::Integer:
    case QuestionType::Decimal:
    case QuestionType::Percent:
    case QuestionType::Money:
        return 1;
    case QuestionType::File:
        return 2;
    case QuestionType::LongText:
        return 3;
    case QuestionType::Calculated:
    case QuestionType::Note:
    case QuestionType::Hidden:
        break;
    }
    return 0;
}

FormSize sizeOf(const Questionnaire &questionnaire, const QString &set, const QString &kind,
                const QuestionCode &kindQuestion)
{
    QMap<QString, QString> known;
    if (!kind.isEmpty() && !kindQuestion.isEmpty())
        known.insert(kindQuestion.text(), kind);
    FormSize size;
    for (const Section &section : questionnaire.sections) {
        if (!mayHold(section.relevant, known))
            continue;
        for (const Question &question : section.questions) {
            const auto groups = section.groupsAround(question.group);
            const bool groupsMay = std::ranges::all_of(
                groups, [&](const Group *group) { return mayHold(group->relevant, known); });
            if (!isAnswered(question.type) || !question.isAskedOf(set, kind) || !groupsMay ||
                !mayHold(question.relevant, known))
                continue;
            size.minutes += minutesFor(question);
            size.codes << question.code;
        }
    }
    size.questions = int(size.codes.size());
    return size;
}

bool mayHold(const QString &expression, const QMap<QString, QString> &known)
{
    if (expression.trimmed().isEmpty())
        return true;
    const auto parsed = Expression::parse(expression, {CurlyQuotes::Repaired, BareWords::Columns});
    return !parsed || truthOf(parsed->tree(), known) != Truth::No;
}

} // namespace octant
