// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/reports/page_delegate.h"

#include "app/window/theme/colours.h"
#include "app/window/theme/fonts.h"
#include "app/window/theme/grid.h"

#include <QImage>
#include <QPainter>

namespace octant {

namespace {

constexpr int sheetHeight = PageDelegate::sheetWidth * 842 / 595; // A4
constexpr int ring = 3;                                           ///< between the sheet and its focus ring

} // namespace

void PageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Colours &colours = Colours::of(option.palette);
    const QRectF sheet(option.rect.left() + grid::tight, option.rect.top() + grid::tight, sheetWidth,
                       sheetHeight);
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter->drawImage(sheet, index.data(Qt::DecorationRole).value<QImage>());
    painter->setBrush(Qt::NoBrush);
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter->setPen(hovered ? colours.accent : colours.hairline);
    painter->drawRect(sheet.adjusted(-0.5, -0.5, 0.5, 0.5));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(colours.accent, 2));
        painter->drawRoundedRect(sheet.adjusted(-ring, -ring, ring, ring), ring, ring);
    }
    painter->setFont(secondaryFont(option.font));
    painter->setPen(colours.secondary);
    const QRectF number(sheet.left(), sheet.bottom() + grid::tight, sheet.width(),
                        painter->fontMetrics().height());
    painter->drawText(number, Qt::AlignCenter, index.data(Qt::DisplayRole).toString());
    painter->restore();
}

QSize PageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int number = QFontMetrics(secondaryFont(option.font)).height();
    return {sheetWidth + grid::wide, sheetHeight + number + grid::margin};
}

} // namespace octant
