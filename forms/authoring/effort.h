// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/questionnaire.h"

#include <QStringList>

namespace octant {

/// What a form set asks of a kind of partner.
struct FormSize
{
    int questions = 0;  ///< that may be asked: neither notes nor calculated ones, nor those whose condition
                        ///< cannot hold for this kind
    double minutes = 0; ///< that they take, by type (see effort.cpp)
    QList<QuestionCode> codes; ///< the same questions, in order

    bool operator==(const FormSize &) const = default;
};

/// @p set and @p kind as in Question::isAskedOf(). @p kindQuestion is the code of the question for the
/// partner's kind (PP_04): conditions are judged with its answer known and all other answers unknown.
FormSize sizeOf(const Questionnaire &questionnaire, const QString &set, const QString &kind,
                const QuestionCode &kindQuestion);

/// Whether a condition could hold when some answers are known (code → text) and all others may be anything.
bool mayHold(const QString &expression, const QMap<QString, QString> &known);

/// Minutes that one question takes to answer when its figures are at hand.
double minutesFor(const Question &question);

} // namespace octant
