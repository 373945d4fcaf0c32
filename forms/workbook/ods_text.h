// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workbook/part_reader.h"

namespace octant::workbook {

/// Reads a paragraph, of which the element was entered, as plain text (OpenDocument 1.3 part 3, 6.1.2): runs
/// of white space are one space, spaces, tabs and line breaks stand as elements of their own. Comments, notes
/// and phonetic guides are left out.
QString readParagraph(PartReader &reader);

} // namespace octant::workbook
