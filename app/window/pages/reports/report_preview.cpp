// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/reports/report_preview.h"

#include "reports/documents/annual_figures.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr double pixelsPerPoint = 2;
constexpr int quickly = 80; ///< as the quality of a PNG: less time, more bytes

ReportPage pageOf(const QImage &picture)
{
    ReportPage page;
    page.thumbnail = picture.scaledToWidth(ReportPage::thumbnailWidth, Qt::SmoothTransformation);
    QBuffer buffer(&page.png);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG", quickly);
    return page;
}

} // namespace

AnnualReportInput reportInput(Database &database, const ReportOptions &options, const QDateTime &now)
{
    QList<AllianceYear> years = loadAllYears(database);
    years.removeIf([&options](const AllianceYear &each) { return each.year() > options.year; });
    return {years, options.rule, now};
}

QList<MissingWord> missingWords(const AnnualReportInput &input, Language language)
{
    const AnnualFigures figures = annualFigures(input);
    QList<MissingWord> missing;
    const auto look = [&](const QString &page, const QString &code, const Text &text) {
        if (text.exactly(tagOf(language)).trimmed().isEmpty())
            missing.append({page, code, text.in(language)});
    };
    for (const ListedCommitment &listed : figures.commitments)
        look(u"commitments"_s, listed.code.text(), listed.assessment.terms->title);
    for (const Partner &partner : figures.now->partners)
        if (figures.named.contains(partner.id))
            look(u"partners"_s, partner.code.text(), partner.name);
    return missing;
}

Result<ReportPreview> loadPreview(Database &database, const ReportOptions &options, const QDateTime &now,
                                  const ReportProgress &progress)
{
    const AnnualReportInput input = reportInput(database, options, now);
    ReportPreview preview;
    const auto take = [&preview](const QImage &picture) { preview.pages.append(pageOf(picture)); };
    const Result<void> drawn =
        drawAnnualReport(input, Words(options.language), pixelsPerPoint, take, progress);
    if (!drawn)
        return std::unexpected(drawn.error());
    preview.missing = missingWords(input, options.language);
    return preview;
}

Result<void> exportReport(Database &database, const ReportOptions &options, const QDateTime &now,
                          const QString &path, const ReportProgress &progress)
{
    return writeAnnualReport(reportInput(database, options, now), Words(options.language), path, progress);
}

} // namespace octant
