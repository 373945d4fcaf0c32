// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/fill/fill_block.h"
#include "app/window/fill/fill_words.h"

class QPushButton;
class QVBoxLayout;

namespace octant {

class AnswerEditor;
class CommentFold;
class FieldMessage;
class Label;
class LastYear;
class QualifierChoice;

/// One question of a form: its words, the editor for its answer, and what belongs to it – qualifier, last
/// year's answer, errors in words, comment.
class QuestionField : public FillBlock
{
    Q_OBJECT
public:
    QuestionField(Filling &filling, const Question &question, const AnswerPlace &place,
                  QWidget *parent = nullptr);

    const AnswerPlace &place() const { return m_place; }
    void follow(const FillChange &change) override;
    void showMissing() override;
    QWidget *reveal(const AnswerPlace &place) override { return place == m_place ? this : nullptr; }
    /// Whether the person is in it or it was pointed out.
    void setCurrent(bool current);
    /// Puts the keyboard into the answer; false where there is nothing to enter.
    bool takeFocus();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Filling &m_filling;
    const Question &m_question;
    AnswerPlace m_place;
    QString m_key;
    FillWords m_say;
    QWidget *m_inside = nullptr; ///< everything; made anew when the field is locked or unlocked
    bool m_locked = false;
    bool m_current = false;
    bool m_typing = false;      ///< new errors wait until the person is done
    bool m_missingTold = false; ///< whether a blank answer is an error already
    Value m_kept;               ///< what stood in the field before a reason took its place
    std::optional<Original> m_keptOriginal;

    AnswerEditor *m_editor = nullptr;
    Label *m_mark = nullptr;
    Label *m_wording = nullptr;
    Label *m_help = nullptr;
    Label *m_echo = nullptr;
    FieldMessage *m_error = nullptr;
    FieldMessage *m_warning = nullptr;
    LastYear *m_lastYear = nullptr;         ///< null where there is none
    QualifierChoice *m_qualifier = nullptr; ///< null unless a number
    CommentFold *m_comment = nullptr;       ///< null where nothing is answered
    QPushButton *m_clear = nullptr;         ///< null where the editor can be emptied by itself

    bool isOpen() const { return isAnswered(m_question.type) && !m_locked; }
    void build();
    void addHead(QVBoxLayout &column);
    void addEditor(QVBoxLayout &column);
    void addFixed(QVBoxLayout &column);
    void addMessages(QVBoxLayout &column);
    void addFoot(QVBoxLayout &column);

    Answer composed() const;
    void write();
    void chooseQualifier();
    void takeLastYear();
    void clear();
    void showAnswer(const Answer &answer);
    void showWords();
    void tell();
    QString error(const Answer &answer) const;
    QString warning(const Answer &answer) const;
    QString wordsFor(const Finding &finding) const;
};

} // namespace octant
