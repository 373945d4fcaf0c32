// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/number_editor.h"

#include "app/window/fill/field_line.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int numberWidth = 220;

} // namespace

NumberEditor::NumberEditor(Filling &filling, const Question &question, QWidget *parent)
    : AnswerEditor(parent)
    , m_filling(filling)
    , m_question(question)
    , m_reader(filling.words(), filling.units())
    , m_say(filling.words(), filling.units())
    , m_line(fieldLine(u"answerNumber"_s, this, numberWidth))
{
    m_line->setMinimumWidth(120);
    const QString symbol = m_say.symbolOf(question);
    if (!symbol.isEmpty()) {
        auto *unit = new Label(symbol);
        unit->setObjectName(u"answerUnit"_s);
        unit->setWordWrap(false);
        layout()->setSpacing(grid::step);
        layout()->addWidget(unit);
    }
    connect(m_line, &QLineEdit::textEdited, this, &NumberEditor::read);
    connect(m_line, &QLineEdit::editingFinished, this, &NumberEditor::finish);
}

void NumberEditor::setAnswer(const Answer &answer)
{
    m_answer = {answer.value, {}, {}, answer.original};
    m_reading = {};
    if (const auto number = answer.number())
        m_line->setText(m_say.inField(m_question, *number));
    else
        m_line->setText(answer.text());
    if (!answer.number() && answer.hasValue())
        m_reading = m_reader.read(m_line->text(), m_filling.units().of(m_question));
}

void NumberEditor::read()
{
    m_reading = m_reader.read(m_line->text(), m_filling.units().of(m_question));
    m_answer = {};
    if (m_reading.value)
        m_answer.value = *m_reading.value;
    else if (m_reading.fault != NumberReading::Fault::None)
        m_answer.value = m_line->text().trimmed();
    m_answer.original = m_reading.original;
    Q_EMIT edited();
}

void NumberEditor::finish()
{
    if (const auto number = m_answer.number())
        m_line->setText(m_say.inField(m_question, *number));
    Q_EMIT left();
}

QString NumberEditor::problem() const
{
    return m_say.fault(m_reading, m_line->text().trimmed(), m_question);
}

QString NumberEditor::echo() const
{
    return m_say.conversion(m_question, m_answer);
}

void NumberEditor::describe(const QString &name, const QString &description)
{
    const QString symbol = m_say.symbolOf(m_question);
    m_line->setAccessibleName(symbol.isEmpty() ? name : u"%1, %2"_s.arg(name, symbol));
    m_line->setAccessibleDescription(description);
}

} // namespace octant
