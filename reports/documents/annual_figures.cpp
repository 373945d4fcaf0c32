// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/documents/annual_figures.h"

using namespace Qt::StringLiterals;

namespace octant {

namespace annual_figures_cpp {

/// Consent is asked in each round anew; without it a partner is counted, not named.
QSet<PartnerId> namedPartners(const AllianceYear &year)
{
    const QuestionCode consent(u"PP_19"_s);
    QSet<PartnerId> named;
    for (const Response &response : year.accepted())
        for (const AnswerRow &row : year.rowsOf(consent, response.id))
            if (row.text == "named"_L1)
                named.insert(response.partner);
    return named;
}

const AllianceYear *yearBefore(const QList<AllianceYear> &years)
{
    if (years.size() < 2)
        return nullptr;
    const AllianceYear &candidate = years[years.size() - 2];
    return candidate.year() == years.last().year() - 1 ? &candidate : nullptr;
}

} // namespace annual_figures_cpp

QList<ListedCommitment> AnnualFigures::commitmentsOf(const PrincipleCode &principle) const
{
    QList<ListedCommitment> found;
    for (const ListedCommitment &commitment : commitments)
        if (commitment.assessment.terms->principle == principle)
            found.append(commitment);
    return found;
}

int AnnualFigures::good() const
{
    int count = 0;
    for (const StarPoint &point : star.points)
        count += point.good;
    return count;
}

int AnnualFigures::judged() const
{
    int count = 0;
    for (const StarPoint &point : star.points)
        count += point.n;
    return count;
}

const IndicatorFigure *AnnualFigures::figure(const IndicatorCode &code, int year) const
{
    const auto trend = trends.constFind(code);
    if (trend == trends.constEnd())
        return nullptr;
    for (const TrendPoint &point : trend->points)
        if (point.year == year && point.hasRound)
            return &point.figure;
    return nullptr;
}

AnnualFigures annualFigures(const AnnualReportInput &input)
{
    AnnualFigures figures;
    figures.now = &input.years.last();
    figures.previous = annual_figures_cpp::yearBefore(input.years);
    figures.rule = input.rule;
    figures.today = input.created.date();
    figures.all = progressOf(*figures.now, figures.previous, Breakdown::None, input.rule).groups.first();
    figures.principles = progressOf(*figures.now, figures.previous, Breakdown::Principle, input.rule).groups;
    const Framework &framework = figures.framework();
    const QList<Commitment> &ledger = figures.now->commitments;
    figures.commitments = listedCommitments(ledger, figures.year(), input.rule, framework.bands);
    figures.star.points = star(framework, ledger, figures.year(), input.rule);
    if (figures.previous)
        figures.star.lastYear = star(framework, ledger, figures.year() - 1, input.rule);
    for (const Indicator &indicator : framework.indicatorsIn(figures.year()))
        figures.trends.insert(indicator.code, trendOf(indicator, input.years));
    figures.named = annual_figures_cpp::namedPartners(*figures.now);
    return figures;
}

} // namespace octant
