// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/model/partner.h"
#include "records/model/round.h"
#include "records/store/database.h"

namespace octant {

/// A response in the inbox, as its newest revision has it.
struct InboxRow
{
    Partner partner;
    InvitationState state = InvitationState::Received;
    QString channel;    ///< "app", "html" …
    QDateTime received; ///< UTC
    int revisions = 1;
    int errors = 0;
    int warnings = 0;
};

/// The responses of a round.
struct Inbox
{
    QList<InboxRow> rows; ///< those that wait first, each sort newest first
    int invited = 0;

    int accepted() const;
    int waiting() const;
};

/// Whether a response in this state waits for the secretariat to decide.
bool waits(InvitationState state);

/// A year without a round has an empty inbox.
Result<Inbox> loadInbox(Database &database, int year);

} // namespace octant
