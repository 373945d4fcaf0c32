// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/intake/proposal.h"
#include "records/store/database.h"

#include <QStringList>

#include <memory>

namespace octant {

class KnownEditions;

/// How far an import may go without a person.
enum class AcceptPolicy {
    None,  ///< keep what arrives and leave it to a person
    Clean, ///< accept what has neither errors nor warnings
    All,   ///< accept whatever was not refused
};

enum class IntakeOutcome {
    Imported,  ///< accepted: the answers are in force
    Present,   ///< the very same file was taken in before
    Undecided, ///< kept as a received revision, waiting for a person
    Refused,   ///< nothing was kept but a line in the log
};
QString nameOf(IntakeOutcome outcome);

/// What became of one file.
struct IntakeResult
{
    QString file;
    QString channel; ///< empty where the file was not recognised
    IntakeOutcome outcome = IntakeOutcome::Refused;
    PartnerCode partner; ///< empty where unknown
    RevisionId revision; ///< not stored where the file was refused
    QList<Finding> findings;
};

/// Taking responses into a register, through the stages recognise → read → normalise → match → check →
/// propose → accept. What arrives is kept at once in a transaction of its own; only acceptance changes
/// answers, commitments and figures, in one further transaction.
class Intake
{
public:
    Intake(Database &database, Author author);

    /// From here on somebody else is at work, or it is another time.
    void actAs(Author author) { m_author = std::move(author); }

    /// Takes in one file. With @p dryRun everything is tried and nothing is kept.
    IntakeResult takeIn(const QString &path, AcceptPolicy policy, bool dryRun = false);
    /// The same for bytes that are already in memory, arriving at an instant; @p file is the name for people.
    IntakeResult takeIn(const QByteArray &bytes, const QString &file, AcceptPolicy policy,
                        bool dryRun = false);

    /// What accepting a kept revision would do.
    Proposal propose(const ResponseRevision &revision) const;
    /// Puts a revision in force: its answers, the commitments' actuals and revisions, the event and the log,
    /// in one transaction.
    void accept(const Proposal &proposal);
    /// Records that a response was sent back for correction, with the words to the partner.
    void sendBack(const ResponseRevision &revision, const QString &why);
    /// Opens an accepted response again; its answers leave the figures until it is accepted anew.
    void reopen(ResponseId response, const QString &why);

private:
    class Passage;

    Database &m_database;
    Author m_author;
    std::shared_ptr<KnownEditions> m_editions;
};

/// All files under the given paths: files themselves, and those inside folders, in the order of their names.
QStringList filesUnder(const QStringList &paths);

} // namespace octant
