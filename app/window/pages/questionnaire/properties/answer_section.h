// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/questionnaire/properties/property_section.h"

class QCheckBox;

namespace octant {

class ChoiceTable;
class Label;

/// How a question is answered: its type, unit and choices.
class AnswerSection : public PropertySection
{
    Q_OBJECT
public:
    explicit AnswerSection(const Session &session, QWidget *parent = nullptr);

    void setEditable(bool editable) override;
    bool jump(const QString &member, int offset) override;

protected:
    void fill(const Questionnaire &questionnaire, const Question &question) override;

private:
    void fillUnits(const Questionnaire &questionnaire);

    QComboBox *m_type;
    QComboBox *m_unit;
    Label *m_choicesTitle;
    ChoiceTable *m_choices;
    QLineEdit *m_default;
    QCheckBox *m_readOnly;
};

} // namespace octant
