// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/store/answer_rows.h"

#include <algorithm>
#include <array>

namespace octant {

namespace {

constexpr std::array stateNames = {"blank", "answered", "not_relevant"};

/// Walks through the answers that count and those apart side by side.
class AnsweredRows
{
public:
    explicit AnsweredRows(ResponseId response)
        : m_response(response)
    {
    }

    void add(int instance, const Answers &answers, const Answers &apart);
    QList<AnswerRow> rows;

private:
    ResponseId m_response;
    InstanceNumbers m_numbers;

    void addInstances(const QuestionCode &repeat, const Instances &instances, const Instances &apart);
};

void AnsweredRows::add(int instance, const Answers &answers, const Answers &apart)
{
    for (const auto &[code, answer] : answers.all().asKeyValueRange()) {
        rows << answerRows(code, m_response, instance, answer);
        addInstances(code, answer.instances(), apart[code].instances());
    }
    for (const auto &[code, answer] : apart.all().asKeyValueRange()) {
        if (!answers.contains(code))
            addInstances(code, {}, answer.instances());
    }
}

void AnsweredRows::addInstances(const QuestionCode &repeat, const Instances &instances,
                                const Instances &apart)
{
    for (qsizetype i = 0; i < std::max(instances.size(), apart.size()); ++i)
        add(m_numbers.next(repeat), instances.value(i), apart.value(i));
}

} // namespace

QString nameOf(AnswerState state)
{
    return QString::fromLatin1(stateNames.at(size_t(state)));
}

std::optional<AnswerState> answerStateOf(const QString &name)
{
    const auto found =
        std::ranges::find_if(stateNames, [&](const char *text) { return name == QLatin1String(text); });
    return found == stateNames.end() ? std::nullopt : std::optional(AnswerState(found - stateNames.begin()));
}

QList<AnswerRow> answerRows(const QuestionCode &question, ResponseId response, int instance,
                            const Answer &answer)
{
    if (!answer.instances().isEmpty())
        return {};
    AnswerRow row;
    row.question = question;
    row.response = response;
    row.instance = instance;
    row.qualifier = answer.qualifier;
    row.state = answer.hasValue() || answer.qualifier ? AnswerState::Answered : AnswerState::Blank;
    row.number = answer.number();
    row.text = answer.date().isValid() ? answer.date().toString(Qt::ISODate) : answer.text();
    QList<AnswerRow> rows;
    for (const QString &choice : answer.choices()) {
        row.part = choice;
        rows << row;
    }
    return rows.isEmpty() ? QList<AnswerRow>{row} : rows;
}

QList<AnswerRow> answeredRows(ResponseId response, const Answers &answers, const Answers &apart)
{
    AnsweredRows answered(response);
    answered.add(0, answers, apart);
    answered.rows.removeIf([](const AnswerRow &row) { return row.state != AnswerState::Answered; });
    return answered.rows;
}

} // namespace octant
