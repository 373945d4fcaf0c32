// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/language/words.h"
#include "forms/model/answers.h"
#include "forms/model/questionnaire.h"
#include "records/model/framework.h"

#include <QCoreApplication>

namespace octant {

/// Says answers in the reader's language: with unit, choice labels and qualifier. Cheap to make.
class AnswerWords
{
    Q_DECLARE_TR_FUNCTIONS(octant::AnswerWords)

public:
    /// All three must outlive it.
    AnswerWords(const Words &words, const Framework &framework, const Questionnaire &questionnaire);

    /// The value with its unit; several choices on a line each. Empty where there is no value.
    QString value(const Question &question, const Answer &answer) const;
    /// "measured", "not applicable" …; empty where there is none.
    QString qualifier(const Answer &answer) const;
    /// What the partner wrote before it was converted; empty where nothing was.
    QString original(const Answer &answer) const;
    /// How an answer differs from last year's, in words: "+3.2 % against last year, higher". Empty where
    /// either is missing, where they are the same, and for texts.
    QString change(const Question &question, const Answer &last, const Answer &now) const;

private:
    const Unit *unitOf(const Question &question) const;
    QString choice(const Question &question, const QString &code) const;
    QString changeOfNumber(const Question &question, double last, double now) const;

    const Words &m_words;
    const Framework &m_framework;
    const Questionnaire &m_questionnaire;
};

} // namespace octant
