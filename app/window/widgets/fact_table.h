// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace octant {

/// Labels at the left, values at the right of them: what is known about one thing. A value that is empty is
/// shown as a dash, which is read out as "not given".
class FactTable : public QWidget
{
    Q_OBJECT
public:
    explicit FactTable(const QString &name, QWidget *parent = nullptr);

    void add(const QString &label, const QString &value);
    /// Any widget as the value; it becomes the table's. Its accessible name is the label where it has none.
    void add(const QString &label, QWidget *value);

private:
    QGridLayout *m_grid;
};

} // namespace octant
