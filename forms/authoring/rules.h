// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/expression.h"
#include "forms/model/questionnaire.h"

namespace octant {

/// An expression of a question, group or section.
struct RuleText
{
    QString member; ///< its name in files: "relevant", "choiceFilter" …
    QString text;

    ParseOptions options() const;
    /// Whether it says when something holds, and not what something comes to.
    bool isCondition() const;
};

/// The expressions that are there; a default value only where it is computed and no plain text.
QList<RuleText> rulesOf(const Question &question);
QList<RuleText> rulesOf(const Group &group);
QList<RuleText> rulesOf(const Section &section);

} // namespace octant
