// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/syntax_tree.h"

#include <functional>

namespace octant {

/// Calls @p visit for a node and for every node inside it, predicates of paths too; the outer ones first.
void visitNodes(const SyntaxNode &root, const std::function<void(const SyntaxNode &)> &visit);

/// Calls @p visit for every step of a path that leads to a question, group or repeat by its name; steps
/// inside attached tables (instance()) lead to columns and are left out.
void visitStepsByName(const SyntaxNode &root, const std::function<void(const PathStep &)> &visit);

} // namespace octant
