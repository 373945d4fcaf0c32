// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/form_items.h"

#include <QSet>

namespace octant {

/// What is put to a partner, worked out once from the codes.
class AskedItems
{
public:
    AskedItems(const FormItems &items, const QSet<QuestionCode> &codes);

    /// Sections and groups always are, calculated questions are always computed, hidden ones never asked.
    bool contains(int item) const { return m_asked[static_cast<std::size_t>(item)] != Kind::No; }
    /// Whether it is a question that the partner is to answer.
    bool isAnswered(int item) const { return m_asked[static_cast<std::size_t>(item)] == Kind::Answered; }
    /// The questions for the partner to answer that stand in no repeat.
    const QSet<QuestionCode> &outside() const { return m_outside; }

private:
    enum class Kind : char { No, Shown, Answered };

    std::vector<Kind> m_asked;
    QSet<QuestionCode> m_outside;

    static Kind kindOf(const FormItem &item, const QSet<QuestionCode> &codes);
};

} // namespace octant
