// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/store/round_store.h"

#include "records/store/log_store.h"
#include "records/store/statement.h"
#include "records/store/step.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr auto selectRound = "SELECT id, year, opened, deadline FROM round ";

constexpr auto selectInvitation =
    "SELECT invitation.id, round, partner, token, secret, channel, form_set, language, "
    "coalesce(invitation.deadline, round.deadline) FROM invitation "
    "JOIN round ON round.id = round JOIN partner ON partner.id = partner ";

constexpr auto selectEvent = "SELECT invitation, invitation_event.kind, at, invitation_event.change_id, "
                             "revision, invitation_event.note "
                             "FROM invitation_event JOIN invitation ON invitation.id = invitation ";

Round roundIn(const Statement &row)
{
    return {row.id<RoundId>(0), int(row.integer(1)), row.date(2), row.date(3), {}};
}

Invitation invitationIn(const Statement &row)
{
    Invitation invitation;
    invitation.id = row.id<InvitationId>(0);
    invitation.round = row.id<RoundId>(1);
    invitation.partner = row.id<PartnerId>(2);
    invitation.token = row.text(3);
    invitation.secret = row.bytes(4);
    invitation.channel = row.text(5);
    invitation.formSet = row.text(6);
    invitation.language = row.known(languageOf(row.text(7)));
    invitation.deadline = row.date(8);
    return invitation;
}

InvitationEvent eventIn(const Statement &row)
{
    return {row.known(eventKindOf(row.text(1))), row.instant(2), row.id<ChangeId>(3), row.id<RevisionId>(4),
            row.text(5)};
}

QString sql(const char *select, const char *rest)
{
    return QLatin1String(select) + QLatin1String(rest);
}

/// Runs a prepared query for invitations and another one for their events.
QList<Invitation> invitationsOf(Statement &query, Statement &eventQuery)
{
    QList<Invitation> invitations;
    QHash<InvitationId, qsizetype> places;
    query.exec();
    while (query.next()) {
        invitations << invitationIn(query);
        places.insert(invitations.last().id, invitations.size() - 1);
    }
    eventQuery.exec();
    while (eventQuery.next())
        invitations[places.value(eventQuery.id<InvitationId>(0))].events << eventIn(eventQuery);
    return invitations;
}

} // namespace

RoundStore::RoundStore(Database &database)
    : m_database(database)
{
}

QList<Round> RoundStore::all() const
{
    QList<Round> rounds;
    Statement query(m_database, sql(selectRound, "ORDER BY year"));
    query.exec();
    while (query.next())
        rounds << withEditions(roundIn(query));
    return rounds;
}

std::optional<Round> RoundStore::find(int year) const
{
    Statement query(m_database, sql(selectRound, "WHERE year = ?"));
    query.bind(year).exec();
    return query.next() ? std::optional(withEditions(roundIn(query))) : std::nullopt;
}

std::optional<Round> RoundStore::find(RoundId id) const
{
    Statement query(m_database, sql(selectRound, "WHERE id = ?"));
    query.bind(id).exec();
    return query.next() ? std::optional(withEditions(roundIn(query))) : std::nullopt;
}

Round RoundStore::withEditions(Round round) const
{
    Statement query(m_database, u"SELECT edition FROM round_edition WHERE round = ? ORDER BY position"_s);
    query.bind(round.id).exec();
    while (query.next())
        round.editions << query.code<EditionHash>(0);
    return round;
}

std::optional<Round> RoundStore::newestOpened() const
{
    std::optional<Round> newest;
    for (const Round &round : all()) {
        if (!round.isPlanned())
            newest = round;
    }
    return newest;
}

RoundId RoundStore::plan(int year, const Author &author)
{
    Step step(m_database.connection());
    const ChangeId change = LogStore(m_database).record(author, u"round.planned %1"_s.arg(year));
    Round round;
    round.year = year;
    const RoundId id = addRound(round, change);
    step.commit();
    return id;
}

Result<RoundId> RoundStore::open(const Round &round, const Author &author)
{
    Step step(m_database.connection());
    const std::optional<Round> planned = find(round.year);
    if (planned && !planned->isPlanned()) {
        Problem problem;
        problem.code = u"round.exists"_s;
        problem.what = tr("There is a round for the year %1 already.").arg(round.year);
        problem.remedy = tr("Work on with that round; each reporting year has one.");
        return std::unexpected(problem);
    }
    const ChangeId change = LogStore(m_database).record(author, u"round.opened %1"_s.arg(round.year));
    RoundId id = planned ? planned->id : addRound(round, change);
    if (planned) {
        Statement update(m_database,
                         u"UPDATE round SET opened = ?, deadline = ?, change_id = ? WHERE id = ?"_s);
        update.bind(round.opened).bind(round.deadline).bind(change).bind(id).exec();
    }
    QList<EditionHash> added = round.editions;
    added.removeIf([&](const EditionHash &hash) { return planned && planned->editions.contains(hash); });
    addEditions(id, added, change);
    step.commit();
    return id;
}

RoundId RoundStore::addRound(const Round &round, ChangeId change)
{
    Statement insert(m_database, u"INSERT INTO round (year, opened, deadline, change_id) VALUES (?, ?, ?, ?) "
                                 "RETURNING id"_s);
    insert.bind(round.year).bind(round.opened).bind(round.deadline).bind(change);
    return RoundId{insert.execReturningId()};
}

void RoundStore::addEditions(RoundId round, const QList<EditionHash> &editions, ChangeId change,
                             const QString &reason)
{
    Statement insert(m_database, u"INSERT INTO round_edition (round, position, edition, reason, change_id) "
                                 "SELECT ?, count(*), ?, ?, ? FROM round_edition WHERE round = ?"_s);
    for (const EditionHash &edition : editions)
        insert.bind(round).bind(edition).bind(reason).bind(change).bind(round).exec();
}

void RoundStore::addEdition(RoundId round, const EditionHash &edition, const Author &author,
                            const QString &reason)
{
    Step step(m_database.connection());
    const std::optional<Round> found = find(round);
    if (!found || found->editions.contains(edition))
        return;
    const QString what = u"round.edition %1 %2"_s.arg(found->year).arg(edition.text());
    addEditions(round, {edition}, LogStore(m_database).record(author, what, reason), reason);
    step.commit();
}

QList<RoundEdition> RoundStore::editions(RoundId round) const
{
    QList<RoundEdition> editions;
    Statement query(m_database, u"SELECT edition, reason, sequence, at, who, what, why FROM round_edition "
                                "JOIN change_log ON sequence = round_edition.change_id "
                                "WHERE round = ? ORDER BY position"_s);
    query.bind(round).exec();
    while (query.next()) {
        editions << RoundEdition{
            query.code<EditionHash>(0),
            query.text(1),
            {query.id<ChangeId>(2), query.instant(3), query.text(4), query.text(5), query.text(6)}};
    }
    return editions;
}

QList<Invitation> RoundStore::invitations(RoundId round) const
{
    Statement query(m_database, sql(selectInvitation, "WHERE round = ? ORDER BY partner.code"));
    Statement events(m_database, sql(selectEvent, "WHERE round = ? ORDER BY invitation_event.change_id, "
                                                  "invitation_event.id"));
    query.bind(round);
    events.bind(round);
    return invitationsOf(query, events);
}

std::optional<Invitation> RoundStore::invitation(InvitationId id) const
{
    Statement query(m_database, sql(selectInvitation, "WHERE invitation.id = ?"));
    Statement events(m_database,
                     sql(selectEvent, "WHERE invitation.id = ? ORDER BY invitation_event.change_id, "
                                      "invitation_event.id"));
    query.bind(id);
    events.bind(id);
    const QList<Invitation> found = invitationsOf(query, events);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<Invitation> RoundStore::invitationOfToken(const QString &token) const
{
    Statement query(m_database, u"SELECT id FROM invitation WHERE token = ?"_s);
    query.bind(token).exec();
    return query.next() ? invitation(query.id<InvitationId>(0)) : std::nullopt;
}

std::optional<Invitation> RoundStore::invitationOf(RoundId round, PartnerId partner) const
{
    Statement query(m_database, u"SELECT id FROM invitation WHERE round = ? AND partner = ?"_s);
    query.bind(round).bind(partner).exec();
    return query.next() ? invitation(query.id<InvitationId>(0)) : std::nullopt;
}

InvitationId RoundStore::invite(const Invitation &invitation, const Author &author)
{
    Step step(m_database.connection());
    const ChangeId change = LogStore(m_database).record(author, u"invitation.made "_s + nameOf(invitation));
    Statement insert(m_database,
                     u"INSERT INTO invitation (round, partner, token, secret, channel, form_set, "
                     "language, deadline, change_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    insert.bind(invitation.round).bind(invitation.partner).bind(invitation.token).bind(invitation.secret);
    insert.bind(invitation.channel).bind(invitation.formSet).bind(tagOf(invitation.language));
    insert.bind(invitation.deadline).bind(change);
    const InvitationId id{insert.execReturningId()};
    for (const InvitationEvent &event : invitation.events)
        addEvent(id, event);
    step.commit();
    return id;
}

QString RoundStore::nameOf(const Invitation &invitation) const
{
    Statement query(m_database,
                    u"SELECT code, year FROM partner, round WHERE partner.id = ? AND round.id = ?"_s);
    query.bind(invitation.partner).bind(invitation.round).exec();
    return query.next() ? query.text(0) + u' ' + query.text(1) : QString();
}

void RoundStore::addEvent(InvitationId invitation, const InvitationEvent &event)
{
    Statement insert(m_database,
                     u"INSERT INTO invitation_event (invitation, kind, at, change_id, revision, note) "
                     "VALUES (?, ?, ?, ?, ?, ?)"_s);
    insert.bind(invitation).bind(octant::nameOf(event.kind)).bind(event.at).bind(event.change);
    insert.bind(event.revision).bind(event.note).exec();
}

} // namespace octant
