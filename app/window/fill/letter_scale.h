// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QWidget>

#include <algorithm>

namespace octant {

/// By how much the letters of a widget are larger than usual: widths that are meant for so and so many
/// letters grow with it. Never below 1.
inline double letterScale(const QWidget &widget)
{
    constexpr double usualHeight = 19; // of Noto Sans at 10.5 points and 96 dots an inch
    return std::max(1.0, widget.fontMetrics().height() / usualHeight);
}

} // namespace octant
