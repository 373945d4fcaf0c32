// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/framework/framework_items.h"

#include "forms/model/names.h"

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr std::array sortNames = {
    std::pair{ItemSort::Indicator, "indicator"},
    std::pair{ItemSort::ImpactArea, "impact_area"},
    std::pair{ItemSort::Unit, "unit"},
    std::pair{ItemSort::PartnerKind, "partner_kind"},
};

void addTerms(QList<FrameworkItem> &items, const Framework &framework, ItemSort sort)
{
    for (const Term &term : framework.*termsOf(sort))
        items << FrameworkItem{sort, term.code, term.title, {}, {}, term.years};
}

} // namespace

QString nameOf(ItemSort sort)
{
    return nameIn(sortNames, sort);
}

QString FrameworkItem::key() const
{
    return nameOf(sort) + u'/' + code;
}

TermsOfFramework termsOf(ItemSort sort)
{
    return sort == ItemSort::ImpactArea ? &Framework::impactAreas : &Framework::partnerKinds;
}

QList<FrameworkItem> itemsOf(const Framework &framework)
{
    QList<FrameworkItem> items;
    for (const Indicator &indicator : framework.indicators) {
        items << FrameworkItem{ItemSort::Indicator, indicator.code.text(), indicator.title,
                               indicator.principle, indicator.unit,        indicator.years};
    }
    addTerms(items, framework, ItemSort::ImpactArea);
    for (const Unit &unit : framework.units) {
        items << FrameworkItem{
            ItemSort::Unit, unit.code.text(), unit.title, {}, {}, framework.unitYears.value(unit.code)};
    }
    addTerms(items, framework, ItemSort::PartnerKind);
    return items;
}

FrameworkChange retiring(const FrameworkItem &item, int lastYear)
{
    return [item, lastYear](const Framework &framework) {
        switch (item.sort) {
        case ItemSort::Indicator:
            return withIndicatorRetired(framework, IndicatorCode(item.code), lastYear);
        case ItemSort::Unit:
            return withUnitRetired(framework, UnitCode(item.code), lastYear);
        case ItemSort::ImpactArea:
        case ItemSort::PartnerKind:
            break;
        }
        return withTermRetired(framework, termsOf(item.sort), item.code, lastYear);
    };
}

} // namespace octant
