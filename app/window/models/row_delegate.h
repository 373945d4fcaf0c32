// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/models/list_cell.h"

#include <QStyledItemDelegate>

namespace octant {

/// Paints the cells of a table model: text with quieter words behind, badges, small pictures, numbers on
/// their decimal mark; a hairline below each row.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// @p decimalMark is that of the language, by which numbers line up.
    RowDelegate(QChar decimalMark, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                   const ListCell &cell) const;
    void paintDecimal(QPainter &painter, const QRect &rect, const QString &text) const;

    QChar m_decimalMark;
};

} // namespace octant
