// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/answer_editor.h"
#include "app/window/fill/comment_fold.h"
#include "app/window/fill/field_message.h"
#include "app/window/fill/last_year.h"
#include "app/window/fill/qualifier_choice.h"
#include "app/window/fill/question_field.h"
#include "app/window/fill/text_link.h"
#include "app/window/fill/wrapping_row.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

void QuestionField::build()
{
    if (m_inside) {
        m_inside->hide();
        m_inside->deleteLater(); // it may be where the change came from
    } else {
        auto *frame = new QVBoxLayout(this);
        frame->setContentsMargins(0, 0, 0, 0);
    }
    m_locked = m_filling.isLocked(m_place);
    m_inside = new QWidget;
    auto *column = new QVBoxLayout(m_inside);
    const int edge = isOpen() ? 12 : m_locked ? 0 : grid::tight;
    column->setContentsMargins(grid::wide, edge, grid::wide, edge);
    column->setSpacing(grid::tight);
    m_mark = m_help = m_echo = nullptr;
    m_lastYear = nullptr;
    m_qualifier = nullptr;
    m_comment = nullptr;
    m_clear = nullptr;
    m_error = m_warning = nullptr;
    addHead(*column);
    addEditor(*column);
    if (isOpen()) {
        addMessages(*column);
        addFoot(*column);
    }
    for (QLabel *label : m_inside->findChildren<QLabel *>())
        label->setTextInteractionFlags(Qt::NoTextInteraction); // a press chooses the question
    layout()->addWidget(m_inside);
    m_inside->show();
    showWords();
    showAnswer(m_filling.state().answer(m_place));
    tell();
}

/// Number and code above, then the wording, then help. What only stands there to be read needs no number.
void QuestionField::addHead(QVBoxLayout &column)
{
    const bool isNote = m_question.type == QuestionType::Note;
    m_wording = new Label({}, isOpen() ? Label::Look::Strong
                              : isNote ? Label::Look::Body
                                       : Label::Look::Secondary);
    m_wording->setObjectName(u"wording"_s);
    if (isOpen()) {
        auto *line = new QHBoxLayout;
        m_mark = new Label({}, Label::Look::Secondary);
        m_mark->setObjectName(u"questionMark"_s);
        auto *code = new Label(m_question.code.text(), Label::Look::Secondary);
        code->setWordWrap(false);
        line->addWidget(m_mark, 1);
        line->addWidget(code);
        column.addLayout(line);
    }
    if (m_locked)
        return; // beside its value
    column.addWidget(m_wording);
    if (m_question.help.isEmpty())
        return;
    m_help = new Label({}, Label::Look::Secondary);
    m_help->setObjectName(u"help"_s);
    column.addWidget(m_help);
}

/// What stands fast is a line of its own: what it is at the left, the value at the right.
void QuestionField::addFixed(QVBoxLayout &column)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(grid::wide);
    line->addWidget(m_wording, 2, Qt::AlignTop);
    line->addWidget(m_editor, 3, Qt::AlignTop);
    column.addLayout(line);
}

void QuestionField::addEditor(QVBoxLayout &column)
{
    m_editor = makeEditor(m_filling, m_question, m_place);
    if (m_locked)
        return addFixed(column);
    m_wording->setBuddy(m_editor->focusProxy() ? m_editor->focusProxy() : m_editor);
    connect(m_editor, &AnswerEditor::edited, this, [this] {
        m_typing = true;
        m_missingTold = true;
        write();
    });
    connect(m_editor, &AnswerEditor::left, this, [this] {
        m_typing = false;
        tell();
    });
    if (m_question.type == QuestionType::Note) {
        m_editor->hide();
        column.addWidget(m_editor);
        return;
    }
    if (isOpen())
        column.addSpacing(grid::tight);
    if (!isNumeric(m_question.type) || !isOpen()) {
        if (m_editor->isWide())
            column.addWidget(m_editor);
        else
            column.addWidget(m_editor, 0, Qt::AlignLeft);
        return;
    }
    m_qualifier = new QualifierChoice(m_filling.words(), m_say, m_filling.wording(m_question.label, m_place));
    connect(m_qualifier, &QualifierChoice::chosen, this, &QuestionField::chooseQualifier);
    auto *row = new WrappingRow(nullptr, grid::wide);
    row->setSpacing(grid::wide);
    row->addWidget(m_editor);
    row->addWidget(m_qualifier);
    column.addLayout(row);
}

void QuestionField::addMessages(QVBoxLayout &column)
{
    m_echo = new Label({}, Label::Look::Secondary);
    m_echo->setObjectName(u"echo"_s);
    m_error = new FieldMessage(FieldMessage::Tone::Error, u"fieldError"_s);
    m_warning = new FieldMessage(FieldMessage::Tone::Warning, u"fieldWarning"_s);
    column.addWidget(m_echo);
    column.addWidget(m_error);
    column.addWidget(m_warning);
}

/// Last year's answer, and the small things that can be done, in one line.
void QuestionField::addFoot(QVBoxLayout &column)
{
    const Words &words = m_filling.words();
    const QString question = m_filling.wording(m_question.label, m_place);
    auto *row = new WrappingRow(nullptr, grid::step);
    row->setSpacing(grid::step);
    column.addLayout(row);
    const auto link = [&](const QString &text, const QString &name) {
        auto *made = new TextLink(text, name);
        made->setAccessibleDescription(question);
        return made;
    };
    const QString last = m_say.valueOrReason(m_question, m_filling.lastYear(m_place));
    if (!last.isEmpty() && m_question.type != QuestionType::File) {
        TextLink *take = link(words.say("FillForm", "Same as last year"), u"sameAsLastYear"_s);
        take->setParent(m_inside); // before it is shown or hidden
        m_lastYear = new LastYear(words, last, take);
        row->addWidget(m_lastYear);
        row->addWidget(take);
        connect(take, &QPushButton::clicked, this, &QuestionField::takeLastYear);
    }
    TextLink *comment = link(words.say("FillForm", "Add a comment"), u"addComment"_s);
    row->addWidget(comment);
    if (m_editor->needsClearing()) {
        m_clear = link(words.say("FillForm", "Clear the answer"), u"clearAnswer"_s);
        connect(m_clear, &QPushButton::clicked, this, &QuestionField::clear);
        row->addWidget(m_clear);
    }
    m_comment = new CommentFold(words, question, comment);
    connect(m_comment, &CommentFold::edited, this, &QuestionField::write);
    column.addWidget(m_comment);
}

void QuestionField::showWords()
{
    m_wording->setText(m_filling.wording(m_question.label, m_place));
    if (m_help)
        m_help->setText(m_filling.wording(m_question.help, m_place));
}

} // namespace octant
