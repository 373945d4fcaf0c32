// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/fill_items.h"
#include "app/window/fill/filling.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

bool isAnsweredBy(const Answer &answer)
{
    return answer.hasValue() || answer.qualifier == Qualifier::NotApplicable ||
           answer.qualifier == Qualifier::NotAvailable;
}

bool isError(const Finding &finding)
{
    return finding.severity == Severity::Error;
}

/// Whether what was typed is kept as a text because it is no number, date or choice.
bool isUnread(const Question &question, const Answer &answer)
{
    if (answer.text().isEmpty())
        return false;
    if (question.type == QuestionType::SelectOne)
        return !question.choice(answer.text());
    return isNumeric(question.type) || question.type == QuestionType::Date;
}

} // namespace

template <typename Called>
void Filling::eachPlace(const QuestionCode &code, const QList<int> &instances, const Called &called) const
{
    const QList<SectionCode> repeats = m_index.repeatsAround(code.text());
    if (instances.size() >= repeats.size()) {
        called(AnswerPlace{code.text(), instances});
        return;
    }
    const int count = m_state->instanceCount({repeats[instances.size()].text(), instances});
    for (int instance = 1; instance <= count; ++instance)
        eachPlace(code, instances + QList<int>{instance}, called);
}

void Filling::addLeft(const AnswerPlace &place, Left &left) const
{
    const Question *question = m_index.question(QuestionCode(place.code));
    if (!isAnswered(question->type) || !m_state->isRelevant(place) || isLocked(place))
        return;
    ++left.asked;
    const Answer answer = m_state->answer(place);
    if (!isAnsweredBy(answer)) {
        ++left.unanswered;
        return;
    }
    const QList<Finding> findings = m_state->findings(place);
    if (isUnread(*question, answer) || std::ranges::any_of(findings, isError))
        ++left.wrong;
}

Filling::Left Filling::leftIn(const Section &section) const
{
    Left left;
    for (const Question &question : section.questions)
        if (m_content.asked.contains(question.code))
            eachPlace(question.code, {}, [&](const AnswerPlace &place) { addLeft(place, left); });
    return left;
}

Filling::Left Filling::leftIn(const Section &section, const AnswerPlace &instance) const
{
    Left left;
    for (const Question *question : questionsIn(section, SectionCode(instance.code), m_content.asked))
        eachPlace(question->code, instance.instances,
                  [&](const AnswerPlace &place) { addLeft(place, left); });
    return left;
}

QList<Finding> Filling::findings() const
{
    QList<Finding> found = m_state->findings();
    const auto look = [&](const Question &question, const AnswerPlace &place) {
        if (!m_state->isRelevant(place) || !isUnread(question, m_state->answer(place)))
            return;
        Problem problem;
        problem.code = u"answer.unreadable"_s;
        problem.where.question = question.code.text();
        problem.what = m_words.message(
            m_words.say("FillForm", "The answer to {question} cannot be read: “{typed}”."),
            {{u"question"_s, question.code.text()}, {u"typed"_s, m_state->answer(place).text()}});
        problem.remedy = m_words.say("FillForm", "Correct the answer.");
        found.append({Severity::Error, problem});
    };
    for (const Section &section : m_content.questionnaire.sections)
        for (const Question &question : section.questions)
            if (m_content.asked.contains(question.code))
                eachPlace(question.code, {}, [&](const AnswerPlace &place) { look(question, place); });
    return found;
}

} // namespace octant
