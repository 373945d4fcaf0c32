// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/civil_time.h"

#include <QRegularExpression>

#include <cmath>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 epochDay = 2440588; // Julian day number of 1970-01-01
constexpr double millisecondsPerDay = 86'400'000.0;

QTime timeFromMatch(const QRegularExpressionMatch &match, int first)
{
    const int milliseconds = match.captured(first + 3).leftJustified(3, u'0').toInt();
    return QTime(match.captured(first).toInt(), match.captured(first + 1).toInt(),
                 match.captured(first + 2).toInt(), milliseconds);
}

const QString &timePattern()
{
    static const QString pattern =
        uR"((\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?\s*(?:Z|[+-]\d{2}(?::?\d{2})?)?)"_s;
    return pattern;
}

} // namespace

double CivilTime::days() const
{
    const double whole = static_cast<double>(date.toJulianDay() - epochDay);
    return time.isValid() ? whole + time.msecsSinceStartOfDay() / millisecondsPerDay : whole;
}

QString CivilTime::toText() const
{
    const QString day = date.toString(Qt::ISODate);
    return time.isValid() ? day + u'T' + time.toString(u"HH:mm:ss.zzz"_s) : day;
}

std::optional<CivilTime> CivilTime::fromText(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.size() < 8 || trimmed.at(4) != u'-')
        return std::nullopt;
    static const QRegularExpression pattern(uR"(\A(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ])"_s + timePattern() +
                                            uR"()?\z)"_s);
    const QRegularExpressionMatch match = pattern.match(trimmed.toString());
    if (!match.hasMatch())
        return std::nullopt;
    CivilTime read{QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()),
                   QTime()};
    const bool withTime = match.hasCaptured(4);
    if (withTime)
        read.time = timeFromMatch(match, 4);
    if (!read.date.isValid() || (withTime && !read.time.isValid()))
        return std::nullopt;
    return read;
}

std::optional<CivilTime> CivilTime::fromDays(double days)
{
    const double firstDay = CivilTime{QDate(1, 1, 1), QTime()}.days();
    const double lastDay = CivilTime{QDate(9999, 12, 31), QTime()}.days();
    if (!(days >= firstDay && days < lastDay + 1))
        return std::nullopt;
    double whole = std::floor(days);
    double milliseconds = std::round((days - whole) * millisecondsPerDay);
    if (milliseconds >= millisecondsPerDay) {
        whole += 1;
        milliseconds = 0;
    }
    CivilTime moment{QDate::fromJulianDay(epochDay + static_cast<qint64>(whole)), QTime()};
    if (milliseconds > 0)
        moment.time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(milliseconds));
    return moment;
}

QTime timeFromText(QStringView text)
{
    static const QRegularExpression pattern(u"\\A"_s + timePattern() + u"\\z"_s);
    const QRegularExpressionMatch match = pattern.match(text.trimmed().toString());
    return match.hasMatch() ? timeFromMatch(match, 1) : QTime();
}

} // namespace octant
