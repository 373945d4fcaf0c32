// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/workbook/cell_reference.h"

#include "forms/workbook/sheet_filler.h"

namespace octant::workbook {

std::optional<CellReference> referenceFrom(QStringView name)
{
    CellReference cell;
    qsizetype at = 0;
    for (; at < name.size() && name[at].toUpper() >= u'A' && name[at].toUpper() <= u'Z'; ++at) {
        cell.column = cell.column * 26 + (name[at].toUpper().unicode() - u'A' + 1);
        if (cell.column > lastColumn)
            return std::nullopt;
    }
    for (; at < name.size() && name[at] >= u'0' && name[at] <= u'9'; ++at) {
        cell.row = cell.row * 10 + (name[at].unicode() - u'0');
        if (cell.row > lastRow)
            return std::nullopt;
    }
    const bool isWhole = at == name.size() && cell.row > 0 && cell.column > 0;
    return isWhole ? std::optional(cell) : std::nullopt;
}

std::optional<CellRange> rangeFrom(QStringView name)
{
    const qsizetype colon = name.indexOf(u':');
    const auto first = referenceFrom(colon < 0 ? name : name.first(colon));
    const auto last = referenceFrom(colon < 0 ? name : name.sliced(colon + 1));
    if (!first || !last || first->row > last->row || first->column > last->column)
        return std::nullopt;
    return CellRange{int(first->row), int(first->column), int(last->row), int(last->column)};
}

} // namespace octant::workbook
