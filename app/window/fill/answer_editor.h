// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/fill/filling.h"

#include <QWidget>

namespace octant {

/// The part of a field in which the value is entered; one class for each kind. What stands around it – words,
/// qualifier, comment, errors – is the QuestionField's.
class AnswerEditor : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Shows value and original of an answer. Signals nothing.
    virtual void setAnswer(const Answer &answer) = 0;
    /// Value and original as they stand in the field. What cannot be read is its text, so that it is kept.
    virtual Answer answer() const = 0;
    virtual void setChoices(const QList<Choice> &) {}
    /// Why what stands there cannot be read, with what to do; empty where it can.
    virtual QString problem() const { return {}; }
    /// What becomes of what was typed ("120+98+45 = 263"); empty for nothing worth saying.
    virtual QString echo() const { return {}; }
    /// Name and description for screen readers, on every control in it.
    virtual void describe(const QString &name, const QString &description) = 0;
    /// Whether an answer can be taken away by a button only, as with radio buttons.
    virtual bool needsClearing() const { return false; }
    /// Whether it would rather have the whole width.
    virtual bool isWide() const { return true; }

Q_SIGNALS:
    void edited(); ///< the answer is another
    void left();   ///< the person is done with it for now: errors may be told
};

/// The editor for a question at a place; for notes and calculated values one that only shows. Never null.
AnswerEditor *makeEditor(Filling &filling, const Question &question, const AnswerPlace &place);

} // namespace octant
