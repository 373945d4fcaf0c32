// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace octant {

/// Why a regular expression cannot be used.
struct PatternProblem
{
    QString what; ///< for people; %1 stands for the whole pattern
    QString remedy;
};

/// A regular expression said in the words that Qt (PCRE) and JavaScript (with the flag u) read alike; what
/// they read differently is refused: possessive and atomic groups, options, lookbehind, back references,
/// named groups, \A \z \h \R \v \u, Unicode properties, POSIX classes. `.` is anything but a line feed, `$`
/// the very end, and \d \w \s \b know ASCII only. resources/form/logic.js does the same.
std::expected<QString, PatternProblem> sharedPattern(const QString &pattern);

} // namespace octant
