// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/language/words.h"
#include "reports/figures/response_rates.h"
#include "reports/pictures/palette.h"

#include <QPainter>

#include <optional>

namespace octant {

/// Draws how a round's responses arrived, as a share of the invited by days since sending, with the deadline;
/// last round's curve thin beside it.
void drawArrivalCurve(QPainter &painter, const QRectF &rect, const ArrivalCurve &curve,
                      const std::optional<ArrivalCurve> &last, const Palette &palette, const Words &words);

} // namespace octant
