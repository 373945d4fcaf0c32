// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/model/questionnaire.h"

#include "forms/model/names.h"

#include <algorithm>

namespace octant {

namespace {

constexpr std::array groupNames = {
    std::pair{GroupKind::Plain, "plain"},
    std::pair{GroupKind::Repeat, "repeat"},
    std::pair{GroupKind::Matrix, "matrix"},
};

} // namespace

QString nameOf(GroupKind kind)
{
    return nameIn(groupNames, kind);
}

std::optional<GroupKind> groupKindOf(const QString &name)
{
    return valueIn(groupNames, name);
}

const Group *Section::group(const SectionCode &groupCode) const
{
    const auto found = std::ranges::find(groups, groupCode, &Group::code);
    return found == groups.end() ? nullptr : &*found;
}

QList<const Group *> Section::groupsAround(SectionCode inner) const
{
    QList<const Group *> around;
    const Group *next = group(inner);
    // Bounded by the number of groups, so that groups that contain each other cannot keep it here.
    while (next && around.size() < groups.size()) {
        around.prepend(next);
        next = group(next->parent);
    }
    return around;
}

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

const Section *Questionnaire::sectionOfGroup(const SectionCode &groupCode) const
{
    const auto found =
        std::ranges::find_if(sections, [&](const Section &each) { return each.group(groupCode); });
    return found == sections.end() ? nullptr : &*found;
}

QList<QuestionCode> Questionnaire::questionsOf(const QString &set, const QString &kind) const
{
    QList<QuestionCode> codes;
    for (const Section &section : sections) {
        for (const Question &question : section.questions) {
            if (question.isAskedOf(set, kind))
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
