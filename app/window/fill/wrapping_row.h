// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace octant {

/// Controls of one field side by side, each at its own width and in the middle of its line; what has no room
/// goes into the next line and shrinks where even that is too narrow.
class WrappingRow : public QLayout
{
    Q_OBJECT
public:
    WrappingRow(QWidget *parent, int spacing);
    ~WrappingRow() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    QList<QLayoutItem *> m_items; ///< owned

    struct Line
    {
        QList<QLayoutItem *> items;
        QList<QSize> sizes;
        int height = 0;
    };
    QList<Line> linesIn(int width) const;
    int arrange(const QRect &rect, bool apply) const;
};

} // namespace octant
