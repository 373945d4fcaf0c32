// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/models/row_delegate.h"

#include "app/window/models/table_model.h"
#include "app/window/theme/colours.h"
#include "app/window/theme/fonts.h"
#include "app/window/theme/grid.h"
#include "app/window/theme/style.h"

#include <QPainter>

namespace octant {

namespace {

ListCell cellOf(const QModelIndex &index)
{
    return index.data(TableModelBase::CellRole).value<ListCell>();
}

bool isHeading(const QModelIndex &index)
{
    return index.data(TableModelBase::RowRole).toInt() < 0;
}

} // namespace

RowDelegate::RowDelegate(QChar decimalMark, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_decimalMark(decimalMark)
{
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Colours::of(option.palette);
    const ListCell cell = cellOf(index);
    const bool heading = isHeading(index);
    painter->save();
    if (!heading)
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), grid::hair),
                      colours.hairline);
    painter->setFont(heading || cell.strong ? strongFont(option.font) : option.font);
    const QRect inner = option.rect.adjusted(grid::step, 0, -grid::step, -grid::hair);
    if (cell.picture)
        cell.picture(*painter, inner.adjusted(0, grid::tight, 0, -grid::tight));
    else if (!cell.badge.icon.isEmpty())
        drawBadge(*painter, inner, cell.badge, option.palette);
    else
        paintText(*painter, option, inner, cell);
    painter->restore();
}

void RowDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                            const ListCell &cell) const
{
    painter.setPen(option.palette.color(QPalette::Text));
    if (cell.alignment == ListCell::Alignment::Decimal)
        return paintDecimal(painter, rect, cell.text);
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine;
    if (cell.alignment == ListCell::Alignment::Right) {
        painter.drawText(rect, flags | Qt::AlignRight, cell.text);
        return;
    }
    const QString text = painter.fontMetrics().elidedText(cell.text, Qt::ElideRight, rect.width());
    painter.drawText(rect, flags | Qt::AlignLeft, text);
    if (cell.secondary.isEmpty())
        return;
    const QRect rest = rect.adjusted(painter.fontMetrics().horizontalAdvance(text) + grid::step, 0, 0, 0);
    painter.setPen(Colours::of(option.palette).secondary);
    painter.setFont(option.font);
    if (painter.fontMetrics().horizontalAdvance(cell.secondary) <= rest.width()) // a cut code says nothing
        painter.drawText(rest, flags | Qt::AlignLeft, cell.secondary);
}

void RowDelegate::paintDecimal(QPainter &painter, const QRect &rect, const QString &text) const
{
    const qsizetype mark = text.indexOf(m_decimalMark);
    const int room = painter.fontMetrics().horizontalAdvance(m_decimalMark + QStringLiteral("00"));
    const QRect whole = rect.adjusted(0, 0, -room, 0);
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine;
    painter.drawText(whole, flags | Qt::AlignRight, mark < 0 ? text : text.left(mark));
    if (mark >= 0)
        painter.drawText(QRect(whole.right() + 1, rect.top(), room, rect.height()), flags | Qt::AlignLeft,
                         text.mid(mark));
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int row = option.widget->style()->pixelMetric(Style::rowHeight, &option, option.widget);
    const QFontMetrics metrics(option.font);
    const ListCell cell = cellOf(index);
    const int words = metrics.horizontalAdvance(cell.text) + (cell.badge.icon.isEmpty() ? 0 : grid::icon + 2);
    const int secondary =
        cell.secondary.isEmpty() ? 0 : metrics.horizontalAdvance(cell.secondary) + grid::step;
    return {(cell.picture ? 120 : words + secondary) + 2 * grid::step + 2,
            isHeading(index) ? row + grid::step : row};
}

} // namespace octant
