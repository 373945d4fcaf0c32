// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/model/answers.h"

#include "forms/model/names.h"

namespace octant {

namespace {

constexpr std::array qualifierNames = {
    std::pair{Qualifier::Measured, "measured"},
    std::pair{Qualifier::Calculated, "calculated"},
    std::pair{Qualifier::Estimated, "estimated"},
    std::pair{Qualifier::NotApplicable, "not_applicable"},
    std::pair{Qualifier::NotAvailable, "not_available"},
    std::pair{Qualifier::Confidential, "confidential"},
};

/// An empty text, date or list is blank; storing it so keeps "blank" one thing.
void makeBlankIfEmpty(Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    const auto *date = std::get_if<QDate>(&value);
    const auto *choices = std::get_if<QStringList>(&value);
    const auto *instances = std::get_if<Instances>(&value);
    if ((text && text->isEmpty()) || (date && !date->isValid()) || (choices && choices->isEmpty()) ||
        (instances && instances->isEmpty())) {
        value = std::monostate{};
    }
}

} // namespace

QString nameOf(Qualifier qualifier)
{
    return nameIn(qualifierNames, qualifier);
}

std::optional<Qualifier> qualifierOf(const QString &name)
{
    return valueIn(qualifierNames, name);
}

bool Answer::hasValue() const
{
    return !std::holds_alternative<std::monostate>(value);
}

bool Answer::isEmpty() const
{
    return !hasValue() && !qualifier && comment.isEmpty();
}

std::optional<double> Answer::number() const
{
    const auto *number = std::get_if<double>(&value);
    return number ? std::optional(*number) : std::nullopt;
}

QString Answer::text() const
{
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

QDate Answer::date() const
{
    const auto *date = std::get_if<QDate>(&value);
    return date ? *date : QDate();
}

QStringList Answer::choices() const
{
    const auto *choices = std::get_if<QStringList>(&value);
    return choices ? *choices : QStringList();
}

const Instances &Answer::instances() const
{
    static const Instances none;
    const auto *instances = std::get_if<Instances>(&value);
    return instances ? *instances : none;
}

bool Answer::operator==(const Answer &) const = default;

const Answer &Answers::operator[](const QuestionCode &code) const
{
    static const Answer blank;
    const auto found = m_answers.constFind(code);
    return found == m_answers.cend() ? blank : *found;
}

void Answers::set(const QuestionCode &code, Answer answer)
{
    makeBlankIfEmpty(answer.value);
    if (answer.isEmpty())
        m_answers.remove(code);
    else
        m_answers.insert(code, std::move(answer));
}

Answers Answers::takeOut(const QList<QuestionCode> &codes)
{
    Answers out;
    QMap<QuestionCode, Answer> rest;
    auto next = codes.cbegin();
    for (auto answer = m_answers.cbegin(); answer != m_answers.cend(); ++answer) {
        const bool goes = next != codes.cend() && *next == answer.key();
        QMap<QuestionCode, Answer> &goal = goes ? out.m_answers : rest;
        goal.insert(goal.cend(), answer.key(), *answer);
        next += goes ? 1 : 0;
    }
    m_answers = std::move(rest);
    return out;
}

} // namespace octant
