// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verb.h"

#include <QCoreApplication>

namespace octant::cli {

QCommandLineOption yearOption()
{
    return {QStringLiteral("year"), QCoreApplication::translate("Cli", "The reporting year."),
            QStringLiteral("YEAR")};
}

int yearOf(const Call &call)
{
    bool isNumber = false;
    const int year = call.options.value(QStringLiteral("year")).toInt(&isNumber);
    if (!isNumber)
        throw WrongUsage(QCoreApplication::translate("Cli", "Name the reporting year: --year 2025."));
    return year;
}

ExitCode withRegister(const Call &call, Database::Access access,
                      const std::function<ExitCode(Database &)> &use)
{
    Result<Database> database = Database::open(call.words.first(), access);
    return database ? use(*database) : call.console.refuse(database.error());
}

ExitCode withYear(const Call &call, const std::function<ExitCode(const AllianceYear &, Database &)> &use)
{
    const int year = yearOf(call);
    return withRegister(call, Database::Access::ReadOnly, [&](Database &database) {
        const Result<AllianceYear> records = loadYear(database, year);
        return records ? use(*records, database) : call.console.refuse(records.error());
    });
}

} // namespace octant::cli
