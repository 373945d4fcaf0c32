// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/text_editors.h"

#include "app/window/fill/date_reading.h"
#include "app/window/fill/field_line.h"
#include "app/window/fill/fill_words.h"
#include "app/window/fill/growing_text.h"
#include "app/window/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int dateWidth = 220;

Answer textAnswer(const QString &text)
{
    Answer answer;
    if (!text.trimmed().isEmpty())
        answer.value = text;
    return answer;
}

} // namespace

LineEditor::LineEditor(QWidget *parent)
    : AnswerEditor(parent)
    , m_line(fieldLine(u"answerText"_s, this))
{
    connect(m_line, &QLineEdit::textEdited, this, &AnswerEditor::edited);
    connect(m_line, &QLineEdit::editingFinished, this, &AnswerEditor::left);
}

void LineEditor::setAnswer(const Answer &answer)
{
    if (m_line->text() != answer.text())
        m_line->setText(answer.text());
}

Answer LineEditor::answer() const
{
    return textAnswer(m_line->text());
}

void LineEditor::describe(const QString &name, const QString &description)
{
    m_line->setAccessibleName(name);
    m_line->setAccessibleDescription(description);
}

LinesEditor::LinesEditor(QWidget *parent)
    : AnswerEditor(parent)
    , m_text(new GrowingText(u"answerLines"_s, 3))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text);
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &AnswerEditor::edited);
    connect(m_text, &GrowingText::left, this, &AnswerEditor::left);
}

void LinesEditor::setAnswer(const Answer &answer)
{
    const QSignalBlocker silent(m_text);
    if (m_text->toPlainText() != answer.text())
        m_text->setPlainText(answer.text());
}

Answer LinesEditor::answer() const
{
    return textAnswer(m_text->toPlainText());
}

void LinesEditor::describe(const QString &name, const QString &description)
{
    m_text->setAccessibleName(name);
    m_text->setAccessibleDescription(description);
}

DateEditor::DateEditor(const Words &words, QWidget *parent)
    : AnswerEditor(parent)
    , m_words(words)
    , m_line(fieldLine(u"answerDate"_s, this, dateWidth))
{
    m_line->setPlaceholderText(m_words.say("FillForm", "day.month.year"));
    connect(m_line, &QLineEdit::textEdited, this, &AnswerEditor::edited);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (const auto date = readDate(m_line->text(), m_words.language()))
            m_line->setText(m_words.date(*date));
        Q_EMIT left();
    });
}

void DateEditor::setAnswer(const Answer &answer)
{
    m_line->setText(answer.date().isValid() ? m_words.date(answer.date()) : answer.text());
}

Answer DateEditor::answer() const
{
    Answer answer = textAnswer(m_line->text());
    if (const auto date = readDate(m_line->text(), m_words.language()))
        answer.value = *date;
    return answer;
}

QString DateEditor::problem() const
{
    if (m_line->text().trimmed().isEmpty() || readDate(m_line->text(), m_words.language()))
        return {};
    return m_words.message(m_words.say("FillForm", "“{typed}” is not a date. Write it like {example}."),
                           {{u"typed"_s, m_line->text().trimmed()}, {u"example"_s, u"5.3.2025"_s}});
}

QString DateEditor::echo() const
{
    const auto date = readDate(m_line->text(), m_words.language());
    const QString said = date ? dateInWords(*date, m_words.language()) : QString();
    return said == m_line->text() ? QString() : said;
}

void DateEditor::describe(const QString &name, const QString &description)
{
    m_line->setAccessibleName(name);
    m_line->setAccessibleDescription(description);
}

ShownValue::ShownValue(Filling &filling, const Question &question, QWidget *parent)
    : AnswerEditor(parent)
    , m_filling(filling)
    , m_question(question)
    , m_value(new Label)
{
    m_value->setObjectName(u"shownValue"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_value);
    setAnswer({});
}

void ShownValue::setAnswer(const Answer &answer)
{
    m_answer = answer;
    const QString shown = FillWords(m_filling.words(), m_filling.units()).valueOrReason(m_question, answer);
    m_value->setText(shown.isEmpty() ? u"–"_s : shown);
}

void ShownValue::describe(const QString &name, const QString &description)
{
    m_value->setAccessibleName(u"%1: %2"_s.arg(name, m_value->text()));
    m_value->setAccessibleDescription(description);
}

} // namespace octant
