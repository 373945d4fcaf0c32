// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/language/language.h"

#include <QDate>
#include <QString>

#include <optional>

namespace octant {

/// A date as a person writes it: "5.3.2025", "05.03.2025 г.", "2025-03-05", "5/3/2025", "5 март 2025 г.",
/// "March 5, 2025". Years have four digits. Empty where it is none or, in English, could be read in two ways
/// ("5/3/2025").
std::optional<QDate> readDate(const QString &text, Language language);

/// The date with its month in words: "5 март 2025 г.", "5 March 2025".
QString dateInWords(QDate date, Language language);

} // namespace octant
