// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/fill_items.h"

#include <algorithm>

namespace octant {

namespace {

bool isShown(const Question &question, const QSet<QuestionCode> &asked)
{
    return question.type != QuestionType::Hidden && asked.contains(question.code);
}

/// The groups around a question that lie inside @p around; nothing where it is not inside.
std::optional<QList<const Group *>> groupsInside(const Section &section, const Question &question,
                                                 const SectionCode &around)
{
    QList<const Group *> groups = section.groupsAround(question.group);
    if (around.isEmpty() || around == section.code)
        return groups;
    const auto it = std::ranges::find(groups, around, [](const Group *group) { return group->code; });
    if (it == groups.end())
        return std::nullopt;
    return QList<const Group *>(it + 1, groups.end());
}

} // namespace

QList<FillItem> itemsIn(const Section &section, const SectionCode &around, const QSet<QuestionCode> &asked)
{
    QList<FillItem> items;
    QSet<const Group *> begun;
    for (const Question &question : section.questions) {
        const auto groups = groupsInside(section, question, around);
        if (!groups || !isShown(question, asked))
            continue;
        bool direct = true;
        for (const Group *group : *groups) {
            if (!begun.contains(group))
                items.append({nullptr, group});
            begun.insert(group);
            direct = group->kind == GroupKind::Plain;
            if (!direct)
                break;
        }
        if (direct)
            items.append({&question, nullptr});
    }
    return items;
}

QList<const Question *> questionsIn(const Section &section, const SectionCode &group,
                                    const QSet<QuestionCode> &asked)
{
    QList<const Question *> questions;
    for (const Question &question : section.questions)
        if (isShown(question, asked) && groupsInside(section, question, group))
            questions.append(&question);
    return questions;
}

} // namespace octant
