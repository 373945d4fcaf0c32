// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/widgets/label.h"

namespace octant {

/// An expression of a questionnaire in the system's monospace face. It is broken at spaces only, because a
/// break within `${EE_01}` would make it hard to read.
class ExpressionLabel : public Label
{
    Q_OBJECT
public:
    explicit ExpressionLabel(const QString &expression, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();
    QStringList linesFor(int width) const;
};

} // namespace octant
