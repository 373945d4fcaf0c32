// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/widgets/badge.h"

#include <QAbstractButton>

namespace octant {

/// One state of a round: how many invitations stand there, its badge, and a line as long as their share.
/// Pressed, it filters. Checkable.
class StateTile : public QAbstractButton
{
    Q_OBJECT
public:
    /// @p share of all invitations, 0 to 1.
    StateTile(const QString &name, const BadgeLook &badge, int count, double share,
              QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BadgeLook m_badge;
    QString m_count;
    double m_share;
};

} // namespace octant
