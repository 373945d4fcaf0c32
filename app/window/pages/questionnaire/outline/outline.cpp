// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/outline/outline.h"

#include "app/window/models/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

bool holds(const Question &question, const QStringList &words)
{
    if (words.isEmpty())
        return true;
    const QString all =
        folded(QStringList(question.label.byTag().values()).join(u' ') + u' ' + question.code.text());
    return std::ranges::all_of(words, [&all](const QString &word) { return all.contains(word); });
}

/// Puts the lines of one section together.
class SectionOutline
{
public:
    SectionOutline(const Section &section, const QString &set, const QStringList &words, Language language)
        : m_section(section)
        , m_set(set)
        , m_words(words)
        , m_language(language)
    {
    }

    OutlineItem item() const
    {
        OutlineItem item{.kind = OutlineItem::Kind::Section,
                         .code = m_section.code.text(),
                         .title = m_section.title.in(m_language),
                         .principle = m_section.principle};
        item.items = inside({}, 0, int(m_section.questions.size()));
        item.count = countIn(item.items);
        return item;
    }

private:
    static int countIn(const QList<OutlineItem> &items)
    {
        int count = 0;
        for (const OutlineItem &one : items)
            count += one.count;
        return count;
    }

    /// The group of an outer group (or of the section) that a question stands in; empty: directly.
    SectionCode below(const SectionCode &outer, const Question &question) const
    {
        SectionCode inner;
        for (const Group *around : m_section.groupsAround(question.group))
            if (around->parent == outer)
                inner = around->code;
        return question.group == outer ? SectionCode() : inner;
    }

    QList<OutlineItem> inside(const SectionCode &outer, int from, int to) const
    {
        QList<OutlineItem> items;
        for (int i = from; i < to;) {
            const SectionCode inner = below(outer, m_section.questions[i]);
            if (inner.isEmpty()) {
                addQuestion(items, i++);
                continue;
            }
            int end = i + 1;
            while (end < to && below(outer, m_section.questions[end]) == inner)
                ++end;
            addGroup(items, inner, i, end);
            i = end;
        }
        if (m_words.isEmpty())
            addEmptyGroups(items, outer, to);
        return items;
    }

    void addQuestion(QList<OutlineItem> &items, int position) const
    {
        const Question &question = m_section.questions[position];
        if (question.isAskedOf(m_set, {}) && holds(question, m_words))
            items.append({.kind = OutlineItem::Kind::Question,
                          .code = question.code.text(),
                          .title = question.label.in(m_language),
                          .position = position,
                          .count = 1});
    }

    void addGroup(QList<OutlineItem> &items, const SectionCode &code, int from, int to) const
    {
        OutlineItem item = groupItem(*m_section.group(code), from);
        item.items = inside(code, from, to);
        item.count = countIn(item.items);
        if (item.count > 0 || (m_words.isEmpty() && from == to))
            items.append(item);
    }

    OutlineItem groupItem(const Group &group, int position) const
    {
        return {.kind = OutlineItem::Kind::Group,
                .code = group.code.text(),
                .title = group.title.in(m_language),
                .group = group.kind,
                .position = position};
    }

    void addEmptyGroups(QList<OutlineItem> &items, const SectionCode &outer, int position) const
    {
        for (const Group &group : m_section.groups) {
            const bool isUsed = std::ranges::any_of(m_section.questions, [&](const Question &question) {
                const QList<const Group *> around = m_section.groupsAround(question.group);
                return std::ranges::any_of(around, [&](const Group *one) { return one->code == group.code; });
            });
            if (group.parent == outer && !isUsed)
                items.append(groupItem(group, position));
        }
    }

    const Section &m_section;
    const QString &m_set;
    const QStringList &m_words;
    Language m_language;
};

} // namespace

QList<OutlineItem> outlineOf(const Questionnaire &questionnaire, const QString &set, const QString &search,
                             Language language)
{
    const QStringList words = folded(search).split(u' ', Qt::SkipEmptyParts);
    QList<OutlineItem> outline;
    for (const Section &section : questionnaire.sections) {
        OutlineItem item = SectionOutline(section, set, words, language).item();
        if (item.count > 0 || (words.isEmpty() && section.questions.isEmpty()))
            outline.append(std::move(item));
    }
    return outline;
}

bool haveSameShape(const QList<OutlineItem> &left, const QList<OutlineItem> &right)
{
    return std::ranges::equal(left, right, [](const OutlineItem &one, const OutlineItem &other) {
        return one.kind == other.kind && one.code == other.code && haveSameShape(one.items, other.items);
    });
}

} // namespace octant
