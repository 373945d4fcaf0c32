// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/problem.h"
#include "forms/model/questionnaire.h"

#include <QSet>

namespace octant {

/// The codes that a questionnaire's sections, groups and questions have, ignoring case.
class CodeRegister
{
public:
    explicit CodeRegister(const Questionnaire &questionnaire);

    bool isTaken(const QString &code) const { return m_codes.contains(code.toLower()); }
    void take(const QString &code) { m_codes.insert(code.toLower()); }
    /// The wanted code if it is free, else with the lowest number behind it, from 2, that makes it so. Of a
    /// wanted text that is no code only what a code may hold is kept.
    QString freeCode(const QString &wanted) const;
    /// A problem where a code is none or is taken.
    Result<void> admit(const QString &code) const;
    /// The same for a code that takes the place of another.
    Result<void> admitInstead(const QString &code, const QString &old) const;

private:
    QSet<QString> m_codes;
};

} // namespace octant
