// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workbook/source.h"

namespace octant::workbook {

/// As what a number format shows a number.
enum class Shown { Number, Date, Time, DateTime };

/// What a number format such as "dd.mm.yyyy" or "[h]:mm" shows (ECMA-376 part 1, 18.8.31). Elapsed time, as
/// in the latter, is a number.
Shown shownBy(const QString &format);

/// Which cell styles of an .xlsx show dates.
class XlsxStyles
{
public:
    std::optional<Problem> read(const Source &source, const QString &part);
    /// By the number of the style in a cell; an unknown one shows a number.
    Shown shown(qsizetype style) const { return m_styles.value(style, Shown::Number); }

private:
    void readFormats(PartReader &reader);
    void readCellStyles(PartReader &reader);

    QHash<int, Shown> m_formats; ///< those of the file itself
    QList<Shown> m_styles;
};

/// The date that a number stands for. In the 1900 system, day 60 is the 29 February 1900 that never was; it
/// and whatever lies before year 1900 or behind 9999 stay numbers.
Cell cellOfSerial(double serial, Shown shown, bool from1904);

} // namespace octant::workbook
