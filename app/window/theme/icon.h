// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace octant {

/// In which of the palette's colours an icon is drawn. Taken from the palette of the moment at every
/// painting, so that icons follow a change between light and dark by themselves.
enum class Tint { Text, Secondary, Accent, OnAccent, Danger };

/// One of the line-drawn icons in resources/icons, by its file name without suffix: icon("search").
/// What paints itself calls drawIcon() of reports/pictures/icon.h instead.
QIcon icon(const QString &name, Tint tint = Tint::Text);

} // namespace octant
