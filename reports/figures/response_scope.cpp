// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/figures/response_scope.h"

#include <algorithm>

namespace octant {

namespace response_scope {

const Section *repeatOf(const AllianceYear &year, const SectionCode &code)
{
    for (const Questionnaire &questionnaire : year.questionnaires) {
        const Section *section = questionnaire.section(code);
        if (section && section->repeat)
            return section;
    }
    return nullptr;
}

} // namespace response_scope

ResponseScope::ResponseScope(const AllianceYear &year, ResponseId response)
    : m_year(year)
    , m_response(response)
{
}

std::optional<QString> ResponseScope::codeFor(const QString &name, const AnswerPlace &) const
{
    return name;
}

ExpressionValue ResponseScope::answer(const AnswerPlace &place) const
{
    const int instance = place.instances.value(0);
    QStringList choices;
    for (const AnswerRow &row : m_year.rowsOf(QuestionCode(place.code), m_response)) {
        if (row.instance != instance || row.state != AnswerState::Answered)
            continue;
        if (row.number)
            return ExpressionValue::number(*row.number);
        if (row.part.isEmpty())
            return ExpressionValue::text(row.text);
        choices.append(row.part);
    }
    return ExpressionValue::text(choices.join(u' '));
}

QDate ResponseScope::today() const
{
    return {m_year.year(), 12, 31};
}

QString ResponseScope::parentOf(const QString &code) const
{
    for (const Questionnaire &questionnaire : m_year.questionnaires) {
        const Section *section = questionnaire.sectionOf(QuestionCode(code));
        if (section && section->repeat)
            return section->code.text();
    }
    return {};
}

bool ResponseScope::isRepeat(const QString &code) const
{
    return response_scope::repeatOf(m_year, SectionCode(code)) != nullptr;
}

int ResponseScope::instanceCount(const QString &repeat, const QList<int> &) const
{
    const Section *section = response_scope::repeatOf(m_year, SectionCode(repeat));
    if (!section)
        return 0;
    int count = 0;
    for (const Question &question : section->questions) {
        for (const AnswerRow &row : m_year.rowsOf(question.code, m_response))
            count = std::max(count, row.instance);
    }
    return count;
}

} // namespace octant
