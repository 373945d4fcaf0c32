// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/answer_editor.h"

#include "app/window/fill/choice_editors.h"
#include "app/window/fill/file_editor.h"
#include "app/window/fill/number_editor.h"
#include "app/window/fill/text_editors.h"

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int mostButtons = 15; ///< longer lists open and are searched

AnswerEditor *choiceEditor(Filling &filling, const Question &question, const AnswerPlace &place)
{
    AnswerEditor *editor = nullptr;
    if (question.type == QuestionType::SelectOne && question.choices.size() > mostButtons)
        editor = new ListEditor(filling.words());
    else
        editor =
            new ButtonsEditor(question.type == QuestionType::SelectMultiple ? ButtonsEditor::Number::Several
                                                                            : ButtonsEditor::Number::One,
                              filling.language());
    if (question.type == QuestionType::YesNo) {
        const Words &words = filling.words();
        editor->setChoices(
            {{u"yes"_s, Text(QMap<QString, QString>{{u"und"_s, words.say("FillForm", "Yes")}})},
             {u"no"_s, Text(QMap<QString, QString>{{u"und"_s, words.say("FillForm", "No")}})}});
    } else {
        editor->setChoices(filling.choices(place));
    }
    return editor;
}

} // namespace

AnswerEditor *makeEditor(Filling &filling, const Question &question, const AnswerPlace &place)
{
    if (filling.isLocked(place))
        return new ShownValue(filling, question);
    switch (question.type) {
    case QuestionType::Text:
        return new LineEditor;
    case QuestionType::LongText:
        return new LinesEditor;
    case QuestionType::Integer:
    case QuestionType::Decimal:
    case QuestionType::Percent:
    case QuestionType::Money:
        return new NumberEditor(filling, question);
    case QuestionType::Date:
        return new DateEditor(filling.words());
    case QuestionType::YesNo:
    case QuestionType::SelectOne:
    case QuestionType::SelectMultiple:
        return choiceEditor(filling, question, place);
    case QuestionType::File:
        return new FileEditor(filling);
    case QuestionType::Calculated:
    case QuestionType::Note:
    case QuestionType::Hidden:
        break;
    }
    return new ShownValue(filling, question);
}

} // namespace octant
