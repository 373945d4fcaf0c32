// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/questionnaire/properties/property_section.h"
#include "app/window/pages/questionnaire/rules/rule_words.h"

class QCheckBox;

namespace octant {

class RuleEditor;
class WordingField;

/// A question's rules: when it is asked, whether it must be answered, what an answer must satisfy, how it is
/// calculated, which choices are offered.
class RulesSection : public PropertySection
{
    Q_OBJECT
public:
    explicit RulesSection(const Session &session, QWidget *parent = nullptr);

    void setEditable(bool editable) override;
    bool jump(const QString &member, int offset) override;

protected:
    void fill(const Questionnaire &questionnaire, const Question &question) override;

private:
    RuleEditor *addRule(RuleKind kind, const QString &name, const QString &member,
                        QString Question::*expression);
    void addRequired();
    WordingField *addMessage(const QString &title, const QString &name, const QString &member,
                             Text Question::*message);

    RuleEditor *m_relevant;
    QCheckBox *m_required;
    RuleEditor *m_requiredWhen;
    WordingField *m_requiredMessage;
    RuleEditor *m_constraint;
    WordingField *m_constraintMessage;
    RuleEditor *m_calculation;
    RuleEditor *m_choiceFilter;
};

} // namespace octant
