// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/store/answer_rows.h"

#include <algorithm>
#include <array>

namespace octant {

namespace {

constexpr std::array stateNames = {"blank", "answered", "not_relevant"};

void addRows(QList<AnswerRow> &rows, ResponseId response, int instance, const Answers &answers)
{
    for (const auto &[code, answer] : answers.all().asKeyValueRange()) {
        rows << answerRows(code, response, instance, answer);
        const Instances &instances = answer.instances();
        for (qsizetype i = 0; i < instances.size(); ++i)
            addRows(rows, response, int(i) + 1, instances.at(i));
    }
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

QList<AnswerRow> answeredRows(ResponseId response, const Answers &answers)
{
    QList<AnswerRow> rows;
    addRows(rows, response, 0, answers);
    rows.removeIf([](const AnswerRow &row) { return row.state != AnswerState::Answered; });
    return rows;
}

} // namespace octant
