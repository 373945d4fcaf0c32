// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/authoring/placement.h"

#include "forms/authoring/edit_problems.h"

#include <QSet>

#include <algorithm>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

using GroupPath = QList<SectionCode>; ///< codes of groups, the outermost first

/// The groups around the places of one section.
class GroupGaps
{
public:
    GroupGaps(const Section &section, const SectionCode &group)
        : m_section(section)
        , m_path(pathOf(group))
    {
        for (const Question &question : section.questions) {
            for (const SectionCode &around : pathOf(question.group))
                m_filled.insert(around);
        }
    }

    /// Whether questions of the group can stand in front of the question at a position.
    bool fits(qsizetype position) const
    {
        const GroupPath before = pathAt(position - 1);
        const GroupPath behind = pathAt(position);
        for (const SectionCode &around : before) {
            if (behind.contains(around) && !m_path.contains(around))
                return false;
        }
        return std::ranges::all_of(m_path, [&](const SectionCode &around) {
            return !m_filled.contains(around) || before.contains(around) || behind.contains(around);
        });
    }

private:
    const Section &m_section;
    GroupPath m_path;
    QSet<SectionCode> m_filled; ///< groups that have questions

    GroupPath pathOf(const SectionCode &group) const
    {
        GroupPath path;
        for (const Group *around : m_section.groupsAround(group))
            path << around->code;
        return path;
    }

    GroupPath pathAt(qsizetype position) const
    {
        const bool inside = position >= 0 && position < m_section.questions.size();
        return inside ? pathOf(m_section.questions.at(position).group) : GroupPath();
    }
};

bool isMatrix(const Section &section, const SectionCode &group)
{
    const Group *found = section.group(group);
    return found && found->kind == GroupKind::Matrix;
}

void adoptScale(Question &row, const Question &model)
{
    row.choices = model.choices;
    row.list = model.list;
    row.choiceFilter = model.choiceFilter;
}

Result<void> admitChoices(const Question &question)
{
    QSet<QString> codes;
    for (const Choice &choice : question.choices) {
        if (choice.code.isEmpty())
            return std::unexpected(EditProblems::choiceWithoutCode(question.code.text()));
        if (codes.contains(choice.code) && choice.columns.isEmpty())
            return std::unexpected(EditProblems::choiceTwice(question.code.text(), choice.code));
        codes.insert(choice.code);
    }
    return {};
}

} // namespace

int nearestPosition(const Section &section, int wanted, const SectionCode &group)
{
    const GroupGaps gaps(section, group);
    const int last = int(section.questions.size());
    const int from = std::clamp(wanted, 0, last);
    for (int distance = 0; distance <= last; ++distance) {
        for (const int position : {from + distance, from - distance}) {
            if (position >= 0 && position <= last && gaps.fits(position))
                return position;
        }
    }
    return last;
}

Result<void> fitInto(const Section &section, const SectionCode &group, QList<Question> &questions)
{
    if (!isMatrix(section, group) || questions.isEmpty())
        return {};
    for (const Question &question : std::as_const(questions)) {
        if (question.type != QuestionType::SelectOne)
            return std::unexpected(EditProblems::rowOfAnotherType(question.code.text()));
    }
    const auto row = std::ranges::find(section.questions, group, &Question::group);
    const Question model = row == section.questions.end() ? questions.first() : *row;
    for (Question &question : questions)
        adoptScale(question, model);
    return {};
}

Result<void> makeMatrix(Section &section, const SectionCode &group)
{
    for (const Group &inside : std::as_const(section.groups)) {
        if (inside.parent == group)
            return std::unexpected(EditProblems::groupInMatrix(inside.code.text()));
    }
    const Question *model = nullptr;
    for (const Question &row : std::as_const(section.questions)) {
        if (row.group != group)
            continue;
        if (row.type != QuestionType::SelectOne)
            return std::unexpected(EditProblems::rowOfAnotherType(row.code.text()));
        if (model && !row.choices.isEmpty() && !model->choices.isEmpty() && row.choices != model->choices)
            return std::unexpected(EditProblems::rowsOfOtherScales(group.text()));
        if (!model || model->choices.isEmpty())
            model = &row;
    }
    const Question scale = model ? *model : Question();
    for (Question &row : section.questions) {
        if (row.group == group)
            adoptScale(row, scale);
    }
    return {};
}

Result<void> admit(Question &question, const Questionnaire &questionnaire)
{
    if (!hasChoices(question.type)) {
        question.choices.clear();
        question.list.clear();
        question.choiceFilter.clear();
    }
    if (!question.unit.isEmpty() && !questionnaire.unit(question.unit))
        return std::unexpected(EditProblems::unknownUnit(question.code.text(), question.unit.text()));
    for (const QString &set : std::as_const(question.sets)) {
        if (std::ranges::find(questionnaire.sets, set, &FormSet::code) == questionnaire.sets.end())
            return std::unexpected(EditProblems::unknownSet(question.code.text(), set));
    }
    return admitChoices(question);
}

void dropEmptiedGroups(Section &section, const Section &before)
{
    const auto filled = [](const Section &one) {
        QSet<SectionCode> groups;
        for (const Question &question : one.questions) {
            for (const Group *around : one.groupsAround(question.group))
                groups.insert(around->code);
        }
        return groups;
    };
    const QSet<SectionCode> emptied = filled(before) - filled(section);
    section.groups.removeIf([&](const Group &group) { return emptied.contains(group.code); });
    // What was empty all along and stood in one of them moves out, so that its parent is still there.
    for (Group &group : section.groups) {
        while (emptied.contains(group.parent))
            group.parent = before.group(group.parent)->parent;
    }
}

Result<Section *> sectionAt(Questionnaire &questionnaire, const SectionCode &section,
                            const SectionCode &group)
{
    const auto found = std::ranges::find(questionnaire.sections, section, &Section::code);
    if (found == questionnaire.sections.end())
        return std::unexpected(EditProblems::unknownSection(section.text()));
    if (!group.isEmpty() && !found->group(group))
        return std::unexpected(EditProblems::unknownGroup(group.text()));
    return &*found;
}

QList<QuestionCode> membersOf(const Section &section, const SectionCode &group)
{
    QList<QuestionCode> members;
    for (const Question &question : section.questions) {
        const auto around = section.groupsAround(question.group);
        if (std::ranges::any_of(around, [&](const Group *each) { return each->code == group; }))
            members << question.code;
    }
    return members;
}

} // namespace octant
