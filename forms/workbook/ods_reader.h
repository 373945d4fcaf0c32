// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workbook/source.h"

namespace octant::workbook {

/// Whether an archive is an OpenDocument file, of whatever kind.
bool isOpenDocument(const Archive &archive);

/// Reads one as a spreadsheet (OpenDocument 1.3 part 3). Its macros, if any, are not looked at.
Result<Workbook> readOpenDocument(const Source &source);

} // namespace octant::workbook
