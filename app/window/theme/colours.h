// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace octant {

/// The colours of the window in one mode. Neutrals carry the page; the accent marks what can be pressed and
/// where the focus is. Pictures, statuses and principles take theirs from a Palette (reports/pictures), which
/// has the same neutrals.
struct Colours
{
    QColor background; ///< the page
    QColor raised;     ///< navigation, panels, menus' ground
    QColor hover;      ///< under the pointer
    QColor hairline;   ///< between rows and areas; decoration only
    QColor border;     ///< around what can be filled in; 3:1 against background and raised
    QColor text;
    QColor secondary; ///< less important text; 4.5:1 as well
    QColor disabled;
    QColor accent; ///< pressable things, focus ring
    QColor onAccent;
    QColor selection; ///< ground of selected rows; carries text and secondary
    QColor danger;    ///< errors in words
    QColor warning;
    QColor good;

    static const Colours &light();
    static const Colours &dark();
    /// The set from which a palette was made, so that whatever paints needs its widget's palette only.
    static const Colours &of(const QPalette &palette);

    bool isDark() const;
    QPalette palette() const;
};

} // namespace octant
