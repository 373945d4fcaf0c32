// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/workbook/sheet_filler.h"

#include <algorithm>

namespace octant::workbook {

SheetFiller::SheetFiller(Sheet &sheet, Allowance &allowance, Place where)
    : m_sheet(sheet)
    , m_allowance(allowance)
    , m_where(std::move(where))
{
    m_where.sheet = sheet.name;
}

Problem SheetFiller::about(Fault fault, qint64 row, qint64 column, const QString &detail) const
{
    Place where = m_where;
    if (row > 0 && column > 0)
        where.cell = cellName(int(row), int(column));
    return problemOf(fault, where, detail);
}

std::optional<Problem> SheetFiller::add(qint64 row, qint64 column, Cell cell, bool isRowHidden)
{
    if (row < 1 || row > lastRow || column < 1 || column > lastColumn)
        return about(Fault::BadReference, 0, 0, columnName(int(column)) + QString::number(row));
    if (cell.isBlank())
        return std::nullopt;
    if (column > m_allowance.limits.columns)
        return about(Fault::TooManyColumns, row, column, columnName(m_allowance.limits.columns));
    if (--m_allowance.cellsLeft < 0)
        return about(Fault::TooManyCells, 0, 0, amount(m_allowance.limits.cells));
    QList<Row> &rows = m_sheet.rows;
    if (rows.isEmpty() || rows.constLast().number != row) {
        if (rows.size() == m_allowance.limits.rows)
            return about(Fault::TooManyRows, 0, 0, amount(m_allowance.limits.rows));
        m_isSorted = m_isSorted && (rows.isEmpty() || rows.constLast().number < row);
        rows.append({int(row), isRowHidden, {}});
    }
    QList<PlacedCell> &cells = rows.last().cells;
    m_isSorted = m_isSorted && (cells.isEmpty() || cells.constLast().column < column);
    cells.append({int(column), std::move(cell)});
    return std::nullopt;
}

std::optional<Problem> SheetFiller::addMerged(const CellRange &range)
{
    if (m_sheet.merged.size() >= m_allowance.limits.cells)
        return about(Fault::TooManyMerged, 0, 0, amount(m_allowance.limits.cells));
    m_sheet.merged.append(range);
    return std::nullopt;
}

std::optional<Problem> SheetFiller::sortCells(Row &row) const
{
    std::stable_sort(row.cells.begin(), row.cells.end(),
                     [](const PlacedCell &a, const PlacedCell &b) { return a.column < b.column; });
    const auto twice =
        std::adjacent_find(row.cells.cbegin(), row.cells.cend(),
                           [](const PlacedCell &a, const PlacedCell &b) { return a.column == b.column; });
    if (twice != row.cells.cend())
        return about(Fault::DuplicateCell, row.number, twice->column);
    return std::nullopt;
}

std::optional<Problem> SheetFiller::finish()
{
    if (m_isSorted)
        return std::nullopt;
    QList<Row> &rows = m_sheet.rows;
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row &a, const Row &b) { return a.number < b.number; });
    const auto twice = std::adjacent_find(rows.cbegin(), rows.cend(),
                                          [](const Row &a, const Row &b) { return a.number == b.number; });
    if (twice != rows.cend())
        return about(Fault::DuplicateCell, twice->number, twice->cells.constFirst().column);
    for (Row &row : rows) {
        if (std::optional<Problem> problem = sortCells(row))
            return problem;
    }
    return std::nullopt;
}

} // namespace octant::workbook
