// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/language/words.h"
#include "reports/figures/response_rates.h"
#include "reports/pictures/palette.h"

#include <QPainter>

namespace octant {

/// One bar a group: accepted of invited, as a share and in numbers.
void drawRateBars(QPainter &painter, const QRectF &rect, const QList<ResponseRate> &rates,
                  const Palette &palette, const Words &words);
/// The height that rows need, in the units of the device.
double rateBarsHeight(int rows, const QPaintDevice &device);

} // namespace octant
