// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/sample_verb.h"

#include "records/sample/sample.h"

#include <QDir>
#include <QSaveFile>

namespace octant::cli {

namespace {

int numberOf(const Call &call, const QString &option, int least, int most)
{
    bool isNumber = false;
    const int number = call.options.value(option).toInt(&isNumber);
    if (!isNumber || number < least || number > most) {
        throw WrongUsage(QCoreApplication::translate("Cli", "--%1 is a whole number from %2 to %3.")
                             .arg(option)
                             .arg(least)
                             .arg(most));
    }
    return number;
}

Result<void> writeFiles(const QList<SampleFile> &files, const QString &folder)
{
    bool written = QDir().mkpath(folder);
    for (const SampleFile &sample : files) {
        QSaveFile file(QDir(folder).filePath(sample.name));
        written = written && file.open(QIODevice::WriteOnly) &&
                  file.write(sample.bytes) == sample.bytes.size() && file.commit();
    }
    if (written)
        return {};
    return std::unexpected(Problem{
        QStringLiteral("folder.unwritable"),
        {folder, {}, {}, 0, {}},
        QCoreApplication::translate("Cli", "The responses cannot be written into this folder."),
        QCoreApplication::translate("Cli", "Choose a folder that you may write to, with room left.")});
}

} // namespace

void SampleVerb::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("seed"), tr("The same seed gives the same alliance."),
                      QStringLiteral("N"), QStringLiteral("1")});
    parser.addOption(
        {QStringLiteral("partners"), tr("How many partners."), QStringLiteral("N"), QStringLiteral("48")});
    parser.addOption(
        {QStringLiteral("rounds"), tr("How many rounds."), QStringLiteral("N"), QStringLiteral("4")});
    parser.addOption({QStringLiteral("responses"),
                      tr("Leave the last round open and write its responses here, to be imported."),
                      QStringLiteral("FOLDER")});
}

ExitCode SampleVerb::run(const Call &call) const
{
    SampleOptions options;
    options.seed = quint32(numberOf(call, QStringLiteral("seed"), 0, 2'000'000'000));
    options.partners = numberOf(call, QStringLiteral("partners"), 24, 100'000);
    options.rounds = numberOf(call, QStringLiteral("rounds"), 1, 4);
    const QString folder = call.options.value(QStringLiteral("responses"));
    options.lastRoundOpen = !folder.isEmpty();
    Result<Database> database = Database::create(call.words.first());
    if (!database)
        return call.console.refuse(database.error());
    const QList<SampleFile> files =
        makeSample(*database, options, [&](double share) { call.console.showProgress(share); });
    call.console.tell(tr("The sample alliance: %1").arg(call.words.first()));
    if (!options.lastRoundOpen)
        return ExitCode::Done;
    const Result<void> written = writeFiles(files, folder);
    if (!written)
        return call.console.refuse(written.error());
    call.console.tell(call.console.words().message(
        tr("{n, plural, one {# response} other {# responses}} to import: {folder}"),
        {{"n", int(files.size())}, {"folder", folder}}));
    return ExitCode::Done;
}

} // namespace octant::cli
