// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/figures/breakdown.h"

#include "forms/language/words.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace octant {

namespace breakdown {

Text inBothLanguages(const char *source)
{
    return {Words(Language::Bulgarian).say("Figures", source),
            Words(Language::English).say("Figures", source)};
}

const QList<Term> &termsOf(const Framework &framework, Breakdown breakdown)
{
    if (breakdown == Breakdown::Kind)
        return framework.partnerKinds;
    return breakdown == Breakdown::Region ? framework.regions : framework.sizeClasses;
}

QString detailOf(const PartnerProfile &profile, Breakdown breakdown)
{
    if (breakdown == Breakdown::Kind)
        return profile.kind;
    return breakdown == Breakdown::Region ? profile.region : profile.size;
}

PartnerGroup everybody(const AllianceYear &year)
{
    PartnerGroup group{.key = u"all"_s,
                       .title = inBothLanguages(QT_TRANSLATE_NOOP("Figures", "All partners")),
                       .partners = {}};
    for (const Partner &partner : year.partners)
        group.partners.insert(partner.id);
    return group;
}

/// Details that the framework does not know keep a group of their own behind the known ones.
QList<PartnerGroup> partnerGroups(const AllianceYear &year, Breakdown breakdown)
{
    QMap<QString, QSet<PartnerId>> members;
    const auto profiles = year.profiles();
    for (auto profile = profiles.cbegin(); profile != profiles.cend(); ++profile)
        members[detailOf(*profile, breakdown)].insert(profile.key());
    const QSet<PartnerId> without = members.take({});
    QList<PartnerGroup> groups;
    for (const Term &term : termsOf(year.framework, breakdown)) {
        if (const auto found = members.take(term.code); !found.isEmpty())
            groups.append({.key = term.code, .title = term.title, .partners = found});
    }
    for (auto rest = members.cbegin(); rest != members.cend(); ++rest)
        groups.append({.key = rest.key(), .title = Text({{u"und"_s, rest.key()}}), .partners = *rest});
    if (!without.isEmpty()) {
        const Text title = inBothLanguages(QT_TRANSLATE_NOOP("Figures", "Not stated"));
        groups.append({.key = u"none"_s, .title = title, .partners = without});
    }
    return groups;
}

} // namespace breakdown

QString nameOf(Breakdown breakdown)
{
    switch (breakdown) {
    case Breakdown::None:
        return {};
    case Breakdown::Principle:
        return u"principle"_s;
    case Breakdown::Kind:
        return u"kind"_s;
    case Breakdown::Region:
        return u"region"_s;
    case Breakdown::Size:
        return u"size"_s;
    case Breakdown::Area:
        return u"area"_s;
    }
    return {};
}

std::optional<Breakdown> breakdownOf(const QString &name)
{
    constexpr std::array all{Breakdown::None,   Breakdown::Principle, Breakdown::Kind,
                             Breakdown::Region, Breakdown::Size,      Breakdown::Area};
    for (const Breakdown breakdown : all) {
        if (nameOf(breakdown) == name)
            return breakdown;
    }
    return std::nullopt;
}

bool dividesPartners(Breakdown breakdown)
{
    return breakdown == Breakdown::Kind || breakdown == Breakdown::Region || breakdown == Breakdown::Size;
}

QList<PartnerGroup> groupsOf(const AllianceYear &year, Breakdown breakdown)
{
    if (dividesPartners(breakdown))
        return breakdown::partnerGroups(year, breakdown);
    const PartnerGroup all = breakdown::everybody(year);
    QList<PartnerGroup> groups;
    if (breakdown == Breakdown::Principle) {
        for (const Principle &principle : year.framework.principles)
            groups.append({.key = principle.code.text(), .title = principle.title, .partners = all.partners});
    } else if (breakdown == Breakdown::Area) {
        for (const Term &area : termsIn(year.framework.impactAreas, year.year()))
            groups.append({.key = area.code, .title = area.title, .partners = all.partners});
    } else {
        groups.append(all);
    }
    return groups;
}

} // namespace octant
