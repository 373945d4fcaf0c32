// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace octant {

/// A filter that is on or off, as a small rounded word, with a count where it has one. Checkable.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    Chip(const QString &text, const QString &name, QWidget *parent = nullptr);

    /// How many things the filter would leave; negative for no number.
    void setCount(int count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString shown() const;

    int m_count = -1;
};

} // namespace octant
