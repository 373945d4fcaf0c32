// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/date_reading.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

std::optional<QDate> valid(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// From 1; 0 where it is no month.
int monthOf(QString name)
{
    if (name.endsWith(u'.'))
        name.chop(1);
    for (const QLocale::Language language : {QLocale::Bulgarian, QLocale::English}) {
        const QLocale locale(language);
        for (int month = 1; month <= 12; ++month)
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
                if (locale.monthName(month, format).compare(name, Qt::CaseInsensitive) == 0 ||
                    locale.standaloneMonthName(month, format).compare(name, Qt::CaseInsensitive) == 0)
                    return month;
    }
    return 0;
}

} // namespace

std::optional<QDate> readDate(const QString &text, Language language)
{
    static const QRegularExpression iso(u"\\A(\\d{4})-(\\d{1,2})-(\\d{1,2})\\z"_s);
    static const QRegularExpression numbers(
        u"\\A(\\d{1,2})\\s*([./ -])\\s*(\\d{1,2})\\s*[./ -]\\s*(\\d{4})\\s*(?:г\\.?)?\\z"_s);
    static const QRegularExpression named(
        u"\\A(\\d{1,2})\\.?\\s*([^\\d\\s]+)\\s*,?\\s*(\\d{4})\\s*(?:г\\.?)?\\z"_s);
    static const QRegularExpression monthFirst(u"\\A([^\\d\\s]+)\\s*(\\d{1,2})\\s*,?\\s*(\\d{4})\\z"_s);
    const QString typed = text.simplified();
    if (const auto match = iso.match(typed); match.hasMatch())
        return valid(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = numbers.match(typed); match.hasMatch()) {
        const int day = match.captured(1).toInt();
        const int month = match.captured(3).toInt();
        const bool monthMayLead = language == Language::English && match.captured(2) == u"/"_s;
        if (monthMayLead && day <= 12 && day != month)
            return std::nullopt;
        return valid(match.captured(4).toInt(), month, day);
    }
    if (const auto match = named.match(typed); match.hasMatch())
        return valid(match.captured(3).toInt(), monthOf(match.captured(2)), match.captured(1).toInt());
    if (const auto match = monthFirst.match(typed); match.hasMatch())
        return valid(match.captured(3).toInt(), monthOf(match.captured(1)), match.captured(2).toInt());
    return std::nullopt;
}

QString dateInWords(QDate date, Language language)
{
    if (language == Language::Bulgarian)
        return QLocale(QLocale::Bulgarian).toString(date, u"d MMMM yyyy\u00A0'г.'"_s);
    return QLocale(QLocale::English).toString(date, u"d MMMM yyyy"_s);
}

} // namespace octant
