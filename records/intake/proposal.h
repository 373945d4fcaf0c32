// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/channels/received_form.h"
#include "forms/logic/form_logic.h"
#include "records/model/commitment.h"
#include "records/model/partner.h"
#include "records/model/response.h"
#include "records/model/round.h"
#include "records/store/response_store.h"

namespace octant {

/// To whom a filled form belongs.
struct Match
{
    Invitation invitation;
    Round round;
    Partner partner;
    Edition edition;
    FormLogic logic; ///< the edition's expressions
};

/// What accepting would change in the commitment ledger.
struct LedgerChange
{
    CommitmentId commitment; ///< not stored: a new commitment
    std::optional<CommitmentRevision> revision;
    std::optional<CommitmentActual> actual;
};

/// What accepting a revision would do, ready to be shown to a person. Making it changes nothing.
struct Proposal
{
    ResponseRevision revision;
    QList<AnswerRow> rows; ///< a row for each question that was asked
    QList<LedgerChange> ledger;
    QList<Finding> findings; ///< everything that the checks had to say

    /// No errors and no warnings.
    bool isClean() const;
    bool hasErrors() const;
};

} // namespace octant
