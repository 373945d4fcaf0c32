// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workbook/workbook.h"
#include "forms/workbook/workbook_problems.h"

namespace octant::workbook {

/// The last row and column that any spreadsheet has: XFD1048576.
inline constexpr qint64 lastRow = 1'048'576;
inline constexpr qint64 lastColumn = 16'384;

/// How many cells the workbook may still hold.
struct Allowance
{
    WorkbookLimits limits;
    qsizetype cellsLeft = 0;
};

/// Puts cells into a sheet as far as the limits go.
class SheetFiller
{
public:
    /// @p where names the file.
    SheetFiller(Sheet &sheet, Allowance &allowance, Place where);

    /// Adds a cell; blank ones are left out, but must lie on the sheet too. Rows and cells may come in any
    /// order. @return why it may not be added
    std::optional<Problem> add(qint64 row, qint64 column, Cell cell, bool isRowHidden);
    std::optional<Problem> addMerged(const CellRange &range);
    /// Brings everything into its order. @return where a cell stands twice
    std::optional<Problem> finish();

    /// A problem at a cell of this sheet; row and column 0: at the sheet.
    Problem about(Fault fault, qint64 row = 0, qint64 column = 0, const QString &detail = {}) const;

private:
    std::optional<Problem> sortCells(Row &row) const;

    Sheet &m_sheet;
    Allowance &m_allowance;
    Place m_where;
    bool m_isSorted = true;
};

} // namespace octant::workbook
