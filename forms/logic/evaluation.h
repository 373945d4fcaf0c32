// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/expression_problem.h"
#include "forms/logic/navigation.h"
#include "forms/logic/syntax_tree.h"

#include <QCoreApplication>

#include <optional>

namespace octant {

/// One evaluation of one tree. The first problem is kept and makes everything after it empty; whoever
/// starts the evaluation asks for the problem at the end.
class Evaluation
{
    Q_DECLARE_TR_FUNCTIONS(ExpressionEvaluation)

public:
    explicit Evaluation(const Scope &scope);

    ExpressionValue value(const SyntaxNode &node);
    /// The places that a node names; a problem if it is no reference, path or the like.
    NodeList nodes(const SyntaxNode &node);
    /// The answer or cell at a place; what is not relevant reads as empty.
    ExpressionValue valueAt(const Node &place) const;
    /// Whether a node names places and not merely a value.
    static bool namesPlaces(const SyntaxNode &node);

    const Scope &scope() const { return m_scope; }
    const Navigation &navigation() const { return m_navigation; }
    /// What a predicate is looking at; outside of predicates here() of the scope.
    const Node &context() const { return m_context.node; }
    int contextPosition() const { return m_context.position; }
    int contextSize() const { return m_context.size; }

    /// The code that a `${name}` means; a problem, and empty, if there is none.
    std::optional<QString> codeOf(const QString &name, int position);
    /// Counts work done; false, with a problem recorded, once one evaluation has done too much, or failed.
    bool spend(qsizetype work, int position);
    void fail(const QString &code, const QString &what, const QString &remedy, int position);
    const std::optional<ExpressionProblem> &problem() const { return m_problem; }

private:
    struct Context
    {
        Node node;
        int position = 1;
        int size = 1;
    };

    ExpressionValue valueOf(const NumberLiteral &literal, const SyntaxNode &node);
    ExpressionValue valueOf(const TextLiteral &literal, const SyntaxNode &node);
    ExpressionValue valueOf(const Reference &reference, const SyntaxNode &node);
    ExpressionValue valueOf(const OwnAnswer &own, const SyntaxNode &node);
    ExpressionValue valueOf(const Column &column, const SyntaxNode &node);
    ExpressionValue valueOf(const Path &path, const SyntaxNode &node);
    ExpressionValue valueOf(const Negation &negation, const SyntaxNode &node);
    ExpressionValue valueOf(const Chain &chain, const SyntaxNode &node);
    ExpressionValue valueOf(const Call &call, const SyntaxNode &node);
    ExpressionValue logical(const Chain &chain);
    ExpressionValue joined(Operator sign, const ExpressionValue &left, const ExpressionValue &right) const;

    ExpressionValue firstValue(const SyntaxNode &node);
    NodeList nodesOfPath(const Path &path);
    NodeList startOf(const Path &path);
    NodeList afterStep(const NodeList &from, const PathStep &step);
    NodeList oneStep(const Node &from, const PathStep &step);
    NodeList everyStep(const Node &from, const PathStep &step);
    NodeList filtered(NodeList places, const SyntaxNode &predicate);
    bool holds(const SyntaxNode &predicate);

    const Scope &m_scope;
    Navigation m_navigation;
    Context m_context;
    qsizetype m_work = 0;
    std::optional<ExpressionProblem> m_problem;
};

} // namespace octant
