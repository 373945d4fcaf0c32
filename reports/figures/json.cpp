// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/figures/json.h"

#include "forms/model/json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace figures_json {

QJsonValue orNull(const std::optional<double> &value)
{
    return value ? numberToJson(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject yearValue(const YearValue &value)
{
    return {{u"year"_s, value.year > 0 ? QJsonValue(value.year) : QJsonValue()},
            {u"value"_s, orNull(value.value)}};
}

/// Both of the program's languages are always there, null where nobody wrote one.
QJsonObject title(const Text &text)
{
    QJsonObject object = toJson(text);
    for (const QString &tag : {u"bg"_s, u"en"_s}) {
        if (!object.contains(tag))
            object.insert(tag, QJsonValue());
    }
    return object;
}

QJsonArray breaks(const QList<Break> &breaks)
{
    QJsonArray array;
    for (const Break &one : breaks)
        array.append(QJsonObject{
            {u"question"_s, one.question.text()}, {u"kind"_s, nameOf(one.kind)}, {u"note"_s, one.note}});
    return array;
}

QJsonObject indicator(const IndicatorFigure &figure)
{
    const Panel panel = figure.panel.value_or(Panel());
    return {{u"code"_s, figure.code.text()},
            {u"value"_s, orNull(figure.value)},
            {u"unit"_s, figure.unit.text()},
            {u"n"_s, figure.n},
            {u"asked"_s, figure.asked},
            {u"coverage"_s, orNull(figure.coverage)},
            {u"panel"_s, QJsonObject{{u"n"_s, panel.n},
                                     {u"previous"_s, orNull(panel.previous)},
                                     {u"value"_s, orNull(panel.value)}}},
            {u"suppressed"_s, figure.suppressed},
            {u"breaks"_s, breaks(figure.breaks)}};
}

QJsonObject statuses(const StatusCounts &counts)
{
    QJsonObject object;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        object.insert(nameOf(count.key()), *count);
    return object;
}

QJsonObject group(const ProgressGroup &group)
{
    QJsonArray indicators;
    for (const IndicatorFigure &figure : group.indicators)
        indicators.append(indicator(figure));
    return {{u"key"_s, group.key},         {u"title"_s, title(group.title)},
            {u"invited"_s, group.invited}, {u"n"_s, group.n},
            {u"indicators"_s, indicators}, {u"commitments"_s, statuses(group.commitments)}};
}

QJsonValue override(const std::optional<StatusOverride> &word)
{
    if (!word)
        return {};
    return QJsonObject{{u"status"_s, nameOf(word->status)}, {u"reason"_s, word->reason}};
}

QJsonObject commitment(const ListedCommitment &listed, const QString &partner)
{
    const Assessment &assessment = listed.assessment;
    const CommitmentRevision &terms = *assessment.terms;
    return {{u"code"_s, listed.code.text()},
            {u"partner"_s, partner},
            {u"principle"_s, terms.principle.text()},
            {u"title"_s, title(terms.title)},
            {u"type"_s, nameOf(terms.type)},
            {u"unit"_s, terms.otherUnit.isEmpty() ? terms.unit.text() : terms.otherUnit},
            {u"baseline"_s, yearValue(terms.baseline)},
            {u"target"_s, yearValue(terms.target)},
            {u"actual"_s, orNull(assessment.actual)},
            {u"progress"_s, orNull(assessment.progress)},
            {u"expected"_s, orNull(assessment.expected)},
            {u"pace"_s, orNull(assessment.pace)},
            {u"lifecycle"_s, nameOf(terms.lifecycle)},
            {u"status"_s, nameOf(assessment.status)},
            {u"computed"_s, nameOf(assessment.computed)},
            {u"override"_s, override(assessment.override)}};
}

} // namespace figures_json

QJsonObject toJson(const Progress &progress)
{
    QJsonArray groups;
    for (const ProgressGroup &group : progress.groups)
        groups.append(figures_json::group(group));
    const QString by = nameOf(progress.by);
    return {{u"year"_s, progress.year},
            {u"by"_s, by.isEmpty() ? QJsonValue() : QJsonValue(by)},
            {u"invited"_s, progress.invited},
            {u"accepted"_s, progress.accepted},
            {u"groups"_s, groups}};
}

QJsonArray toJson(const QList<ListedCommitment> &commitments, const QList<Partner> &partners)
{
    QHash<PartnerId, QString> codes;
    for (const Partner &partner : partners)
        codes.insert(partner.id, partner.code.text());
    QJsonArray array;
    for (const ListedCommitment &listed : commitments)
        array.append(figures_json::commitment(listed, codes.value(listed.partner)));
    return array;
}

} // namespace octant
