// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/form_logic.h"

namespace octant {

/// The logic of a questionnaire that may still be in the making.
struct ReadableLogic
{
    FormLogic logic;
    QList<Problem> leftOut; ///< what could not be read; each names its question
};

/// Compiles what can be read: a question whose rules cannot is taken without any, and the problem told. A
/// form of a half-written questionnaire can so be tried out.
ReadableLogic readableLogic(Questionnaire questionnaire);

} // namespace octant
