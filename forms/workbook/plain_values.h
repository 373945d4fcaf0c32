// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workbook/workbook.h"

#include <optional>

namespace octant::workbook {

/// "1" and "true" (XML Schema's boolean).
bool isTrue(const QString &written);
/// A finite number with a decimal point; nothing for anything else, "1E400" and "INF" too.
std::optional<double> numberFrom(const QString &written);
/// "2025-12-31", "2025-12-31T10:30:00" or "10:30:00", fractions of a second allowed; else an error.
/// @p isDay: only the day of a date-time counts.
Cell cellOfIsoDate(const QString &written, bool isDay = false);
/// A cell of a text; blank where it is empty.
Cell textCell(const QString &text);

} // namespace octant::workbook
