// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace octant {

/// The reporting years for which something holds, both ends included.
struct YearSpan
{
    int from = 0; ///< 0: from the beginning
    int to = 0;   ///< 0: until further notice

    bool holdsIn(int year) const { return year >= from && (to == 0 || year <= to); }
    bool isAlways() const { return from == 0 && to == 0; }
    bool operator==(const YearSpan &) const = default;
};

} // namespace octant
