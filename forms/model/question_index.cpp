// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/model/question_index.h"

namespace octant {

bool QuestionIndex::Entry::isRepeat() const
{
    if (question)
        return false;
    return group ? group->kind == GroupKind::Repeat : section->repeat;
}

QuestionIndex::QuestionIndex(const Questionnaire &questionnaire)
{
    for (const Section &section : questionnaire.sections)
        add(section);
}

const QuestionIndex::Entry *QuestionIndex::find(const QString &code) const
{
    const auto found = m_entries.constFind(code);
    return found == m_entries.cend() ? nullptr : &*found;
}

const Question *QuestionIndex::question(const QuestionCode &code) const
{
    const Entry *entry = find(code.text());
    return entry ? entry->question : nullptr;
}

QList<SectionCode> QuestionIndex::repeatsAround(const QString &code) const
{
    QList<SectionCode> repeats;
    const Entry *entry = find(code);
    while (entry && !entry->repeat.isEmpty()) {
        repeats.prepend(entry->repeat);
        entry = find(entry->repeat.text());
    }
    return repeats;
}

void QuestionIndex::add(const Section &section)
{
    m_entries.insert(section.code.text(), {&section, nullptr, nullptr, {}});
    for (const Group &group : section.groups)
        m_entries.insert(group.code.text(), {&section, &group, nullptr, repeatAround(section, group.parent)});
    for (const Question &question : section.questions) {
        m_entries.insert(question.code.text(),
                         {&section, nullptr, &question, repeatAround(section, question.group)});
    }
}

SectionCode QuestionIndex::repeatAround(const Section &section, const SectionCode &group) const
{
    const QList<const Group *> around = section.groupsAround(group);
    for (auto each = around.crbegin(); each != around.crend(); ++each) {
        if ((*each)->kind == GroupKind::Repeat)
            return (*each)->code;
    }
    return section.repeat ? section.code : SectionCode();
}

} // namespace octant
