// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/store/database.h"
#include "reports/documents/annual_report.h"

#include <QByteArray>
#include <QImage>

namespace octant {

/// What is chosen for the annual report.
struct ReportOptions
{
    int year = 0; ///< 0 while there is no round
    Language language = Language::Bulgarian;
    StatusRule rule = StatusRule::PublishedBands;

    bool operator==(const ReportOptions &) const = default;
};

/// A page of the report as it will be printed.
struct ReportPage
{
    QImage thumbnail; ///< thumbnailWidth pixels wide
    QByteArray png;   ///< two pixels a point, kept compressed: a report has some thirty pages

    static constexpr int thumbnailWidth = 320;
    QImage picture() const { return QImage::fromData(png, "PNG"); }
};

/// Something that the report names and that has no wording in the report's language.
struct MissingWord
{
    QString page; ///< where it can be seen: "commitments", "partners"
    QString code;
    QString wording; ///< in the language that it has

    bool operator==(const MissingWord &) const = default;
};

struct ReportPreview
{
    QList<ReportPage> pages;
    QList<MissingWord> missing;
};

/// The rounds that the report of a year is made from.
AnnualReportInput reportInput(Database &database, const ReportOptions &options, const QDateTime &now);

/// The titles of listed commitments, and the names of partners who agreed to be named, that lack a wording in
/// the language. @p input has at least one year.
QList<MissingWord> missingWords(const AnnualReportInput &input, Language language);

/// Draws the report. "report.no_year" where there is no round, "report.cancelled" where it was stopped.
Result<ReportPreview> loadPreview(Database &database, const ReportOptions &options, const QDateTime &now,
                                  const ReportProgress &progress);

/// Writes the report as PDF; problems and failures as with writeAnnualReport.
Result<void> exportReport(Database &database, const ReportOptions &options, const QDateTime &now,
                          const QString &path, const ReportProgress &progress);

} // namespace octant
