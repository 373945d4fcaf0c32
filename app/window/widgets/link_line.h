// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/widgets/badge.h"

#include <QAbstractButton>

namespace octant {

/// A line that leads elsewhere: words that wrap, and under them a badge where there is one.
class LinkLine : public QAbstractButton
{
    Q_OBJECT
public:
    LinkLine(const QString &name, const QString &text, const BadgeLook &badge = {},
             QWidget *parent = nullptr);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect wordsIn(int width) const;
    int badgeHeight() const;

    BadgeLook m_badge;
};

} // namespace octant
