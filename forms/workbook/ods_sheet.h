// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workbook/part_reader.h"
#include "forms/workbook/sheet_filler.h"

namespace octant::workbook {

/// Reads the cells and merged ranges of one table of an .ods, of which the element was entered. Repeats of
/// what is blank cost nothing, those of content are counted one by one against the limits.
class OdsSheet
{
public:
    OdsSheet(PartReader &reader, SheetFiller &filler, const WorkbookLimits &limits);

    void read();

private:
    /// A cell as it is written; those of its attributes that it does not have are empty.
    struct Raw
    {
        QString type;
        QString value; ///< of whatever type
        QString text;
        bool hasFormula = false;
        bool hasValue = false;
        bool isError = false;
        qint64 repeated = 1;
        qint64 columnsSpanned = 1;
        qint64 rowsSpanned = 1;
    };

    void readRows();
    void readRow();
    void readCell();
    Raw readAttributes() const;
    QString readText();
    void merge(const Raw &raw);
    void refuse(const std::optional<Problem> &problem);
    static Cell cellFrom(const Raw &raw);

    PartReader &m_reader;
    SheetFiller &m_filler;
    const WorkbookLimits &m_limits;
    qint64 m_row = 1;            ///< the row that is read
    qint64 m_column = 1;         ///< the cell that is read
    QList<PlacedCell> m_content; ///< of the row so far
};

} // namespace octant::workbook
