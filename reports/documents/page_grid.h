// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMarginsF>
#include <QRectF>
#include <QSizeF>

namespace octant {

/// The grid on which every page stands: A4, in points, twelve columns.
struct PageGrid
{
    QSizeF paper{595.0, 842.0};
    QMarginsF margins{56, 84, 56, 72};
    int columns = 12;
    double gutter = 12;

    /// The area for the text, between running header and footer.
    QRectF content() const;
    double columnWidth() const;
    /// The left edge and width of @p count columns from @p first on, counted from 0.
    double leftOf(int first) const;
    double widthOf(int count) const;
};

} // namespace octant
