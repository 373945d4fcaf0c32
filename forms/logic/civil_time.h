// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace octant {

/// A civil date, with or without a time of day: what a calendar and a clock on the wall show. It knows no
/// time zone; an offset in a text ("+02:00") is read over, so that no result depends on where it is computed.
struct CivilTime
{
    QDate date;
    QTime time; ///< not valid: a date alone

    bool operator==(const CivilTime &) const = default;

    /// Days since 1970-01-01, the time of day as a fraction.
    double days() const;
    /// "2026-03-05" or "2026-03-05T14:30:00.000".
    QString toText() const;

    /// Reads an ISO date or date-time; one-digit months and days are accepted. Empty: it is neither.
    static std::optional<CivilTime> fromText(QStringView text);
    /// The inverse of days(); empty outside the years 1 to 9999. A whole number gives a date alone.
    static std::optional<CivilTime> fromDays(double days);
};

/// Reads "14:30", "14:30:15" or "14:30:15.250", with or without an offset; not valid: it is no time.
QTime timeFromText(QStringView text);

} // namespace octant
