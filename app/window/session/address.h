// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace octant {

/// Where a person is in the window: which page, what is open on it, and of which year.
struct Address
{
    QString page; ///< id of the page: "partners", "commitments" …
    QString item; ///< what is open on it, in the page's own words (a partner's code); empty for nothing
    int year = 0; ///< 0 stays in the year that is chosen

    bool operator==(const Address &) const = default;
};

} // namespace octant
