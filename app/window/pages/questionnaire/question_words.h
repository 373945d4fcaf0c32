// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/language/language.h"
#include "forms/model/questionnaire.h"

#include <QCoreApplication>

namespace octant {

/// What is said about a question in the program's language.
class QuestionWords
{
    Q_DECLARE_TR_FUNCTIONS(octant::QuestionWords)
public:
    static QString type(QuestionType type);
    /// The types that a person chooses from, in the order of a list.
    static QList<QuestionType> allTypes();
    static QString groupKind(GroupKind kind);
    static QString direction(Direction direction);
    static QString personal(PersonalRole role);
    /// What became of last year's question.
    static QString yearChange(YearChange change);
    static QString newThisYear();
    /// What follows from that for last year's answer and for the trend.
    static QString effect(YearChange change);
    static QString effectOfNew();
};

/// The wording of a question as plain text: label, help, choices, a line each.
QString wordingOf(const Question &question, Language language);

} // namespace octant
