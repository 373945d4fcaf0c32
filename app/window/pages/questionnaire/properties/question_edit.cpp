// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/properties/question_edit.h"

#include <algorithm>

namespace octant {

namespace {

void addUnit(Questionnaire &questionnaire, const UnitCode &code, const QList<Unit> &units)
{
    if (code.isEmpty() || questionnaire.unit(code))
        return;
    const auto found = std::ranges::find(units, code, &Unit::code);
    if (found != units.end())
        questionnaire.units.append(*found);
}

/// The matrix in which a question is a row; empty where it is none.
SectionCode matrixOf(const Questionnaire &questionnaire, const QuestionCode &code)
{
    const Section *section = questionnaire.sectionOf(code);
    const Question *question = questionnaire.question(code);
    const Group *group = section ? section->group(question->group) : nullptr;
    return group && group->kind == GroupKind::Matrix ? group->code : SectionCode();
}

void setScale(Questionnaire &questionnaire, const SectionCode &matrix, const QList<Choice> &scale)
{
    for (Section &section : questionnaire.sections)
        for (Question &row : section.questions)
            if (row.group == matrix)
                row.choices = scale;
}

} // namespace

Result<Questionnaire> withProperties(const Questionnaire &questionnaire, const QuestionCode &code,
                                     const Question &changed, const QList<Unit> &units)
{
    const Question *before = questionnaire.question(code);
    const bool hasNewScale = before && before->choices != changed.choices;
    Questionnaire base = questionnaire;
    addUnit(base, changed.unit, units);
    Result<Questionnaire> after = withQuestion(base, code, changed);
    if (!after)
        return after;
    if (const SectionCode matrix = matrixOf(questionnaire, code); hasNewScale && !matrix.isEmpty())
        setScale(*after, matrix, changed.choices);
    return after;
}

} // namespace octant
