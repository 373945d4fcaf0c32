// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/xlsform/survey_item.h"

#include <QHash>

namespace octant::xlsform {

/// What `${name}` means in a form in which a name may stand in several groups. Borrows the items.
class FormNames
{
public:
    explicit FormNames(const SurveyItems &items);

    struct Meaning
    {
        enum class Kind { Unknown, One, Ambiguous };
        Kind kind = Kind::Unknown;
        int item = -1;
    };
    /// Of several the nearest: the one that shares the most groups with item @p from; a question before a
    /// group. -1: from outside all groups.
    Meaning meaningOf(const QString &name, int from) const;
    /// The item of a name that stands only once; -1: there is none.
    int onlyOne(const QString &name) const;

private:
    const SurveyItems &m_items;
    QHash<QString, QList<int>> m_places;
};

} // namespace octant::xlsform
