// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/syntax_tree.h"

#include <QStringList>

namespace octant {

/// What a tree reads of the answers.
struct ReadAnswers
{
    QStringList codes; ///< of questions, groups and repeats, in the order of the text, each once
    bool self = false; ///< whether it reads the answer of the question that it belongs to
};

/// Walks the tree. Names of choices' and tables' columns are not counted.
ReadAnswers answersReadBy(const SyntaxNode &root);

} // namespace octant
