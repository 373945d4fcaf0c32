// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace octant {

enum class WholeMatch {
    Matches,
    Differs,
    Invalid, ///< the pattern is no regular expression
    TooSlow, ///< given up after a fixed number of steps, the same on every machine
};

/// Whether a regular expression matches the whole of a text, whatever anchors it has of its own.
WholeMatch matchWhole(const QString &text, const QString &pattern);

/// Whether the pattern is a regular expression that matchWhole can work with.
bool isValidPattern(const QString &pattern);

} // namespace octant
