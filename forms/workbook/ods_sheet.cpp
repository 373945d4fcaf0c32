// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/workbook/ods_sheet.h"

#include "forms/workbook/ods_text.h"
#include "forms/workbook/plain_values.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant::workbook {

namespace {

constexpr double secondsOfDay = 86'400;

/// How often something stands there; at least once, and never so often that places overflow.
qint64 repeats(QStringView written)
{
    return std::clamp(written.toLongLong(), qint64(1), 2 * lastRow);
}

/// "PT10H30M00S": a time of day, or a number of days where it is longer than one.
Cell cellOfDuration(const QString &written)
{
    static const QRegularExpression duration(
        u"\\APT(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?(?:(\\d{1,9}(?:[.,]\\d{1,9})?)S)?\\z"_s);
    const QRegularExpressionMatch match = duration.match(written);
    if (!match.hasMatch())
        return {CellError{CellError::Kind::NotANumber, written}};
    const double seconds = match.captured(1).toDouble() * 3600 + match.captured(2).toDouble() * 60 +
                           match.captured(3).replace(u',', u'.').toDouble();
    if (seconds >= secondsOfDay)
        return {seconds / secondsOfDay};
    return {QTime::fromMSecsSinceStartOfDay(int(seconds * 1000))};
}

Cell cellOfNumber(const QString &written)
{
    const std::optional<double> number = numberFrom(written);
    return number ? Cell{*number} : Cell{CellError{CellError::Kind::NotANumber, written}};
}

} // namespace

OdsSheet::OdsSheet(PartReader &reader, SheetFiller &filler, const WorkbookLimits &limits)
    : m_reader(reader)
    , m_filler(filler)
    , m_limits(limits)
{
}

void OdsSheet::refuse(const std::optional<Problem> &problem)
{
    if (problem)
        m_reader.refuse(*problem);
}

void OdsSheet::read()
{
    readRows();
    refuse(m_filler.finish());
}

void OdsSheet::readRows()
{
    while (m_reader.enter()) {
        const QStringView name = m_reader.name();
        if (name == u"table-row")
            readRow();
        else if (name == u"table-rows" || name == u"table-header-rows" || name == u"table-row-group")
            readRows();
        else
            m_reader.skip();
    }
}

void OdsSheet::readRow()
{
    const qint64 repeated = repeats(m_reader.attribute(u"number-rows-repeated"));
    const QString visibility = m_reader.attribute(u"visibility");
    const bool isHidden = !visibility.isEmpty() && visibility != u"visible";
    m_column = 1;
    m_content.clear();
    while (m_reader.enter()) {
        if (m_reader.name() == u"table-cell" || m_reader.name() == u"covered-table-cell")
            readCell();
        else
            m_reader.skip();
    }
    for (qint64 row = m_row; row < m_row + repeated && !m_content.isEmpty(); ++row) {
        for (const PlacedCell &each : std::as_const(m_content)) {
            if (!m_reader.hasFailed())
                refuse(m_filler.add(row, each.column, each.cell, isHidden));
        }
        if (m_reader.hasFailed())
            return;
    }
    m_row = std::min(m_row + repeated, 2 * lastRow);
}

OdsSheet::Raw OdsSheet::readAttributes() const
{
    Raw raw;
    const QXmlStreamAttributes attributes = m_reader.attributes();
    for (const QXmlStreamAttribute &each : attributes) {
        const QStringView name = each.name();
        if (each.namespaceUri().contains(u"calcext")) {
            raw.isError = raw.isError || (name == u"value-type" && each.value() == u"error");
        } else if (name == u"value-type") {
            raw.type = each.value().toString();
        } else if (name == u"value" || name.endsWith(u"-value")) {
            raw.value = each.value().toString();
            raw.hasValue = true;
        } else if (name == u"formula") {
            raw.hasFormula = true;
        } else if (name == u"number-columns-repeated") {
            raw.repeated = repeats(each.value());
        } else if (name == u"number-columns-spanned") {
            raw.columnsSpanned = repeats(each.value());
        } else if (name == u"number-rows-spanned") {
            raw.rowsSpanned = repeats(each.value());
        }
    }
    return raw;
}

QString OdsSheet::readText()
{
    QStringList paragraphs;
    while (m_reader.enter()) {
        if (m_reader.name() == u"p" || m_reader.name() == u"h")
            paragraphs << readParagraph(m_reader);
        else
            m_reader.skip();
    }
    return paragraphs.join(u'\n');
}

Cell OdsSheet::cellFrom(const Raw &raw)
{
    if (raw.isError)
        return {CellError{CellError::Kind::Error, raw.text}};
    if (raw.type == u"float" || raw.type == u"percentage" || raw.type == u"currency")
        return cellOfNumber(raw.value);
    if (raw.type == u"date")
        return cellOfIsoDate(raw.value);
    if (raw.type == u"time")
        return cellOfDuration(raw.value);
    if (raw.type == u"boolean")
        return {isTrue(raw.value)};
    if (raw.hasFormula && raw.type.isEmpty() && raw.text.isEmpty())
        return {CellError{CellError::Kind::NotCalculated, {}}};
    return textCell(raw.hasValue ? raw.value : raw.text);
}

void OdsSheet::merge(const Raw &raw)
{
    if (raw.columnsSpanned == 1 && raw.rowsSpanned == 1)
        return;
    refuse(m_filler.addMerged({int(m_row), int(m_column), int(std::min(m_row + raw.rowsSpanned - 1, lastRow)),
                               int(std::min(m_column + raw.columnsSpanned - 1, lastColumn))}));
}

void OdsSheet::readCell()
{
    Raw raw = readAttributes();
    raw.text = readText();
    merge(raw);
    const Cell cell = cellFrom(raw);
    if (!cell.isBlank()) {
        // one more than allowed is enough to be refused
        const qint64 end = std::min(m_column + raw.repeated, qint64(m_limits.columns) + 2);
        for (qint64 column = m_column; column < std::max(end, m_column + 1); ++column)
            m_content.append({int(column), cell});
    }
    m_column = std::min(m_column + raw.repeated, 2 * lastRow);
}

} // namespace octant::workbook
