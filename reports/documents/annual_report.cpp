// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/documents/annual_report.h"

#include "reports/documents/chapters.h"

using namespace Qt::StringLiterals;

namespace octant {

namespace annual_report_cpp {

ContentsEntry entryOf(const ReportContext &context, const Principle &principle)
{
    return {principle.title.in(context.language()), principle.code.text(), principle.symbol,
            context.palette.of(principle.code)};
}

/// The chapters in order, as the contents list them.
QList<ContentsEntry> entries(const ReportContext &context)
{
    const Words &words = context.words;
    const QColor accent = context.palette.accent;
    QList<ContentsEntry> list{{words.say("Report", "The year at a glance"), u"glance"_s, {}, accent}};
    for (const Principle &principle : context.framework().principles)
        list.append(entryOf(context, principle));
    list.append({words.say("Report", "Who answered"), u"responses"_s, {}, accent});
    list.append({words.say("Report", "How the figures came about"), u"method"_s, {}, accent});
    list.append({words.say("Report", "Coverage of the indicators"), u"coverage"_s, {}, accent});
    list.append({words.say("Report", "Partners who agreed to be named"), u"partners"_s, {}, accent});
    return list;
}

QList<Chapter> chapters(const ReportContext &context)
{
    const QList<ContentsEntry> list = entries(context);
    const QList<Principle> &principles = context.framework().principles;
    QList<Chapter> parts;
    parts.append([&context](PageFlow &flow) { drawCover(flow, context); });
    parts.append([&context, list](PageFlow &flow) { drawContents(flow, context, list); });
    parts.append([&context, entry = list[0]](PageFlow &flow) { drawGlance(flow, context, entry); });
    for (const Principle &principle : principles)
        parts.append([&context, &principle](PageFlow &flow) {
            drawPrinciple(flow, context, principle, entryOf(context, principle));
        });
    const auto annex = list.last(4);
    parts.append([&context, entry = annex[0]](PageFlow &flow) { drawResponseRates(flow, context, entry); });
    parts.append([&context, entry = annex[1]](PageFlow &flow) { drawMethod(flow, context, entry); });
    parts.append([&context, entry = annex[2]](PageFlow &flow) { drawCoverageTable(flow, context, entry); });
    parts.append([&context, entry = annex[3]](PageFlow &flow) { drawPartners(flow, context, entry); });
    return parts;
}

Document document(const ReportContext &context, const AnnualReportInput &input)
{
    const Words &words = context.words;
    Document document;
    document.title = words.say("Report", "Annual report %1").arg(context.year());
    document.author = context.allianceName();
    document.subject =
        words.say("Report", "Commitments and progress of the partners in %1").arg(context.year());
    document.language = tagOf(words.language());
    document.created = input.created;
    document.running = {
        words.say("Report", "%1 – Annual report %2").arg(context.allianceName(), context.year()),
        words.say("Report", "All figures are the partners' own reports and have not been audited.")};
    document.chapters = chapters(context);
    return document;
}

Problem noYear(const Words &words)
{
    return {u"report.no_year"_s,
            {},
            words.say("Report", "There is no round to report on."),
            words.say("Report", "Open a round and accept its responses first.")};
}

} // namespace annual_report_cpp

Result<void> writeAnnualReport(const AnnualReportInput &input, const Words &words, const QString &path,
                               const ReportProgress &progress)
{
    if (input.years.isEmpty())
        return std::unexpected(annual_report_cpp::noYear(words));
    const AnnualFigures figures = annualFigures(input);
    const Palette palette = lightPalette(figures.framework());
    const ReportContext context{figures, words, palette};
    return writeDocument(annual_report_cpp::document(context, input), palette, path, progress);
}

Result<void> drawAnnualReport(const AnnualReportInput &input, const Words &words, double scale,
                              const TakePage &take, const ReportProgress &progress)
{
    if (input.years.isEmpty())
        return std::unexpected(annual_report_cpp::noYear(words));
    const AnnualFigures figures = annualFigures(input);
    const Palette palette = lightPalette(figures.framework());
    const ReportContext context{figures, words, palette};
    return drawPages(annual_report_cpp::document(context, input), palette, scale, take, progress);
}

} // namespace octant
