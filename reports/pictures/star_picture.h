// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/language/words.h"
#include "reports/figures/star.h"
#include "reports/pictures/palette.h"

#include <QPainter>

namespace octant {

/// What the star shows.
struct StarPicture
{
    QList<StarPoint> points;
    QList<StarPoint> lastYear; ///< dashed, where it was different; empty for none
};

enum class StarLabels {
    None,    ///< the star alone, as artwork: its longest point reaches the edge
    Symbols, ///< the principle's symbol at each point
    Full,    ///< symbol, wrapped name, and how many commitments of how many
};

/// Draws the star: a point for each principle, first on top, clockwise. A point's length beyond the body is
/// the share of the principle's commitments that are on track or achieved: nothing at 0, to the ring at 100
/// %. Hollow where there are fewer than five commitments, dotted where there are none.
void drawStar(QPainter &painter, const QRectF &rect, const StarPicture &star, const Framework &framework,
              const Words &words, const Palette &palette, StarLabels labels);

/// The radius of the ring that drawStar() draws around the middle of a rectangle, for what is drawn under it.
double starRing(const QRectF &rect, StarLabels labels, const QPaintDevice &device);

/// The star in words, for those who cannot see it: a sentence for each principle.
QString starInWords(const StarPicture &star, const Framework &framework, const Words &words);

} // namespace octant
