// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/model/round.h"
#include "records/store/database.h"

#include <QCoreApplication>

#include <optional>

namespace octant {

/// Rounds, their invitations and what happened to these.
class RoundStore
{
    Q_DECLARE_TR_FUNCTIONS(RoundStore)

public:
    explicit RoundStore(Database &database);

    /// All rounds by year, oldest first.
    QList<Round> all() const;
    std::optional<Round> find(int year) const;
    std::optional<Round> find(RoundId id) const;
    /// The newest round that has been opened; planned ones do not count.
    std::optional<Round> newestOpened() const;
    /// Makes a round for a year that has none yet, without invitations and editions: it is opened later.
    RoundId plan(int year, const Author &author);
    /// Opens a round, or the planned one of its year, whose editions stay before those that are new to it. A
    /// year that has an open one already is a problem ("round.exists").
    Result<RoundId> open(const Round &round, const Author &author);

    /// Adds an edition to a round, as its newest, with the reason for a correction; one that the round has
    /// already stays.
    void addEdition(RoundId round, const EditionHash &edition, const Author &author,
                    const QString &reason = {});
    /// How a round's editions came to it, the newest last.
    QList<RoundEdition> editions(RoundId round) const;

    /// The invitations of a round, with their events, in the order of the partners' codes.
    QList<Invitation> invitations(RoundId round) const;
    std::optional<Invitation> invitation(InvitationId id) const;
    std::optional<Invitation> invitationOfToken(const QString &token) const;
    std::optional<Invitation> invitationOf(RoundId round, PartnerId partner) const;
    /// Makes an invitation, with the events that it holds already.
    InvitationId invite(const Invitation &invitation, const Author &author);

    /// Records what happened to an invitation, under a line of the log.
    void addEvent(InvitationId invitation, const InvitationEvent &event);

private:
    Round withEditions(Round round) const;
    RoundId addRound(const Round &round, ChangeId change);
    void addEditions(RoundId round, const QList<EditionHash> &editions, ChangeId change,
                     const QString &reason = {});
    QString nameOf(const Invitation &invitation) const;

    Database &m_database;
};

} // namespace octant
