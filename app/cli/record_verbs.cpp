// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/record_verbs.h"

#include "app/cli/record_json.h"
#include "forms/model/answers_json.h"
#include "records/store/log_store.h"
#include "records/store/partner_store.h"
#include "records/store/response_store.h"
#include "reports/figures/json.h"

namespace octant::cli {

void PartnersVerb::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("all"), tr("Former partners too.")});
}

ExitCode PartnersVerb::run(const Call &call) const
{
    return withRegister(call, Database::Access::ReadOnly, [&](Database &database) {
        QJsonArray partners;
        for (const Partner &partner : PartnerStore(database).all()) {
            if (!partner.isFormer() || call.options.isSet(QStringLiteral("all")))
                partners.append(toJson(partner));
        }
        call.console.print(QJsonDocument(partners));
        return ExitCode::Done;
    });
}

void ResponsesVerb::addOptions(QCommandLineParser &parser) const
{
    parser.addOption(yearOption());
    parser.addOption({QStringLiteral("partner"), tr("Only this partner."), QStringLiteral("CODE")});
}

namespace {

QJsonObject responseJson(const Response &response, const AllianceYear &year, const ResponseStore &store)
{
    const RevisionId shown = response.accepted.isStored() ? response.accepted : response.newest;
    const ResponseRevision revision = store.revision(shown).value();
    const auto invitation = std::ranges::find(year.invitations, response.invitation, &Invitation::id);
    QJsonObject json{{"partner", year.partner(response.partner)->code.text()},
                     {"state", octant::nameOf(invitation->state())},
                     {"channel", revision.channel},
                     {"sealed", revision.sealed},
                     {"edition", revision.edition.text()},
                     {"received", toJson(revision.received)},
                     {"accepted", response.accepted.isStored()
                                      ? toJson(invitation->first(EventKind::Accepted))
                                      : QJsonValue()},
                     {"revision", revision.number},
                     {"answers", octant::toJson(revision.answers)}};
    if (!revision.apart.isEmpty())
        json.insert("apart", octant::toJson(revision.apart));
    return json;
}

} // namespace

ExitCode ResponsesVerb::run(const Call &call) const
{
    return withYear(call, [&](const AllianceYear &year, Database &database) {
        const QString wanted = call.options.value(QStringLiteral("partner"));
        const ResponseStore store(database);
        QJsonArray responses;
        for (const Response &response : year.responses) {
            if (wanted.isEmpty() || year.partner(response.partner)->code.text() == wanted)
                responses.append(responseJson(response, year, store));
        }
        call.console.print(QJsonDocument(responses));
        return ExitCode::Done;
    });
}

void CommitmentsVerb::addOptions(QCommandLineParser &parser) const
{
    parser.addOption(yearOption());
    parser.addOption({QStringLiteral("rule"),
                      tr("The rule for the status: published bands or simple tolerance."),
                      QStringLiteral("RULE"), QStringLiteral("published")});
    parser.addOption({QStringLiteral("as-of"), tr("As recorded by the end of this day in Sofia."),
                      QStringLiteral("DATE")});
}

namespace {

/// The commitments as they were recorded by the end of a day; all of them where no day is asked for.
QList<Commitment> commitmentsAsOf(const AllianceYear &year, const LogStore &log, const QString &day)
{
    if (day.isEmpty())
        return year.commitments;
    const QDate date = QDate::fromString(day, Qt::ISODate);
    if (!date.isValid())
        throw WrongUsage(
            QCoreApplication::translate("Cli", "Give the day as YYYY-MM-DD: --as-of 2026-05-31."));
    const ChangeId last = log.lastOn(date);
    QList<Commitment> known;
    for (const Commitment &commitment : year.commitments) {
        const Commitment then = commitment.asOf(last);
        if (!then.revisions.isEmpty())
            known << then;
    }
    return known;
}

} // namespace

ExitCode CommitmentsVerb::run(const Call &call) const
{
    const std::optional<StatusRule> rule = statusRuleOf(call.options.value(QStringLiteral("rule")));
    if (!rule)
        throw WrongUsage(tr("The rule is published or tolerance."));
    return withYear(call, [&](const AllianceYear &year, Database &database) {
        const auto commitments =
            commitmentsAsOf(year, LogStore(database), call.options.value(QStringLiteral("as-of")));
        const auto listed = listedCommitments(commitments, year.year(), *rule, year.framework.bands);
        call.console.print(QJsonDocument(octant::toJson(listed, year.partners)));
        return ExitCode::Done;
    });
}

void ProgressVerb::addOptions(QCommandLineParser &parser) const
{
    parser.addOption(yearOption());
    parser.addOption({QStringLiteral("by"), tr("The groups: principle, kind, region, size or area."),
                      QStringLiteral("GROUPS")});
}

ExitCode ProgressVerb::run(const Call &call) const
{
    const QString by = call.options.value(QStringLiteral("by"));
    const std::optional<Breakdown> breakdown = by.isEmpty() ? Breakdown::None : breakdownOf(by);
    if (!breakdown)
        throw WrongUsage(tr("Groups are principle, kind, region, size or area."));
    return withYear(call, [&](const AllianceYear &year, Database &database) {
        const Result<AllianceYear> previous = loadYear(database, year.year() - 1);
        const Progress progress = progressOf(year, previous ? &*previous : nullptr, *breakdown);
        call.console.print(QJsonDocument(octant::toJson(progress)));
        return ExitCode::Done;
    });
}

} // namespace octant::cli
