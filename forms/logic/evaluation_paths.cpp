// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of an evaluation that follows references and paths to the places they name.

#include "forms/logic/evaluation.h"

namespace octant {

using namespace Qt::StringLiterals;

namespace {

bool isCallOf(const SyntaxNode &node, QLatin1StringView function)
{
    const Call *call = std::get_if<Call>(&node.kind);
    return call && call->function == function;
}

} // namespace

bool Evaluation::namesPlaces(const SyntaxNode &node)
{
    return std::holds_alternative<Reference>(node.kind) || std::holds_alternative<OwnAnswer>(node.kind) ||
           std::holds_alternative<Path>(node.kind) || isCallOf(node, "current"_L1) ||
           isCallOf(node, "instance"_L1);
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
    if (const Call *call = std::get_if<Call>(&node.kind); call && namesPlaces(node))
        return nodesOfCall(*call, node);
    fail(u"expression.place-needed"_s, tr("A question or repeat is needed here, not a computed value."),
         tr("Write ${code}."), node.position);
    return {};
}

ExpressionValue Evaluation::firstValue(const SyntaxNode &node)
{
    const NodeList places = nodes(node);
    return places.nodes.isEmpty() ? ExpressionValue() : valueAt(places.nodes.first());
}

NodeList Evaluation::nodesOfCall(const Call &call, const SyntaxNode &node)
{
    if (call.function == "current"_L1)
        return {{m_scope.here()}, false};
    const QString name = value(call.arguments.front()).toText();
    std::shared_ptr<const Dataset> dataset = m_scope.dataset(name);
    if (!dataset) {
        fail(u"expression.unknown-dataset"_s, tr("There is no list or attached table called “%1”.").arg(name),
             tr("Attach the table, or correct its name."), node.position);
        return {};
    }
    return {{DatasetPlace{std::move(dataset), -1, {}}}, false};
}

NodeList Evaluation::nodesOfPath(const Path &path)
{
    NodeList places = startOf(path);
    for (const SyntaxNode &predicate : path.predicates)
        places = filtered(std::move(places), predicate);
    for (const Step &step : path.steps)
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

NodeList Evaluation::afterStep(const NodeList &from, const Step &step)
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

NodeList Evaluation::oneStep(const Node &from, const Step &step)
{
    if (step.axis == Step::Axis::Self)
        return {{from}, false};
    if (step.axis == Step::Axis::Parent) {
        const std::optional<Node> around = m_navigation.parent(from);
        return around ? NodeList{{*around}, false} : NodeList{};
    }
    std::optional<NodeList> inside = m_navigation.children(from, step.name);
    if (!inside)
        codeOf(step.name, step.position);
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
