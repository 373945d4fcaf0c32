// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/rule_graph.h"

#include <algorithm>
#include <array>

namespace octant {

QString nameOf(Member member)
{
    static constexpr std::array<const char *, memberCount> names{
        "relevant", "calculation", "choiceFilter", "repeatCount", "requiredWhen", "constraint"};
    return QString::fromLatin1(names[static_cast<std::size_t>(member)]);
}

RuleGraph::RuleGraph(const FormItems &items)
    : m_items(items)
{
    for (int item = 0; item < m_items.all().size(); ++item)
        addSteps(item);
}

void RuleGraph::addSteps(int number)
{
    const FormItem &item = m_items.at(number);
    const int relevance = addStep(Aspect::Relevance, number);
    const int counted = step(Aspect::Count, m_items.level(item.level).repeat);
    if (item.parent >= 0)
        wait(relevance, {step(Aspect::Relevance, item.parent)});
    if (counted >= 0)
        wait(relevance, {counted});
    if (item.opens >= 0) {
        const int count = addStep(Aspect::Count, number);
        if (counted >= 0)
            wait(count, {counted});
    }
    if (!item.question)
        return;
    const int value = addStep(Aspect::Reading, number);
    wait(value, {relevance});
    if (!item.question->choiceFilter.isEmpty())
        wait(addStep(Aspect::Choices, number), {relevance});
    const int verdict = addStep(Aspect::Verdict, number);
    wait(verdict, {value});
    wait(verdict, {relevance});
}

int RuleGraph::addStep(Aspect aspect, int item)
{
    const int number = int(m_steps.size());
    m_steps.push_back({aspect, item});
    m_waitsFor.emplace_back();
    m_stepOf.insert({int(aspect), item}, number);
    return number;
}

void RuleGraph::wait(int step, Edge edge)
{
    m_waitsFor[static_cast<std::size_t>(step)].push_back(edge);
}

void RuleGraph::connect(int item, Member member, const ReadAnswers &reads)
{
    QList<int> steps;
    switch (member) {
    case Member::Relevant:
        steps = {step(Aspect::Relevance, item)};
        break;
    case Member::Calculation:
        steps = {step(Aspect::Reading, item)};
        break;
    case Member::ChoiceFilter:
        // An answer that is offered no more is cleared before others read it.
        steps = {step(Aspect::Reading, item), step(Aspect::Choices, item), step(Aspect::Verdict, item)};
        break;
    case Member::RepeatCount:
        steps = {step(Aspect::Count, item)};
        break;
    case Member::RequiredWhen:
    case Member::Constraint:
        steps = {step(Aspect::Verdict, item)};
        break;
    }
    for (const int each : steps) {
        if (reads.wild)
            m_wildSteps.push_back(each);
        for (qsizetype i = 0; i < reads.codes.size(); ++i) {
            const int read = m_items.resolve(reads.codes.at(i), item);
            waitForItem(each, read, {0, reads.across, true, member, reads.positions.at(i)});
        }
        // A calculation may keep what it once came to.
        if (reads.self || (reads.selfOnce && member != Member::Calculation))
            waitForItem(each, item, {0, false, true, member, 0});
    }
}

void RuleGraph::waitForItem(int waiting, int item, const Edge &edge)
{
    for (const Aspect aspect : {Aspect::Reading, Aspect::Count, Aspect::Relevance}) {
        Edge made = edge;
        made.step = item < 0 ? -1 : step(aspect, item);
        if (made.step >= 0)
            wait(waiting, made);
        // The value of a question comes after its relevance as it is.
        if (made.step >= 0 && aspect == Aspect::Reading)
            return;
    }
}

// Takes, again and again, the steps that wait for nothing any more; what is left over waits in a circle.
void RuleGraph::order()
{
    std::vector<int> waiting;
    for (const auto &edges : m_waitsFor)
        waiting.push_back(int(edges.size()));
    m_readers.resize(m_steps.size());
    for (std::size_t reader = 0; reader < m_steps.size(); ++reader) {
        for (const Edge &edge : m_waitsFor[reader])
            m_readers[static_cast<std::size_t>(edge.step)].push_back({int(reader), edge.across});
    }
    std::vector<int> order;
    takeReady(waiting, order);
    while (order.size() < m_steps.size()) {
        QList<int> way;
        m_cycles << cycleAmong(waiting, way);
        for (const int each : way)
            waiting[static_cast<std::size_t>(each)] = 0;
        takeReady(waiting, order);
    }
    number(order);
}

// A step that was taken waits for less than nothing, so that it is taken but once.
void RuleGraph::takeReady(std::vector<int> &waiting, std::vector<int> &order) const
{
    std::size_t next = order.size();
    for (std::size_t each = 0; each < waiting.size(); ++each) {
        if (waiting[each] == 0) {
            waiting[each] = -1;
            order.push_back(int(each));
        }
    }
    for (; next < order.size(); ++next) {
        for (const Reader &reader : m_readers[static_cast<std::size_t>(order[next])]) {
            int &count = waiting[static_cast<std::size_t>(reader.step)];
            if (count > 0 && --count == 0) {
                count = -1;
                order.push_back(reader.step);
            }
        }
    }
}

// Goes from a step that waits to one that it waits for until it comes round.
RuleGraph::Cycle RuleGraph::cycleAmong(const std::vector<int> &waiting, QList<int> &way) const
{
    int step = int(std::ranges::find_if(waiting, [](int count) { return count > 0; }) - waiting.begin());
    while (!way.contains(step)) {
        way << step;
        const std::vector<Edge> &edges = m_waitsFor[static_cast<std::size_t>(step)];
        step = std::ranges::find_if(edges, [&](const Edge &edge) {
                   return waiting[static_cast<std::size_t>(edge.step)] > 0;
               })->step;
    }
    way = way.mid(way.indexOf(step));
    return describe(way);
}

const RuleGraph::Edge &RuleGraph::edgeTo(int step, int target) const
{
    const std::vector<Edge> &edges = m_waitsFor[static_cast<std::size_t>(step)];
    const auto ofRule =
        std::ranges::find_if(edges, [&](const Edge &edge) { return edge.step == target && edge.ofRule; });
    return ofRule != edges.end() ? *ofRule : *std::ranges::find(edges, target, &Edge::step);
}

RuleGraph::Cycle RuleGraph::describe(const QList<int> &way) const
{
    Cycle cycle;
    qsizetype first = -1;
    for (qsizetype i = 0; i < way.size(); ++i) {
        const Edge &edge = edgeTo(way.at(i), way.at((i + 1) % way.size()));
        const int item = m_steps[static_cast<std::size_t>(way.at(i))].item;
        if (!edge.ofRule || (first >= 0 && item >= m_steps[static_cast<std::size_t>(way.at(first))].item))
            continue;
        first = i;
        cycle.member = edge.member;
        cycle.position = edge.position;
    }
    for (qsizetype i = 0; i < way.size(); ++i) {
        const int step = way.at((std::max<qsizetype>(first, 0) + i) % way.size());
        const int item = m_steps[static_cast<std::size_t>(step)].item;
        if (!cycle.items.contains(item))
            cycle.items << item;
    }
    return cycle;
}

void RuleGraph::number(const std::vector<int> &order)
{
    m_rankOf.resize(m_steps.size());
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        m_rankOf[static_cast<std::size_t>(order[rank])] = int(rank);
        m_ordered.push_back(m_steps[static_cast<std::size_t>(order[rank])]);
    }
    std::vector<std::vector<Reader>> byRank(order.size());
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        for (const Reader &reader : m_readers[static_cast<std::size_t>(order[rank])])
            byRank[rank].push_back({m_rankOf[static_cast<std::size_t>(reader.step)], reader.across});
    }
    m_readers = std::move(byRank);
    for (const int step : m_wildSteps)
        m_wild.push_back(m_rankOf[static_cast<std::size_t>(step)]);
}

int RuleGraph::rank(Aspect aspect, int item) const
{
    const int found = step(aspect, item);
    return found < 0 ? -1 : m_rankOf[static_cast<std::size_t>(found)];
}

} // namespace octant
