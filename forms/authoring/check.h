// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/problem.h"
#include "forms/model/questionnaire.h"

#include <QStringList>

namespace octant {

/// What a questionnaire's codes may point to outside of it; what is empty is not checked.
struct KnownCodes
{
    QStringList principles;
    QStringList impactAreas;
    QStringList indicators;
    QStringList kinds;
};

/// Everything that is wrong with a questionnaire, in the order of its questions. Errors bar it from being
/// published: an expression that cannot be read, that names what is not asked, conditions that wait for each
/// other, a choice question without choices, a calculated one without a calculation, a matrix whose rows
/// differ in scale, a pattern no browser reads … Warnings do not: a wording that is missing in one of the
/// questionnaire's languages, a bare question as a condition, a question of no form set, a number without a
/// unit, a constraint that no empty answer would meet, a question that no one can be asked … Place::question
/// is the code of the question, group or section; Place::cell names the member
/// ("relevant", "label.en", "choices"), and where an expression is at fault, Place::line is its offset + 1.
QList<Finding> checkQuestionnaire(const Questionnaire &questionnaire, const KnownCodes &known = {});

bool hasErrors(const QList<Finding> &findings);

/// A wording that is there in one of the questionnaire's languages and missing in another.
struct MissingWording
{
    QString code;     ///< of the question, group or section
    QString member;   ///< "label", "help", "title", "choices.<code>", "constraintMessage" …
    QString language; ///< tag of the language in which it is missing

    bool operator==(const MissingWording &) const = default;
};
QList<MissingWording> missingWordings(const Questionnaire &questionnaire);

} // namespace octant
