// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>

#include <algorithm>

/// Distances in device-independent pixels. Everything in the window stands on multiples of these.
namespace octant::grid {

inline constexpr int hair = 1;    ///< hairlines
inline constexpr int tight = 4;   ///< within one thing: a symbol and its word
inline constexpr int step = 8;    ///< between things that belong together
inline constexpr int wide = 16;   ///< between groups
inline constexpr int margin = 24; ///< around a page
inline constexpr int gap = 32;    ///< between sections

inline constexpr int radius = 6;       ///< of corners
inline constexpr int icon = 20;        ///< side of an icon at 100 %
inline constexpr int row = 32;         ///< least height of a row or control
inline constexpr int denseRow = 28;    ///< the same in dense mode
inline constexpr int navigation = 208; ///< width of the navigation column
inline constexpr int collapsed = 56;   ///< its width when only icons show
inline constexpr int detail = 440;     ///< width at which a detail panel starts
inline constexpr int reading = 960;    ///< greatest width of a page that is read from top to bottom

/// The height of a row or control for a font: never so small that larger letters are cut.
inline int rowHeight(const QFontMetrics &metrics, bool dense = false)
{
    return std::max(dense ? denseRow : row, metrics.height() + (dense ? step : 12));
}

} // namespace octant::grid
