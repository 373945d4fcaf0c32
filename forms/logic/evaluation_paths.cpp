// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of an evaluation that follows references and paths to the places they name.

#include "forms/logic/evaluation.h"
#include "forms/logic/functions.h"

namespace octant {

using namespace Qt::StringLiterals;

namespace {

// The function that names the places of a call; null: the node is no call, or names none.
const Function *placeFunction(const SyntaxNode &node)
{
    const Call *call = std::get_if<Call>(&node.kind);
    const Function *function = call ? findFunction(call->function) : nullptr;
    return function && function->places ? function : nullptr;
}

} // namespace

bool Evaluation::namesPlaces(const SyntaxNode &node)
{
    return std::holds_alternative<Reference>(node.kind) || std::holds_alternative<OwnAnswer>(node.kind) ||
           std::holds_alternative<Path>(node.kind) || placeFunction(node);
}

NodeList Evaluation::nodes(const SyntaxNode &node)
{
    if (!spend(1, node.position))
        return {};
    if (const Reference *reference = std::get_if<Reference>(&node.kind)) {
        const std::optional<QString> code = codeOf(reference->name, node.position);
        return code ? m_navigation.placesFrom(*code, m_scope.here()) : NodeList{};
    }
    if (std::holds_alternative<OwnAnswer>(node.kind))
        return {{m_context.node}, false};
    if (const Path *path = std::get_if<Path>(&node.kind))
        return nodesOfPath(*path);
    if (const Function *function = placeFunction(node))
        return function->places(Arguments(*this, node, std::get<Call>(node.kind)));
    fail(u"expression.place-needed"_s, tr("A question or repeat is needed here, not a computed value."),
         tr("Write ${code}."), node.position);
    return {};
}

ExpressionValue Evaluation::firstValue(const SyntaxNode &node)
{
    const NodeList places = nodes(node);
    return places.nodes.isEmpty() ? ExpressionValue() : valueAt(places.nodes.first());
}

NodeList Evaluation::nodesOfPath(const Path &path)
{
    NodeList places = startOf(path);
    for (const SyntaxNode &predicate : path.predicates)
        places = filtered(std::move(places), predicate);
    for (const PathStep &step : path.steps)
        places = afterStep(places, step);
    return places;
}

NodeList Evaluation::startOf(const Path &path)
{
    switch (path.start) {
    case Path::Start::Form:
        return {{AnswerPlace{}}, false};
    case Path::Start::Context:
        return {{m_context.node}, false};
    case Path::Start::Operand:
        break;
    }
    return nodes(*path.operand);
}

NodeList Evaluation::afterStep(const NodeList &from, const PathStep &step)
{
    NodeList arrived{{}, from.many};
    for (const Node &node : from.nodes) {
        NodeList places = oneStep(node, step);
        if (!spend(1 + places.nodes.size(), step.position))
            break;
        for (const SyntaxNode &predicate : step.predicates)
            places = filtered(std::move(places), predicate);
        arrived.nodes += places.nodes;
        arrived.many = arrived.many || places.many;
    }
    return arrived;
}

NodeList Evaluation::oneStep(const Node &from, const PathStep &step)
{
    if (step.axis != PathStep::Axis::Child) {
        const std::optional<Node> reached =
            step.axis == PathStep::Axis::Self ? from : m_navigation.parent(from);
        const bool found = reached && (step.name.isEmpty() || m_navigation.isCalled(*reached, step.name));
        return found ? NodeList{{*reached}, false} : NodeList{};
    }
    if (step.name == "*"_L1)
        return everyStep(from, step);
    std::optional<NodeList> inside = m_navigation.children(from, step.name);
    if (!inside)
        codeOf(step.name, step.position);
    return inside.value_or(NodeList{});
}

NodeList Evaluation::everyStep(const Node &from, const PathStep &step)
{
    std::optional<NodeList> inside = m_navigation.everything(from, step.deep);
    if (!inside) {
        fail(u"expression.wildcard"_s, tr("What “*” stands for is not known here."),
             tr("Write ${code} for each question."), step.position);
    }
    return inside.value_or(NodeList{});
}

NodeList Evaluation::filtered(NodeList places, const SyntaxNode &predicate)
{
    const Context outer = m_context;
    NodeList kept{{}, places.many};
    m_context.size = static_cast<int>(places.nodes.size());
    for (int i = 0; i < m_context.size; ++i) {
        m_context.node = places.nodes.at(i);
        m_context.position = i + 1;
        if (holds(predicate))
            kept.nodes.append(m_context.node);
    }
    m_context = outer;
    return kept;
}

// A number in square brackets is a position; anything else is a condition.
bool Evaluation::holds(const SyntaxNode &predicate)
{
    const ExpressionValue result = value(predicate);
    if (result.kind() == ExpressionValue::Kind::Number)
        return result.toNumber() == m_context.position;
    return result.toBoolean();
}

} // namespace octant
