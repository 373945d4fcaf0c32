// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/rules/rule_editor.h"

#include "app/window/pages/questionnaire/rules/condition_rows_editor.h"
#include "app/window/pages/questionnaire/rules/expression_edit.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/buttons.h"
#include "app/window/widgets/label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

RuleEditor::RuleEditor(const Session &session, RuleKind kind, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_kind(kind)
    , m_rows(new ConditionRowsEditor)
    , m_tooMuch(new Label(tr("This rule says more than rows can show; it is edited as text."),
                          Label::Look::Secondary))
    , m_edit(new ExpressionEdit(name + u"_expression"_s, memberOf(kind)))
    , m_words(new Label({}, Label::Look::Secondary))
    , m_fault(new Label({}, Label::Look::Danger))
    , m_add(quietButton(tr("Add a condition"), name + u"_add"_s))
    , m_type(quietButton(tr("Type an expression"), name + u"_type"_s))
{
    setObjectName(name);
    m_words->setObjectName(name + u"_words"_s);
    m_fault->setObjectName(name + u"_fault"_s);
    m_edit->setAccessibleName(tr("%1, as an expression").arg(RuleWords::title(kind)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, grid::step);
    column->setSpacing(grid::tight);
    column->addWidget(new Label(RuleWords::title(kind), Label::Look::Strong));
    column->addWidget(m_words);
    for (QWidget *part : {static_cast<QWidget *>(m_rows), static_cast<QWidget *>(m_tooMuch),
                          static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_fault)})
        column->addWidget(part);
    buildButtons();
    connect(m_rows, &ConditionRowsEditor::edited, this, &RuleEditor::tellRows);
    connect(m_rows, &ConditionRowsEditor::shapeChanged, this, &RuleEditor::openParts);
    connect(m_edit, &ExpressionEdit::edited, this, &RuleEditor::setExpression);
    connect(m_edit, &ExpressionEdit::faultsChanged, this, &RuleEditor::tellWords);
}

void RuleEditor::buildButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::tight);
    row->addWidget(m_add);
    row->addWidget(m_type);
    row->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_add, &QPushButton::clicked, m_rows, &ConditionRowsEditor::addRow);
    connect(m_type, &QPushButton::clicked, this, [this] {
        m_isOpen = true;
        openParts();
        m_edit->goTo(0);
    });
}

void RuleEditor::show(const Questionnaire &questionnaire, const QuestionCode &own, const QString &expression)
{
    if (own != m_own)
        m_isOpen = false;
    m_questionnaire = questionnaire;
    m_own = own;
    m_expression = expression;
    m_edit->setContext(questionnaire, own, m_session.language());
    m_edit->showExpression(expression);
    const auto condition = hasRows(m_kind) ? conditionOf(expression, questionnaire) : std::nullopt;
    m_rows->show(condition.value_or(Condition()), questionnaire, own,
                 m_kind == RuleKind::Constraint ? own : QuestionCode(), m_session.language());
    m_tooMuch->setVisible(hasRows(m_kind) && !condition && !expression.isEmpty() &&
                          m_edit->faults().isEmpty());
    m_rows->setVisible(condition.has_value());
    openParts();
    tellWords();
}

void RuleEditor::openParts()
{
    m_edit->setVisible(m_isOpen || !m_expression.isEmpty());
    m_add->setVisible(m_editable && hasRows(m_kind) && conditionOf(m_expression, m_questionnaire));
    m_type->setVisible(m_editable && !m_edit->isVisibleTo(this));
}

void RuleEditor::tellRows()
{
    const QString expression = expressionOf(m_rows->condition(), m_questionnaire);
    if (expression != m_expression)
        setExpression(expression);
}

void RuleEditor::setExpression(const QString &expression)
{
    m_isOpen = true; // it stays while one types, also when all is deleted
    m_expression = expression;
    Q_EMIT edited(expression);
}

void RuleEditor::tellWords()
{
    const auto &faults = m_edit->faults();
    m_fault->setText(faults.isEmpty() ? QString()
                                      : faults.first().problem.what + u' ' + faults.first().problem.remedy);
    m_fault->setVisible(!faults.isEmpty());
    QString words = RuleWords::none(m_kind);
    if (!m_expression.isEmpty()) {
        const auto naming = [this](const QuestionCode &code) {
            return RuleWords::question(m_questionnaire, code, m_session.language());
        };
        words = RuleWords::explain({m_questionnaire, m_session.words(), naming}, m_kind, m_expression);
    }
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty() && faults.isEmpty());
}

void RuleEditor::setEditable(bool editable)
{
    m_editable = editable;
    m_edit->setReadOnly(!editable);
    m_rows->setEnabled(editable);
    openParts();
}

void RuleEditor::jump(int offset)
{
    m_isOpen = true;
    openParts();
    m_edit->goTo(offset);
}

} // namespace octant
