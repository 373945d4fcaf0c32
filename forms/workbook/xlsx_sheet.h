// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workbook/shared_strings.h"
#include "forms/workbook/sheet_filler.h"
#include "forms/workbook/xlsx_styles.h"

namespace octant::workbook {

/// What the cells of an .xlsx refer to.
struct XlsxTables
{
    SharedStrings strings;
    XlsxStyles styles;
    bool from1904 = false;
    /// The program that saved it left the calculating to the next one, and zeros where the results belong.
    bool isUncalculated = false;
};

/// Reads the cells and merged ranges of one sheet of an .xlsx. The dimension that it declares is not
/// believed.
class XlsxSheet
{
public:
    XlsxSheet(PartReader &reader, const XlsxTables &tables, SheetFiller &filler);

    void read();

private:
    /// A cell as it is written.
    struct Raw
    {
        qint64 column = 0;
        QString type;
        qsizetype style = 0;
        QString value;
        bool hasFormula = false;
        bool hasValue = false;
    };

    void readRows();
    void readRow();
    void readCell();
    Raw readAttributes();
    void readContent(Raw &raw);
    void readMerged();
    Cell cellFrom(const Raw &raw);
    Cell sharedText(const Raw &raw);
    Cell number(const Raw &raw) const;
    void refuse(const std::optional<Problem> &problem);

    PartReader &m_reader;
    const XlsxTables &m_tables;
    SheetFiller &m_filler;
    qint64 m_row = 0;
    qint64 m_column = 0;
    bool m_isRowHidden = false;
};

} // namespace octant::workbook
