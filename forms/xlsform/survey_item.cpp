// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/xlsform/survey_item.h"

namespace octant::xlsform {

QList<int> itemsAround(const SurveyItems &items, int item)
{
    QList<int> around;
    for (int outer = items.at(item).parent; outer >= 0; outer = items.at(outer).parent)
        around << outer;
    return around;
}

} // namespace octant::xlsform
