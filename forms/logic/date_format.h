// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/civil_time.h"

#include <QStringList>

#include <expected>

namespace octant {

/// Writes a moment after a pattern of ODK's format-date(): %Y %y %m %n %d %e for the date, %b and %a for the
/// short names of month and weekday, %H %h %M %S %3 for the time (midnight if there is none), %% for %.
/// Names are in the given language, English where Qt does not know it. Unexpected: the code after a % that
/// means nothing.
std::expected<QString, QChar> formatMoment(const CivilTime &moment, const QString &pattern,
                                           const QString &language);

/// The short names that %b and %a write, from January and from Monday; for forms that are filled in without
/// Qt.
QStringList shortMonthNames(const QString &language);
QStringList shortDayNames(const QString &language);

} // namespace octant
