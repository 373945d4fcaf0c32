// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/workbook/plain_values.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace octant::workbook {

bool isTrue(const QString &written)
{
    return written == u"1" || written == u"true";
}

std::optional<double> numberFrom(const QString &written)
{
    bool isNumber = false;
    const double number = written.trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

Cell cellOfIsoDate(const QString &written, bool isDay)
{
    const QString text = written.endsWith(u'Z') ? written.chopped(1) : written;
    const qsizetype divider = text.indexOf(u'T');
    if (divider < 0 && text.contains(u':')) {
        const QTime time = QTime::fromString(text, Qt::ISODateWithMs);
        if (time.isValid())
            return {time};
    }
    const QDate date = QDate::fromString(divider < 0 ? text : text.first(divider), Qt::ISODate);
    if ((divider < 0 || isDay) && date.isValid())
        return {date};
    const QTime time = QTime::fromString(text.sliced(divider + 1), Qt::ISODateWithMs);
    if (divider > 0 && date.isValid() && time.isValid())
        return {QDateTime(date, time, Qt::UTC)};
    return {CellError{CellError::Kind::NotANumber, written}};
}

Cell textCell(const QString &text)
{
    return text.isEmpty() ? Cell() : Cell{text};
}

} // namespace octant::workbook
