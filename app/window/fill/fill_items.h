// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/questionnaire.h"

#include <QSet>

namespace octant {

/// One thing in the column of a form: a question, the heading of a plain group, a repeat or a matrix.
struct FillItem
{
    const Question *question = nullptr; ///< null for groups
    const Group *group = nullptr;       ///< null for questions
};

/// What stands directly in a section (@p around empty) or in one of its repeats, in order, reduced to what is
/// asked. Plain groups are dissolved into their heading and what follows it. Borrows from the section.
QList<FillItem> itemsIn(const Section &section, const SectionCode &around, const QSet<QuestionCode> &asked);

/// The questions of a group, those of groups inside it too, reduced to what is asked.
QList<const Question *> questionsIn(const Section &section, const SectionCode &group,
                                    const QSet<QuestionCode> &asked);

} // namespace octant
