// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/question.h"

#include <QString>

namespace octant::xlsform {

/// How the type of a question is written.
struct WrittenType
{
    QString cell;                    ///< without the name of a list
    QString appearance;              ///< for a longer text, with what is kept of the imported form's
    bool needsOwn = false;           ///< the cell alone would be read as another type
    bool impliesCalculation = false; ///< "today" says itself what it comes to
    QString lost;                    ///< the imported form's type where it fits no more
};

/// The type of the imported form as long as it is read as the question's; else the nearest.
WrittenType writtenTypeOf(const Question &question);

} // namespace octant::xlsform
