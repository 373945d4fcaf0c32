// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/asked_items.h"

namespace octant {

AskedItems::AskedItems(const FormItems &items, const QSet<QuestionCode> &codes)
{
    m_asked.reserve(static_cast<std::size_t>(items.all().size()));
    for (const FormItem &item : items.all()) {
        m_asked.push_back(kindOf(item, codes));
        if (m_asked.back() == Kind::Answered && item.level == 0)
            m_outside.insert(item.question->code);
    }
}

AskedItems::Kind AskedItems::kindOf(const FormItem &item, const QSet<QuestionCode> &codes)
{
    if (!item.question || item.question->type == QuestionType::Calculated)
        return Kind::Shown;
    if (item.question->type == QuestionType::Hidden || !codes.contains(item.question->code))
        return Kind::No;
    return octant::isAnswered(item.question->type) ? Kind::Answered : Kind::Shown;
}

} // namespace octant
