// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/xlsform/row_reader.h"

namespace octant::xlsform {

using namespace Qt::StringLiterals;

namespace {

bool isExpression(Field field)
{
    return field == Field::Required || field == Field::Relevant || field == Field::Constraint ||
           field == Field::Calculation || field == Field::Default || field == Field::ReadOnly ||
           field == Field::ChoiceFilter || field == Field::RepeatCount || field == Field::OwnRequiredWhen;
}

} // namespace

SurveyRow RowReader::read(const Row &row)
{
    SurveyRow read;
    read.number = row.number;
    for (const PlacedCell &cell : row.cells) {
        const SurveyColumn *column = m_table.column(cell.column);
        if (!isUsable(read, cell, column))
            continue;
        if (column)
            take(read, cell, *column);
        else
            count(m_headless, cell, row.number);
    }
    return read;
}

bool RowReader::isUsable(const SurveyRow &row, const PlacedCell &cell, const SurveyColumn *column)
{
    const CellError *error = cell.cell.error();
    if (error) {
        const bool matters = column && column->field != Field::Unknown && column->field != Field::Kept;
        m_findings.add(matters ? Severity::Error : Severity::Warning,
                       cellProblem(*error, m_findings.at(m_table.sheet().name, row.number, cell.column)));
    }
    return !error && !cell.cell.text().trimmed().isEmpty();
}

void RowReader::take(SurveyRow &row, const PlacedCell &cell, const SurveyColumn &column)
{
    const QString text = cell.cell.text();
    if (isText(column.field)) {
        takeText(row, cell, column);
    } else if (column.field == Field::Unknown) {
        row.kept.insert(column.name, text);
        count(m_ownColumns, cell, row.number);
    } else if (column.field == Field::Kept) {
        row.kept.insert(column.name, text);
        noteKept(m_findings.at(m_table.sheet().name, row.number, cell.column), column.name);
    } else if (row.cells.contains(column.field)) {
        takeAgain(row, cell, column);
    } else {
        const bool exact = isExpression(column.field) || column.field == Field::Appearance ||
                           column.field == Field::Parameters;
        row.cells.insert(column.field, exact ? text : text.trimmed());
        row.columns.insert(column.field, cell.column);
    }
}

void RowReader::takeText(SurveyRow &row, const PlacedCell &cell, const SurveyColumn &column)
{
    Text &text = row.texts[column.field];
    if (text.byTag().contains(column.tag)) {
        takeAgain(row, cell, column);
        return;
    }
    text.set(column.tag, cell.cell.text());
    if (!row.columns.contains(column.field))
        row.columns.insert(column.field, cell.column);
}

/// Two columns of different spelling say the same ("relevant", "relevance"); the first one counts.
void RowReader::takeAgain(SurveyRow &row, const PlacedCell &cell, const SurveyColumn &column)
{
    row.kept.insert(u"%1 (%2)"_s.arg(column.name, columnName(cell.column)), cell.cell.text());
    m_findings.warn(u"said_twice"_s, m_findings.at(m_table.sheet().name, row.number, cell.column),
                    tr("Another column of this row already says what “%1” says.").arg(column.name),
                    tr("Keep one of the two cells; until then the first one counts."));
}

void RowReader::keep(SurveyRow &row, Field field)
{
    if (isText(field)) {
        const Text text = row.texts.take(field);
        for (auto each = text.byTag().cbegin(); each != text.byTag().cend(); ++each)
            row.kept.insert(headerIn(nameOf(field), each.key(), m_languages), *each);
        if (text.isEmpty())
            return;
    } else {
        if (!row.cells.contains(field))
            return;
        row.kept.insert(nameOf(field), row.cells.take(field));
    }
    noteKept(m_findings.at(m_table.sheet().name, row.number, row.columns.value(field)), nameOf(field));
}

void RowReader::noteKept(const Place &where, const QString &name)
{
    m_findings.note(u"kept"_s, where,
                    tr("“%1” is kept and written out again; here it has no effect.").arg(shortened(name)));
}

void RowReader::count(QMap<int, Tally> &tallies, const PlacedCell &cell, int row)
{
    Tally &tally = tallies[cell.column];
    if (tally.cells++ == 0)
        tally.firstRow = row;
}

void RowReader::reportColumns()
{
    const QString sheet = m_table.sheet().name;
    for (auto each = m_ownColumns.cbegin(); each != m_ownColumns.cend(); ++each) {
        m_findings.note(
            u"own_column"_s, m_findings.at(sheet, m_table.headerRow(), each.key()),
            tr("XLSForm has no column “%1”; what stands in it (from row %2 on) is kept, without effect.")
                .arg(shortened(m_table.column(each.key())->name), QString::number(each->firstRow)));
    }
    for (auto each = m_headless.cbegin(); each != m_headless.cend(); ++each) {
        m_findings.warn(u"no_header"_s, m_findings.at(sheet, each->firstRow, each.key()),
                        tr("The column has no header; what stands in it is left out."),
                        tr("Write a header above it."));
    }
}

} // namespace octant::xlsform
