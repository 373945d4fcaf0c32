// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/responses/response_story.h"

#include "app/window/pages/responses/inbox.h"
#include "records/intake/intake.h"
#include "records/model/carried_over.h"
#include "records/store/edition_store.h"
#include "records/store/partner_store.h"
#include "records/store/round_store.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

Problem noResponse(const PartnerCode &partner, int year)
{
    return {u"response.none"_s,
            {},
            QCoreApplication::translate("ResponseStory", "%1 has no response for %2.")
                .arg(partner.text())
                .arg(year),
            QCoreApplication::translate("ResponseStory", "Choose one from the list.")};
}

struct Found
{
    Partner partner;
    Round round;
    Invitation invitation;
    Response response;
};

std::optional<Found> find(Database &database, const PartnerCode &code, int year)
{
    const auto partner = PartnerStore(database).find(code);
    const auto round = RoundStore(database).find(year);
    if (!partner || !round)
        return std::nullopt;
    const auto invitation = RoundStore(database).invitationOf(round->id, partner->id);
    if (!invitation)
        return std::nullopt;
    const auto response = ResponseStore(database).ofInvitation(invitation->id);
    if (!response)
        return std::nullopt;
    return Found{*partner, *round, *invitation, *response};
}

/// The round that reports on the year before; the newest of the earlier ones that were opened.
std::optional<Round> roundBefore(Database &database, int year)
{
    std::optional<Round> before;
    for (const Round &round : RoundStore(database).all())
        if (round.year < year && !round.isPlanned())
            before = round;
    return before;
}

std::optional<ResponseRevision> acceptedIn(Database &database, RoundId round, PartnerId partner)
{
    const auto invitation = RoundStore(database).invitationOf(round, partner);
    if (!invitation)
        return std::nullopt;
    const auto response = ResponseStore(database).ofInvitation(invitation->id);
    return response ? ResponseStore(database).revision(response->accepted) : std::nullopt;
}

/// What was accepted before, under the codes and in the units of this year's questions.
std::optional<ResponseRevision> acceptedBefore(Database &database, const Found &found,
                                               const Questionnaire &now)
{
    const auto before = roundBefore(database, found.round.year);
    auto last = before ? acceptedIn(database, before->id, found.partner.id) : std::nullopt;
    const auto edition = last ? EditionStore(database).find(last->edition) : std::nullopt;
    if (edition)
        last->answers = carriedOver(last->answers, edition->questionnaire, now);
    return last;
}

QString lastReturn(const Invitation &invitation)
{
    QString words;
    for (const InvitationEvent &event : invitation.events)
        if (event.kind == EventKind::Returned)
            words = event.note;
    return words;
}

SheetSources sourcesOf(Database &database, const Found &found, const ResponseRevision &shown,
                       const QDateTime &now)
{
    SheetSources sources;
    sources.shown = shown;
    sources.formSet = found.invitation.formSet;
    sources.kind = found.partner.kind;
    if (const auto edition = EditionStore(database).find(shown.edition))
        sources.questionnaire = edition->questionnaire;
    sources.last = acceptedBefore(database, found, sources.questionnaire);
    sources.accepted = ResponseStore(database).revision(found.response.accepted);
    sources.contacts = PartnerStore(database).contacts(found.partner.id);
    const Proposal proposal = Intake(database, {{}, now}).propose(shown);
    sources.rows = proposal.rows;
    // What the ledger says today concerns only what may still be accepted.
    const bool open = shown.id == found.response.newest && waits(found.invitation.state());
    sources.findings = open ? proposal.findings : shown.findings;
    return sources;
}

int count(const QList<Finding> &findings, Severity severity)
{
    return static_cast<int>(std::ranges::count(findings, severity, &Finding::severity));
}

} // namespace

Result<ResponseStory> loadResponse(Database &database, const PartnerCode &partner, int year,
                                   RevisionId revision, const QDateTime &now)
{
    const std::optional<Found> found = find(database, partner, year);
    if (!found)
        return std::unexpected(noResponse(partner, year));
    ResponseStory story;
    story.partner = found->partner;
    story.state = found->invitation.state();
    story.response = found->response;
    story.returnedBecause = lastReturn(found->invitation);
    std::optional<ResponseRevision> shown;
    for (const ResponseRevision &each : ResponseStore(database).revisions(found->response.id)) {
        story.revisions.append(
            {each.id, each.number, each.received, each.channel, each.fileName, each.sealed});
        if (each.id == revision || !shown || shown->id != revision)
            shown = each;
    }
    if (!shown)
        return std::unexpected(noResponse(partner, year));
    story.shown = shown->id;
    const SheetSources sources = sourcesOf(database, *found, *shown, now);
    const auto before = roundBefore(database, year);
    story.lastYear = before ? before->year : 0;
    story.questionnaire = sources.questionnaire;
    story.errors = count(sources.findings, Severity::Error);
    story.warnings = count(sources.findings, Severity::Warning);
    story.sheet = sheetOf(sources);
    return story;
}

} // namespace octant
