// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/expression.h"
#include "forms/model/problem.h"
#include "forms/model/questionnaire.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>

#include <optional>

namespace octant {

/// A question with its expressions compiled.
struct QuestionRules
{
    Question question;
    SectionCode section;
    bool repeated = false; ///< stands in a section that repeats
    std::optional<Expression> relevant;
    std::optional<Expression> constraint;
};

/// The compiled expressions of all questions of a questionnaire.
class FormRules
{
    Q_DECLARE_TR_FUNCTIONS(FormRules)

public:
    /// Problems name the question: an expression that cannot be read ("expression.…"), a code that the
    /// questionnaire does not have ("logic.unknown_question"), conditions that wait for each other
    /// ("logic.cycle").
    static Result<FormRules> compile(const Questionnaire &questionnaire);

    /// In the order of the questionnaire.
    const QList<QuestionRules> &questions() const { return m_questions; }
    /// Null where the questionnaire has no such question.
    const QuestionRules *find(const QString &code) const;
    /// Where in questions() they stand, each after those that its condition reads.
    const QList<int> &evaluationOrder() const { return m_order; }
    const QList<SectionCode> &repeats() const { return m_repeats; }
    bool isRepeat(const QString &code) const { return m_repeats.contains(SectionCode(code)); }
    /// Whether a question or a section has this code.
    bool knows(const QString &code) const;

private:
    QList<QuestionRules> m_questions;
    QHash<QString, int> m_places;
    QList<SectionCode> m_sections;
    QList<SectionCode> m_repeats;
    QList<int> m_order;

    Result<void> add(const Question &question, const Section &section);
    Result<std::optional<Expression>> read(const QString &text, const QuestionCode &code) const;
    Result<void> checkReferences(const std::optional<Expression> &expression, const QuestionCode &code) const;
    Result<void> order();
    QStringList circleAmong(const QList<int> &waitingFor) const;
    QList<int> questionsReadBy(const QuestionRules &rules) const;
};

} // namespace octant
