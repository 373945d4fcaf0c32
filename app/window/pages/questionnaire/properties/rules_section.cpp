// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/properties/rules_section.h"

#include "app/window/pages/questionnaire/properties/wording_field.h"
#include "app/window/pages/questionnaire/rules/rule_editor.h"
#include "app/window/widgets/label.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

RulesSection::RulesSection(const Session &session, QWidget *parent)
    : PropertySection(session, u"rulesSection"_s, parent)
{
    m_calculation =
        addRule(RuleKind::Calculation, u"ruleCalculation"_s, u"calculation"_s, &Question::calculation);
    m_relevant = addRule(RuleKind::Relevant, u"ruleRelevant"_s, u"relevant"_s, &Question::relevant);
    addRequired();
    m_requiredWhen =
        addRule(RuleKind::Required, u"ruleRequired"_s, u"requiredWhen"_s, &Question::requiredWhen);
    m_requiredMessage = addMessage(tr("Said where it is missing"), u"requiredMessage"_s, u"requiredMessage"_s,
                                   &Question::requiredMessage);
    m_constraint = addRule(RuleKind::Constraint, u"ruleConstraint"_s, u"constraint"_s, &Question::constraint);
    m_constraintMessage = addMessage(tr("Said where it does not"), u"constraintMessage"_s,
                                     u"constraintMessage"_s, &Question::constraintMessage);
    m_choiceFilter =
        addRule(RuleKind::ChoiceFilter, u"ruleChoiceFilter"_s, u"choiceFilter"_s, &Question::choiceFilter);
    column()->addStretch();
}

RuleEditor *RulesSection::addRule(RuleKind kind, const QString &name, const QString &member,
                                  QString Question::*expression)
{
    auto *rule = new RuleEditor(session(), kind, name);
    connect(rule, &RuleEditor::edited, this, [this, member, expression](const QString &text) {
        change(member, [&](Question &changed) {
            changed.*expression = text;
            if (expression == &Question::requiredWhen)
                changed.required = text.isEmpty(); // without a condition: always
        });
    });
    column()->addWidget(rule);
    return rule;
}

void RulesSection::addRequired()
{
    m_required = new QCheckBox(tr("Must be answered"));
    m_required->setObjectName(u"questionRequired"_s);
    m_required->setToolTip(tr("A qualifier such as “not available” counts as an answer."));
    column()->addWidget(m_required);
    connect(m_required, &QCheckBox::clicked, this, [this](bool on) {
        change(u"required"_s, [&](Question &changed) {
            changed.required = on;
            if (!on)
                changed.requiredWhen.clear();
        });
    });
}

WordingField *RulesSection::addMessage(const QString &title, const QString &name, const QString &member,
                                       Text Question::*message)
{
    auto *field = new WordingField(title, name, 1);
    connect(field, &WordingField::edited, this, [this, member, message](const Text &text) {
        change(member, [&](Question &changed) { changed.*message = text; });
    });
    column()->addWidget(field);
    return field;
}

void RulesSection::fill(const Questionnaire &questionnaire, const Question &question)
{
    const QStringList languages = languagesOf(questionnaire);
    m_calculation->setVisible(question.type == QuestionType::Calculated);
    m_calculation->show(questionnaire, question.code, question.calculation);
    m_relevant->show(questionnaire, question.code, question.relevant);
    const bool isRequired = question.required || !question.requiredWhen.isEmpty();
    m_required->setChecked(isRequired);
    m_required->setVisible(isAnswered(question.type));
    m_requiredWhen->show(questionnaire, question.code, question.requiredWhen);
    m_requiredWhen->setVisible(isAnswered(question.type) && isRequired);
    m_requiredMessage->show(question.requiredMessage, languages);
    m_requiredMessage->setVisible(isRequired && !question.requiredMessage.isEmpty());
    m_constraint->show(questionnaire, question.code, question.constraint);
    m_constraint->setVisible(isAnswered(question.type));
    m_constraintMessage->show(question.constraintMessage, languages);
    m_constraintMessage->setVisible(!question.constraint.isEmpty() && isAnswered(question.type));
    m_choiceFilter->show(questionnaire, question.code, question.choiceFilter);
    m_choiceFilter->setVisible(hasChoices(question.type));
}

void RulesSection::setEditable(bool editable)
{
    for (RuleEditor *rule : {m_relevant, m_requiredWhen, m_constraint, m_calculation, m_choiceFilter})
        rule->setEditable(editable);
    m_required->setEnabled(editable);
    m_requiredMessage->setReadOnly(!editable);
    m_constraintMessage->setReadOnly(!editable);
}

bool RulesSection::jump(const QString &member, int offset)
{
    const QString first = member.section(u'.', 0, 0);
    if (first == u"relevant"_s)
        m_relevant->jump(offset);
    else if (first == u"requiredWhen"_s || first == u"required"_s)
        m_requiredWhen->jump(offset);
    else if (first == u"constraint"_s)
        m_constraint->jump(offset);
    else if (first == u"calculation"_s)
        m_calculation->jump(offset);
    else if (first == u"choiceFilter"_s)
        m_choiceFilter->jump(offset);
    else if (first == u"constraintMessage"_s)
        m_constraintMessage->takeFocus(member.section(u'.', 1));
    else if (first == u"requiredMessage"_s)
        m_requiredMessage->takeFocus(member.section(u'.', 1));
    else
        return false;
    return true;
}

} // namespace octant
