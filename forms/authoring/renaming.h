// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/questionnaire.h"

#include <QHash>

namespace octant {

/// Codes of questions, groups and sections that change, and what they change to. All change at once, so two
/// may change places.
using Renames = QHash<QString, QString>;

/// An expression that names the new codes. What stands between quotes stays as it is, but for the question
/// in jr:choice-name(…, '${…}'). Of an expression that cannot be read, every ${…} is changed.
QString expressionRenamed(const QString &expression, const Renames &renames);
/// A wording whose ${…} name the new codes.
Text wordingRenamed(const Text &wording, const Renames &renames);

/// Changes what a question says of others; not its own code.
void renameInside(Question &question, const Renames &renames);
/// Changes what a group says of others: its rules, title and the group around it; not its own code.
void renameInside(Group &group, const Renames &renames);
/// Changes codes themselves and whoever refers to them, the year bridge too: a question that stands in for
/// one of the earlier edition goes on doing so.
void renameEverywhere(Questionnaire &questionnaire, const Renames &renames);

} // namespace octant
