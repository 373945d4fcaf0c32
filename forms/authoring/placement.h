// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/authoring/edits.h"

namespace octant {

// Where questions may stand: those of a group follow each other, and the rows of a matrix share its scale.

/// The position nearest to the wanted one at which questions of a group can be put in without any group being
/// torn apart; of two that are equally near the later one.
int nearestPosition(const Section &section, int wanted, const SectionCode &group);

/// Changes questions so that they fit into a group of a section (its matrix, if it is one); a problem where
/// they cannot.
Result<void> fitInto(const Section &section, const SectionCode &group, QList<Question> &questions);

/// Makes the questions of a group rows of a matrix: one type, one scale.
Result<void> makeMatrix(Section &section, const SectionCode &group);

/// Whether a question may be part of a questionnaire: its units, form sets and choices. Takes away what its
/// type cannot have.
Result<void> admit(Question &question, const Questionnaire &questionnaire);

/// Takes away the groups that had questions before and have none now.
void dropEmptiedGroups(Section &section, const Section &before);

/// A section to change, and a group of it that must be there if it is named.
Result<Section *> sectionAt(Questionnaire &questionnaire, const SectionCode &section,
                            const SectionCode &group);

/// The codes of the questions in a group and in the groups inside it, in order.
QList<QuestionCode> membersOf(const Section &section, const SectionCode &group);

} // namespace octant
