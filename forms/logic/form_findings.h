// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/filled_form.h"

namespace octant {

/// What is wrong with the answers of a filled form, whose steps have been worked out. Borrows it.
class FormFindings
{
public:
    explicit FormFindings(const FilledForm &form);

    /// Of one question, group or section in one frame; nothing where it is not relevant.
    QList<Finding> at(int item, const AnswerFrame &frame) const;
    /// Of all, in the order of the questionnaire, one instance of a repeat after the other.
    QList<Finding> all() const;
    /// A note for each answer to a question that was not put to the partner.
    QList<Finding> notAsked() const;

private:
    const FilledForm &m_form;

    template <typename Called>
    void eachItem(const AnswerFrame &frame, const Called &called) const;
    void look(int item, const AnswerFrame &frame, QList<Finding> &found) const;
    void lookAtRules(int item, const AnswerFrame &frame, QList<Finding> &found) const;
    void lookAtAnswer(int item, const AnswerFrame &frame, QList<Finding> &found) const;
    void lookAtChoices(int item, const AnswerFrame &frame, QList<Finding> &found) const;
    void lookAtConstraint(int item, const AnswerFrame &frame, QList<Finding> &found) const;
    QString placeOf(int item, const AnswerFrame &frame) const;
    QString said(const Text &message, int item, const AnswerFrame &frame) const;
};

} // namespace octant
