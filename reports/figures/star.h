// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/figures/commitment_status.h"

namespace octant {

/// Below this number of commitments a point of the star is drawn hollow.
inline constexpr int fewestForFullPoint = 5;

/// One point of the star: how a principle's commitments are doing.
struct StarPoint
{
    PrincipleCode principle;
    int n = 0;                   ///< listed commitments with a status; no data and withdrawn are left out
    int good = 0;                ///< of these, on track or achieved
    std::optional<double> share; ///< good ÷ n, 0 to 1; none where n is 0
    bool hollow = true;          ///< n is below five: little to stand on

    bool operator==(const StarPoint &) const = default;
};

/// The points in the order of the framework's principles, by the statuses shown.
QList<StarPoint> star(const Framework &framework, const QList<Commitment> &commitments, int year,
                      StatusRule rule = StatusRule::PublishedBands);

} // namespace octant
