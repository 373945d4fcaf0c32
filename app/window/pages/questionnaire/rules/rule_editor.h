// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/questionnaire/rules/rule_words.h"
#include "app/window/session/session.h"

#include <QWidget>

class QPushButton;

namespace octant {

class ConditionRowsEditor;
class ExpressionEdit;
class Label;

/// One rule of a question, two ways: put together from rows of question, comparison and value, or typed as an
/// expression. Each follows the other; below stands in words what the rule says, or what is wrong with it.
class RuleEditor : public QWidget
{
    Q_OBJECT
public:
    /// The session must outlive it. @p name names the parts: "ruleRelevant_expression", "…_words", "…_add".
    RuleEditor(const Session &session, RuleKind kind, const QString &name, QWidget *parent = nullptr);

    /// @p own is the question that the rule belongs to; empty for a section's or group's.
    void show(const Questionnaire &questionnaire, const QuestionCode &own, const QString &expression);
    void setEditable(bool editable);
    void jump(int offset);

Q_SIGNALS:
    void edited(const QString &expression);

private:
    void buildButtons();
    void setExpression(const QString &expression);
    void tellRows();
    void tellWords();
    void openParts();

    const Session &m_session;
    RuleKind m_kind;
    Questionnaire m_questionnaire;
    QuestionCode m_own;
    QString m_expression;
    bool m_isOpen = false; ///< the field to type in is shown though it is empty
    bool m_editable = true;

    ConditionRowsEditor *m_rows;
    Label *m_tooMuch; ///< says that the rows cannot show the rule
    ExpressionEdit *m_edit;
    Label *m_words;
    Label *m_fault;
    QPushButton *m_add;
    QPushButton *m_type;
};

} // namespace octant
