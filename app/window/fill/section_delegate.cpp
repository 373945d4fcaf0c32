// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/section_delegate.h"

#include "app/window/fill/section_model.h"
#include "app/window/theme/colours.h"
#include "app/window/theme/fonts.h"
#include "app/window/theme/grid.h"
#include "reports/pictures/icon.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int symbol = 16;
constexpr int edge = 24; ///< so that the titles stand below the title of the page
constexpr int wrap = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

int signWidth(const QFont &font)
{
    return std::max(symbol, QFontMetrics(secondaryFont(font)).horizontalAdvance(u"000"_s)) + grid::step;
}

} // namespace

QRect SectionDelegate::wordsIn(const QStyleOptionViewItem &option, const QModelIndex &index, int width) const
{
    const QRect room(edge, grid::step, std::max(40, width - edge - 2 * grid::step - signWidth(option.font)),
                     1000);
    return {room.topLeft(), option.fontMetrics.boundingRect(room, wrap, index.data().toString()).size()};
}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, std::max(grid::rowHeight(option.fontMetrics),
                            wordsIn(option, index, width).height() + 2 * grid::step)};
}

void SectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Colours &colours = Colours::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const QRect words = wordsIn(option, index, option.rect.width()).translated(option.rect.topLeft());
    painter->setPen(colours.text);
    painter->setFont(option.font);
    painter->drawText(words, wrap, index.data().toString());
    const int line = option.fontMetrics.height();
    QRect sign(option.rect.right() - grid::step - signWidth(option.font), words.top(), signWidth(option.font),
               line);
    const QRectF square(sign.right() - symbol, sign.top() + (line - symbol) / 2.0, symbol, symbol);
    if (index.data(SectionModel::WrongRole).toInt() > 0) {
        drawIcon(*painter, square, u"error"_s, colours.danger);
    } else if (index.data(SectionModel::DoneRole).toBool()) {
        drawIcon(*painter, square, u"check"_s, colours.good);
    } else if (const int left = index.data(SectionModel::LeftRole).toInt(); left > 0) {
        painter->setFont(secondaryFont(option.font));
        painter->setPen(colours.secondary);
        painter->drawText(sign, Qt::AlignRight | Qt::AlignVCenter, QString::number(left));
    }
    painter->restore();
}

} // namespace octant
