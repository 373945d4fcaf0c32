// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/authoring/tree_walk.h"

namespace octant {

using namespace Qt::StringLiterals;

namespace {

class TreeWalk
{
public:
    std::function<void(const SyntaxNode &)> visitNode = [](const SyntaxNode &) {};
    std::function<void(const PathStep &)> visitStep = [](const PathStep &) {};

    void walk(const SyntaxNode &node)
    {
        visitNode(node);
        std::visit([this](const auto &kind) { walkKind(kind); }, node.kind);
    }

private:
    bool m_inTable = false; ///< whether bare names are columns of an attached table

    void walkAll(const std::vector<SyntaxNode> &nodes)
    {
        for (const SyntaxNode &node : nodes)
            walk(node);
    }
    void walkKind(const NumberLiteral &) {}
    void walkKind(const TextLiteral &) {}
    void walkKind(const Reference &) {}
    void walkKind(const OwnAnswer &) {}
    void walkKind(const Column &) {}
    void walkKind(const Negation &negation) { walk(*negation.operand); }
    void walkKind(const Chain &chain) { walkAll(chain.operands); }
    void walkKind(const Call &call) { walkAll(call.arguments); }
    void walkKind(const Path &path);
};

void TreeWalk::walkKind(const Path &path)
{
    const bool outer = m_inTable;
    if (path.operand) {
        const Call *call = std::get_if<Call>(&path.operand->kind);
        walk(*path.operand);
        m_inTable = call && call->function == "instance"_L1;
    } else if (path.start == Path::Start::Form) {
        m_inTable = false;
    }
    walkAll(path.predicates);
    for (const PathStep &step : path.steps) {
        if (step.axis == PathStep::Axis::Child && step.name != "*"_L1 && !m_inTable)
            visitStep(step);
        walkAll(step.predicates);
    }
    m_inTable = outer;
}

} // namespace

void visitNodes(const SyntaxNode &root, const std::function<void(const SyntaxNode &)> &visit)
{
    TreeWalk walk;
    walk.visitNode = visit;
    walk.walk(root);
}

void visitStepsByName(const SyntaxNode &root, const std::function<void(const PathStep &)> &visit)
{
    TreeWalk walk;
    walk.visitStep = visit;
    walk.walk(root);
}

} // namespace octant
