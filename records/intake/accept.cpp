// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/intake/accept.h"

#include "records/store/commitment_store.h"
#include "records/store/log_store.h"
#include "records/store/round_store.h"

using namespace Qt::StringLiterals;

namespace octant {

namespace {

void apply(const LedgerChange &proposed, PartnerId partner, ChangeId change, CommitmentStore &commitments)
{
    CommitmentId commitment = proposed.commitment;
    if (proposed.revision) {
        CommitmentRevision revision = *proposed.revision;
        revision.change = change;
        if (commitment.isStored())
            commitments.revise(commitment, revision);
        else
            commitment = commitments.add(commitments.nextCode(), partner, revision);
    }
    if (proposed.actual) {
        CommitmentActual actual = *proposed.actual;
        actual.change = change;
        commitments.addActual(commitment, actual);
    }
}

} // namespace

void putInForce(const Proposal &proposal, const Match &match, Database &database, const Author &author)
{
    Transaction transaction(database);
    const QString what = u"response.accepted %1 %2"_s.arg(match.partner.code.text()).arg(match.round.year);
    const ChangeId change = LogStore(database).record(author, what);
    ResponseStore(database).putInForce(proposal.revision, proposal.rows);
    CommitmentStore commitments(database);
    for (const LedgerChange &proposed : proposal.ledger)
        apply(proposed, match.partner.id, change, commitments);
    RoundStore(database).addEvent(match.invitation.id,
                                  {EventKind::Accepted, author.at, change, proposal.revision.id, {}});
    transaction.commit();
}

} // namespace octant
