// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/model/framework.h"
#include "records/model/framework_edits.h"

#include <functional>

namespace octant {

/// What the secretariat may add to the framework and retire.
enum class ItemSort { Indicator, ImpactArea, Unit, PartnerKind };

/// A line of the framework page.
struct FrameworkItem
{
    ItemSort sort = ItemSort::Indicator;
    QString code;
    Text title;
    PrincipleCode principle; ///< of indicators
    UnitCode unit;           ///< of indicators
    YearSpan years;

    /// What names the line: "indicator/I4.2".
    QString key() const;
};

/// Indicators in their order, then impact areas, units and kinds of partners.
QList<FrameworkItem> itemsOf(const Framework &framework);

/// The sort's name in keys: "indicator", "impact_area", "unit", "partner_kind".
QString nameOf(ItemSort sort);
/// The list that holds a sort of terms; of impact areas and kinds of partners only.
TermsOfFramework termsOf(ItemSort sort);

/// A change of the framework, to be made on it as it stands when it is written.
using FrameworkChange = std::function<Result<Framework>(const Framework &)>;

/// Ends an item with a year, the last one for which it holds.
FrameworkChange retiring(const FrameworkItem &item, int lastYear);

} // namespace octant
