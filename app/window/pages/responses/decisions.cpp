// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/responses/decisions.h"

#include "app/window/pages/responses/inbox.h"
#include "records/intake/intake.h"
#include "records/store/round_store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

struct DecisionText
{
    Q_DECLARE_TR_FUNCTIONS(octant::Decisions)
};

Problem newerCame()
{
    return {u"response.newer"_s,
            {},
            DecisionText::tr("A newer revision of this response has come in the meantime."),
            DecisionText::tr("Look at the newer one and decide on that.")};
}

Problem decidedAlready()
{
    return {u"response.decided"_s,
            {},
            DecisionText::tr("Somebody else has decided on this response in the meantime."),
            DecisionText::tr("Look at its history; reopen it where the decision was wrong.")};
}

Problem hasErrors(const Proposal &proposal)
{
    const auto error = std::ranges::find(proposal.findings, Severity::Error, &Finding::severity);
    return {u"response.errors"_s, error->problem.where, error->problem.what,
            DecisionText::tr("Return the response for correction.")};
}

InvitationState stateOf(Database &database, InvitationId id)
{
    return RoundStore(database).invitation(id)->state();
}

/// The revision, where it may still be decided on.
Result<ResponseRevision> open(Database &database, RevisionId id)
{
    const ResponseStore responses(database);
    const std::optional<ResponseRevision> revision = responses.revision(id);
    if (!revision || responses.find(revision->response)->newest != id)
        return std::unexpected(newerCame());
    const InvitationState state = stateOf(database, revision->invitation);
    if (!waits(state) && state != InvitationState::Returned)
        return std::unexpected(decidedAlready());
    return *revision;
}

} // namespace

Result<void> acceptRevision(Database &database, const Author &author, RevisionId id)
{
    const Result<ResponseRevision> revision = open(database, id);
    if (!revision)
        return std::unexpected(revision.error());
    Intake intake(database, author);
    const Proposal proposal = intake.propose(*revision);
    if (proposal.hasErrors())
        return std::unexpected(hasErrors(proposal));
    intake.accept(proposal);
    return {};
}

Result<void> returnRevision(Database &database, const Author &author, RevisionId id, const QString &why)
{
    const Result<ResponseRevision> revision = open(database, id);
    if (!revision)
        return std::unexpected(revision.error());
    Intake(database, author).sendBack(*revision, why);
    return {};
}

Result<void> reopenResponse(Database &database, const Author &author, ResponseId id, const QString &why)
{
    const std::optional<Response> response = ResponseStore(database).find(id);
    if (!response || stateOf(database, response->invitation) != InvitationState::Accepted)
        return std::unexpected(decidedAlready());
    Intake(database, author).reopen(id, why);
    return {};
}

} // namespace octant
