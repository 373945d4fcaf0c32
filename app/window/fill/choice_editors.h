// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/fill/answer_editor.h"

class QAbstractButton;
class QButtonGroup;
class QComboBox;
class QVBoxLayout;

namespace octant {

/// One choice or several as a column of buttons: radio buttons or check boxes.
class ButtonsEditor : public AnswerEditor
{
    Q_OBJECT
public:
    enum class Number { One, Several };

    ButtonsEditor(Number number, Language language, QWidget *parent = nullptr);

    void setAnswer(const Answer &answer) override;
    Answer answer() const override;
    void setChoices(const QList<Choice> &choices) override;
    void describe(const QString &name, const QString &description) override;
    bool needsClearing() const override { return m_number == Number::One; }

private:
    Number m_number;
    Language m_language;
    QButtonGroup *m_group;
    QVBoxLayout *m_column;
    QStringList m_codes; ///< of the buttons, in order
    QString m_name;
    QString m_description;

    QStringList chosen() const;
    void choose(const QStringList &codes);
    QAbstractButton *button(const Choice &choice);
    void describeButtons();
};

/// One of many choices: a list that opens and can be searched by typing.
class ListEditor : public AnswerEditor
{
    Q_OBJECT
public:
    explicit ListEditor(const Words &words, QWidget *parent = nullptr);

    void setAnswer(const Answer &answer) override;
    Answer answer() const override;
    QString problem() const override;
    void setChoices(const QList<Choice> &choices) override;
    void describe(const QString &name, const QString &description) override;

private:
    Words m_words;
    QComboBox *m_combo;
    Answer m_answer;

    void take();
};

} // namespace octant
