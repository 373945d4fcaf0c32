// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/choice_editors.h"

#include "app/window/fill/choice_button.h"
#include "app/window/fill/field_line.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

ButtonsEditor::ButtonsEditor(Number number, Language language, QWidget *parent)
    : AnswerEditor(parent)
    , m_number(number)
    , m_language(language)
    , m_group(new QButtonGroup(this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_group->setExclusive(number == Number::One);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *, bool on) {
        if (m_number == Number::One && !on)
            return; // the one that takes its place speaks
        Q_EMIT edited();
        Q_EMIT left();
    });
}

QStringList ButtonsEditor::chosen() const
{
    QStringList codes;
    for (int place = 0; place < m_codes.size(); ++place)
        if (m_group->button(place)->isChecked())
            codes.append(m_codes[place]);
    return codes;
}

void ButtonsEditor::choose(const QStringList &codes)
{
    const QSignalBlocker silent(m_group);
    m_group->setExclusive(false); // else none could be left unchosen
    for (int place = 0; place < m_codes.size(); ++place)
        m_group->button(place)->setChecked(codes.contains(m_codes[place]));
    m_group->setExclusive(m_number == Number::One);
}

void ButtonsEditor::setAnswer(const Answer &answer)
{
    choose(m_number == Number::One ? QStringList(answer.text()) : answer.choices());
}

Answer ButtonsEditor::answer() const
{
    Answer answer;
    const QStringList codes = chosen();
    if (codes.isEmpty())
        return answer;
    if (m_number == Number::One)
        answer.value = codes.first();
    else
        answer.value = codes;
    return answer;
}

QAbstractButton *ButtonsEditor::button(const Choice &choice)
{
    const QString label = choice.label.isEmpty() ? choice.code : choice.label.in(m_language);
    QAbstractButton *button = m_number == Number::One ? static_cast<QAbstractButton *>(new ChoiceRadio(label))
                                                      : new ChoiceCheck(label);
    button->setObjectName(u"choice_"_s + choice.code);
    return button;
}

void ButtonsEditor::setChoices(const QList<Choice> &choices)
{
    const QStringList before = chosen();
    bool hadFocus = false;
    for (QAbstractButton *old : m_group->buttons()) {
        hadFocus = hadFocus || old->hasFocus();
        m_group->removeButton(old);
        old->hide();
        old->deleteLater();
    }
    m_codes.clear();
    for (const Choice &choice : choices) {
        QAbstractButton *next = button(choice);
        m_group->addButton(next, int(m_codes.size()));
        m_codes.append(choice.code);
        m_column->addWidget(next);
        next->show();
    }
    choose(before);
    describeButtons();
    setFocusProxy(m_codes.isEmpty() ? nullptr : m_group->button(0));
    if (hadFocus && !m_codes.isEmpty())
        m_group->button(0)->setFocus();
}

void ButtonsEditor::describe(const QString &name, const QString &description)
{
    m_name = name;
    m_description = description;
    setAccessibleName(name);
    setAccessibleDescription(description);
    describeButtons();
}

void ButtonsEditor::describeButtons()
{
    for (QAbstractButton *button : m_group->buttons()) {
        button->setAccessibleName(button->text());
        button->setAccessibleDescription(u"%1 %2"_s.arg(m_name, m_description).trimmed());
    }
}

ListEditor::ListEditor(const Words &words, QWidget *parent)
    : AnswerEditor(parent)
    , m_words(words)
    , m_combo(fieldCombo(u"answerList"_s, true))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_combo, 1);
    row->addStretch();
    m_combo->setMaximumWidth(560);
    m_combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusProxy(m_combo);
    m_combo->lineEdit()->setPlaceholderText(m_words.say("FillForm", "Choose, or type to search"));
    connect(m_combo, &QComboBox::activated, this, &ListEditor::take);
    connect(m_combo->lineEdit(), &QLineEdit::textEdited, this, &ListEditor::take);
    connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this, &AnswerEditor::left);
}

void ListEditor::take()
{
    const QString typed = m_combo->currentText().trimmed();
    const int place = m_combo->findText(typed, Qt::MatchFixedString);
    m_answer = {};
    if (place >= 0)
        m_answer.value = m_combo->itemData(place).toString();
    else if (!typed.isEmpty())
        m_answer.value = typed;
    Q_EMIT edited();
}

void ListEditor::setAnswer(const Answer &answer)
{
    const QSignalBlocker silent(m_combo);
    m_answer = {answer.value, {}, {}, {}};
    const int place = answer.hasValue() ? m_combo->findData(answer.text()) : -1;
    m_combo->setCurrentIndex(place);
    if (place < 0)
        m_combo->setEditText(answer.text());
}

Answer ListEditor::answer() const
{
    return m_answer;
}

QString ListEditor::problem() const
{
    if (!m_answer.hasValue() || m_combo->findData(m_answer.text()) >= 0)
        return {};
    return m_words.message(
        m_words.say("FillForm", "“{typed}” is not in the list. Choose one of its entries."),
        {{u"typed"_s, m_answer.text()}});
}

void ListEditor::setChoices(const QList<Choice> &choices)
{
    const QSignalBlocker silent(m_combo);
    m_combo->clear();
    for (const Choice &choice : choices)
        m_combo->addItem(choice.label.isEmpty() ? choice.code : choice.label.in(m_words.language()),
                         choice.code);
    setAnswer(Answer(m_answer));
}

void ListEditor::describe(const QString &name, const QString &description)
{
    m_combo->setAccessibleName(name);
    m_combo->setAccessibleDescription(description);
    m_combo->lineEdit()->setAccessibleName(name);
}

} // namespace octant
