// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/questionnaire.h"

namespace octant {

/// How one question follows from the year before.
struct BridgeMark
{
    QuestionCode earlier;                 ///< last year's question; empty for a new one
    YearChange change = YearChange::Same; ///< means nothing for a new one
    QString note;

    bool operator==(const BridgeMark &) const = default;
};

/// The mark of a question of the questionnaire; @p earlier is last year's.
BridgeMark markOf(const YearBridge &bridge, const Questionnaire &earlier, const QuestionCode &code);
/// Marks a question. What no question follows from any more is dropped.
YearBridge withMark(const YearBridge &bridge, const Questionnaire &earlier, const QuestionCode &code,
                    const BridgeMark &mark);

/// One line of the comparison of two years: a question of last year's that is not the same any more, or a new
/// one.
struct BridgeLine
{
    QuestionCode earlier;    ///< empty: the question is new
    QList<QuestionCode> now; ///< empty: dropped
    YearChange change = YearChange::Same;
    QString note;

    bool operator==(const BridgeLine &) const = default;
};
/// Everything that differs from last year, in the order of last year's questions, the new ones behind.
QList<BridgeLine> differences(const Questionnaire &questionnaire, const Questionnaire &earlier);

} // namespace octant
