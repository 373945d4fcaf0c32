// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/workbook/xlsx_styles.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace octant::workbook {

namespace {

constexpr qsizetype mostStyles = 100'000;
constexpr double daysBetweenSystems = 1462; ///< from 31 December 1899 to 1 January 1904, in Excel's count
constexpr double firstDayNever = 60;        ///< 29 February 1900
constexpr double dayAfterLast = 2'958'466;  ///< 1 January 10000
constexpr double millisecondsOfDay = 86'400'000;

/// The formats that every Excel knows by number (18.8.30), those of East Asia included.
Shown shownByBuiltin(int format)
{
    if ((format >= 14 && format <= 17) || (format >= 27 && format <= 31) || format == 36 ||
        (format >= 50 && format <= 54) || format == 57 || format == 58)
        return Shown::Date;
    if ((format >= 18 && format <= 21) || (format >= 32 && format <= 35) || format == 45 || format == 47 ||
        format == 55 || format == 56)
        return Shown::Time;
    return format == 22 ? Shown::DateTime : Shown::Number;
}

/// The first section of a format without what it writes literally.
QString codesOf(const QString &format)
{
    static const QRegularExpression literal(u"\"[^\"]*\"|\\\\.|_.|\\*."_s);
    static const QRegularExpression bracketed(u"\\[[^\\]]*\\]"_s);
    static const QRegularExpression scientific(u"e[+-]"_s);
    QString codes = format.left(1000).toLower();
    codes.remove(literal);
    codes.truncate(codes.indexOf(u';') < 0 ? codes.size() : codes.indexOf(u';'));
    return codes.remove(bracketed).remove(scientific).remove(u"general"_s);
}

} // namespace

Shown shownBy(const QString &format)
{
    static const QRegularExpression elapsed(u"\\[(h+|m+|s+)\\]"_s, QRegularExpression::CaseInsensitiveOption);
    if (format.contains(elapsed))
        return Shown::Number;
    const QString codes = codesOf(format);
    const bool hasTime = codes.contains(u'h') || codes.contains(u's');
    const bool hasDate = codes.contains(u'y') || codes.contains(u'd') || (codes.contains(u'm') && !hasTime);
    if (hasDate)
        return hasTime ? Shown::DateTime : Shown::Date;
    return hasTime ? Shown::Time : Shown::Number;
}

std::optional<Problem> XlsxStyles::read(const Source &source, const QString &part)
{
    return source.readPart(part, [this](PartReader &reader) {
        reader.enterRoot(u"styleSheet");
        while (reader.enter()) {
            if (reader.name() == u"numFmts")
                readFormats(reader);
            else if (reader.name() == u"cellXfs")
                readCellStyles(reader);
            else
                reader.skip();
        }
    });
}

void XlsxStyles::readFormats(PartReader &reader)
{
    while (reader.enter()) {
        m_formats.insert(reader.attribute(u"numFmtId").toInt(), shownBy(reader.attribute(u"formatCode")));
        reader.skip();
        if (m_formats.size() > mostStyles)
            reader.refuse(Fault::Overlong);
    }
}

void XlsxStyles::readCellStyles(PartReader &reader)
{
    while (reader.enter()) {
        const int format = reader.attribute(u"numFmtId").toInt();
        const auto own = m_formats.constFind(format);
        m_styles.append(own != m_formats.constEnd() ? *own : shownByBuiltin(format));
        reader.skip();
        if (m_styles.size() > mostStyles)
            reader.refuse(Fault::Overlong);
    }
}

Cell cellOfSerial(double serial, Shown shown, bool from1904)
{
    if (shown == Shown::Number || serial < 0)
        return {serial};
    if (shown == Shown::Time && serial < 1) {
        const auto milliseconds = int(std::lround(serial * millisecondsOfDay)) % int(millisecondsOfDay);
        return {QTime::fromMSecsSinceStartOfDay(milliseconds)};
    }
    const double days = from1904 ? serial + daysBetweenSystems : serial;
    const bool isNever = std::floor(days) == firstDayNever || days < 1 || days >= dayAfterLast;
    if (isNever)
        return {serial};
    const QDate start = days < firstDayNever ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QDateTime moment = start.startOfDay(Qt::UTC).addMSecs(std::llround(days * millisecondsOfDay));
    if (shown == Shown::Date)
        return {moment.date()};
    return {moment};
}

} // namespace octant::workbook
