// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/authoring/comparisons.h"

namespace octant {

namespace {

/// The sign for the same comparison with its sides changed.
Operator turned(Operator sign)
{
    switch (sign) {
    case Operator::Less:
        return Operator::Greater;
    case Operator::LessOrEqual:
        return Operator::GreaterOrEqual;
    case Operator::Greater:
        return Operator::Less;
    case Operator::GreaterOrEqual:
        return Operator::LessOrEqual;
    default:
        return sign;
    }
}

/// The more of it, the more likely it is what a sentence is about.
int weightOf(const SyntaxNode &node)
{
    if (isOwn(node))
        return 3;
    if (std::holds_alternative<Reference>(node.kind))
        return 2;
    return textIn(node) || numberIn(node) ? 0 : 1;
}

} // namespace

std::optional<ComparedSides> comparedSides(const SyntaxNode &node)
{
    const Chain *chain = std::get_if<Chain>(&node.kind);
    if (!chain || chain->operators.size() != 1)
        return std::nullopt;
    const Operator sign = chain->operators.front();
    if (sign < Operator::Equal || sign > Operator::GreaterOrEqual)
        return std::nullopt;
    const SyntaxNode &left = chain->operands[0];
    const SyntaxNode &right = chain->operands[1];
    if (weightOf(right) > weightOf(left))
        return ComparedSides{right, turned(sign), left};
    return ComparedSides{left, sign, right};
}

const TextLiteral *textIn(const SyntaxNode &node)
{
    return std::get_if<TextLiteral>(&node.kind);
}

std::optional<double> numberIn(const SyntaxNode &node)
{
    if (const auto *number = std::get_if<NumberLiteral>(&node.kind))
        return number->value;
    const auto *negation = std::get_if<Negation>(&node.kind);
    const auto inner = negation ? numberIn(*negation->operand) : std::nullopt;
    return inner ? std::optional(-*inner) : std::nullopt;
}

bool askTheSame(const SyntaxNode &left, const SyntaxNode &right)
{
    const Reference *one = std::get_if<Reference>(&left.kind);
    const Reference *other = std::get_if<Reference>(&right.kind);
    return (one && other && one->name == other->name) || (isOwn(left) && isOwn(right));
}

bool isOwn(const SyntaxNode &node)
{
    return std::holds_alternative<OwnAnswer>(node.kind);
}

const Chain *joinedIn(const SyntaxNode &node)
{
    const Chain *chain = std::get_if<Chain>(&node.kind);
    return chain && chain->operators.front() <= Operator::And ? chain : nullptr;
}

const Call *callOf(const SyntaxNode &node, const char *function)
{
    const Call *call = std::get_if<Call>(&node.kind);
    return call && call->function == QLatin1StringView(function) ? call : nullptr;
}

const SyntaxNode *askedBlank(const SyntaxNode &condition)
{
    const auto sides = comparedSides(condition);
    if (!sides || sides->sign != Operator::Equal || !std::holds_alternative<Reference>(sides->left.kind))
        return nullptr;
    const TextLiteral *text = textIn(sides->right);
    return text && text->text.isEmpty() ? &sides->left : nullptr;
}

} // namespace octant
