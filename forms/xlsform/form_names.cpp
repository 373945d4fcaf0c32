// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/xlsform/form_names.h"

#include <QSet>

#include <algorithm>

namespace octant::xlsform {

FormNames::FormNames(const SurveyItems &items)
    : m_items(items)
{
    for (int item = 0; item < items.size(); ++item)
        m_places[items.at(item).name] << item;
}

int FormNames::onlyOne(const QString &name) const
{
    const QList<int> places = m_places.value(name);
    return places.size() == 1 ? places.first() : -1;
}

FormNames::Meaning FormNames::meaningOf(const QString &name, int from) const
{
    const QList<int> places = m_places.value(name);
    if (places.isEmpty())
        return {};
    if (places.size() == 1)
        return {Meaning::Kind::One, places.first()};
    QSet<int> around;
    if (from >= 0) {
        const QList<int> outer = itemsAround(m_items, from);
        around = QSet<int>(outer.begin(), outer.end());
    }
    // Groups first, so that a question of the same name is nearer.
    const auto nearness = [&](int item) {
        const QList<int> outer = itemsAround(m_items, item);
        const auto shared = std::ranges::count_if(outer, [&](int group) { return around.contains(group); });
        return 2 * shared + (m_items.at(item).isContainer() ? 0 : 1);
    };
    const int nearest = *std::ranges::max_element(places, {}, nearness);
    const auto equals =
        std::ranges::count_if(places, [&](int item) { return nearness(item) == nearness(nearest); });
    if (equals > 1)
        return {Meaning::Kind::Ambiguous, -1};
    return {Meaning::Kind::One, nearest};
}

} // namespace octant::xlsform
