// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QToolButton>

class QAction;

namespace octant {

/// Buttons in the looks that Style knows. A name is the objectName; the accessible name is the text. They
/// size to their words; put them into a layout.

/// Filled with the accent: the one thing to do. At most one a page or dialog.
QPushButton *primaryButton(const QString &text, const QString &name, QWidget *parent = nullptr);
QPushButton *plainButton(const QString &text, const QString &name, QWidget *parent = nullptr);
/// Without a border until pointed at.
QPushButton *quietButton(const QString &text, const QString &name, QWidget *parent = nullptr);
/// For what cannot be taken back.
QPushButton *dangerButton(const QString &text, const QString &name, QWidget *parent = nullptr);
/// An icon alone; @p text is its accessible name and tool tip.
QToolButton *iconButton(const QString &iconName, const QString &text, const QString &name,
                        QWidget *parent = nullptr);

} // namespace octant
