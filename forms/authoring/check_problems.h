// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/problem.h"
#include "forms/model/questionnaire.h"

#include <QCoreApplication>

namespace octant {

/// The words for what is wrong with a questionnaire. Codes begin with "check."; the place is for the caller
/// to fill in. @p code is always that of the question, group or section.
struct CheckProblems
{
    Q_DECLARE_TR_FUNCTIONS(Check)

public:
    static Problem noChoices(const QString &code);
    static Problem noCalculation(const QString &code);
    static Problem rowOfAnotherType(const QString &code, const QString &group);
    static Problem rowOfAnotherScale(const QString &code, const QString &group);
    static Problem groupInMatrix(const QString &code, const QString &matrix);
    static Problem unknownPrinciple(const QString &code, const QString &principle);
    static Problem unknownIndicator(const QString &code, const QString &indicator);
    static Problem unknownImpactArea(const QString &code, const QString &area);
    static Problem unknownKind(const QString &code, const QString &kind);
    static Problem noWording(const QString &code);
    static Problem unknownInWording(const QString &code, const QString &name);
    static Problem unknownSuccessor(const QString &earlier, const QString &code);
    static Problem nothingAsked();
    static Problem unknownReference(const QString &code, const QString &name);
    static Problem waitsForItself(const QString &code);

    static Problem missingWording(const QString &code, const QString &language);
    static Problem missingChoiceWording(const QString &code, const QString &choice, const QString &language);
    static Problem bareQuestion(const QString &name);
    static Problem unknownChoice(const QString &code, const QString &name, const QString &choice);
    static Problem readsRepeatFromOutside(const QString &name, const QString &repeat);
    static Problem noUnit(const QString &code);
    static Problem emptyPasses(const QString &code);
    static Problem neverAsked(const QString &code);
    static Problem emptySection(const QString &code);
    static Problem emptyGroup(const QString &code);
    static Problem emptySet(const QString &set);
};

} // namespace octant
