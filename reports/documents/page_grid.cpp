// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/documents/page_grid.h"

namespace octant {

QRectF PageGrid::content() const
{
    return QRectF(QPointF(), paper).marginsRemoved(margins);
}

double PageGrid::columnWidth() const
{
    return (content().width() - (columns - 1) * gutter) / columns;
}

double PageGrid::leftOf(int first) const
{
    return content().left() + first * (columnWidth() + gutter);
}

double PageGrid::widthOf(int count) const
{
    return count * columnWidth() + (count - 1) * gutter;
}

} // namespace octant
