// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/import_verb.h"

#include "app/cli/record_json.h"
#include "records/intake/intake.h"

namespace octant::cli {

namespace {

AcceptPolicy policyOf(const QString &name)
{
    if (name == u"none")
        return AcceptPolicy::None;
    if (name == u"clean")
        return AcceptPolicy::Clean;
    if (name == u"all")
        return AcceptPolicy::All;
    throw WrongUsage(QCoreApplication::translate("Cli", "What to accept is none, clean or all."));
}

} // namespace

void ImportVerb::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("dry-run"), tr("Only say what would happen.")});
    parser.addOption({QStringLiteral("accept"),
                      tr("What to accept at once: none, clean (neither errors nor warnings) or all."),
                      QStringLiteral("WHAT"), QStringLiteral("none")});
}

ExitCode ImportVerb::run(const Call &call) const
{
    const AcceptPolicy policy = policyOf(call.options.value(QStringLiteral("accept")));
    const bool dryRun = call.options.isSet(QStringLiteral("dry-run"));
    return withRegister(call, Database::Access::ReadWrite, [&](Database &database) {
        Intake intake(database, call.author);
        const QStringList files = filesUnder(call.words.mid(1));
        QJsonArray entries;
        ExitCode exit = ExitCode::Done;
        for (qsizetype i = 0; i < files.size(); ++i) {
            const IntakeResult result = intake.takeIn(files[i], policy, dryRun);
            if (result.outcome == IntakeOutcome::Refused)
                exit = ExitCode::Refused;
            for (const Finding &finding : result.findings) {
                if (finding.severity == Severity::Error)
                    call.console.report(finding.problem);
            }
            entries.append(toJson(result));
            call.console.showProgress(double(i + 1) / double(files.size()));
        }
        call.console.print(QJsonDocument(QJsonObject{{"files", entries}}));
        return exit;
    });
}

} // namespace octant::cli
