// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/outline/outline_delegate.h"

#include "app/window/pages/questionnaire/outline/outline_model.h"
#include "app/window/theme/colours.h"
#include "app/window/theme/fonts.h"
#include "app/window/theme/grid.h"
#include "app/window/theme/style.h"
#include "reports/pictures/icon.h"

#include <QPainter>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int edge = 20; ///< so that the chevron stands below the title of the page
constexpr int chevron = 14;
constexpr int symbol = 18;
constexpr int mark = 16; ///< of a problem
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
    QRect rect = option.rect.adjusted(edge + indentOf(index), 0, -grid::step, 0);
    paintSeverity(*painter, option, index, rect);
    if (OutlineModel::isQuestion(index))
        paintQuestion(*painter, option, index, rect);
    else
        paintHeading(*painter, option, index, rect);
    painter->restore();
}

int OutlineDelegate::indentOf(const QModelIndex &index) const
{
    int depth = 0;
    for (QModelIndex outer = index.parent(); outer.isValid(); outer = outer.parent())
        ++depth;
    return depth == 0 ? 0
                      : (depth - 1) * grid::wide +
                            (OutlineModel::isQuestion(index) ? chevron + grid::step : grid::step);
}

void OutlineDelegate::paintSeverity(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index, QRect &rect) const
{
    const QVariant severity = index.data(OutlineModel::SeverityRole);
    if (!severity.isValid() || severity.toInt() == int(Severity::Note))
        return;
    const Colours &colours = Colours::of(option.palette);
    const bool isError = severity.toInt() == int(Severity::Error);
    rect.setRight(rect.right() - mark - grid::tight);
    drawIcon(painter, squareIn(rect, rect.right() + grid::tight, mark), isError ? u"error"_s : u"warning"_s,
             isError ? colours.danger : colours.warning);
}

void OutlineDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index, const QRect &rect) const
{
    const Colours &colours = Colours::of(option.palette);
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
    const bool isSection = OutlineModel::isSection(index);
    painter.setFont(isSection ? strongFont(option.font) : option.font);
    painter.setPen(isSection ? colours.text : colours.secondary);
    const QRect words(left, rect.top(), rect.right() - countWidth - left, rect.height());
    painter.drawText(
        words, line,
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
}

void OutlineDelegate::paintQuestion(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index, QRect rect) const
{
    const Colours &colours = Colours::of(option.palette);
    const QString code = index.data(OutlineModel::CodeRole).toString();
    painter.setFont(secondaryFont(option.font));
    painter.setPen(colours.secondary);
    const QFontMetrics metrics = painter.fontMetrics();
    const int room = std::max(metrics.horizontalAdvance(u"MM_00"_s),
                              std::min(metrics.horizontalAdvance(code), rect.width() * 2 / 5));
    painter.drawText(rect, line, metrics.elidedText(code, Qt::ElideMiddle, room));
    rect.setLeft(rect.left() + room + grid::step);
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
