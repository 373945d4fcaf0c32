// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace octant {

/// The languages in which the program itself speaks. Imported texts may have others.
enum class Language { Bulgarian, English };

/// BCP 47 tag of a language: "bg", "en".
QString tagOf(Language language);

/// The language of a tag, if the program speaks it; regions ("bg-BG", "en_US") are ignored.
std::optional<Language> languageOf(const QString &tag);

} // namespace octant
