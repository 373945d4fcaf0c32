// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/fill/answer_editor.h"
#include "app/window/fill/fill_words.h"

class QLineEdit;

namespace octant {

/// A number as text, with its unit behind. Sums and other units are reckoned when it is left; what was typed
/// stays in the answer.
class NumberEditor : public AnswerEditor
{
    Q_OBJECT
public:
    NumberEditor(Filling &filling, const Question &question, QWidget *parent = nullptr);

    void setAnswer(const Answer &answer) override;
    Answer answer() const override { return m_answer; }
    QString problem() const override;
    QString echo() const override;
    void describe(const QString &name, const QString &description) override;
    bool isWide() const override { return false; }

private:
    Filling &m_filling;
    const Question &m_question;
    NumberReader m_reader;
    FillWords m_say;
    QLineEdit *m_line;
    Answer m_answer;         ///< value and original as they stand
    NumberReading m_reading; ///< of the text as it was typed

    void read();
    void finish();
};

} // namespace octant
