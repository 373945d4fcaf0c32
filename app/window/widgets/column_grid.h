// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace octant {

/// Lays its widgets out in columns side by side, as many as have room, line after line.
class ColumnGrid : public QWidget
{
    Q_OBJECT
public:
    /// A column is never narrower than @p leastWidth while there are two.
    ColumnGrid(int leastWidth, int mostColumns, int spacing, QWidget *parent = nullptr);

    /// The widget becomes the grid's.
    void add(QWidget *widget);
    /// How the width is shared while all columns have room; equally where not set.
    void setStretches(const QList<int> &stretches);
    int columns() const { return m_columns; }

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    int m_leastWidth;
    int m_mostColumns;
    int m_columns = 1;
    QList<int> m_stretches;
    QList<QWidget *> m_widgets;
    QGridLayout *m_grid;
};

} // namespace octant
