// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/documents/annual_report.h"
#include "reports/figures/progress.h"
#include "reports/figures/trends.h"
#include "reports/pictures/star_picture.h"

#include <QSet>

namespace octant {

/// The figures of an annual report, computed once and only drawn after that.
struct AnnualFigures
{
    const AllianceYear *now = nullptr;
    const AllianceYear *previous = nullptr; ///< the round of the year before; null where there was none
    StatusRule rule = StatusRule::PublishedBands;
    QDate today;
    ProgressGroup all; ///< everybody and everything
    QList<ProgressGroup> principles;
    QList<ListedCommitment> commitments;
    StarPicture star;
    QHash<IndicatorCode, Trend> trends;
    QSet<PartnerId> named; ///< partners whose accepted response allows their name in print

    const Framework &framework() const { return now->framework; }
    int year() const { return now->year(); }
    QList<ListedCommitment> commitmentsOf(const PrincipleCode &principle) const;
    /// How many commitments are on track or achieved, and how many have a status at all.
    int good() const;
    int judged() const;
    /// An indicator's figure in this year or the one before; null where there was no round.
    const IndicatorFigure *figure(const IndicatorCode &code, int year) const;
};

/// @p input has at least one year and must outlive the figures.
AnnualFigures annualFigures(const AnnualReportInput &input);

} // namespace octant
