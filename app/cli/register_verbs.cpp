// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/register_verbs.h"

#include "app/cli/record_json.h"
#include "records/model/standard.h"
#include "records/store/framework_store.h"
#include "records/store/log_store.h"

#include <QFile>

namespace octant::cli {

ExitCode NewVerb::run(const Call &call) const
{
    Result<Database> database = Database::create(call.words.first());
    if (!database)
        return call.console.refuse(database.error());
    FrameworkStore(*database).save(standardFramework(), call.author);
    call.console.tell(tr("A new register: %1").arg(call.words.first()));
    return ExitCode::Done;
}

ExitCode BackupVerb::run(const Call &call) const
{
    const QString target = call.options.value(QStringLiteral("output"));
    if (target.isEmpty())
        throw WrongUsage(tr("Name the file to write: -o FILE."));
    return withRegister(call, Database::Access::ReadOnly, [&](Database &database) {
        const Result<void> done = backUp(database, target);
        if (!done)
            return call.console.refuse(done.error());
        call.console.tell(tr("Backed up and checked: %1").arg(target));
        return ExitCode::Done;
    });
}

void BackupVerb::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringList{"o", "output"}, tr("The file to write."), QStringLiteral("FILE")});
}

ExitCode RestoreVerb::run(const Call &call) const
{
    return withRegister(call, Database::Access::ReadOnly, [&](Database &backup) {
        const Result<void> done = backUp(backup, call.words[1]);
        if (!done)
            return call.console.refuse(done.error());
        call.console.tell(tr("Restored and checked: %1").arg(call.words[1]));
        return ExitCode::Done;
    });
}

ExitCode VerifyVerb::run(const Call &call) const
{
    return withRegister(call, Database::Access::ReadOnly, [&](Database &database) {
        QJsonArray checks;
        bool allOk = true;
        for (const SoundnessCheck &check : verify(database)) {
            checks.append(toJson(check));
            allOk = allOk && check.ok;
        }
        call.console.print(QJsonDocument(QJsonObject{{"ok", allOk}, {"checks", checks}}));
        return allOk ? ExitCode::Done : ExitCode::Refused;
    });
}

ExitCode LogVerb::run(const Call &call) const
{
    return withRegister(call, Database::Access::ReadOnly, [&](Database &database) {
        QJsonArray lines;
        for (const Change &change : LogStore(database).all())
            lines.append(toJson(change));
        call.console.print(QJsonDocument(lines));
        return ExitCode::Done;
    });
}

} // namespace octant::cli
