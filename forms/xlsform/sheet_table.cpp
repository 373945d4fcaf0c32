// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/xlsform/sheet_table.h"

#include <algorithm>

namespace octant::xlsform {

using namespace Qt::StringLiterals;

bool isText(Field field)
{
    return field == Field::Label || field == Field::Hint || field == Field::RequiredMessage ||
           field == Field::ConstraintMessage;
}

SurveyTable::SurveyTable(const Sheet &sheet, Languages &languages, FindingList &findings)
    : m_sheet(sheet)
{
    if (sheet.rows.isEmpty())
        return;
    const Row &headers = sheet.rows.first();
    m_headerRow = headers.number;
    for (const PlacedCell &cell : headers.cells)
        addColumn(cell, languages, findings);
}

void SurveyTable::addColumn(const PlacedCell &cell, Languages &languages, FindingList &findings)
{
    const QString spelling = cell.cell.text().simplified();
    if (spelling.isEmpty())
        return;
    const Header header = surveyHeaderOf(spelling);
    SurveyColumn column{cell.column, header.field, {}, spelling};
    const bool isKnown = header.field != Field::Unknown && header.field != Field::Kept;
    const auto isSame = [&](const SurveyColumn &other) {
        return other.field == header.field && normalised(other.name) == normalised(spelling);
    };
    if (isKnown && std::ranges::any_of(m_columns, isSame)) {
        findings.refuse(u"duplicate_column"_s, findings.at(m_sheet.name, m_headerRow, cell.column),
                        tr("There are two columns “%1”.").arg(shortened(spelling)),
                        tr("Rename or remove one of the two."));
        return;
    }
    if (isText(header.field)) {
        column.tag = languages.tagFor(header.language, nameOf(header.field));
        if (header.field == Field::Label && !m_labelLanguages.contains(column.tag))
            m_labelLanguages << column.tag;
    }
    if (!isKnown)
        column.name = freeName(spelling, cell.column);
    m_columns.insert(cell.column, column);
}

/// Two columns of an author's own may have one name; the letter of the column tells the second apart.
QString SurveyTable::freeName(const QString &spelling, int number) const
{
    const auto isTaken = [&](const SurveyColumn &other) { return other.name == spelling; };
    return std::ranges::any_of(m_columns, isTaken) ? u"%1 (%2)"_s.arg(spelling, columnName(number))
                                                   : spelling;
}

const SurveyColumn *SurveyTable::column(int number) const
{
    const auto found = m_columns.constFind(number);
    return found == m_columns.cend() ? nullptr : &*found;
}

bool SurveyTable::has(Field field) const
{
    return std::ranges::any_of(m_columns, [&](const SurveyColumn &column) { return column.field == field; });
}

} // namespace octant::xlsform
