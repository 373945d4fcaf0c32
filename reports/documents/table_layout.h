// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace octant {

/// What a column of a table asks for, in any unit.
struct ColumnNeed
{
    double least = 0;   ///< below it words would be broken
    double natural = 0; ///< nothing would wrap
    double share = 0;   ///< of what is left over; 0: the column never wraps
};

/// Divides a width among columns. Those without a share get their natural width. The others get theirs too
/// where there is room, and what is left over by their shares; else their least, and of the rest so much more
/// as they are short of. Where even that is too much, all are shortened alike.
QList<double> columnWidths(const QList<ColumnNeed> &needs, double width);

} // namespace octant
