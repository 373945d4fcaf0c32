// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace octant {

/// Draws a section's title, on two lines where it is long, and at the right how many questions wait, a tick
/// where none does, a warning sign where something is to be corrected.
class SectionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QRect wordsIn(const QStyleOptionViewItem &option, const QModelIndex &index, int width) const;
};

} // namespace octant
