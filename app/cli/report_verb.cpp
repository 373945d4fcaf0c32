// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/report_verb.h"

#include "reports/documents/annual_report.h"
#include "reports/pictures/typeface.h"

namespace octant::cli {

void ReportVerb::addOptions(QCommandLineParser &parser) const
{
    parser.addOption(yearOption());
    parser.addOption({QStringList{"o", "output"}, tr("The file to write."), QStringLiteral("FILE")});
}

namespace {

/// The rounds up to a year, oldest first: what the report's trends are drawn from.
QList<AllianceYear> yearsUpTo(Database &database, int year)
{
    QList<AllianceYear> years = loadAllYears(database);
    years.removeIf([year](const AllianceYear &each) { return each.year() > year; });
    return years;
}

} // namespace

ExitCode ReportVerb::run(const Call &call) const
{
    if (call.words.first() != u"annual")
        throw WrongUsage(tr("There is no report “%1”; there is: annual.").arg(call.words.first()));
    const QString path = call.options.value(QStringLiteral("output"));
    if (path.isEmpty())
        throw WrongUsage(tr("Name the file to write: -o FILE."));
    const Call onRegister{call.options, call.words.mid(1), call.author, call.console};
    return withYear(onRegister, [&](const AllianceYear &year, Database &database) {
        loadFonts();
        const AnnualReportInput input{yearsUpTo(database, year.year()), StatusRule::PublishedBands,
                                      call.author.at};
        const auto progress = [&](double share) {
            call.console.showProgress(share);
            return true;
        };
        const Result<void> written = writeAnnualReport(input, call.console.words(), path, progress);
        if (!written)
            return call.console.refuse(written.error());
        call.console.tell(tr("The annual report: %1").arg(path));
        return ExitCode::Done;
    });
}

} // namespace octant::cli
