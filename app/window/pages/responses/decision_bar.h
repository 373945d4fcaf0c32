// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/responses/response_story.h"

#include <QWidget>

class QBoxLayout;
class QPlainTextEdit;
class QPushButton;

namespace octant {

class Label;

/// The foot of a response: accept, return for correction or reopen, as its state allows. Returning and
/// reopening ask for words first, in the same place.
class DecisionBar : public QWidget
{
    Q_OBJECT
public:
    explicit DecisionBar(const ResponseStory &story, QWidget *parent = nullptr);

    /// A decision that could not be taken; the buttons can be pressed again.
    void showProblem(const Problem &problem);
    /// While a decision is being written nothing can be pressed.
    void setBusy(bool busy);

Q_SIGNALS:
    void acceptRequested();
    void returnRequested(const QString &why);
    void reopenRequested(const QString &why);
    void asking(bool asks); ///< words are being written, and should not be lost

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Question { Return, Reopen };

    QWidget *buildChoices();
    QWidget *buildQuestion();
    QString standing() const;
    void ask(Question question);
    void answer();
    void stopAsking();

    const ResponseStory m_story;
    Question m_question = Question::Return;
    // made by buildChoices() and buildQuestion(), which come after them
    QBoxLayout *m_row = nullptr;
    QPlainTextEdit *m_words = nullptr;
    Label *m_title = nullptr;
    Label *m_error = nullptr;
    QPushButton *m_send = nullptr;
    Label *m_problem;
    QWidget *m_choices;
    QWidget *m_asking;
};

} // namespace octant
