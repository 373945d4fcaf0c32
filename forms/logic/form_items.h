// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/questionnaire.h"

#include <QHash>
#include <QList>

#include <vector>

namespace octant {

/// A section, group or question of a questionnaire, named by its number in the order of the questionnaire;
/// what is around it has a smaller number.
struct FormItem
{
    QString code;
    const Section *section = nullptr;
    const Group *group = nullptr;       ///< null for sections and questions
    const Question *question = nullptr; ///< null for sections and groups
    int parent = -1;                    ///< the item directly around it; -1: none
    int level = 0;                      ///< where it stands
    int column = 0;                     ///< its place among the items of its level
    int opens = -1;                     ///< of a repeat: the level of what is inside; -1: it is no repeat
};

/// What is answered together: the whole form, or one instance of a repeat, without what lies in the repeats
/// inside it.
struct FormLevel
{
    /// An item under whose code answers hold something: a question or a repeat.
    struct Held
    {
        QuestionCode code;
        int column = 0;
        int inner = -1; ///< of a repeat: its place in `inner`; -1: a question
    };

    int repeat = -1;        ///< the item that repeats; -1: the whole form
    int outer = -1;         ///< the level around it; -1: none
    int depth = 0;          ///< how many levels are around it
    int place = 0;          ///< its place in the `inner` of the level around it
    QList<int> path;        ///< the levels from the form (not among them) to this one
    QList<int> items;       ///< by column
    QList<int> inner;       ///< levels of the repeats that stand in it
    std::vector<Held> held; ///< in the order in which answers are sorted
};

/// The build of a questionnaire, without its expressions: what stands in what, and what a name means.
/// Borrows the questionnaire, which must outlive it unchanged.
class FormItems
{
public:
    explicit FormItems(const Questionnaire &questionnaire);

    const QList<FormItem> &all() const { return m_items; }
    const FormItem &at(int item) const { return m_items.at(item); }
    const QList<FormLevel> &levels() const { return m_levels; }
    const FormLevel &level(int level) const { return m_levels.at(level); }

    /// The item of a code; -1: there is none.
    int find(const QString &code) const { return m_byCode.value(code, -1); }
    /// The item that `${name}` means where it is written for the item @p from (-1: for the whole form): that
    /// of this code; else the nearest that an imported form calls so. -1: none, or several are as near.
    int resolve(const QString &name, int from) const;
    /// The group or section around an item as expressions see it, who know nothing of a section that an
    /// imported form does not have; -1: it stands at the top.
    int parentInPaths(int item) const;
    /// What is directly inside an item in this sense; -1: at the top.
    QList<int> inside(int item) const;
    /// The deepest level that two levels share.
    int commonLevel(int left, int right) const;

private:
    QList<FormItem> m_items;
    QList<FormLevel> m_levels;
    QHash<QString, int> m_byCode;
    QMultiHash<QString, int> m_byName; ///< names of imported forms

    void add(const Section &section);
    void addGroups(const Section &section, const SectionCode &innermost);
    int add(FormItem item, bool repeats, const QString &name);
    void openLevel(int item);
    void sortHeld();
    int sharedDepth(int left, int right) const;
    QList<int> around(int item) const;
};

} // namespace octant
