// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/expression.h"
#include "forms/model/question.h"

#include <optional>

namespace octant {

/// The value of a condition's row as the expression language writes it. What kind of value it is follows from
/// the question; without one (for "." and what is not there any more) from how the value looks.
/// @p question may be null.
QString literalOf(const QString &value, const Question *question);

/// The value of a literal or ${…}, as rows hold it; none where the node is something else, or where the row
/// would write it down in a way that compares differently. @p text is the whole expression.
std::optional<QString> valueOf(const SyntaxNode &node, const QString &text, const Question *question,
                               bool ordered);

} // namespace octant
