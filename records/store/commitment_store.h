// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/model/commitment.h"
#include "records/store/database.h"

#include <optional>

namespace octant {

/// The commitments with all their revisions, actuals and overrides. Nothing is ever changed, only added.
class CommitmentStore
{
public:
    explicit CommitmentStore(Database &database);

    /// All commitments in the order of their codes, drafts included.
    QList<Commitment> all() const;
    std::optional<Commitment> find(const CommitmentCode &code) const;
    QList<Commitment> ofPartner(PartnerId partner) const;
    /// The code that the next commitment will get: "K" and the next number, two digits at least.
    CommitmentCode nextCode() const;

    /// Adds a commitment with its first revision. Call inside a transaction, under a line of the log.
    CommitmentId add(const CommitmentCode &code, PartnerId partner, const CommitmentRevision &first);
    /// Adds a further revision; its number is given by the store.
    void revise(CommitmentId commitment, const CommitmentRevision &revision);
    void addActual(CommitmentId commitment, const CommitmentActual &actual);
    void addOverride(CommitmentId commitment, const StatusOverride &override);

private:
    Database &m_database;
};

} // namespace octant
