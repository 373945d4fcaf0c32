// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/bank/bank_delegate.h"

#include "app/window/pages/questionnaire/bank/bank_panel.h"
#include "app/window/theme/colours.h"
#include "app/window/theme/fonts.h"
#include "app/window/theme/grid.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace octant {

void BankDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Colours &colours = Colours::of(option.palette);
    painter->save();
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    QRect rect = option.rect.adjusted(grid::step, grid::tight, -grid::step, -grid::tight);
    painter->setFont(option.font);
    painter->setPen(colours.text);
    const QRect words(rect.left(), rect.top(), rect.width(), painter->fontMetrics().height());
    painter->drawText(
        words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    rect.setTop(words.bottom() + 1);
    painter->setFont(secondaryFont(option.font));
    painter->setPen(colours.secondary);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      u"%1 · %2"_s.arg(index.data(BankModel::CodeRole).toString(),
                                       index.data(BankModel::OriginRole).toString()));
    painter->restore();
}

QSize BankDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int first = QFontMetrics(option.font).height();
    const int second = QFontMetrics(secondaryFont(option.font)).height();
    return {160, first + second + 2 * grid::tight + 1};
}

} // namespace octant
