// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workbook/source.h"

namespace octant::workbook {

/// Reads an archive as Excel's kind of workbook (ECMA-376 part 1, both kinds of names for its elements).
/// Chart sheets have no cells and are left out; links to other workbooks are not followed.
Result<Workbook> readXlsx(const Source &source);

} // namespace octant::workbook
