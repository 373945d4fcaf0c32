// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace octant {

/// One of the large numbers on top of a page: what it is, the number, and on how many it stands. Read out as
/// one sentence.
class KeyFigure : public QWidget
{
    Q_OBJECT
public:
    /// @p notes stand below the number, a line each; empty ones are left out.
    KeyFigure(const QString &name, const QString &title, const QString &number, const QStringList &notes,
              QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace octant
