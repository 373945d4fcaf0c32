// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/figures/alliance_year.h"

#include <QSet>

#include <optional>

namespace octant {

/// By what figures are broken down. Kind, region and size divide the partners; principle and area divide the
/// indicators and commitments and leave the partners together.
enum class Breakdown { None, Principle, Kind, Region, Size, Area };
/// "principle", "kind", "region", "size", "area"; empty for none.
QString nameOf(Breakdown breakdown);
std::optional<Breakdown> breakdownOf(const QString &name);
/// Whether the breakdown divides the partners.
bool dividesPartners(Breakdown breakdown);

/// One group of a breakdown.
struct PartnerGroup
{
    QString key; ///< the framework's code; "all" for no breakdown, "none" for partners without this detail
    Text title;
    QSet<PartnerId> partners; ///< its members, whether they were invited or not
};

/// The groups in the framework's order. Groups of partners that have no members are left out; partners
/// without the detail (organisations without a size class) come last, under "none".
QList<PartnerGroup> groupsOf(const AllianceYear &year, Breakdown breakdown);

} // namespace octant
