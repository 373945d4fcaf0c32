// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/questionnaire.h"
#include "records/model/response.h"
#include "records/store/database.h"

#include <QHash>

#include <optional>

namespace octant {

class Statement;

/// Whether a question was put to a partner, and answered. A question without an entry was not asked.
enum class AnswerState {
    Blank,       ///< asked and relevant, left blank
    Answered,    ///< asked and relevant; has a value or a qualifier
    NotRelevant, ///< asked, but its condition does not hold
};

/// One line of the answers in force: what figures are computed from.
struct AnswerRow
{
    QuestionCode question;
    ResponseId response;
    int instance = 0; ///< 0 outside repeats, else the instance counted from 1 (see answer_rows.h)
    QString part;     ///< for several choices: the choice code, for files: the name, one row each; else empty
    AnswerState state = AnswerState::Blank;
    std::optional<double> number;
    QString text;
    std::optional<Qualifier> qualifier;
};

/// Responses, their revisions, the files that they came in, and the answers in force.
class ResponseStore
{
public:
    explicit ResponseStore(Database &database);

    /// The responses of a round in the order of the partners' codes.
    QList<Response> ofRound(RoundId round) const;
    std::optional<Response> ofInvitation(InvitationId invitation) const;
    std::optional<Response> find(ResponseId id) const;
    /// The revisions of a response, oldest first.
    QList<ResponseRevision> revisions(ResponseId response) const;
    std::optional<ResponseRevision> revision(RevisionId id) const;
    /// The revision that came in a file of this SHA-256.
    std::optional<RevisionId> revisionOfFile(const QByteArray &hash) const;

    /// Keeps a file byte for byte, once for each content; gives its SHA-256.
    QByteArray keepFile(const QByteArray &bytes);
    /// Keeps the SHA-256 alone of a file whose bytes must not be stored, so that it is recognised when it
    /// comes again; gives it.
    QByteArray keepHash(const QByteArray &bytes);
    /// The bytes of a kept file; empty after an erasure.
    QByteArray file(const QByteArray &hash) const;

    /// Adds a revision (its id, response and number are given by the store) and gives it back complete.
    /// Nothing comes into force by it. Call inside a transaction, under a line of the log.
    ResponseRevision addRevision(ResponseRevision revision);

    /// Puts a revision's answers in force, in place of those of any earlier revision. @p rows has a row for
    /// each question that was asked (answer_rows.h makes them). Call inside a transaction.
    void putInForce(const ResponseRevision &revision, const QList<AnswerRow> &rows);
    /// Takes a response's answers out of force again, as when it is reopened.
    void takeOutOfForce(ResponseId response);

    /// All answers in force in a round, ordered by question, response, instance, part.
    QList<AnswerRow> answersInForce(RoundId round) const;

private:
    ResponseRevision withAnswers(const Statement &row) const;
    /// What an edition asks; its answers' types are read by it.
    const Questionnaire &questionnaire(const EditionHash &hash) const;
    ResponseId responseOf(InvitationId invitation);
    RoundId removeRows(ResponseId response);

    Database &m_database;
    mutable QHash<EditionHash, Questionnaire> m_questionnaires; ///< read once for each store object
};

} // namespace octant
