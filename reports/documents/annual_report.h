// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/documents/page_pictures.h"
#include "reports/figures/alliance_year.h"
#include "reports/figures/commitment_status.h"

#include "forms/language/words.h"

namespace octant {

/// What the annual report is made from.
struct AnnualReportInput
{
    QList<AllianceYear> years; ///< the rounds up to the report's own, oldest first; the last is the report's
    StatusRule rule = StatusRule::PublishedBands;
    QDateTime created; ///< printed as the date of issue and written into the file
};

/// Writes the annual report as PDF: cover, contents, the year at a glance, a chapter for each principle,
/// response rates, and the annex with method, coverage and the partners who agreed to be named. Figures of
/// fewer than three respondents are withheld; partners without consent (PP_19) appear by their kind only.
///
/// Problems and failures as with writeDocument; "report.no_year" where there is no round to report on.
Result<void> writeAnnualReport(const AnnualReportInput &input, const Words &words, const QString &path,
                               const ReportProgress &progress = {});

/// Draws the pages of the same report as pictures; see drawPages.
Result<void> drawAnnualReport(const AnnualReportInput &input, const Words &words, double scale,
                              const TakePage &take, const ReportProgress &progress = {});

} // namespace octant
