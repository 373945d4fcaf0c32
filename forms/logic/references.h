// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/syntax_tree.h"

#include <QStringList>

namespace octant {

/// What a tree reads of the answers and of the tables beside them.
struct ReadAnswers
{
    QStringList codes;     ///< of questions, groups and repeats, in the order of the text, each once
    QList<int> positions;  ///< of each of the codes, where it first stands in the text
    bool self = false;     ///< whether it reads the answer of the question that it belongs to
    bool selfOnce = false; ///< whether it does so merely to keep it: once(…)
    bool wild = false;     ///< whether it reads whatever stands somewhere: `*`
    bool across = false;   ///< whether it may read other instances of a repeat than the one it stands in
    QStringList tables;    ///< named by instance() and pulldata()
    bool anyTable = false; ///< whether a table's name is computed
};

/// Walks the tree. Names of choices' and tables' columns are not counted.
ReadAnswers answersReadBy(const SyntaxNode &root);

} // namespace octant
