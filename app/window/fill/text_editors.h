// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/fill/answer_editor.h"

class QLineEdit;

namespace octant {

class GrowingText;

/// A line of text.
class LineEditor : public AnswerEditor
{
    Q_OBJECT
public:
    explicit LineEditor(QWidget *parent = nullptr);

    void setAnswer(const Answer &answer) override;
    Answer answer() const override;
    void describe(const QString &name, const QString &description) override;

private:
    QLineEdit *m_line;
};

/// Several lines of text; the field grows with them.
class LinesEditor : public AnswerEditor
{
    Q_OBJECT
public:
    explicit LinesEditor(QWidget *parent = nullptr);

    void setAnswer(const Answer &answer) override;
    Answer answer() const override;
    void describe(const QString &name, const QString &description) override;

private:
    GrowingText *m_text;
};

/// A date as text; under it stands how it was understood.
class DateEditor : public AnswerEditor
{
    Q_OBJECT
public:
    explicit DateEditor(const Words &words, QWidget *parent = nullptr);

    void setAnswer(const Answer &answer) override;
    Answer answer() const override;
    QString problem() const override;
    QString echo() const override;
    void describe(const QString &name, const QString &description) override;
    bool isWide() const override { return false; }

private:
    Words m_words;
    QLineEdit *m_line;
};

/// What is calculated, or stands fast: to be read only.
class ShownValue : public AnswerEditor
{
    Q_OBJECT
public:
    ShownValue(Filling &filling, const Question &question, QWidget *parent = nullptr);

    void setAnswer(const Answer &answer) override;
    Answer answer() const override { return m_answer; }
    void describe(const QString &name, const QString &description) override;

private:
    Filling &m_filling;
    const Question &m_question;
    Answer m_answer;
    class Label *m_value;
};

} // namespace octant
