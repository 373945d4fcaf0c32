// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/answers.h"
#include "forms/model/problem.h"
#include "records/model/ids.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace octant {

/// An immutable state of a response. Contact details are not in it: they are in the contact record.
struct ResponseRevision
{
    RevisionId id;
    ResponseId response;
    InvitationId invitation;
    int number = 1;      ///< counts the revisions of a response
    QDateTime received;  ///< when the file arrived, UTC
    QString channel;     ///< "app", "html", "pdf", "workbook", "hand"
    bool sealed = false; ///< whether it came encrypted and authenticated
    EditionHash edition; ///< the wording under which it was answered
    QString language;    ///< language in which it was filled in
    QString fileName;    ///< name under which the file came; empty after an erasure
    QByteArray fileHash; ///< SHA-256 of the file, 32 bytes; its bytes are in the register
    QString origin;      ///< the response's own id, and …
    qint64 sequence = 0; ///< … its sequence number, by which later versions are told from earlier ones
    Answers answers;     ///< what counts
    Answers apart;       ///< answers to questions that are not relevant: kept, never counted
    QList<Finding> findings;
    ChangeId change; ///< the log line that recorded it
};

/// One partner's answers in one round.
struct Response
{
    ResponseId id;
    InvitationId invitation;
    RoundId round;
    PartnerId partner;
    RevisionId accepted; ///< the revision in force; not stored while none is
    RevisionId newest;
};

} // namespace octant
