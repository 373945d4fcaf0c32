// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace octant {

/// What an empty page or list says: what belongs here, and the first step.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    /// @p step may be null: then there is nothing to press. It stays the caller's.
    EmptyState(const QString &iconName, const QString &heading, const QString &explanation,
               QAction *step = nullptr, QWidget *parent = nullptr);
};

} // namespace octant
