// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/figures/response_scope.h"

#include <algorithm>

namespace octant {

namespace response_scope {

/// The innermost repeat around a question of a section; empty: there is none.
QString repeatAround(const Section &section, const Question &question)
{
    const QList<const Group *> around = section.groupsAround(question.group);
    const auto inner = std::find_if(around.crbegin(), around.crend(),
                                    [](const Group *group) { return group->kind == GroupKind::Repeat; });
    if (inner != around.crend())
        return (*inner)->code.text();
    return section.repeat ? section.code.text() : QString();
}

bool isRepeat(const Questionnaire &questionnaire, const SectionCode &code)
{
    if (const Section *section = questionnaire.section(code))
        return section->repeat;
    const Section *section = questionnaire.sectionOfGroup(code);
    return section && section->group(code)->kind == GroupKind::Repeat;
}

/// The questions directly in a repeat.
QList<QuestionCode> questionsIn(const Questionnaire &questionnaire, const QString &repeat)
{
    QList<QuestionCode> questions;
    for (const Section &section : questionnaire.sections) {
        for (const Question &question : section.questions) {
            if (repeatAround(section, question) == repeat)
                questions.append(question.code);
        }
    }
    return questions;
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
        const Question *question = section ? questionnaire.question(QuestionCode(code)) : nullptr;
        const QString repeat = question ? response_scope::repeatAround(*section, *question) : QString();
        if (!repeat.isEmpty())
            return repeat;
    }
    return {};
}

bool ResponseScope::isRepeat(const QString &code) const
{
    return std::ranges::any_of(m_year.questionnaires, [&](const Questionnaire &questionnaire) {
        return response_scope::isRepeat(questionnaire, SectionCode(code));
    });
}

int ResponseScope::instanceCount(const QString &repeat, const QList<int> &) const
{
    int count = 0;
    for (const Questionnaire &questionnaire : m_year.questionnaires) {
        for (const QuestionCode &question : response_scope::questionsIn(questionnaire, repeat)) {
            for (const AnswerRow &row : m_year.rowsOf(question, m_response))
                count = std::max(count, row.instance);
        }
    }
    return count;
}

} // namespace octant
