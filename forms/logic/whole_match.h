// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace octant {

enum class WholeMatch {
    Matches,
    Differs,
    TooSlow, ///< given up after a fixed number of steps, the same on every machine
};

/// Whether a regular expression (see sharedPattern(), which must accept it) matches the whole of a text,
/// whatever anchors it has of its own. A text that is no valid Unicode matches nothing.
WholeMatch matchWhole(const QString &text, const QString &pattern);

} // namespace octant
