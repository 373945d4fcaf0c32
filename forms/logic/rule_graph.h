// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/form_items.h"
#include "forms/logic/references.h"

#include <QString>

#include <vector>

namespace octant {

/// The expressions that an item may have.
enum class Member { Relevant, Calculation, ChoiceFilter, RepeatCount, RequiredWhen, Constraint };
constexpr int memberCount = 6;
/// As the questionnaire calls it: "relevant", "choiceFilter" …
QString nameOf(Member member);

/// What is worked out of one item, each in every frame in which the item stands.
enum class Aspect {
    Relevance, ///< whether it is asked
    Count,     ///< of a repeat: how many instances there are
    Reading,   ///< of a question: what others see of its answer
    Choices,   ///< of a question with a choice filter: what it offers; nothing waits for it
    Verdict,   ///< of a question: whether it is required, and what is wrong; nothing waits for it
};

struct RuleStep
{
    Aspect aspect = Aspect::Relevance;
    int item = 0;
};

/// What must be worked out before what, and what anew when something has changed. One step of work stands
/// for all instances of a repeat.
class RuleGraph
{
public:
    /// A step that reads another one.
    struct Reader
    {
        int step = 0;
        bool across = false; ///< may read other instances than those around its own
    };

    /// Items that wait for each other, beginning with the first in the questionnaire that has an expression
    /// in it.
    struct Cycle
    {
        QList<int> items;
        Member member = Member::Relevant; ///< the expression of the first item
        int position = 0;                 ///< where that expression names the next item
    };

    explicit RuleGraph(const FormItems &items);

    /// Notes what an expression reads. Names that mean nothing are left out.
    void connect(int item, Member member, const ReadAnswers &reads);
    /// Puts the steps in order, once all are connected.
    void order();

    const QList<Cycle> &cycles() const { return m_cycles; }
    /// The steps, each behind those that it reads; a step's place here is its rank.
    const std::vector<RuleStep> &ordered() const { return m_ordered; }
    /// The rank of a step; -1: the item has no such aspect.
    int rank(Aspect aspect, int item) const;
    /// Ranks of what reads a step.
    const std::vector<Reader> &readers(int rank) const { return m_readers[static_cast<std::size_t>(rank)]; }
    /// Ranks of what reads everything (`*`), whatever that is.
    const std::vector<int> &wild() const { return m_wild; }

private:
    struct Edge
    {
        int step = 0; ///< that is waited for
        bool across = false;
        bool ofRule = false; ///< else because of how the questionnaire is built
        Member member = Member::Relevant;
        int position = 0;
    };

    const FormItems &m_items;
    std::vector<RuleStep> m_steps;
    QHash<std::pair<int, int>, int> m_stepOf;  ///< by aspect and item
    std::vector<std::vector<Edge>> m_waitsFor; ///< by step
    std::vector<int> m_wildSteps;
    std::vector<RuleStep> m_ordered;
    std::vector<int> m_rankOf; ///< by step
    std::vector<std::vector<Reader>> m_readers;
    std::vector<int> m_wild;
    QList<Cycle> m_cycles;

    void addSteps(int item);
    int addStep(Aspect aspect, int item);
    int step(Aspect aspect, int item) const { return m_stepOf.value({int(aspect), item}, -1); }
    void wait(int step, Edge edge);
    void waitForItem(int step, int item, const Edge &edge);
    void takeReady(std::vector<int> &waiting, std::vector<int> &order) const;
    Cycle cycleAmong(const std::vector<int> &waiting, QList<int> &way) const;
    Cycle describe(const QList<int> &way) const;
    const Edge &edgeTo(int step, int target) const;
    void number(const std::vector<int> &order);
};

} // namespace octant
