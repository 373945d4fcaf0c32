// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/model/commitment.h"
#include "records/model/framework.h"

#include <QColor>
#include <QHash>

namespace octant {

/// The colours of a picture. All are opaque, because an archival PDF knows no transparency. Text and
/// secondary text reach 4.5:1 on the background, principle and status colours too; colour is never the only
/// carrier of meaning.
struct Palette
{
    QColor background;
    QColor raised;   ///< a surface above the background: cards, table stripes
    QColor hairline; ///< rules, axes, grid
    QColor text;
    QColor secondary; ///< captions, axis labels
    QColor accent;    ///< what can be pressed; series without a colour of their own
    QHash<PrincipleCode, QColor> principles;
    QHash<QString, QColor> statuses; ///< by name of the status

    /// The colour of a principle; the accent for one that the framework does not have.
    QColor of(const PrincipleCode &principle) const;
    QColor of(CommitmentStatus status) const;
    /// A colour thinned out with the background: 0 gives the background, 1 the colour.
    QColor tint(const QColor &colour, double share) const;
};

Palette lightPalette(const Framework &framework);
Palette darkPalette(const Framework &framework);

/// Contrast of two colours by WCAG 2.2, 1 to 21.
double contrast(const QColor &left, const QColor &right);

} // namespace octant
