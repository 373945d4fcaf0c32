// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/workbook/ods_reader.h"

#include "forms/workbook/ods_sheet.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace octant::workbook {

namespace {

const QString contentPart = u"content.xml"_s;
const QString kindPart = u"mimetype"_s;
const QString manifestPart = u"META-INF/manifest.xml"_s;

class OdsReader
{
public:
    explicit OdsReader(const Source &source)
        : m_source(source)
        , m_allowance{source.limits, source.limits.cells}
    {
    }

    Result<Workbook> read();

private:
    std::optional<Problem> readAll();
    bool isSpreadsheet() const;
    std::optional<Problem> checkPassword() const;
    void readContent(PartReader &reader);
    void readStyles(PartReader &reader);
    void readBody(PartReader &reader);
    void readSpreadsheet(PartReader &reader);
    void readNames(PartReader &reader);
    void readTable(PartReader &reader);

    const Source &m_source;
    Allowance m_allowance;
    QSet<QString> m_hiddenStyles; ///< of sheets
    Workbook m_workbook;
};

bool OdsReader::isSpreadsheet() const
{
    if (!m_source.archive.contains(kindPart))
        return true; // the content will tell
    const Result<std::unique_ptr<Part>> part = m_source.archive.part(kindPart);
    return part && (*part)->read(100).startsWith("application/vnd.oasis.opendocument.spreadsheet");
}

std::optional<Problem> OdsReader::checkPassword() const
{
    bool isEncrypted = m_source.archive.contains(u"encrypted-package"_s);
    std::optional<Problem> problem;
    if (!isEncrypted && m_source.archive.contains(manifestPart)) {
        problem = m_source.readPart(manifestPart, [&](PartReader &reader) {
            reader.enterRoot(u"manifest");
            for (; reader.enter(); reader.skip()) {
                while (reader.enter()) {
                    isEncrypted = isEncrypted || reader.name() == u"encryption-data";
                    reader.skip();
                }
            }
        });
    }
    return isEncrypted ? m_source.problem(Fault::Encrypted) : problem;
}

void OdsReader::readStyles(PartReader &reader)
{
    while (reader.enter()) {
        const QString name = reader.attribute(u"name");
        while (reader.enter()) {
            if (reader.name() == u"table-properties" && reader.attribute(u"display") == u"false")
                m_hiddenStyles.insert(name);
            reader.skip();
        }
    }
}

/// "$'My sheet'.$A$1:.$C$9" as Excel writes it: "'My sheet'!$A$1:$C$9".
QString excelAddress(const QString &address)
{
    const qsizetype start = address.startsWith(u'$') ? 1 : 0;
    qsizetype dot = start;
    for (bool isQuoted = false; dot < address.size() && (isQuoted || address[dot] != u'.'); ++dot)
        isQuoted = isQuoted != (address[dot] == u'\'');
    const QString sheet = address.sliced(start, dot - start);
    const QString cells = address.mid(dot + 1);
    const QString first = cells.section(u':', 0, 0);
    const QString last = cells.section(u':', 1).section(u'.', -1);
    return sheet + u'!' + first + (last.isEmpty() ? QString() : u':' + last);
}

void OdsReader::readNames(PartReader &reader)
{
    while (reader.enter()) {
        const QString target = reader.name() == u"named-range"
                                   ? excelAddress(reader.attribute(u"cell-range-address"))
                                   : reader.attribute(u"expression");
        m_workbook.definedNames.insert(reader.attribute(u"name"), target);
        reader.skip();
        if (m_workbook.definedNames.size() > m_source.limits.cells)
            reader.refuse(m_source.problem(Fault::TooManyNames, amount(m_source.limits.cells)));
    }
}

void OdsReader::readTable(PartReader &reader)
{
    Place where = m_source.place();
    where.sheet = reader.attribute(u"name");
    if (m_workbook.sheet(where.sheet))
        return reader.refuse(problemOf(Fault::DuplicateSheet, where));
    if (m_workbook.sheets.size() == m_source.limits.sheets)
        return reader.refuse(m_source.problem(Fault::TooManySheets, amount(m_source.limits.sheets)));
    const bool isHidden = m_hiddenStyles.contains(reader.attribute(u"style-name"));
    m_workbook.sheets.append({where.sheet, isHidden, {}, {}});
    SheetFiller filler(m_workbook.sheets.last(), m_allowance, m_source.place());
    OdsSheet(reader, filler, m_source.limits).read();
}

void OdsReader::readSpreadsheet(PartReader &reader)
{
    while (reader.enter()) {
        if (reader.name() == u"table")
            readTable(reader);
        else if (reader.name() == u"named-expressions")
            readNames(reader);
        else
            reader.skip();
    }
}

void OdsReader::readBody(PartReader &reader)
{
    while (reader.enter()) {
        if (reader.name() == u"spreadsheet")
            readSpreadsheet(reader);
        else
            reader.refuse(m_source.problem(Fault::OtherDocument));
    }
}

void OdsReader::readContent(PartReader &reader)
{
    reader.enterRoot(u"document-content");
    while (reader.enter()) {
        if (reader.name() == u"automatic-styles")
            readStyles(reader);
        else if (reader.name() == u"body")
            readBody(reader);
        else
            reader.skip();
    }
}

std::optional<Problem> OdsReader::readAll()
{
    if (!isSpreadsheet())
        return m_source.problem(Fault::OtherDocument);
    if (std::optional<Problem> problem = checkPassword())
        return problem;
    const auto read = [this](PartReader &reader) { readContent(reader); };
    if (std::optional<Problem> problem = m_source.readPart(contentPart, read))
        return problem;
    return m_workbook.sheets.isEmpty() ? std::optional(m_source.problem(Fault::NoSheets)) : std::nullopt;
}

Result<Workbook> OdsReader::read()
{
    if (std::optional<Problem> problem = readAll())
        return std::unexpected(*problem);
    return std::move(m_workbook);
}

} // namespace

bool isOpenDocument(const Archive &archive)
{
    return !archive.contains(u"[Content_Types].xml"_s) &&
           (archive.contains(contentPart) || archive.contains(kindPart));
}

Result<Workbook> readOpenDocument(const Source &source)
{
    return OdsReader(source).read();
}

} // namespace octant::workbook
