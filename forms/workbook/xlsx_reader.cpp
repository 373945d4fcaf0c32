// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/workbook/xlsx_reader.h"

#include "forms/workbook/package.h"
#include "forms/workbook/plain_values.h"
#include "forms/workbook/xlsx_sheet.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace octant::workbook {

namespace {

/// A sheet as the workbook's own part names it.
struct SheetEntry
{
    QString name;
    QString relationship;
    bool hidden = false;
};

class XlsxReader
{
public:
    explicit XlsxReader(const Source &source)
        : m_source(source)
        , m_allowance{source.limits, source.limits.cells}
    {
    }

    Result<Workbook> read();

private:
    std::optional<Problem> readAll();
    void readWorkbookPart(PartReader &reader);
    void readSheetEntries(PartReader &reader);
    void readNames(PartReader &reader);
    std::optional<Problem> readTables();
    std::optional<Problem> readSheet(const SheetEntry &entry);
    std::optional<Problem> readCells(const QString &part, Sheet &sheet);
    const Relationship *relationshipOf(const QString &type) const;

    const Source &m_source;
    Allowance m_allowance;
    QHash<QString, Relationship> m_relationships;
    QList<SheetEntry> m_entries;
    XlsxTables m_tables;
    QSet<QString> m_readParts;
    Workbook m_workbook;
};

void XlsxReader::readSheetEntries(PartReader &reader)
{
    while (reader.enter()) {
        const QString state = reader.attribute(u"state");
        m_entries.append(
            {reader.attribute(u"name"), reader.attribute(u"id"), !state.isEmpty() && state != u"visible"});
        reader.skip();
        if (m_entries.size() > m_source.limits.sheets)
            reader.refuse(m_source.problem(Fault::TooManySheets, amount(m_source.limits.sheets)));
    }
}

void XlsxReader::readNames(PartReader &reader)
{
    while (reader.enter()) {
        const QString name = reader.attribute(u"name");
        const bool isOfOneSheet = !reader.attribute(u"localSheetId").isEmpty();
        const QString target = reader.text();
        if (!isOfOneSheet)
            m_workbook.definedNames.insert(name, target);
        if (m_workbook.definedNames.size() > m_source.limits.cells)
            reader.refuse(m_source.problem(Fault::TooManyNames, amount(m_source.limits.cells)));
    }
}

void XlsxReader::readWorkbookPart(PartReader &reader)
{
    reader.enterRoot(u"workbook");
    while (reader.enter()) {
        if (reader.name() == u"sheets") {
            readSheetEntries(reader);
        } else if (reader.name() == u"definedNames") {
            readNames(reader);
        } else {
            if (reader.name() == u"workbookPr")
                m_tables.from1904 = isTrue(reader.attribute(u"date1904"));
            else if (reader.name() == u"calcPr")
                m_tables.isUncalculated = isTrue(reader.attribute(u"fullCalcOnLoad"));
            reader.skip();
        }
    }
}

const Relationship *XlsxReader::relationshipOf(const QString &type) const
{
    for (const Relationship &each : m_relationships) {
        if (each.type == type && !each.isOutside)
            return &each;
    }
    return nullptr;
}

std::optional<Problem> XlsxReader::readTables()
{
    if (const Relationship *styles = relationshipOf(u"styles"_s)) {
        if (std::optional<Problem> problem = m_tables.styles.read(m_source, styles->target))
            return problem;
    }
    const Relationship *strings = relationshipOf(u"sharedStrings"_s);
    if (strings && m_source.archive.contains(strings->target))
        return m_tables.strings.read(m_source, strings->target);
    return std::nullopt; // cells that need it will say so by their place
}

std::optional<Problem> XlsxReader::readCells(const QString &part, Sheet &sheet)
{
    SheetFiller filler(sheet, m_allowance, m_source.place());
    return m_source.readPart(part, [&](PartReader &reader) { XlsxSheet(reader, m_tables, filler).read(); });
}

std::optional<Problem> XlsxReader::readSheet(const SheetEntry &entry)
{
    const auto relationship = m_relationships.constFind(entry.relationship);
    if (relationship == m_relationships.constEnd())
        return m_source.problem(Fault::MissingPart, entry.name);
    if (relationship->isOutside)
        return m_source.problem(Fault::OutsidePart, relationship->target);
    if (relationship->type.endsWith(u"acrosheet"_s)) // xlMacrosheet and xlIntlMacrosheet
        return m_source.problem(Fault::Macros);
    if (relationship->type != u"worksheet")
        return std::nullopt;
    Place where = m_source.place();
    where.sheet = entry.name;
    if (m_workbook.sheet(entry.name))
        return problemOf(Fault::DuplicateSheet, where);
    if (m_readParts.contains(relationship->target))
        return problemOf(Fault::SharedPart, where, relationship->target);
    m_readParts.insert(relationship->target);
    m_workbook.sheets.append({entry.name, entry.hidden, {}, {}});
    return readCells(relationship->target, m_workbook.sheets.last());
}

std::optional<Problem> XlsxReader::readAll()
{
    const Result<QString> part = findXlsxPart(m_source);
    if (!part)
        return part.error();
    Result<QHash<QString, Relationship>> relationships = readRelationships(m_source, *part);
    if (!relationships)
        return relationships.error();
    m_relationships = std::move(*relationships);
    const auto read = [this](PartReader &reader) { readWorkbookPart(reader); };
    if (std::optional<Problem> problem = m_source.readPart(*part, read))
        return problem;
    if (std::optional<Problem> problem = readTables())
        return problem;
    for (const SheetEntry &entry : m_entries) {
        if (std::optional<Problem> problem = readSheet(entry))
            return problem;
    }
    return m_workbook.sheets.isEmpty() ? std::optional(m_source.problem(Fault::NoSheets)) : std::nullopt;
}

Result<Workbook> XlsxReader::read()
{
    if (std::optional<Problem> problem = readAll())
        return std::unexpected(*problem);
    return std::move(m_workbook);
}

} // namespace

Result<Workbook> readXlsx(const Source &source)
{
    return XlsxReader(source).read();
}

} // namespace octant::workbook
