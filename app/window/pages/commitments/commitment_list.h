// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/model/partner.h"
#include "records/store/database.h"
#include "reports/figures/commitment_path.h"

#include <QMap>

namespace octant {

/// A commitment as it stands in a reporting year; one that has terms in that year, drafts included.
struct CommitmentRow
{
    Commitment commitment;
    Partner partner;
    Assessment assessment;
    std::optional<CommitmentPath> path;

    const CommitmentRevision &terms() const { return *assessment.terms; }
};

Result<QList<CommitmentRow>> loadCommitments(Database &database, int year);

/// One commitment with who recorded its revisions and overrides.
struct CommitmentStory
{
    CommitmentRow row;
    QMap<ChangeId, Change> changes;
    QMap<QString, Text> evidence; ///< the kinds of evidence by choice code, as the newest edition words them
};

Result<CommitmentStory> loadCommitment(Database &database, const CommitmentCode &code, int year);

/// Records a person's word against the computed status of a year, with the reason that will be printed.
Result<void> overrideStatus(Database &database, const CommitmentCode &code, const StatusOverride &override,
                            const Author &author);

} // namespace octant
