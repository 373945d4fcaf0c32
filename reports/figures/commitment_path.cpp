// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/figures/commitment_path.h"

#include <QSet>

#include <algorithm>

namespace octant {

namespace commitment_path {

bool isDrawable(const CommitmentRevision &terms)
{
    return terms.type != CommitmentType::Milestone && terms.baseline.value && terms.target.value &&
           terms.baseline.year > 0 && terms.target.year > terms.baseline.year;
}

QPointF pointOf(const YearValue &value)
{
    return {double(value.year), *value.value};
}

/// The line on which progress is @p share of the expected less @p distance.
QList<QPointF> edge(const CommitmentPath &path, double share, double distance)
{
    const double change = path.target.y() - path.baseline.y();
    return {{path.baseline.x(), path.baseline.y() - distance * change},
            {path.target.x(), path.baseline.y() + (share - distance) * change}};
}

void addEdges(CommitmentPath &path, StatusRule rule, const StatusBands &bands)
{
    const bool maintained = path.terms.type == CommitmentType::Maintain ||
                            path.terms.direction == Direction::Maintain ||
                            path.baseline.y() == path.target.y();
    if (maintained)
        return;
    if (rule == StatusRule::PublishedBands) {
        path.onTrackEdge = edge(path, bands.onTrack, 0);
        path.atRiskEdge = edge(path, bands.atRisk, 0);
    } else {
        path.onTrackEdge = edge(path, 1, bands.toleranceOnTrack);
        path.atRiskEdge = edge(path, 1, bands.toleranceAtRisk);
    }
}

QList<int> recordedYears(const Commitment &commitment, int until)
{
    QList<int> years;
    for (const CommitmentActual &actual : commitment.actuals) {
        if (actual.year <= until && !years.contains(actual.year))
            years.append(actual.year);
    }
    std::ranges::sort(years);
    return years;
}

void addActuals(CommitmentPath &path, const Commitment &commitment, int year, StatusRule rule,
                const StatusBands &bands)
{
    for (const int recorded : recordedYears(commitment, year)) {
        const Assessment assessment = assess(commitment, recorded, rule, bands);
        if (assessment.actual)
            path.actuals.append(
                {recorded, *assessment.actual, assessment.record->qualifier, assessment.status});
    }
}

/// Terms that only changed their wording draw no line of their own.
void addEarlierLines(CommitmentPath &path, const Commitment &commitment)
{
    for (const CommitmentRevision &revision : commitment.revisions) {
        if (revision.number >= path.terms.number || !isDrawable(revision))
            continue;
        const QList<QPointF> line{pointOf(revision.baseline), pointOf(revision.target)};
        if (line != QList<QPointF>{path.baseline, path.target} && !path.earlierLines.contains(line))
            path.earlierLines.append(line);
    }
}

} // namespace commitment_path

double CommitmentPath::expectedIn(int year) const
{
    const double share = std::clamp((year - baseline.x()) / (target.x() - baseline.x()), 0.0, 1.0);
    return baseline.y() + share * (target.y() - baseline.y());
}

std::optional<CommitmentPath> pathOf(const Commitment &commitment, int year, StatusRule rule,
                                     const StatusBands &bands)
{
    const CommitmentRevision *terms = commitment.termsFor(year);
    if (!terms || !commitment_path::isDrawable(*terms))
        return std::nullopt;
    CommitmentPath path;
    path.terms = *terms;
    path.baseline = commitment_path::pointOf(terms->baseline);
    path.target = commitment_path::pointOf(terms->target);
    commitment_path::addEdges(path, rule, bands);
    commitment_path::addActuals(path, commitment, year, rule, bands);
    commitment_path::addEarlierLines(path, commitment);
    return path;
}

} // namespace octant
