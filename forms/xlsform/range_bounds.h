// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace octant::xlsform {

/// The bounds in a range's parameters ("start=1;end=10;step=1").
struct RangeBounds
{
    QString start;
    QString end;
    bool whole = false; ///< bounds and step are whole numbers

    /// ". >= 1 and . <= 10"
    QString constraint() const;
};

/// Missing parameters are those of the ODK specification: from 1 to 10 by 1.
RangeBounds rangeBoundsOf(const QString &parameters);

} // namespace octant::xlsform
