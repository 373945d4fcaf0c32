// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/expression.h"

#include <QMap>

namespace octant {

/// What can be said of a condition when not all answers are known.
enum class Truth { No, Unknown, Yes };

/// Judges a condition with some answers known (code → text) and all others unknown: and, or, not(), =, !=,
/// the order comparisons, selected(), true() and false(); whatever else there is is unknown.
Truth truthOf(const SyntaxNode &condition, const QMap<QString, QString> &known);

} // namespace octant
