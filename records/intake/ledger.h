// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/intake/proposal.h"

#include <QCoreApplication>

namespace octant {

/// Answers in which the commitment block has been completed from the ledger. Lists are by instance.
struct CompletedBlock
{
    Answers answers;
    QList<QSet<QuestionCode>> locked; ///< terms that this act does not ask for: lent for conditions only
    QList<QSet<QuestionCode>> lent;   ///< terms that were left blank and stay as they stand
    QList<Finding> findings;
};

/// A partner's standing commitments, against which the commitment block of a response is read.
///
/// Update and withdraw bring no terms of their own: those of the ledger hold. Revise and new bring all of
/// them.
class Ledger
{
    Q_DECLARE_TR_FUNCTIONS(Ledger)

public:
    /// @p standing are the partner's commitments, @p year the round's reporting year, @p language the tag of
    /// the language in which the response was filled in, @p response the earlier revisions of the same
    /// response.
    Ledger(QList<Commitment> standing, int year, QString language, QSet<RevisionId> response = {});

    /// Puts the terms in force into the instances. Findings: a commitment that is not the partner's or that
    /// stands there twice (errors), one that is over, terms given where they do not count (warnings).
    CompletedBlock complete(const Answers &answers) const;

    struct Changes
    {
        QList<LedgerChange> changes;
        QList<Finding> findings; ///< notes and warnings about new commitments
    };
    /// What the completed instances would change, in their order. @p counting are the answers that count;
    /// @p source is the revision that brings them.
    Changes changes(const Instances &counting, RevisionId source) const;

private:
    QList<Commitment> m_standing;
    int m_year;
    QString m_language;
    QSet<RevisionId> m_response;

    struct Instance;
    const Commitment *find(const QString &code) const;
    const CommitmentRevision &termsOf(const Commitment &commitment) const;
    Answers answersOf(const CommitmentRevision &terms) const;
    const Commitment *checkNumber(const Instance &instance, QList<Finding> &findings) const;
    void lendTerms(const CommitmentRevision &terms, Instance &instance, CompletedBlock &completed) const;

    CommitmentRevision termsIn(const Answers &instance, const CommitmentRevision &base) const;
    std::optional<CommitmentActual> actualIn(const Answers &instance, RevisionId source) const;
    bool isComplete(const CommitmentRevision &terms) const;
    /// Null where no commitment was brought by an earlier revision of this response in the same words.
    const Commitment *broughtBefore(const CommitmentRevision &terms, const QSet<CommitmentId> &taken) const;
    bool wasBroughtByThisResponse(const Commitment &commitment) const;
    Finding draft(int instance) const;
    Finding dropped(const Commitment &commitment) const;
    LedgerChange changeOf(const Commitment &commitment, const Answers &instance, RevisionId source) const;
    LedgerChange changeByNew(const Answers &instance, RevisionId source,
                             const QSet<CommitmentId> &taken) const;
};

} // namespace octant
