// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/answer_frame.h"
#include "forms/logic/syntax_tree.h"
#include "forms/model/question.h"

#include <optional>
#include <vector>

namespace octant {

/// The text of a choice's column in look-ups and filters: `name`, `label` or one of its further columns;
/// empty where it has no such column.
QString columnOf(const Choice &choice, const QString &column, Language language);

/// What an expression is evaluated against.
struct BoundPlace
{
    const AnswerFrame &frame;       ///< where the item stands that the expression belongs to
    const Choice *choice = nullptr; ///< that a choice filter is looking at
    Language language = Language::English;
};

/// An expression made of comparisons, arithmetic, and/or/not, if, coalesce and selected over answers of the
/// same instance or of those around it, with each answer's place known beforehand: evaluated without
/// looking anything up. It never fails, and comes to what Expression::evaluate() does.
class BoundExpression
{
public:
    /// Nothing where the tree holds anything else. @p item is the one that the expression belongs to.
    static std::optional<BoundExpression> bind(const SyntaxNode &tree, const FormItems &items, int item);

    ExpressionValue value(const BoundPlace &place) const { return valueOf(m_root, place); }
    bool truth(const BoundPlace &place) const { return truthOf(m_root, place); }

    struct Node
    {
        enum class Kind {
            Literal,
            Cell,
            Column,
            Negation,
            Comparison,
            Arithmetic,
            And,
            Or,
            Not,
            If,
            Coalesce,
            Selected,
        };

        Kind kind = Kind::Literal;
        ExpressionValue literal{};         ///< of a column its name
        int up = 0;                        ///< how many frames farther out the cell is
        int column = 0;                    ///< of the cell
        std::vector<Operator> operators{}; ///< one fewer than operands
        std::vector<Node> operands{};
    };

private:
    explicit BoundExpression(Node root);

    static const ExpressionValue &seenBy(const Node &node, const BoundPlace &place);
    static const ExpressionValue &operand(const Node &node, const BoundPlace &place, ExpressionValue &made);
    static ExpressionValue valueOf(const Node &node, const BoundPlace &place);
    static ExpressionValue joined(const Node &node, const BoundPlace &place);
    static ExpressionValue firstGiven(const Node &node, const BoundPlace &place);
    static bool truthOf(const Node &node, const BoundPlace &place);
    static bool compared(const Node &node, const BoundPlace &place);
    static bool isChosen(const Node &node, const BoundPlace &place);

    Node m_root;
};

} // namespace octant
