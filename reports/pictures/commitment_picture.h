// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/language/words.h"
#include "reports/figures/commitment_path.h"
#include "reports/pictures/palette.h"

#include <QPainter>

namespace octant {

enum class PathDetail {
    Small, ///< for a table's row: line, band and actuals without any text
    Full,  ///< with years, values and the unit
};

/// Draws a commitment's way from baseline to target: the straight line, the bands in which it is on track and
/// at risk, earlier lines dotted, and the actuals as dots in the colour of that year's status. @p unit may be
/// null.
void drawCommitmentPath(QPainter &painter, const QRectF &rect, const CommitmentPath &path, const Unit *unit,
                        const Palette &palette, const Words &words, PathDetail detail);

} // namespace octant
