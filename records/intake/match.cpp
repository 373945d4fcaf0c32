// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/intake/match.h"

#include "records/store/partner_store.h"
#include "records/store/round_store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

/// The words for forms that belong to nobody.
struct MatchWords
{
    Q_DECLARE_TR_FUNCTIONS(Match)

public:
    static Problem unknownPartner(const QString &partner);
    static Problem unknownEdition(int year);
};

Problem MatchWords::unknownPartner(const QString &partner)
{
    const QString shown = partner.left(40);
    return {u"response.unknown_partner"_s,
            {},
            shown.isEmpty()
                ? tr("The form was not sent out from this register.")
                : tr("The form was not sent out from this register; it names the partner %1.").arg(shown),
            tr("Open the register from which the form was sent, or send the partner a new form.")};
}

Problem MatchWords::unknownEdition(int year)
{
    return {u"response.unknown_edition"_s,
            {},
            tr("The form has a wording of the questionnaire that was not sent out for %1.").arg(year),
            tr("Send the partner the form of this year again.")};
}

/// Everything that hangs on an invitation.
Result<Match> matchOf(const Invitation &invitation, const EditionHash &hash, Database &database,
                      KnownEditions &editions)
{
    const RoundStore rounds(database);
    const std::optional<Round> round = rounds.find(invitation.round);
    const std::optional<Partner> partner = PartnerStore(database).find(invitation.partner);
    Q_ASSERT(round && partner); // foreign keys see to it
    const auto known = editions.find(hash);
    if (!known)
        return std::unexpected(known.error());
    if (!*known || !round->editions.contains(hash))
        return std::unexpected(MatchWords::unknownEdition(round->year));
    return Match{invitation, *round, *partner, (*known)->edition, (*known)->logic};
}

} // namespace

Result<Match> match(const ReceivedForm &form, Database &database, KnownEditions &editions,
                    const QString &file)
{
    const auto refused = [&](Problem problem) {
        problem.where.file = file;
        return std::unexpected(problem);
    };
    const std::optional<Invitation> invitation = RoundStore(database).invitationOfToken(form.token);
    if (!invitation)
        return refused(MatchWords::unknownPartner(form.partner));
    Result<Match> found = matchOf(*invitation, form.edition, database, editions);
    if (!found)
        return refused(found.error());
    return found;
}

Match matchOf(const ResponseRevision &revision, Database &database, KnownEditions &editions)
{
    const std::optional<Invitation> invitation = RoundStore(database).invitation(revision.invitation);
    Q_ASSERT(invitation);
    Result<Match> found = matchOf(*invitation, revision.edition, database, editions);
    // What was taken in once does not match any more only where the register itself is damaged.
    if (!found)
        throw MachineFailure(found.error());
    return *found;
}

} // namespace octant
