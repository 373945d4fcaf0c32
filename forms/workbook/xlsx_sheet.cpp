// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/workbook/xlsx_sheet.h"

#include "forms/workbook/cell_reference.h"
#include "forms/workbook/plain_values.h"

using namespace Qt::StringLiterals;

namespace octant::workbook {

XlsxSheet::XlsxSheet(PartReader &reader, const XlsxTables &tables, SheetFiller &filler)
    : m_reader(reader)
    , m_tables(tables)
    , m_filler(filler)
{
}

void XlsxSheet::refuse(const std::optional<Problem> &problem)
{
    if (problem)
        m_reader.refuse(*problem);
}

void XlsxSheet::read()
{
    m_reader.enterRoot(u"worksheet");
    while (m_reader.enter()) {
        if (m_reader.name() == u"sheetData")
            readRows();
        else if (m_reader.name() == u"mergeCells")
            readMerged();
        else
            m_reader.skip();
    }
    refuse(m_filler.finish());
}

void XlsxSheet::readRows()
{
    while (m_reader.enter()) {
        if (m_reader.name() == u"row")
            readRow();
        else
            m_reader.skip();
    }
}

void XlsxSheet::readRow()
{
    ++m_row;
    const QString number = m_reader.attribute(u"r");
    if (!number.isEmpty()) {
        bool isNumber = false;
        m_row = number.toLongLong(&isNumber);
        if (!isNumber || m_row < 1 || m_row > lastRow)
            return m_reader.refuse(m_filler.about(Fault::BadReference, 0, 0, number));
    }
    m_isRowHidden = isTrue(m_reader.attribute(u"hidden"));
    m_column = 0;
    while (m_reader.enter()) {
        if (m_reader.name() == u"c")
            readCell();
        else
            m_reader.skip();
    }
}

XlsxSheet::Raw XlsxSheet::readAttributes()
{
    Raw raw;
    raw.column = ++m_column;
    const QXmlStreamAttributes attributes = m_reader.attributes();
    for (const QXmlStreamAttribute &each : attributes) {
        if (each.name() == u"r") {
            const std::optional<CellReference> place = referenceFrom(each.value());
            if (!place || place->row != m_row)
                m_reader.refuse(m_filler.about(Fault::BadReference, 0, 0, each.value().toString()));
            else
                raw.column = m_column = place->column;
        } else if (each.name() == u"t") {
            raw.type = each.value().toString();
        } else if (each.name() == u"s") {
            raw.style = each.value().toInt();
        }
    }
    return raw;
}

void XlsxSheet::readContent(Raw &raw)
{
    while (m_reader.enter()) {
        if (m_reader.name() == u"v") {
            raw.value = m_reader.text();
            raw.hasValue = true;
        } else if (m_reader.name() == u"is") {
            raw.value = readStringItem(m_reader);
            raw.hasValue = true;
        } else {
            raw.hasFormula = raw.hasFormula || m_reader.name() == u"f";
            m_reader.skip();
        }
    }
}

void XlsxSheet::readCell()
{
    Raw raw = readAttributes();
    readContent(raw);
    if (!m_reader.hasFailed())
        refuse(m_filler.add(m_row, raw.column, cellFrom(raw), m_isRowHidden));
}

Cell XlsxSheet::cellFrom(const Raw &raw)
{
    const bool isText = raw.type == u"str" || raw.type == u"inlineStr";
    if (raw.hasFormula && (!raw.hasValue || (raw.value.isEmpty() && !isText)))
        return {CellError{CellError::Kind::NotCalculated, {}}};
    if (raw.value.isEmpty())
        return {};
    if (raw.type.isEmpty() || raw.type == u"n")
        return number(raw);
    if (raw.type == u"s")
        return sharedText(raw);
    if (raw.type == u"str")
        return textCell(unescaped(raw.value));
    if (raw.type == u"inlineStr")
        return textCell(raw.value);
    if (raw.type == u"b")
        return {isTrue(raw.value)};
    if (raw.type == u"e")
        return {CellError{CellError::Kind::Error, raw.value}};
    if (raw.type == u"d")
        return cellOfIsoDate(raw.value, m_tables.styles.shown(raw.style) == Shown::Date);
    return {CellError{CellError::Kind::NotANumber, raw.value}};
}

Cell XlsxSheet::sharedText(const Raw &raw)
{
    bool isNumber = false;
    const qsizetype index = raw.value.toLongLong(&isNumber);
    const std::optional<QString> text = isNumber ? m_tables.strings.at(index) : std::nullopt;
    if (!text) {
        m_reader.refuse(m_filler.about(Fault::SharedString, m_row, raw.column));
        return {};
    }
    return textCell(*text);
}

Cell XlsxSheet::number(const Raw &raw) const
{
    const std::optional<double> value = numberFrom(raw.value);
    if (!value)
        return {CellError{CellError::Kind::NotANumber, raw.value}};
    if (raw.hasFormula && m_tables.isUncalculated && *value == 0)
        return {CellError{CellError::Kind::NotCalculated, {}}};
    return cellOfSerial(*value, m_tables.styles.shown(raw.style), m_tables.from1904);
}

void XlsxSheet::readMerged()
{
    while (m_reader.enter()) {
        const QString reference = m_reader.attribute(u"ref");
        const std::optional<CellRange> range = rangeFrom(reference);
        refuse(range ? m_filler.addMerged(*range) : m_filler.about(Fault::BadReference, 0, 0, reference));
        m_reader.skip();
    }
}

} // namespace octant::workbook
