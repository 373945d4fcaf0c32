// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace octant {

/// A small thing that can be done beside an answer, as words in the accent's colour.
class TextLink : public QPushButton
{
    Q_OBJECT
public:
    TextLink(const QString &text, const QString &name, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace octant
