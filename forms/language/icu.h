// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/language/language.h"

#include <QString>

#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace octant {

/// Crossings between Qt's texts and ICU's, which are both UTF-16. For this folder's source files only.
inline icu::UnicodeString toIcu(const QString &text)
{
    return icu::UnicodeString(reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
}

inline QString fromIcu(const icu::UnicodeString &text)
{
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

inline icu::Locale localeOf(Language language)
{
    return icu::Locale(language == Language::Bulgarian ? "bg" : "en");
}

} // namespace octant
