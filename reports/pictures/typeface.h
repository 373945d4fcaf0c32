// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPaintDevice>
#include <QString>

namespace octant {

/// Makes the bundled typeface (Noto Sans) known to the program. Call once, after the application object was
/// made. Throws MachineFailure where the faces cannot be loaded.
void loadFonts();

enum class Weight { Regular, Bold, Italic };

/// The one typeface, in points. Its digits are all of one width, so numbers line up. Advances are not rounded
/// to pixels, so that lines break alike on screen and paper.
QFont typeface(double points, Weight weight = Weight::Regular);

/// The text as it is set: characters that Noto Sans lacks and that have an equal in it are replaced (the
/// minus sign by the dash of the same width), because any other character brings in a second typeface.
QString inTypeface(const QString &text);

/// How many units of a device are a point.
double unitsPerPoint(const QPaintDevice &device);

} // namespace octant
