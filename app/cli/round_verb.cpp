// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/round_verb.h"

#include "app/cli/record_json.h"
#include "records/store/round_steps.h"
#include "records/store/round_store.h"

#include <QRandomGenerator>

namespace octant::cli {

namespace {

/// The day behind --deadline; invalid where the option is left out.
QDate deadlineIn(const Call &call)
{
    const QString text = call.options.value(QStringLiteral("deadline"));
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid())
        throw WrongUsage(RoundVerb::tr("Write the deadline as 2027-04-30."));
    return day;
}

} // namespace

void RoundVerb::addOptions(QCommandLineParser &parser) const
{
    parser.addOption(yearOption());
    parser.addOption({QStringLiteral("deadline"), tr("The last day for responses."), QStringLiteral("DATE")});
}

ExitCode RoundVerb::run(const Call &call) const
{
    if (call.words.first() != u"open")
        throw WrongUsage(tr("A round can be opened: round open REGISTER --year 2026."));
    const int year = yearOf(call);
    const QDate deadline = deadlineIn(call);
    const Call behind{call.options, call.words.mid(1), call.author, call.console};
    return withRegister(behind, Database::Access::ReadWrite, [&](Database &database) {
        Result<RoundDraft> draft = draftRound(database, call.author.at.date());
        if (!draft)
            return call.console.refuse(draft.error());
        draft->year = year;
        if (deadline.isValid())
            draft->deadline = deadline;
        const Result<void> opened = openRound(database, call.author, *draft, *QRandomGenerator::system());
        if (!opened)
            return call.console.refuse(opened.error());
        const Round round = *RoundStore(database).find(year);
        call.console.print(
            QJsonDocument(QJsonObject{{"year", year},
                                      {"deadline", toJson(round.deadline)},
                                      {"edition", round.editions.last().text()},
                                      {"invited", int(RoundStore(database).invitations(round.id).size())}}));
        return ExitCode::Done;
    });
}

} // namespace octant::cli
