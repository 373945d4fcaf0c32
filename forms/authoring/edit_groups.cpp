// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The edits of sections and groups.

// The edits of groups.

#include "forms/authoring/code_register.h"
#include "forms/authoring/edit_problems.h"
#include "forms/authoring/edits.h"
#include "forms/authoring/placement.h"
#include "forms/authoring/renaming.h"

#include <algorithm>

namespace octant {

namespace {

/// The position of the first of questions that follow each other in one section and group.
Result<qsizetype> startOf(const Section &section, const QList<QuestionCode> &members, const QString &code)
{
    const auto isMember = [&](const Question &question) { return members.contains(question.code); };
    const auto first = std::ranges::find_if(section.questions, isMember);
    const auto end = std::find_if_not(first, section.questions.end(), isMember);
    const bool sameGroup =
        std::all_of(first, end, [&](const Question &each) { return each.group == first->group; });
    if (end - first != members.size() || !sameGroup)
        return std::unexpected(EditProblems::scatteredMembers(code));
    return first - section.questions.begin();
}

Result<Section *> sectionOfGroupAt(Questionnaire &questionnaire, const SectionCode &group)
{
    const Section *found = questionnaire.sectionOfGroup(group);
    if (!found)
        return std::unexpected(EditProblems::unknownGroup(group.text()));
    return sectionAt(questionnaire, found->code, group);
}

Group &groupIn(Section &section, const SectionCode &code)
{
    return *std::ranges::find(section.groups, code, &Group::code);
}

/// A group on its way to another place, with all that is in it.
struct GroupParcel
{
    QList<Group> groups; ///< the outermost first
    QList<Question> questions;
    qsizetype from = 0; ///< where its questions stood
};

GroupParcel takeOut(Section &section, const SectionCode &code)
{
    const QList<QuestionCode> members = membersOf(section, code);
    GroupParcel parcel;
    const Section before = section;
    for (const Group &group : before.groups) {
        const auto around = before.groupsAround(group.code);
        if (std::ranges::any_of(around, [&](const Group *each) { return each->code == code; })) {
            parcel.groups << group;
            section.groups.removeOne(group);
        }
    }
    if (!members.isEmpty()) {
        const auto first = std::ranges::find(before.questions, members.first(), &Question::code);
        parcel.from = first - before.questions.begin();
        parcel.questions = before.questions.mid(parcel.from, members.size());
        section.questions.remove(parcel.from, members.size());
    }
    return parcel;
}

void putIn(Section &section, const GroupParcel &parcel, const QuestionSpot &spot, qsizetype position)
{
    const int nearest = nearestPosition(section, int(position), spot.group);
    for (qsizetype index = 0; index < parcel.questions.size(); ++index)
        section.questions.insert(nearest + index, parcel.questions.at(index));
    section.groups << parcel.groups;
    groupIn(section, parcel.groups.first().code).parent = spot.group;
}

/// A problem where a group cannot stand at a spot.
Result<void> admitAt(const Section &section, const SectionCode &code, const SectionCode &spot)
{
    const auto around = section.groupsAround(spot);
    if (std::ranges::any_of(around, [&](const Group *each) { return each->code == code; }))
        return std::unexpected(EditProblems::groupIntoItself(code.text()));
    if (!around.isEmpty() && around.last()->kind == GroupKind::Matrix)
        return std::unexpected(EditProblems::groupInMatrix(code.text()));
    return {};
}

} // namespace

Result<Questionnaire> withGroup(const Questionnaire &questionnaire, const Group &added,
                                const QList<QuestionCode> &members)
{
    const QString code = added.code.text();
    if (members.isEmpty())
        return std::unexpected(EditProblems::noMembers(code));
    if (const Result<void> free = CodeRegister(questionnaire).admit(code); !free)
        return std::unexpected(free.error());
    const Section *found = questionnaire.sectionOf(members.first());
    if (!found)
        return std::unexpected(EditProblems::unknownQuestion(members.first().text()));
    const Result<qsizetype> start = startOf(*found, members, code);
    if (!start)
        return std::unexpected(start.error());
    Questionnaire changed = questionnaire;
    Section &section = **sectionAt(changed, found->code, {});
    Group group = added;
    group.parent = section.questions.at(*start).group;
    if (const Group *around = found->group(group.parent); around && around->kind == GroupKind::Matrix)
        return std::unexpected(EditProblems::groupInMatrix(code));
    section.groups << group;
    for (qsizetype index = *start; index < *start + members.size(); ++index)
        section.questions[index].group = group.code;
    if (group.kind == GroupKind::Matrix) {
        if (const Result<void> made = makeMatrix(section, group.code); !made)
            return std::unexpected(made.error());
    }
    return changed;
}

Result<Questionnaire> withoutGroup(const Questionnaire &questionnaire, const SectionCode &code)
{
    Questionnaire changed = questionnaire;
    const Result<Section *> section = sectionOfGroupAt(changed, code);
    if (!section)
        return std::unexpected(section.error());
    const SectionCode parent = (*section)->group(code)->parent;
    (*section)->groups.removeIf([&](const Group &group) { return group.code == code; });
    for (Group &group : (*section)->groups) {
        if (group.parent == code)
            group.parent = parent;
    }
    for (Question &question : (*section)->questions) {
        if (question.group == code)
            question.group = parent;
    }
    return changed;
}

Result<Questionnaire> withGroupChanged(const Questionnaire &questionnaire, const SectionCode &code,
                                       const Group &changed)
{
    Questionnaire result = questionnaire;
    const Result<Section *> section = sectionOfGroupAt(result, code);
    if (!section)
        return std::unexpected(section.error());
    if (const auto free = CodeRegister(questionnaire).admitInstead(changed.code.text(), code.text()); !free)
        return std::unexpected(free.error());
    Group &group = groupIn(**section, code);
    const SectionCode parent = group.parent;
    group = changed;
    group.code = code;
    group.parent = parent;
    if (changed.kind == GroupKind::Matrix) {
        if (const Result<void> made = makeMatrix(**section, code); !made)
            return std::unexpected(made.error());
    }
    if (changed.code != code)
        renameEverywhere(result, {{code.text(), changed.code.text()}});
    return result;
}

Result<Questionnaire> withGroupMoved(const Questionnaire &questionnaire, const SectionCode &code,
                                     const QuestionSpot &spot)
{
    Questionnaire changed = questionnaire;
    const Result<Section *> source = sectionOfGroupAt(changed, code);
    const Result<Section *> target = sectionAt(changed, spot.section, spot.group);
    if (!source || !target)
        return std::unexpected(source ? target.error() : source.error());
    if (const Result<void> admitted = admitAt(**target, code, spot.group); !admitted)
        return std::unexpected(admitted.error());
    const Section sourceBefore = **source;
    const GroupParcel parcel = takeOut(**source, code);
    qsizetype position = spot.position;
    if (*source == *target && spot.position > parcel.from)
        position = std::max(parcel.from, spot.position - parcel.questions.size());
    putIn(**target, parcel, spot, position);
    dropEmptiedGroups(**source, sourceBefore);
    return changed;
}

} // namespace octant
