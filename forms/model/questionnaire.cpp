// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/model/questionnaire.h"

#include <algorithm>

namespace octant {

const Question *Questionnaire::question(const QuestionCode &questionCode) const
{
    const Section *section = sectionOf(questionCode);
    return section ? &*std::ranges::find(section->questions, questionCode, &Question::code) : nullptr;
}

const Section *Questionnaire::sectionOf(const QuestionCode &questionCode) const
{
    const auto found = std::ranges::find_if(sections, [&](const Section &section) {
        return std::ranges::find(section.questions, questionCode, &Question::code) != section.questions.end();
    });
    return found == sections.end() ? nullptr : &*found;
}

const Section *Questionnaire::section(const SectionCode &sectionCode) const
{
    const auto found = std::ranges::find(sections, sectionCode, &Section::code);
    return found == sections.end() ? nullptr : &*found;
}

const Unit *Questionnaire::unit(const UnitCode &unitCode) const
{
    const auto found = std::ranges::find(units, unitCode, &Unit::code);
    return found == units.end() ? nullptr : &*found;
}

QList<QuestionCode> Questionnaire::questionsOf(const QString &set) const
{
    QList<QuestionCode> codes;
    for (const Section &section : sections) {
        for (const Question &question : section.questions) {
            if (question.sets.contains(set))
                codes << question.code;
        }
    }
    return codes;
}

int Questionnaire::questionCount() const
{
    qsizetype count = 0;
    for (const Section &section : sections)
        count += section.questions.size();
    return int(count);
}

} // namespace octant
