// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/overview/overview_figures.h"

#include "records/store/round_store.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

/// The sums that stand for a year: money first, then greenhouse gases. A framework without them has none.
QList<Indicator> keyIndicators(const AllianceYear &year)
{
    const QList<Indicator> indicators = year.framework.indicatorsIn(year.year());
    QList<Indicator> found;
    for (const QString &unit : {u"EUR"_s, u"tCO2e"_s}) {
        const auto first = std::ranges::find_if(indicators, [&](const Indicator &it) {
            return it.aggregation == Aggregation::Sum && it.unit.text() == unit;
        });
        if (first != indicators.end())
            found.append(*first);
    }
    return found;
}

QSet<PartnerId> everybody(const AllianceYear &year)
{
    QSet<PartnerId> partners;
    for (const Partner &partner : year.partners)
        partners.insert(partner.id);
    return partners;
}

void addIndicators(OverviewFigures &figures, const AllianceYear &now, const AllianceYear *previous)
{
    for (const Indicator &indicator : keyIndicators(now)) {
        const IndicatorValues values = valuesOf(indicator, now);
        if (!previous) {
            figures.indicators.append({indicator, aggregate(values, nullptr, everybody(now))});
            continue;
        }
        const IndicatorValues before = valuesOf(indicator, *previous);
        figures.indicators.append({indicator, aggregate(values, &before, everybody(now),
                                                        breaksBetween(*previous, now, values.operands))});
    }
}

void addCommitments(OverviewFigures &figures, const AllianceYear &now)
{
    const QList<ListedCommitment> listed =
        listedCommitments(now.commitments, now.year(), StatusRule::PublishedBands, now.framework.bands);
    QHash<PrincipleCode, QList<Assessment>> byPrinciple;
    QList<Assessment> all;
    QSet<PartnerId> partners;
    for (const ListedCommitment &one : listed) {
        byPrinciple[one.assessment.terms->principle].append(one.assessment);
        all.append(one.assessment);
        partners.insert(one.partner);
    }
    figures.commitments = int(listed.size());
    figures.committedPartners = int(partners.size());
    figures.statuses = countStatuses(all);
    for (const Principle &principle : now.framework.principles)
        figures.principles.append({principle.code, countStatuses(byPrinciple.value(principle.code))});
}

void addTodo(OverviewFigures &figures, const AllianceYear &now, QDate today)
{
    for (const TodoItem &item : needsYouToday(now, today)) {
        TodoLine line{item, {}, {}};
        if (const Partner *partner = now.partner(item.partner))
            line.partner = *partner;
        const auto commitment = std::ranges::find(now.commitments, item.commitment, &Commitment::code);
        if (commitment != now.commitments.end())
            line.commitment = commitment->terms().title;
        figures.todo.append(line);
    }
}

std::optional<AllianceYear> roundBefore(Database &database, int year)
{
    int before = 0;
    for (const Round &round : RoundStore(database).all())
        if (round.year < year)
            before = std::max(before, round.year);
    if (before == 0)
        return std::nullopt;
    Result<AllianceYear> loaded = loadYear(database, before);
    return loaded ? std::optional(std::move(*loaded)) : std::nullopt;
}

} // namespace

StarPoint OverviewFigures::allPoints() const
{
    StarPoint all{.principle = {}, .share = {}};
    for (const StarPoint &point : star) {
        all.n += point.n;
        all.good += point.good;
    }
    if (all.n > 0)
        all.share = double(all.good) / all.n;
    all.hollow = all.n < fewestForFullPoint;
    return all;
}

Result<OverviewFigures> loadOverview(Database &database, int year, QDate today)
{
    OverviewFigures figures;
    if (year == 0)
        return figures;
    const Result<AllianceYear> now = loadYear(database, year);
    if (!now)
        return std::unexpected(now.error());
    const std::optional<AllianceYear> before = roundBefore(database, year);
    figures.year = year;
    figures.rate = responseRates(*now, Breakdown::None).value(0);
    figures.star = star(now->framework, now->commitments, year);
    figures.curve = arrivalCurve(*now, today);
    addIndicators(figures, *now, before ? &*before : nullptr);
    addCommitments(figures, *now);
    addTodo(figures, *now, today);
    if (before) {
        figures.previousYear = before->year();
        figures.lastStar = star(now->framework, now->commitments, before->year());
        figures.lastCurve = arrivalCurve(*before, today);
    }
    return figures;
}

} // namespace octant
