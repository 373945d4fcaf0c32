// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/form_items.h"

#include <algorithm>

namespace octant {

FormItems::FormItems(const Questionnaire &questionnaire)
{
    m_levels.append(FormLevel());
    for (const Section &section : questionnaire.sections)
        add(section);
    sortHeld();
}

void FormItems::add(const Section &section)
{
    add({section.code.text(), &section}, section.repeat, section.name);
    for (const Question &question : section.questions) {
        addGroups(section, question.group);
        add({question.code.text(), &section, nullptr, &question}, false, question.name);
    }
    for (const Group &group : section.groups)
        addGroups(section, group.code);
}

// A group stands where the first question in it does.
void FormItems::addGroups(const Section &section, const SectionCode &innermost)
{
    const QList<const Group *> groups = section.groupsAround(innermost);
    for (const Group *group : groups) {
        if (!m_byCode.contains(group->code.text()))
            add({group->code.text(), &section, group}, group->kind == GroupKind::Repeat, group->name);
    }
}

int FormItems::add(FormItem item, bool repeats, const QString &name)
{
    const SectionCode around = item.group      ? item.group->parent
                               : item.question ? item.question->group
                                               : SectionCode();
    if (item.group || item.question)
        item.parent = m_byCode.value(around.text(), find(item.section->code.text()));
    if (item.parent >= 0) {
        const FormItem &parent = m_items.at(item.parent);
        item.level = parent.opens >= 0 ? parent.opens : parent.level;
    }
    item.column = int(m_levels.at(item.level).items.size());
    const int number = int(m_items.size());
    m_levels[item.level].items.append(number);
    m_byCode.insert(item.code, number);
    if (!name.isEmpty())
        m_byName.insert(name, number);
    m_items.append(item);
    if (repeats)
        openLevel(number);
    else if (item.question)
        m_levels[item.level].held.push_back({QuestionCode(item.code), item.column, -1});
    return number;
}

void FormItems::openLevel(int item)
{
    FormItem &repeat = m_items[item];
    FormLevel &outer = m_levels[repeat.level];
    FormLevel level;
    level.repeat = item;
    level.outer = repeat.level;
    level.depth = outer.depth + 1;
    level.place = int(outer.inner.size());
    repeat.opens = int(m_levels.size());
    level.path = outer.path + QList<int>{repeat.opens};
    outer.held.push_back({QuestionCode(repeat.code), repeat.column, level.place});
    outer.inner.append(repeat.opens);
    m_levels.append(level);
}

void FormItems::sortHeld()
{
    for (FormLevel &level : m_levels)
        std::ranges::sort(level.held, [](const auto &a, const auto &b) { return a.code < b.code; });
}

QList<int> FormItems::around(int item) const
{
    QList<int> all;
    for (int each = item; each >= 0; each = m_items.at(each).parent)
        all.prepend(each);
    return all;
}

int FormItems::sharedDepth(int left, int right) const
{
    const QList<int> ofLeft = around(left);
    const QList<int> ofRight = around(right);
    const auto parting = std::ranges::mismatch(ofLeft, ofRight);
    return int(parting.in1 - ofLeft.begin());
}

int FormItems::resolve(const QString &name, int from) const
{
    if (const int item = find(name); item >= 0)
        return item;
    int nearest = -1;
    int deepest = -1;
    for (const int item : m_byName.values(name)) {
        const int depth = from < 0 ? 0 : sharedDepth(item, from);
        if (depth == deepest)
            nearest = -1;
        if (depth > deepest)
            nearest = item;
        deepest = std::max(depth, deepest);
    }
    return nearest;
}

int FormItems::parentInPaths(int item) const
{
    const int parent = m_items.at(item).parent;
    const bool isSection = parent >= 0 && m_items.at(parent).parent < 0;
    return isSection && m_items.at(parent).section->ungrouped ? -1 : parent;
}

QList<int> FormItems::inside(int item) const
{
    QList<int> all;
    for (int each = item + 1; each < m_items.size(); ++each) {
        const bool isHidden = m_items.at(each).parent < 0 && m_items.at(each).section->ungrouped;
        if (!isHidden && parentInPaths(each) == item)
            all.append(each);
    }
    return all;
}

int FormItems::commonLevel(int left, int right) const
{
    while (left != right) {
        int &deeper = m_levels.at(left).depth >= m_levels.at(right).depth ? left : right;
        deeper = m_levels.at(deeper).outer;
    }
    return left;
}

} // namespace octant
