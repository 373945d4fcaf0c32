// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/syntax_tree.h"

#include <optional>

namespace octant {

// What explanations ask of a tree.

/// One comparison of two sides; what is compared stands left, a literal right.
struct ComparedSides
{
    const SyntaxNode &left;
    Operator sign;
    const SyntaxNode &right;
};
/// None where the node is no comparison of two sides.
std::optional<ComparedSides> comparedSides(const SyntaxNode &node);

const TextLiteral *textIn(const SyntaxNode &node);
/// The number of a literal, a minus before it counted in.
std::optional<double> numberIn(const SyntaxNode &node);
/// Whether two nodes are the same question, or both the own answer.
bool askTheSame(const SyntaxNode &left, const SyntaxNode &right);
bool isOwn(const SyntaxNode &node);
/// The chain of a node that joins conditions by and, or; else null.
const Chain *joinedIn(const SyntaxNode &node);
/// The call of a function by its name; null for everything else.
const Call *callOf(const SyntaxNode &node, const char *function);
/// The question that a condition says is left blank (${code} = ''); else null.
const SyntaxNode *askedBlank(const SyntaxNode &condition);

} // namespace octant
