// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/outline/outline_moves.h"

#include <limits>

namespace octant {

namespace {

constexpr int atEnd = std::numeric_limits<int>::max();

int positionIn(const Section &section, const QuestionCode &code)
{
    for (int i = 0; i < section.questions.size(); ++i)
        if (section.questions[i].code == code)
            return i;
    return 0;
}

int positionOf(const Questionnaire &questionnaire, const Section &section)
{
    return int(&section - questionnaire.sections.constData());
}

/// Past a neighbour of another group: out of the own group first, else into the neighbour's.
QuestionSpot acrossGroups(const Section &section, const Question &own, const Question &neighbour,
                          int position)
{
    const Group *group = section.group(own.group);
    return {section.code, position, group ? group->parent : neighbour.group};
}

} // namespace

std::optional<QuestionSpot> spotAbove(const Questionnaire &questionnaire, const QuestionCode &first)
{
    const Section *section = questionnaire.sectionOf(first);
    if (!section)
        return {};
    const int position = positionIn(*section, first);
    const Question &own = section->questions[position];
    if (position > 0) {
        const Question &above = section->questions[position - 1];
        if (above.group == own.group)
            return QuestionSpot{section->code, position - 1, own.group};
        return acrossGroups(*section, own, above, position);
    }
    if (const Group *group = section->group(own.group))
        return QuestionSpot{section->code, 0, group->parent};
    const int before = positionOf(questionnaire, *section) - 1;
    if (before < 0)
        return {};
    return QuestionSpot{questionnaire.sections[before].code, atEnd, {}};
}

std::optional<QuestionSpot> spotBelow(const Questionnaire &questionnaire, const QuestionCode &last)
{
    const Section *section = questionnaire.sectionOf(last);
    if (!section)
        return {};
    const int position = positionIn(*section, last);
    const Question &own = section->questions[position];
    if (position + 1 < section->questions.size()) {
        const Question &below = section->questions[position + 1];
        if (below.group == own.group)
            return QuestionSpot{section->code, position + 2, own.group};
        return acrossGroups(*section, own, below, position + 1);
    }
    if (const Group *group = section->group(own.group))
        return QuestionSpot{section->code, atEnd, group->parent};
    const int behind = positionOf(questionnaire, *section) + 1;
    if (behind >= questionnaire.sections.size())
        return {};
    return QuestionSpot{questionnaire.sections[behind].code, 0, {}};
}

QuestionSpot spotBehind(const Questionnaire &questionnaire, const QString &code)
{
    if (const Section *section = questionnaire.sectionOf(QuestionCode(code))) {
        const int position = positionIn(*section, QuestionCode(code));
        return {section->code, position + 1, section->questions[position].group};
    }
    if (const Section *section = questionnaire.section(SectionCode(code)))
        return {section->code, atEnd, {}};
    if (const Section *section = questionnaire.sectionOfGroup(SectionCode(code))) {
        int end = int(section->questions.size());
        for (int i = 0; i < section->questions.size(); ++i)
            for (const Group *around : section->groupsAround(section->questions[i].group))
                if (around->code == SectionCode(code))
                    end = i + 1;
        return {section->code, end, SectionCode(code)};
    }
    return {questionnaire.sections.isEmpty() ? SectionCode() : questionnaire.sections.last().code, atEnd, {}};
}

const Group *matrixAt(const Questionnaire &questionnaire, const QuestionSpot &spot)
{
    const Section *section = questionnaire.section(spot.section);
    const Group *group = section ? section->group(spot.group) : nullptr;
    return group && group->kind == GroupKind::Matrix ? group : nullptr;
}

QuestionSpot outsideMatrix(const Questionnaire &questionnaire, const QuestionSpot &spot)
{
    const Group *matrix = matrixAt(questionnaire, spot);
    if (!matrix)
        return spot;
    QuestionSpot behind = spotBehind(questionnaire, matrix->code.text());
    behind.group = matrix->parent;
    return behind;
}

} // namespace octant
