// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/authoring/condition.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace octant {

class ConditionRowEdit;

/// The rows of a rule, and whether all or any of them must hold. A row that is not complete yet stays here
/// and is no part of the rule.
class ConditionRowsEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ConditionRowsEditor(QWidget *parent = nullptr);

    /// @p own: see ConditionRowEdit.
    void show(const Condition &condition, const Questionnaire &questionnaire, const QuestionCode &subject,
              const QuestionCode &own, Language language);
    void addRow();
    Condition condition() const;
    bool isEmpty() const { return m_rows.isEmpty(); }

Q_SIGNALS:
    void edited(const octant::Condition &condition);
    /// A row came or went.
    void shapeChanged();

private:
    void clear();
    void append(const ConditionRow &row);
    void remove(ConditionRowEdit *row);

    Questionnaire m_questionnaire;
    QuestionCode m_subject;
    QuestionCode m_own;
    Language m_language = Language::Bulgarian;
    QList<ConditionRowEdit *> m_rows;
    QComboBox *m_mode;
    QVBoxLayout *m_column;
};

} // namespace octant
