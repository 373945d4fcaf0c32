// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QComboBox;
class QLineEdit;
class QWidget;

namespace octant {

/// The controls of a form are higher than those of the window around it.
int fieldHeight(const QWidget &widget);

/// A line to fill in that takes the whole of @p editor, which gets a layout and the line as focus proxy.
/// @p width is the line's, in pixels at the usual size of letters; 0: as wide as there is room.
QLineEdit *fieldLine(const QString &name, QWidget *editor, int width = 0);

/// A list to choose from which does not take the wheel from the page, and can be searched by typing where
/// @p searched.
QComboBox *fieldCombo(const QString &name, bool searched = false);

} // namespace octant
