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
    /// What stands in the empty field of a partner's form.
    static QString placeholder(QuestionType type);
    static QString direction(Direction direction);
    static QString personal(PersonalRole role);
};

/// The wording of a question as plain text: label, help, choices, a line each.
QString wordingOf(const Question &question, Language language);

} // namespace octant
