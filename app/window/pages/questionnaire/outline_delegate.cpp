// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/outline_delegate.h"

#include "app/window/pages/questionnaire/outline_model.h"
#include "app/window/theme/colours.h"
#include "app/window/theme/fonts.h"
#include "app/window/theme/grid.h"
#include "app/window/theme/style.h"
#include "reports/pictures/icon.h"

#include <QPainter>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int edge = 20; ///< so that the chevron stands below the title of the page
constexpr int chevron = 14;
constexpr int symbol = 18;
constexpr int line = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine;

QRectF squareIn(const QRect &rect, int left, int side)
{
    return QRectF(left, rect.top() + (rect.height() - side) / 2.0, side, side);
}

} // namespace

OutlineDelegate::OutlineDelegate(const Session &session, QTreeView *tree)
    : QStyledItemDelegate(tree)
    , m_session(session)
    , m_tree(tree)
{
}

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    if (OutlineModel::isSection(index))
        paintSection(*painter, option, index);
    else
        paintQuestion(*painter, option, index);
    painter->restore();
}

void OutlineDelegate::paintSection(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Colours &colours = Colours::of(option.palette);
    const QRect rect = option.rect.adjusted(edge, 0, -grid::step, 0);
    const QString arrow = m_tree->isExpanded(index) ? u"chevron_down"_s : u"chevron_right"_s;
    drawIcon(painter, squareIn(rect, rect.left(), chevron), arrow, colours.secondary);
    int left = rect.left() + chevron + grid::step;
    const PrincipleCode code(index.data(OutlineModel::PrincipleRole).toString());
    if (const Principle *principle = m_session.framework().principle(code)) {
        drawIcon(painter, squareIn(rect, left, symbol), principle->symbol, m_session.palette().of(code));
        left += symbol + grid::step;
    }
    const QString count = m_session.words().integer(index.data(OutlineModel::CountRole).toInt());
    painter.setFont(secondaryFont(option.font));
    painter.setPen(colours.secondary);
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignRight, count);
    const int countWidth = painter.fontMetrics().horizontalAdvance(count) + grid::step;
    painter.setFont(strongFont(option.font));
    painter.setPen(colours.text);
    const QRect words(left, rect.top(), rect.right() - countWidth - left, rect.height());
    painter.drawText(
        words, line,
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
}

void OutlineDelegate::paintQuestion(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const Colours &colours = Colours::of(option.palette);
    QRect rect = option.rect.adjusted(edge + chevron + grid::step, 0, -grid::step, 0);
    painter.setFont(secondaryFont(option.font));
    painter.setPen(colours.secondary);
    painter.drawText(rect, line, index.data(OutlineModel::CodeRole).toString());
    const int codeWidth = painter.fontMetrics().horizontalAdvance(u"MM_00"_s);
    rect.setLeft(rect.left() +
                 std::max(codeWidth, painter.fontMetrics().horizontalAdvance(
                                         index.data(OutlineModel::CodeRole).toString())) +
                 grid::step);
    painter.setFont(option.font);
    painter.setPen(colours.text);
    painter.drawText(rect, line,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int row = option.widget->style()->pixelMetric(Style::rowHeight, &option, option.widget);
    return {160, OutlineModel::isSection(index) ? row + grid::tight : row};
}

} // namespace octant
