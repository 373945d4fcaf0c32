// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workbook/source.h"

namespace octant::workbook {

/// A text as .xlsx stores it (ECMA-376 part 1, 22.9.2.19): "_x000D_" is the character of that number,
/// "_x005F_" an underscore. Characters that no text may hold become U+FFFD.
QString unescaped(const QString &stored);

/// Reads a string item, of which the element was entered: its text and the texts of its runs, without the
/// phonetic ones.
QString readStringItem(PartReader &reader);

/// The table of texts that the cells of an .xlsx refer to.
class SharedStrings
{
public:
    std::optional<Problem> read(const Source &source, const QString &part);
    /// By number from 0; nothing where the table has no such text.
    std::optional<QString> at(qsizetype index) const;

private:
    QList<QString> m_texts;
};

} // namespace octant::workbook
