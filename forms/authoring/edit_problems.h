// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/codes.h"
#include "forms/model/problem.h"

#include <QCoreApplication>

namespace octant {

/// The words for what cannot be done to a questionnaire. Codes begin with "edit.".
struct EditProblems
{
    Q_DECLARE_TR_FUNCTIONS(Edits)

public:
    static Problem unknownQuestion(const QString &code);
    static Problem unknownSection(const QString &code);
    static Problem unknownGroup(const QString &code);
    static Problem invalidCode(const QString &code);
    static Problem takenCode(const QString &code);
    static Problem unknownUnit(const QString &code, const QString &unit);
    static Problem unknownSet(const QString &code, const QString &set);
    static Problem choiceWithoutCode(const QString &code);
    static Problem choiceTwice(const QString &code, const QString &choice);
    static Problem noMembers(const QString &code);
    static Problem scatteredMembers(const QString &code);
    static Problem rowOfAnotherType(const QString &code);
    static Problem rowsOfOtherScales(const QString &code);
    static Problem groupInMatrix(const QString &code);
    static Problem groupIntoItself(const QString &code);
};

} // namespace octant
