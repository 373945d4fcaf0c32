// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/responses/sheet_cell.h"

#include <QStyledItemDelegate>

namespace octant {

/// Paints cells of paragraphs that wrap, in a tree view without indentation; rows are as high as they need.
class SheetDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// QVariant of a SheetCell; models give it beside Qt::DisplayRole.
    static constexpr int cellRole = Qt::UserRole;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace octant
