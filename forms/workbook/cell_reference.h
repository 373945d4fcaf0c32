// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workbook/workbook.h"

#include <optional>

namespace octant::workbook {

/// A cell by row and column from 1.
struct CellReference
{
    qint64 row = 0;
    qint64 column = 0;
};

/// Reads "B7"; nothing where it is no such name or lies beyond XFD1048576.
std::optional<CellReference> referenceFrom(QStringView name);
/// Reads "B7:C9", or "B7" as a range of one cell.
std::optional<CellRange> rangeFrom(QStringView name);

} // namespace octant::workbook
