// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/model/partner.h"
#include "records/model/round.h"
#include "reports/figures/progress.h"

#include <QMap>

namespace octant {

/// A partner in the directory.
struct PartnerRow
{
    Partner partner;
    std::optional<InvitationState> state; ///< in the chosen year; none where not invited
    int commitments = 0;                  ///< in the published list of the year
};

/// The directory in a reporting year.
Result<QList<PartnerRow>> loadPartners(Database &database, int year);

/// One indicator of one partner over the years.
struct PartnerFigure
{
    Indicator indicator;
    QMap<int, IndicatorValue> byYear; ///< years with an accepted response that has a value
};

/// A contact, once for however many responses brought it.
struct PartnerContact
{
    Contact newest;       ///< the latest record of it
    QList<ContactId> all; ///< every record with the same details
};

/// Everything that the register knows of one partner.
struct PartnerStory
{
    Partner partner;
    QList<PartnerContact> contacts;      ///< newest first
    QMap<int, Invitation> invitations;   ///< by reporting year
    QList<PartnerFigure> figures;        ///< indicators for which any year has a value
    QList<ListedCommitment> commitments; ///< of the chosen year
};

/// A code without a partner is a problem.
Result<PartnerStory> loadStory(Database &database, const PartnerCode &code, int year);

} // namespace octant
