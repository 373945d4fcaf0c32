// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/language/language.h"

namespace octant {

QString tagOf(Language language)
{
    return language == Language::Bulgarian ? QStringLiteral("bg") : QStringLiteral("en");
}

std::optional<Language> languageOf(const QString &tag)
{
    const QString primary = tag.left(2).toLower();
    if (tag.size() > 2 && tag[2] != QLatin1Char('-') && tag[2] != QLatin1Char('_'))
        return std::nullopt;
    if (primary == QLatin1String("bg"))
        return Language::Bulgarian;
    if (primary == QLatin1String("en"))
        return Language::English;
    return std::nullopt;
}

} // namespace octant
