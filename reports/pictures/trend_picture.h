// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/language/words.h"
#include "reports/figures/trends.h"
#include "reports/pictures/palette.h"

#include <QPainter>

namespace octant {

enum class TrendDetail {
    Line, ///< the line alone, for a table's row
    Full, ///< with the values, the years and n under each
};

/// Draws an indicator over the years. Years without a value are gaps, breaks in the series gaps with a dashed
/// line; a withheld value is said to be withheld. @p unit may be null.
void drawTrend(QPainter &painter, const QRectF &rect, const Trend &trend, const Unit *unit,
               const QColor &colour, const Palette &palette, const Words &words, TrendDetail detail);

} // namespace octant
