// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/answers.h"
#include "forms/model/problem.h"
#include "forms/model/questionnaire.h"

namespace octant {

struct Normalised
{
    Answers answers;
    QList<Finding> findings; ///< notes on what was taken away
};

/// Brings answers that were entered in one of the program's own forms into one spelling: texts without blanks
/// around them, in Unicode's composed form (NFC), without control characters; instances of repeats in which
/// nothing was entered are left out. Numbers and choices stay as they are.
Normalised normalise(const Answers &answers);

/// Puts the answers that the form itself held apart back among the others, as which of them count is decided
/// here again. Where both have an answer, the one that counted stays.
Answers joined(const Answers &answers, const Answers &apart);

} // namespace octant
