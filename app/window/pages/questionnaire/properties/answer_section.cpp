// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/properties/answer_section.h"

#include "app/window/pages/questionnaire/properties/choice_table.h"
#include "app/window/pages/questionnaire/question_words.h"
#include "app/window/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

AnswerSection::AnswerSection(const Session &session, QWidget *parent)
    : PropertySection(session, u"answerSection"_s, parent)
    , m_type(addBox(tr("Type"), u"answerType"_s))
    , m_unit(addBox(tr("Unit"), u"answerUnit"_s))
    , m_choicesTitle(new Label({}, Label::Look::Strong))
    , m_choices(new ChoiceTable)
{
    for (const QuestionType type : QuestionWords::allTypes())
        m_type->addItem(QuestionWords::type(type), nameOf(type));
    column()->addWidget(m_choicesTitle);
    column()->addWidget(m_choices);
    m_default = addLine(tr("Begins with"), u"answerDefault"_s, tr("A value or an expression; may be empty."));
    m_readOnly = new QCheckBox(tr("Shown only; partners cannot change it"));
    m_readOnly->setObjectName(u"answerReadOnly"_s);
    column()->addWidget(m_readOnly);
    column()->addStretch();
    connect(m_type, &QComboBox::activated, this, [this] {
        change(u"type"_s, [this](Question &changed) {
            changed.type = questionTypeOf(m_type->currentData().toString()).value_or(changed.type);
        });
    });
    connect(m_unit, &QComboBox::activated, this, [this] {
        change(u"unit"_s,
               [this](Question &changed) { changed.unit = UnitCode(m_unit->currentData().toString()); });
    });
    connect(m_choices, &ChoiceTable::edited, this, [this](const QList<Choice> &choices) {
        change(u"choices"_s, [&](Question &changed) { changed.choices = choices; });
    });
    connect(m_default, &QLineEdit::textEdited, this, [this](const QString &text) {
        change(u"defaultValue"_s, [&](Question &changed) { changed.defaultValue = text; });
    });
    connect(m_readOnly, &QCheckBox::clicked, this,
            [this](bool on) { change(u"readOnly"_s, [&](Question &changed) { changed.readOnly = on; }); });
}

void AnswerSection::fill(const Questionnaire &questionnaire, const Question &question)
{
    showIn(m_type, nameOf(question.type));
    fillUnits(questionnaire);
    showIn(m_unit, question.unit.text());
    m_unit->parentWidget()->setVisible(isNumeric(question.type) || question.type == QuestionType::Calculated);
    const Section *section = questionnaire.sectionOf(question.code);
    const Group *group = section ? section->group(question.group) : nullptr;
    const bool isScale = group && group->kind == GroupKind::Matrix;
    m_choicesTitle->setText(isScale ? tr("Scale, shared by all rows") : tr("Choices"));
    m_choicesTitle->setVisible(hasChoices(question.type));
    m_choices->setVisible(hasChoices(question.type));
    m_choices->show(question.choices, languagesOf(questionnaire));
    showIn(m_default, question.defaultValue);
    m_default->parentWidget()->setVisible(isAnswered(question.type));
    m_readOnly->setChecked(question.readOnly);
    m_readOnly->setVisible(isAnswered(question.type));
}

void AnswerSection::fillUnits(const Questionnaire &questionnaire)
{
    QList<Unit> units = session().framework().units;
    for (const Unit &unit : questionnaire.units)
        if (!session().framework().unit(unit.code))
            units.append(unit);
    if (m_unit->count() == units.size() + 1)
        return;
    m_unit->clear();
    m_unit->addItem(tr("no unit"), QString());
    for (const Unit &unit : units) {
        const QString symbol = unit.symbol.in(session().language());
        const QString title = unit.title.in(session().language());
        m_unit->addItem(symbol == title ? title : tr("%1 (%2)").arg(title, symbol), unit.code.text());
    }
}

void AnswerSection::setEditable(bool editable)
{
    for (QWidget *field :
         {static_cast<QWidget *>(m_type), static_cast<QWidget *>(m_unit), static_cast<QWidget *>(m_readOnly)})
        field->setEnabled(editable);
    m_default->setReadOnly(!editable);
    m_choices->setEditable(editable);
}

bool AnswerSection::jump(const QString &member, int)
{
    if (member.startsWith(u"choices"_s))
        m_choices->takeFocus(member.section(u'.', 1, 1));
    else if (member == u"type"_s)
        m_type->setFocus(Qt::OtherFocusReason);
    else if (member == u"unit"_s)
        m_unit->setFocus(Qt::OtherFocusReason);
    else if (member == u"defaultValue"_s || member == u"default"_s)
        m_default->setFocus(Qt::OtherFocusReason);
    else
        return false;
    return true;
}

} // namespace octant
