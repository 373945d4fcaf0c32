// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/model/commitment.h"

#include <QColor>
#include <QPainter>

namespace octant {

/// Draws one of the program's line icons ("search", "economy", "status_on_track") into a square, as lines and
/// curves on every device. A name that is not there is a programming error.
void drawIcon(QPainter &painter, const QRectF &square, const QString &name, const QColor &colour);

/// The icon that goes with a status.
QString iconOf(CommitmentStatus status);

} // namespace octant
