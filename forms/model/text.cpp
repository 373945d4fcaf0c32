// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/model/text.h"

namespace octant {

Text::Text(const QString &bulgarian, const QString &english)
{
    set(QStringLiteral("bg"), bulgarian);
    set(QStringLiteral("en"), english);
}

QString Text::in(Language language) const
{
    const Language other = language == Language::Bulgarian ? Language::English : Language::Bulgarian;
    for (const QString &tag : {tagOf(language), QStringLiteral("und"), tagOf(other)}) {
        if (const auto found = m_byTag.constFind(tag); found != m_byTag.cend())
            return *found;
    }
    return m_byTag.isEmpty() ? QString() : m_byTag.first();
}

void Text::set(const QString &tag, const QString &wording)
{
    if (wording.isEmpty())
        m_byTag.remove(tag);
    else
        m_byTag.insert(tag, wording);
}

} // namespace octant
