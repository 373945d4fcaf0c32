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
    /// Opens a round. A year that has one already is a problem.
    Result<RoundId> open(const Round &round, const Author &author);

    /// Adds an edition to a round that is open, as its newest; one that the round has already stays.
    void addEdition(RoundId round, const EditionHash &edition, const Author &author);

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
    QString nameOf(const Invitation &invitation) const;

    Database &m_database;
};

} // namespace octant
