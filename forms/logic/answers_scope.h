// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/form_rules.h"
#include "forms/logic/scope.h"
#include "forms/model/answers.h"

#include <QHash>
#include <QSet>

namespace octant {

/// The answers to one questionnaire as expressions see them, with what is relevant worked out once.
/// Borrows the rules and the answers for its lifetime.
class AnswersScope : public Scope
{
public:
    AnswersScope(const FormRules &rules, const Answers &answers, const QSet<QuestionCode> &asked,
                 QDate today);

    /// The question whose expression is evaluated next; @p instance counts from 1, 0 outside repeats.
    void standAt(const QuestionRules &question, int instance);
    /// Whether a question is asked and its condition holds. A condition that cannot be computed counts as
    /// holding; problemAt() tells why.
    bool isRelevantAt(const QuestionRules &question, int instance) const;
    /// Why the condition of a question could not be computed; empty where it could.
    std::optional<Problem> problemAt(const QuestionRules &question, int instance) const;

    std::optional<QString> codeFor(const QString &name, const AnswerPlace &from) const override;
    ExpressionValue answer(const AnswerPlace &place) const override;
    QDate today() const override { return m_today; }
    AnswerPlace here() const override { return m_here; }
    bool isRelevant(const AnswerPlace &place) const override;
    QString parentOf(const QString &code) const override;
    bool isRepeat(const QString &code) const override { return m_rules.isRepeat(code); }
    int instanceCount(const QString &repeat, const QList<int> &around) const override;
    std::optional<QString> choiceLabel(const QString &question, const QString &choice) const override;

private:
    const FormRules &m_rules;
    const Answers &m_answers;
    const QSet<QuestionCode> &m_asked;
    QDate m_today;
    AnswerPlace m_here;
    QSet<std::pair<QString, int>> m_irrelevant; ///< code and instance
    QHash<std::pair<QString, int>, Problem> m_problems;

    void workOutRelevance();
    void workOut(const QuestionRules &question, int instance);
};

} // namespace octant
