// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace octant {

/// Noto Sans at 10.5 points; loaded by loadFonts() of reports/pictures.
QFont bodyFont();

/// The other sizes, in proportion to a body font, so that they grow with it.
QFont titleFont(QFont body);     ///< 18 points, bold: the title of a page
QFont sectionFont(QFont body);   ///< 13 points, bold
QFont secondaryFont(QFont body); ///< 9.5 points
QFont strongFont(QFont body);    ///< the body size, bold

} // namespace octant
