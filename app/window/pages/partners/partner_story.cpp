// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/partners/partner_story.h"

#include "records/store/commitment_store.h"
#include "records/store/framework_store.h"
#include "records/store/partner_store.h"
#include "records/store/round_store.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

QList<PartnerFigure> figuresOf(PartnerId partner, QList<AllianceYear> years)
{
    QList<PartnerFigure> figures;
    for (AllianceYear &year : years) // only this partner's answers are computed
        year.responses.removeIf([&](const Response &response) { return response.partner != partner; });
    if (years.isEmpty())
        return figures;
    for (const Indicator &indicator : years.last().framework.indicators) {
        PartnerFigure figure{indicator, {}};
        for (const AllianceYear &year : std::as_const(years)) {
            if (!indicator.years.holdsIn(year.year()))
                continue;
            for (const IndicatorValue &value : valuesOf(indicator, year).respondents)
                if (value.alone())
                    figure.byYear[year.year()] = value;
        }
        if (!figure.byYear.isEmpty())
            figures.append(figure);
    }
    return figures;
}

QList<PartnerContact> grouped(const QList<Contact> &contacts)
{
    QList<PartnerContact> groups;
    for (const Contact &contact : contacts) {
        const auto same = std::ranges::find_if(groups, [&contact](const PartnerContact &group) {
            const Contact &it = group.newest;
            return !contact.erased && it.name == contact.name && it.mail == contact.mail &&
                   it.telephone == contact.telephone;
        });
        if (same == groups.end())
            groups.append({contact, {contact.id}});
        else
            same->all.append(contact.id);
    }
    return groups;
}

} // namespace

Result<QList<PartnerRow>> loadPartners(Database &database, int year)
{
    QHash<PartnerId, InvitationState> states;
    if (const std::optional<Round> round = RoundStore(database).find(year))
        for (const Invitation &invitation : RoundStore(database).invitations(round->id))
            states[invitation.partner] = invitation.state();
    QHash<PartnerId, int> commitments;
    const StatusBands bands = FrameworkStore(database).load().bands;
    for (const ListedCommitment &listed :
         listedCommitments(CommitmentStore(database).all(), year, StatusRule::PublishedBands, bands))
        ++commitments[listed.partner];
    QList<PartnerRow> rows;
    for (const Partner &partner : PartnerStore(database).all()) {
        const auto state = states.constFind(partner.id);
        rows.append({partner, state == states.cend() ? std::nullopt : std::optional(*state),
                     commitments.value(partner.id)});
    }
    return rows;
}

Result<PartnerStory> loadStory(Database &database, const PartnerCode &code, int year)
{
    const std::optional<Partner> partner = PartnerStore(database).find(code);
    if (!partner)
        return std::unexpected(
            Problem{u"partner.unknown"_s,
                    {},
                    QCoreApplication::translate("PartnerStory", "There is no partner %1.").arg(code.text()),
                    QCoreApplication::translate("PartnerStory", "Choose one from the list.")});
    PartnerStory story;
    story.partner = *partner;
    story.contacts = grouped(PartnerStore(database).contacts(partner->id));
    RoundStore rounds(database);
    for (const Round &round : rounds.all())
        if (const std::optional<Invitation> invitation = rounds.invitationOf(round.id, partner->id))
            story.invitations[round.year] = *invitation;
    story.figures = figuresOf(partner->id, loadAllYears(database));
    const StatusBands bands = FrameworkStore(database).load().bands;
    story.commitments = listedCommitments(CommitmentStore(database).ofPartner(partner->id), year,
                                          StatusRule::PublishedBands, bands);
    return story;
}

} // namespace octant
