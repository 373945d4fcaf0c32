// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/figures/indicators.h"

#include <algorithm>
#include <array>

namespace octant {

namespace indicators {

/// Whether a contribution is part of the figure: a median would show a confidential value as it is.
bool enters(const IndicatorValue &contribution, Aggregation aggregation)
{
    return contribution.value && !(contribution.confidential && aggregation == Aggregation::Median);
}

std::optional<double> ratio(const QList<IndicatorValue> &contributions)
{
    double numerators = 0;
    double divisors = 0;
    for (const IndicatorValue &contribution : contributions) {
        numerators += *contribution.value;
        divisors += contribution.divisor.value_or(0);
    }
    return divisors == 0 ? std::nullopt : std::optional(numerators / divisors);
}

double sum(const QList<IndicatorValue> &contributions)
{
    double total = 0;
    for (const IndicatorValue &contribution : contributions)
        total += *contribution.value;
    return total;
}

std::optional<double> middle(const QList<IndicatorValue> &contributions)
{
    QList<double> values;
    for (const IndicatorValue &contribution : contributions)
        values.append(*contribution.value);
    return median(values);
}

/// The value of contributions that all have one; none for fewer than three. Adding 0 turns minus zero into
/// zero.
std::optional<double> bringTogether(const QList<IndicatorValue> &contributions, Aggregation aggregation)
{
    if (contributions.size() < smallestShownGroup)
        return std::nullopt;
    std::optional<double> value;
    if (aggregation == Aggregation::Sum)
        value = sum(contributions);
    else
        value = aggregation == Aggregation::Ratio ? ratio(contributions) : middle(contributions);
    return value ? std::optional(*value + 0.0) : std::nullopt;
}

QList<IndicatorValue> entering(const IndicatorValues &values, const QSet<PartnerId> &members)
{
    QList<IndicatorValue> result;
    for (const IndicatorValue &contribution : values.respondents) {
        if (members.contains(contribution.partner) && enters(contribution, values.indicator.aggregation))
            result.append(contribution);
    }
    return result;
}

QSet<PartnerId> partnersOf(const QList<IndicatorValue> &contributions)
{
    QSet<PartnerId> partners;
    for (const IndicatorValue &contribution : contributions)
        partners.insert(contribution.partner);
    return partners;
}

Panel panelOf(const IndicatorValues &now, const IndicatorValues &previous, const QSet<PartnerId> &members)
{
    const QSet<PartnerId> both = partnersOf(entering(now, members)) & partnersOf(entering(previous, members));
    const Aggregation aggregation = now.indicator.aggregation;
    return {.n = int(both.size()),
            .previous = bringTogether(entering(previous, both), aggregation),
            .value = bringTogether(entering(now, both), aggregation)};
}

bool isComparable(const QList<Break> &breaks)
{
    return std::ranges::none_of(breaks, [](const Break &one) {
        return one.kind == BreakKind::UnitChanged || one.kind == BreakKind::TypeChanged ||
               one.kind == BreakKind::Split;
    });
}

void countCoverage(IndicatorFigure &figure, const IndicatorValues &values, const QSet<PartnerId> &members)
{
    for (const IndicatorValue &contribution : values.respondents) {
        if (!contribution.asked || !members.contains(contribution.partner))
            continue;
        ++figure.asked;
        figure.answered += contribution.value.has_value();
        figure.notApplicable += contribution.notApplicable;
    }
    if (figure.asked > 0)
        figure.coverage = double(figure.answered) / figure.asked;
}

std::optional<BreakKind> breakOf(const Question *before, const Question *after)
{
    if (!before && !after)
        return std::nullopt;
    if (!before)
        return BreakKind::NewQuestion;
    if (!after)
        return BreakKind::DroppedQuestion;
    if (before->unit != after->unit)
        return BreakKind::UnitChanged;
    const bool bothNumbers = isNumeric(before->type) && isNumeric(after->type);
    return before->type != after->type && !bothNumbers ? std::optional(BreakKind::TypeChanged) : std::nullopt;
}

/// The bridge between two rounds; null where there is none.
const YearBridge *bridgeBetween(const AllianceYear &previous, const AllianceYear &now)
{
    if (now.questionnaires.isEmpty())
        return nullptr;
    const YearBridge &bridge = now.questionnaires.last().bridge;
    return previous.round.editions.contains(bridge.from) ? &bridge : nullptr;
}

std::optional<BreakKind> breakOf(YearChange change)
{
    switch (change) {
    case YearChange::Same:
        return std::nullopt;
    case YearChange::Reworded:
        return BreakKind::Reworded;
    case YearChange::Split:
        return BreakKind::Split;
    case YearChange::UnitChanged:
        return BreakKind::UnitChanged;
    case YearChange::Dropped:
        return BreakKind::DroppedQuestion;
    }
    Q_UNREACHABLE();
}

/// What the bridge says about a question: about what became of the earlier one of its code, or about the one
/// that it comes from.
const BridgeStep *stepAbout(const YearBridge &bridge, const QuestionCode &code)
{
    if (const BridgeStep *own = bridge.stepOf(code))
        return own;
    const auto origin =
        std::ranges::find_if(bridge.steps, [&](const BridgeStep &step) { return step.into.contains(code); });
    return origin == bridge.steps.end() ? nullptr : &*origin;
}

std::optional<Break> breakIn(const YearBridge *bridge, const QuestionCode &code)
{
    const BridgeStep *step = bridge ? stepAbout(*bridge, code) : nullptr;
    const auto kind = step ? breakOf(step->change) : std::nullopt;
    return kind ? std::optional(Break{code, *kind, step->note}) : std::nullopt;
}

} // namespace indicators

IndicatorFigure aggregate(const IndicatorValues &now, const IndicatorValues *previous,
                          const QSet<PartnerId> &members, const QList<Break> &breaks)
{
    const QList<IndicatorValue> contributions = indicators::entering(now, members);
    IndicatorFigure figure;
    figure.code = now.indicator.code;
    figure.unit = now.indicator.unit;
    figure.breaks = breaks;
    figure.problem = now.problem;
    figure.n = int(contributions.size());
    figure.suppressed = figure.n > 0 && figure.n < smallestShownGroup;
    figure.value = indicators::bringTogether(contributions, now.indicator.aggregation);
    indicators::countCoverage(figure, now, members);
    if (previous && indicators::isComparable(breaks))
        figure.panel = indicators::panelOf(now, *previous, members);
    return figure;
}

QList<Break> breaksBetween(const AllianceYear &previous, const AllianceYear &now,
                           const QList<QuestionCode> &questions)
{
    const YearBridge *bridge = indicators::bridgeBetween(previous, now);
    QList<Break> breaks;
    for (const QuestionCode &code : questions) {
        if (const auto told = indicators::breakIn(bridge, code))
            breaks.append(*told);
        else if (const auto kind = indicators::breakOf(previous.question(code), now.question(code)))
            breaks.append({.question = code, .kind = *kind, .note = {}});
    }
    return breaks;
}

QString nameOf(BreakKind kind)
{
    constexpr std::array names{"new", "dropped", "unit_changed", "type_changed", "reworded", "split"};
    return QString::fromLatin1(names.at(std::size_t(kind)));
}

std::optional<double> median(QList<double> values)
{
    if (values.isEmpty())
        return std::nullopt;
    std::ranges::sort(values);
    const qsizetype middle = values.size() / 2;
    if (values.size() % 2 == 1)
        return values[middle];
    return values[middle - 1] + (values[middle] - values[middle - 1]) / 2;
}

} // namespace octant
