// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/authoring/condition.h"

#include <QWidget>

class QComboBox;

namespace octant {

class Holder;

/// One row of a rule: question, comparison, value.
class ConditionRowEdit : public QWidget
{
    Q_OBJECT
public:
    /// @p own is offered first, as "the answer itself", where it is not empty (constraints).
    ConditionRowEdit(const Questionnaire &questionnaire, const QuestionCode &own, const ConditionRow &row,
                     Language language, QWidget *parent = nullptr);

    const ConditionRow &row() const { return m_row; }
    /// Whether nothing is left to be chosen.
    bool isComplete() const;

Q_SIGNALS:
    void edited();
    void removeRequested();

private:
    QComboBox *questionBox();
    QComboBox *comparisonBox();
    void fillComparisons();
    void putValue();
    QWidget *choiceValue(const QList<Choice> &choices);
    QWidget *textValue(const Question &question);
    const Question *question() const;
    void questionChosen();

    Questionnaire m_questionnaire;
    QuestionCode m_own;
    ConditionRow m_row;
    Language m_language;
    QComboBox *m_question;
    QComboBox *m_comparison;
    Holder *m_value;
};

} // namespace octant
