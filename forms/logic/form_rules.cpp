// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/form_rules.h"

#include <algorithm>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Problem> about(const QuestionCode &code, Problem problem)
{
    problem.where.question = code.text();
    return std::unexpected(problem);
}

} // namespace

Result<FormRules> FormRules::compile(const Questionnaire &questionnaire)
{
    FormRules rules;
    for (const Section &section : questionnaire.sections) {
        rules.m_sections << section.code;
        if (section.repeat)
            rules.m_repeats << section.code;
        for (const Question &question : section.questions) {
            if (const Result<void> added = rules.add(question, section); !added)
                return std::unexpected(added.error());
        }
    }
    for (const QuestionRules &question : std::as_const(rules.m_questions)) {
        for (const auto &expression : {question.relevant, question.constraint}) {
            const Result<void> known = rules.checkReferences(expression, question.question.code);
            if (!known)
                return std::unexpected(known.error());
        }
    }
    if (const Result<void> ordered = rules.order(); !ordered)
        return std::unexpected(ordered.error());
    return rules;
}

const QuestionRules *FormRules::find(const QString &code) const
{
    const auto place = m_places.constFind(code);
    return place == m_places.cend() ? nullptr : &m_questions.at(*place);
}

bool FormRules::knows(const QString &code) const
{
    return m_places.contains(code) || m_sections.contains(SectionCode(code));
}

Result<void> FormRules::add(const Question &question, const Section &section)
{
    const auto relevant = read(question.relevant, question.code);
    const auto constraint = read(question.constraint, question.code);
    if (!relevant || !constraint)
        return std::unexpected(relevant ? constraint.error() : relevant.error());
    m_places.insert(question.code.text(), int(m_questions.size()));
    m_questions << QuestionRules{question, section.code, section.repeat, *relevant, *constraint};
    return {};
}

Result<std::optional<Expression>> FormRules::read(const QString &text, const QuestionCode &code) const
{
    if (text.trimmed().isEmpty())
        return std::nullopt;
    const auto expression = Expression::parse(text, {CurlyQuotes::Repaired, BareWords::Refused});
    if (!expression)
        return about(code, expression.error().problem);
    return *expression;
}

Result<void> FormRules::checkReferences(const std::optional<Expression> &expression,
                                        const QuestionCode &code) const
{
    const QStringList references = expression ? expression->references() : QStringList();
    for (const QString &reference : references) {
        if (!knows(reference)) {
            return about(code, {u"logic.unknown_question"_s,
                                {},
                                tr("The expression “%1” names “%2”, which the questionnaire does not ask.")
                                    .arg(expression->text(), reference),
                                tr("Write the code of a question of this questionnaire.")});
        }
    }
    return {};
}

QList<int> FormRules::questionsReadBy(const QuestionRules &rules) const
{
    QList<int> places;
    if (!rules.relevant)
        return places;
    for (const QString &reference : rules.relevant->references()) {
        if (const auto place = m_places.constFind(reference); place != m_places.cend())
            places << *place;
    }
    if (rules.relevant->readsSelf())
        places << m_places.value(rules.question.code.text());
    return places;
}

/// Goes from a question that waits to one that it waits for until it comes round.
QStringList FormRules::circleAmong(const QList<int> &waitingFor) const
{
    const auto waits = [&](int place) { return waitingFor.at(place) > 0; };
    QList<int> way;
    int place =
        int(std::ranges::find_if(waitingFor, [](int count) { return count > 0; }) - waitingFor.begin());
    while (!way.contains(place)) {
        way << place;
        const QList<int> read = questionsReadBy(m_questions.at(place));
        place = *std::ranges::find_if(read, waits);
    }
    QStringList circle;
    for (const int member : way.mid(way.indexOf(place)))
        circle << m_questions.at(member).question.code.text();
    return circle;
}

/// Takes, again and again, the questions whose condition waits for nothing any more; what is left over waits
/// in a circle.
Result<void> FormRules::order()
{
    QList<int> waitingFor(m_questions.size(), 0);
    QList<QList<int>> readers(m_questions.size());
    for (int place = 0; place < m_questions.size(); ++place) {
        const QList<int> read = questionsReadBy(m_questions.at(place));
        waitingFor[place] = int(read.size());
        for (const int other : read)
            readers[other] << place;
    }
    for (int place = 0; place < m_questions.size(); ++place) {
        if (waitingFor.at(place) == 0)
            m_order << place;
    }
    for (qsizetype next = 0; next < m_order.size(); ++next) {
        for (const int reader : std::as_const(readers[m_order.at(next)])) {
            if (--waitingFor[reader] == 0)
                m_order << reader;
        }
    }
    if (m_order.size() == m_questions.size())
        return {};
    const QStringList circle = circleAmong(waitingFor);
    return about(QuestionCode(circle.first()),
                 {u"logic.cycle"_s,
                  {},
                  tr("The conditions of these questions wait for each other: %1.").arg(circle.join(u", "_s)),
                  tr("Take one of the questions out of the other's condition.")});
}

} // namespace octant
