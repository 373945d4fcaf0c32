// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/figures/star.h"

#include "reports/figures/progress.h"

namespace octant {

namespace star_points {

StarPoint pointOf(const PrincipleCode &principle, const QList<ListedCommitment> &commitments)
{
    StarPoint point{.principle = principle, .share = {}};
    for (const ListedCommitment &commitment : commitments) {
        const CommitmentStatus status = commitment.assessment.status;
        const bool judged = status != CommitmentStatus::NoData && status != CommitmentStatus::Withdrawn;
        if (!judged || commitment.assessment.terms->principle != principle)
            continue;
        ++point.n;
        if (status == CommitmentStatus::OnTrack || status == CommitmentStatus::Achieved)
            ++point.good;
    }
    if (point.n > 0)
        point.share = double(point.good) / point.n;
    point.hollow = point.n < fewestForFullPoint;
    return point;
}

} // namespace star_points

QList<StarPoint> star(const Framework &framework, const QList<Commitment> &commitments, int year,
                      StatusRule rule)
{
    const auto listed = listedCommitments(commitments, year, rule, framework.bands);
    QList<StarPoint> points;
    for (const Principle &principle : framework.principles)
        points.append(star_points::pointOf(principle.code, listed));
    return points;
}

} // namespace octant
