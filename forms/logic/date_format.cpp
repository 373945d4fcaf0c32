// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/date_format.h"

#include <QLocale>

namespace octant {

namespace {

QString padded(int number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

std::optional<QString> dateField(QChar code, const QDate &date, const QLocale &locale)
{
    switch (code.unicode()) {
    case u'Y':
        return padded(date.year(), 4);
    case u'y':
        return padded(date.year() % 100, 2);
    case u'm':
        return padded(date.month(), 2);
    case u'n':
        return QString::number(date.month());
    case u'b':
        return locale.standaloneMonthName(date.month(), QLocale::ShortFormat);
    case u'd':
        return padded(date.day(), 2);
    case u'e':
        return QString::number(date.day());
    case u'a':
        return locale.standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat);
    default:
        return std::nullopt;
    }
}

std::optional<QString> timeField(QChar code, const QTime &time)
{
    switch (code.unicode()) {
    case u'H':
        return padded(time.hour(), 2);
    case u'h':
        return QString::number(time.hour());
    case u'M':
        return padded(time.minute(), 2);
    case u'S':
        return padded(time.second(), 2);
    case u'3':
        return padded(time.msec(), 3);
    case u'%':
        return QStringLiteral("%");
    default:
        return std::nullopt;
    }
}

} // namespace

QStringList shortMonthNames(const QString &language)
{
    const QLocale locale(language);
    QStringList names;
    for (int month = 1; month <= 12; ++month)
        names.append(locale.standaloneMonthName(month, QLocale::ShortFormat));
    return names;
}

QStringList shortDayNames(const QString &language)
{
    const QLocale locale(language);
    QStringList names;
    for (int day = 1; day <= 7; ++day)
        names.append(locale.standaloneDayName(day, QLocale::ShortFormat));
    return names;
}

std::expected<QString, QChar> formatMoment(const CivilTime &moment, const QString &pattern,
                                           const QString &language)
{
    const QLocale locale(language);
    const QTime time = moment.time.isValid() ? moment.time : QTime(0, 0);
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern.at(i) != u'%') {
            text.append(pattern.at(i));
            continue;
        }
        const QChar code = ++i < pattern.size() ? pattern.at(i) : QChar(u' ');
        const std::optional<QString> day = dateField(code, moment.date, locale);
        const std::optional<QString> field = day ? day : timeField(code, time);
        if (!field)
            return std::unexpected(code);
        text.append(*field);
    }
    return text;
}

} // namespace octant
