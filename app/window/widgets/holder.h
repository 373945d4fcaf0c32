// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace octant {

/// A place in a panel whose content comes later, or changes between showing and editing.
class Holder : public QWidget
{
    Q_OBJECT
public:
    explicit Holder(QWidget *parent = nullptr);

    /// Puts a widget in place of the one that was there; it becomes the holder's.
    void put(QWidget *content);

private:
    QWidget *m_content = nullptr;
};

} // namespace octant
