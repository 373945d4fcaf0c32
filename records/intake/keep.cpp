// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/intake/keep.h"

#include "records/store/log_store.h"
#include "records/store/partner_store.h"
#include "records/store/response_store.h"
#include "records/store/round_store.h"

using namespace Qt::StringLiterals;

namespace octant {

namespace {

/// Whether the partner had been asked for this version, or had one in force.
EventKind arrivalOf(const Invitation &invitation)
{
    switch (invitation.state()) {
    case InvitationState::Returned:
    case InvitationState::Resubmitted:
    case InvitationState::Accepted:
        return EventKind::Resubmitted;
    default:
        return EventKind::Received;
    }
}

} // namespace

ResponseRevision keep(const CheckedForm &checked, const QByteArray &bytes, const Match &match,
                      Database &database, const Author &author)
{
    Transaction transaction(database);
    ResponseStore responses(database);
    const QString what = u"response.received %1 %2"_s.arg(match.partner.code.text()).arg(match.round.year);
    const ChangeId change = LogStore(database).record(author, what);

    ResponseRevision revision = checked.revision;
    revision.fileHash = checked.holdsPersonalNumber ? responses.keepHash(bytes) : responses.keepFile(bytes);
    revision.change = change;
    revision = responses.addRevision(revision);

    PartnerStore partners(database);
    for (Contact contact : checked.contacts) {
        contact.source = revision.id;
        contact.recorded = author.at;
        partners.addContact(contact, change);
    }
    RoundStore(database).addEvent(match.invitation.id,
                                  {arrivalOf(match.invitation), author.at, change, revision.id, {}});
    transaction.commit();
    return revision;
}

} // namespace octant
