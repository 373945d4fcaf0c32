// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/draft_verdict.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

/// The question for the partner's kind, whose answer is known before a form is sent.
const QuestionCode kindQuestion(u"PP_04"_s);

QString sizeKey(const QString &set, const QString &kind)
{
    return set + u'/' + kind;
}

KnownCodes knownCodes(const Framework &framework, int year)
{
    KnownCodes known;
    for (const Principle &principle : framework.principles)
        known.principles.append(principle.code.text());
    for (const Term &area : termsIn(framework.impactAreas, year))
        known.impactAreas.append(area.code);
    for (const Indicator &indicator : framework.indicatorsIn(year))
        known.indicators.append(indicator.code.text());
    for (const Term &kind : termsIn(framework.partnerKinds, year))
        known.kinds.append(kind.code);
    return known;
}

} // namespace

int DraftVerdict::count(Severity severity) const
{
    return int(std::ranges::count(findings, severity, &Finding::severity));
}

const FormSize &DraftVerdict::sizeOf(const QString &set, const QString &kind) const
{
    static const FormSize none;
    const auto found = sizes.find(sizeKey(set, kind));
    return found == sizes.end() ? none : *found;
}

QHash<QString, Severity> DraftVerdict::severities() const
{
    QHash<QString, Severity> worst;
    for (const Finding &finding : findings) {
        Severity &severity = worst[finding.problem.where.question];
        severity = std::max(severity, finding.severity);
    }
    return worst;
}

DraftVerdict judge(const Questionnaire &questionnaire, const Framework &framework, int year)
{
    DraftVerdict verdict;
    verdict.findings = checkQuestionnaire(questionnaire, knownCodes(framework, year));
    verdict.missing = missingWordings(questionnaire);
    verdict.feeds = feedsOf(questionnaire, framework.indicators);
    QStringList sets = {QString()};
    for (const FormSet &set : questionnaire.sets)
        sets.append(set.code);
    QStringList kinds = {QString()};
    for (const Term &kind : framework.partnerKinds)
        kinds.append(kind.code);
    for (const QString &set : sets)
        for (const QString &kind : kinds)
            verdict.sizes.insert(sizeKey(set, kind), octant::sizeOf(questionnaire, set, kind, kindQuestion));
    return verdict;
}

} // namespace octant
