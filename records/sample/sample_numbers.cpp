// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/sample/sample_numbers.h"

#include "records/sample/sample_quantities.h"

#include <QHash>

#include <cmath>
#include <functional>

namespace octant {

namespace {

using Quantities = const SampleQuantities &;
using Rule = std::function<double(Quantities)>;

/// Shares of a whole, then rounded like it, so that no part exceeds its total.
double part(double whole, double share)
{
    return std::min(roundedAsPeopleDo(whole), roundedAsPeopleDo(roundedAsPeopleDo(whole) * share));
}

QHash<QString, Rule> strongEconomy()
{
    return {
        {"PP_09", [](Quantities q) { return q.staff(); }},
        {"PP_10", [](Quantities q) { return q.turnover(); }},
        {"EC_01", [](Quantities q) { return part(q.turnover(), q.share("circular", 0.04, 0.3)); }},
        {"EC_02",
         [](Quantities q) {
             return q.amount("circularInvestment", 2000, 60000) * std::sqrt(q.staff() / 10);
         }},
        {"EC_03", [](Quantities q) { return part(q.staff(), q.share("circularJobs", 0.05, 0.4)); }},
        {"EC_05", [](Quantities q) { return q.amount("patents", 0.2, 2); }},
        {"EC_06", [](Quantities q) { return q.amount("projects", 1, 5); }},
        {"EC_07", [](Quantities q) { return 100 * q.share("greenProcurement", 0.05, 0.45); }},
        {"EC_08", [](Quantities q) { return 100 * q.share("suppliers", 0.05, 0.6); }},
    };
}

QHash<QString, Rule> nature()
{
    return {
        {"NA_02", [](Quantities q) { return part(q.land(), q.share("protected", 0.1, 0.6)); }},
        {"NA_03", [](Quantities q) { return q.land(); }},
        {"NA_04", [](Quantities q) { return part(q.land(), q.share("sealed", 0.1, 0.4)); }},
        {"NA_05", [](Quantities q) { return part(q.land(), q.share("natureOriented", 0.08, 0.4)); }},
        {"NA_06", [](Quantities q) { return q.amount("offSite", 0.5, 12); }},
        {"NA_07", [](Quantities q) { return q.amount("restored", 0.4, 8); }},
        {"NA_08", [](Quantities q) { return q.amount("trees", 20, 900); }},
        {"NA_09", [](Quantities q) { return 100 * q.share("survival", 0.5, 0.95); }},
        {"NA_10", [](Quantities q) { return 100 * q.share("certified", 0.2, 0.95); }},
        {"NA_11", [](Quantities q) { return q.amount("volunteering", 10, 600); }},
    };
}

QHash<QString, Rule> environment()
{
    return {
        {"EN_02", [](Quantities q) { return q.amount("dust", 300, 6000); }},
        {"EN_03", [](Quantities q) { return q.amount("nox", 500, 9000); }},
        {"EN_04", [](Quantities q) { return q.amount("sox", 100, 3000); }},
        {"EN_05", [](Quantities q) { return q.amount("nitrogenWater", 50, 900); }},
        {"EN_06", [](Quantities q) { return q.water(); }},
        {"EN_07", [](Quantities q) { return part(q.water(), q.share("stress", 0.0, 0.2)); }},
        {"EN_08", [](Quantities q) { return part(q.water(), q.share("discharged", 0.5, 0.85)); }},
        {"EN_09", [](Quantities q) { return part(q.water(), q.share("consumed", 0.12, 0.45)); }},
        {"EN_10", [](Quantities q) { return part(q.water(), q.share("waterReuse", 0.02, 0.3)); }},
        {"EN_11", [](Quantities q) { return std::floor(q.amount("incidents", 0.2, 2.2)); }},
        {"EN_12", [](Quantities) { return 0.0; }},
        {"EN_14", [](Quantities q) { return q.amount("dumpsites", 2, 20); }},
    };
}

QHash<QString, Rule> resources()
{
    return {
        {"RE_01", [](Quantities q) { return q.materials(); }},
        {"RE_02", [](Quantities q) { return part(q.materials(), q.share("secondary", 0.08, 0.45)); }},
        {"RE_03", [](Quantities q) { return part(q.materials(), q.share("renewableMaterial", 0.05, 0.4)); }},
        {"RE_04", [](Quantities q) { return q.packaging(); }},
        {"RE_05", [](Quantities q) { return part(q.packaging(), q.share("plasticPackaging", 0.2, 0.6)); }},
        {"RE_06", [](Quantities q) { return 100 * q.share("reusable", 0.05, 0.5); }},
        {"RE_07", [](Quantities q) { return 100 * q.share("recyclable", 0.45, 0.98); }},
        {"RE_08", [](Quantities q) { return 100 * q.share("recycledPlastic", 0.05, 0.5); }},
        {"RE_09", [](Quantities q) { return 100 * q.share("takenBack", 0.01, 0.25); }},
        {"RE_10", [](Quantities q) { return part(q.waste(), q.share("byProducts", 0.05, 0.3)); }},
        {"RE_13", [](Quantities q) { return q.staff() * q.share("paper", 4, 18); }},
    };
}

QHash<QString, Rule> climate()
{
    return {
        {"CL_02", [](Quantities q) { return q.scope1(); }},
        {"CL_03", [](Quantities q) { return q.scope2(); }},
        {"CL_04", [](Quantities q) { return part(q.scope2(), q.share("market", 0.7, 0.99)); }},
        {"CL_05", [](Quantities q) { return (q.scope1() + q.scope2()) * q.share("scope3", 2, 6); }},
        {"CL_07", [](Quantities q) { return std::round(q.share("baselineYear", 2019, 2022)); }},
        {"CL_08", [](Quantities q) { return (q.scope1() + q.scope2()) * q.share("reduced", 1.05, 1.35); }},
        {"CL_09", [](Quantities) { return 2030.0; }},
        {"CL_10", [](Quantities q) { return std::round(q.share("reductionTarget", 25, 55)); }},
        {"CL_11", [](Quantities q) { return part(q.scope1(), q.share("saved", 0.02, 0.12)); }},
        {"CL_14", [](Quantities q) { return 100 * q.share("cleanFleet", 0.0, 0.4); }},
    };
}

QHash<QString, Rule> waste()
{
    return {
        {"ZW_01", [](Quantities q) { return q.waste(); }},
        {"ZW_02", [](Quantities q) { return part(q.waste(), q.share("hazardous", 0.01, 0.05)); }},
        {"ZW_04", [](Quantities q) { return part(q.waste(), q.share("preparedForReuse", 0.02, 0.1)); }},
        {"ZW_05", [](Quantities q) { return part(q.waste(), q.share("recycled", 0.35, 0.6)); }},
        {"ZW_06", [](Quantities q) { return part(q.waste(), q.share("incinerated", 0.02, 0.08)); }},
        {"ZW_07", [](Quantities q) { return part(q.waste(), 0.24 - q.share("landfilled", 0.02, 0.2)); }},
        {"ZW_09", [](Quantities q) { return part(q.waste(), q.share("packagingWaste", 0.05, 0.3)); }},
        {"ZW_10", [](Quantities q) { return part(q.waste(), q.share("foodWaste", 0.01, 0.12)); }},
        {"ZW_11", [](Quantities q) { return q.amount("donated", 0.3, 12); }},
        {"ZW_12", [](Quantities q) { return part(q.waste(), q.share("bioWaste", 0.02, 0.15)); }},
        {"ZW_13", [](Quantities q) { return q.amount("textileWaste", 0.1, 4); }},
        {"ZW_14", [](Quantities q) { return q.amount("weee", 0.05, 3); }},
        {"ZW_15", [](Quantities q) { return q.amount("construction", 2, 120); }},
        {"ZW_16", [](Quantities q) { return 100 * q.share("constructionRecovered", 0.4, 0.9); }},
        {"ZW_18", [](Quantities q) { return q.amount("measures", 1, 8); }},
        {"ZW_19", [](Quantities q) { return part(q.waste(), q.share("prevented", 0.01, 0.08)); }},
        {"ZW_23", [](Quantities q) { return part(q.staff(), q.share("trained", 0.1, 0.7)); }},
        {"ZW_25", [](Quantities q) { return q.waste() * q.share("cost", 40, 140); }},
        {"ZW_26", [](Quantities q) { return q.municipalWaste(); }},
        {"ZW_27",
         [](Quantities q) { return part(q.municipalWaste(), q.share("municipalRecycled", 0.15, 0.45)); }},
        {"ZW_28",
         [](Quantities q) { return part(q.municipalWaste(), q.share("municipalLandfilled", 0.4, 0.55)); }},
        {"ZW_29", [](Quantities q) { return 100 * q.share("bioWasteServed", 0.1, 0.7); }},
        {"ZW_30", [](Quantities q) { return q.amount("centres", 1, 5); }},
    };
}

QHash<QString, Rule> agriculture()
{
    return {
        {"AG_02", [](Quantities q) { return q.farmland(); }},
        {"AG_03", [](Quantities q) { return part(q.farmland(), q.share("organic", 0.08, 0.45)); }},
        {"AG_04", [](Quantities q) { return q.farmland() * q.share("pesticides", 1.5, 6); }},
        {"AG_05", [](Quantities q) { return q.farmland() * q.share("nitrogen", 40, 130); }},
        {"AG_06", [](Quantities q) { return q.farmland() * q.share("compost", 0.4, 3); }},
        {"AG_07", [](Quantities q) { return part(q.farmland(), q.share("soil", 0.2, 0.7)); }},
        {"AG_08", [](Quantities q) { return q.farmland() * q.share("irrigation", 100, 900); }},
        {"AG_09", [](Quantities q) { return q.farmland() * q.share("residues", 0.3, 2); }},
        {"AG_10", [](Quantities q) { return q.amount("agriculturalPlastics", 0.2, 6); }},
        {"AG_11", [](Quantities q) { return q.amount("foodLosses", 0.5, 20); }},
        {"AG_12", [](Quantities q) { return 100 * q.share("local", 0.2, 0.8); }},
    };
}

QHash<QString, Rule> energy()
{
    return {
        {"EE_01", [](Quantities q) { return q.energy(); }},
        {"EE_02", [](Quantities q) { return part(q.energy(), q.share("electricity", 0.3, 0.6)); }},
        {"EE_03", [](Quantities q) { return part(q.energy(), q.share("ownRenewable", 0.01, 0.12)); }},
        {"EE_04", [](Quantities q) { return part(q.energy(), q.share("fuels", 0.1, 0.3)); }},
        {"EE_05", [](Quantities q) { return part(q.energy(), q.share("heat", 0.02, 0.08)); }},
        {"EE_06", [](Quantities q) { return part(q.energy(), q.share("renewable", 0.08, 0.4)); }},
        {"EE_07", [](Quantities q) { return part(q.energy(), q.share("energySaved", 0.01, 0.06)); }},
        {"EE_08", [](Quantities q) { return q.floorArea(); }},
        {"EE_09", [](Quantities q) { return 100 * q.share("classB", 0.0, 0.6); }},
        {"EE_12", [](Quantities q) { return q.energy() * q.share("energyInvestment", 3, 40); }},
        {"EE_13", [](Quantities q) { return part(q.energy(), q.share("lighting", 0.1, 0.3)); }},
    };
}

QHash<QString, Rule> needsAndPractice()
{
    return {
        {"ND_03", [](Quantities q) { return part(q.staff(), q.share("trainedCircular", 0.02, 0.3)); }},
        {"ND_06", [](Quantities q) { return q.amount("toTrain", 1, 12); }},
        {"ND_11", [](Quantities q) { return q.amount("externalFinance", 5000, 300000); }},
        {"ND_12", [](Quantities q) { return q.amount("fundingNeed", 20000, 900000); }},
        {"ND_14", [](Quantities q) { return q.amount("justTransition", 10000, 200000); }},
        {"GP_06", [](Quantities q) { return q.amount("practiceCost", 800, 40000); }},
        {"GP_07", [](Quantities q) { return q.amount("practiceSaving", 300, 15000); }},
    };
}

const QHash<QString, Rule> &rules()
{
    static const QHash<QString, Rule> all = [] {
        QHash<QString, Rule> joined;
        for (const auto &chapter : {strongEconomy(), nature(), environment(), resources(), climate(), waste(),
                                    agriculture(), energy(), needsAndPractice()})
            joined.insert(chapter);
        return joined;
    }();
    return all;
}

} // namespace

double sampleProbability(const Question &question)
{
    const QString code = question.code.text();
    if (code == u"PP_10")
        return 0.65;
    if (code.startsWith(u"PP_"))
        return 0.98;
    if (code == u"CL_05")
        return 0.08;
    if (code == u"CL_02" || code == u"CL_03" || code == u"CL_08")
        return 0.9; // of the third that has an inventory
    static const QHash<QString, double> bySection = {{"EC", 0.7}, {"NA", 0.34}, {"EN", 0.7},  {"RE", 0.7},
                                                     {"CL", 0.5}, {"ZW", 0.78}, {"AG", 0.85}, {"EE", 0.8},
                                                     {"ND", 0.7}, {"GP", 0.95}};
    const bool openText = question.type == QuestionType::LongText && !code.startsWith(u"GP_");
    const double usual = bySection.value(code.left(2), 0.7);
    return openText ? 0.45 : question.required && !isNumeric(question.type) ? 0.98 : usual;
}

std::optional<double> sampleNumber(const QString &question, const SamplePartner &partner, int year,
                                   quint32 seed)
{
    const auto rule = rules().constFind(question);
    if (rule == rules().cend())
        return std::nullopt;
    const double value = (*rule)(SampleQuantities(partner, year, seed));
    // A partner without turnover or packaging has nothing to give there, not zero.
    const bool isAmountOfNothing =
        value == 0 && (question == u"PP_10" || question.startsWith(u"RE_") || question == u"EC_01");
    return isAmountOfNothing ? std::nullopt : std::optional(value);
}

} // namespace octant
