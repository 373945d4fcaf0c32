// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/figures/alliance_year.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace alliance_year {

/// What a respondent said, or what the record holds where the question was not asked or left blank. A
/// question that is not relevant to the respondent leaves the detail empty.
QString detailOf(const AllianceYear &year, const Response *response, const QString &code,
                 const QString &recorded)
{
    if (!response)
        return recorded;
    const auto rows = year.rowsOf(QuestionCode(code), response->id);
    if (rows.empty())
        return recorded;
    if (rows.front().state == AnswerState::NotRelevant)
        return {};
    return rows.front().text.isEmpty() ? recorded : rows.front().text;
}

PartnerProfile profileOf(const AllianceYear &year, const Partner &partner, const Response *response)
{
    return {.kind = detailOf(year, response, u"PP_04"_s, partner.kind),
            .region = detailOf(year, response, u"PP_06"_s, partner.region),
            .size = detailOf(year, response, u"PP_05"_s, partner.size)};
}

} // namespace alliance_year

std::span<const AnswerRow> AllianceYear::rowsOf(const QuestionCode &question, ResponseId response) const
{
    const auto column = columns.constFind(question);
    if (column == columns.constEnd())
        return {};
    const auto range = std::ranges::equal_range(*column, response, {}, &AnswerRow::response);
    return {range.begin(), range.end()};
}

QList<Response> AllianceYear::accepted() const
{
    QList<Response> result;
    std::ranges::copy_if(responses, std::back_inserter(result),
                         [](const Response &response) { return response.accepted.isStored(); });
    return result;
}

const Partner *AllianceYear::partner(PartnerId id) const
{
    const auto found = std::ranges::find(partners, id, &Partner::id);
    return found == partners.end() ? nullptr : &*found;
}

const Question *AllianceYear::question(const QuestionCode &code) const
{
    for (auto questionnaire = questionnaires.crbegin(); questionnaire != questionnaires.crend();
         ++questionnaire) {
        if (const Question *question = questionnaire->question(code))
            return question;
    }
    return nullptr;
}

PartnerProfile AllianceYear::profileOf(PartnerId id) const
{
    return profiles().value(id);
}

QHash<PartnerId, PartnerProfile> AllianceYear::profiles() const
{
    QHash<PartnerId, const Response *> byPartner;
    for (const Response &response : responses) {
        if (response.accepted.isStored())
            byPartner.insert(response.partner, &response);
    }
    QHash<PartnerId, PartnerProfile> result;
    for (const Partner &partner : partners)
        result.insert(partner.id, alliance_year::profileOf(*this, partner, byPartner.value(partner.id)));
    return result;
}

QHash<QuestionCode, QList<AnswerRow>> columnsOf(const QList<AnswerRow> &rows)
{
    QHash<QuestionCode, QList<AnswerRow>> columns;
    for (const AnswerRow &row : rows)
        columns[row.question].append(row);
    const auto place = [](const AnswerRow &row) { return std::tie(row.response, row.instance, row.part); };
    for (QList<AnswerRow> &column : columns)
        std::ranges::stable_sort(column, {}, place);
    return columns;
}

} // namespace octant
