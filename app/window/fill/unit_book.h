// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/questionnaire.h"

namespace octant {

/// The units that a form knows: those of its questionnaire, completed by what the program knows of them
/// (quantity, factor, spellings), and the program's others, into which a partner's bills may be written.
class UnitBook
{
public:
    UnitBook(const Questionnaire &questionnaire, const QList<Unit> &known);

    /// Null where it is not known.
    const Unit *find(const UnitCode &code) const;
    /// The unit that a number is asked in: the question's own, per cent for shares, euro for money; null for
    /// numbers without one.
    const Unit *of(const Question &question) const;
    /// The unit that a person means by a symbol, a name or another spelling, ignoring case, blanks and a full
    /// stop at the end. Among units of the same spelling the one of @p quantity goes first. Null where there
    /// is none.
    const Unit *spelt(const QString &text, const QString &quantity) const;

private:
    QList<Unit> m_units;
    QHash<QString, QList<int>> m_spellings; ///< positions in m_units

    void add(const Unit &unit);
};

} // namespace octant
