// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/responses/sheet_delegate.h"

#include "app/window/theme/colours.h"
#include "app/window/theme/fonts.h"
#include "app/window/theme/grid.h"
#include "reports/pictures/icon.h"

#include <QHeaderView>
#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

#include <cmath>

namespace octant {

namespace {

constexpr int symbol = 16;
constexpr int between = 2; ///< paragraphs

QFont fontOf(Paragraph::Look look, const QFont &body)
{
    switch (look) {
    case Paragraph::Look::Strong:
        return strongFont(body);
    case Paragraph::Look::Secondary:
        return secondaryFont(body);
    case Paragraph::Look::Section:
        return sectionFont(body);
    case Paragraph::Look::Body:
        break;
    }
    return body;
}

QColor toneOf(Paragraph::Tone tone, const Colours &colours)
{
    switch (tone) {
    case Paragraph::Tone::Danger:
        return colours.danger;
    case Paragraph::Tone::Warning:
        return colours.warning;
    case Paragraph::Tone::Accent:
        return colours.accent;
    case Paragraph::Tone::Good:
        return colours.good;
    case Paragraph::Tone::Plain:
        break;
    }
    return colours.secondary;
}

int iconRoom(const Paragraph &paragraph)
{
    return paragraph.icon.isEmpty() ? 0 : symbol + grid::tight + 2;
}

/// Breaks a paragraph into lines; gives its height.
double lay(QTextLayout &layout, const Paragraph &paragraph, const QFont &body, double width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFont(fontOf(paragraph.look, body));
    QString text = paragraph.text;
    layout.setText(text.replace(QLatin1Char('\n'), QChar::LineSeparator));
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width - iconRoom(paragraph)));
        line.setPosition(QPointF(0, height));
        height += std::ceil(line.height());
    }
    layout.endLayout();
    return height;
}

int topOf(const SheetCell &cell, int row)
{
    return cell.heading && row > 0 ? grid::margin : grid::step - 1;
}

int bottomOf(const SheetCell &cell)
{
    return cell.quiet ? grid::tight : grid::step;
}

SheetCell cellOf(const QModelIndex &index)
{
    return index.data(SheetDelegate::cellRole).value<SheetCell>();
}

int leftOf(const SheetCell &cell)
{
    return cell.heading ? 0 : grid::step * cell.indent;
}

double draw(QPainter &painter, const Paragraph &paragraph, const QFont &body, QPointF at, double width,
            const QPalette &palette)
{
    const Colours &colours = Colours::of(palette);
    QTextLayout layout;
    const double height = lay(layout, paragraph, body, width);
    if (!paragraph.icon.isEmpty()) {
        const double first = layout.lineCount() > 0 ? layout.lineAt(0).height() : symbol;
        drawIcon(painter, QRectF(at.x(), at.y() + (first - symbol) / 2, symbol, symbol), paragraph.icon,
                 toneOf(paragraph.tone, colours));
    }
    painter.setPen(paragraph.look == Paragraph::Look::Secondary ? colours.secondary : colours.text);
    layout.draw(&painter, at + QPointF(iconRoom(paragraph), 0));
    return height;
}

} // namespace

void SheetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const SheetCell cell = cellOf(index);
    painter->save();
    if (!cell.heading)
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    if (!cell.quiet)
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), grid::hair),
                          Colours::of(option.palette).hairline);
    QPointF at(option.rect.left() + leftOf(cell), option.rect.top() + topOf(cell, index.row()));
    const double width = option.rect.width() - leftOf(cell) - grid::wide;
    for (const Paragraph &paragraph : cell.paragraphs)
        at.ry() += draw(*painter, paragraph, option.font, at, width, option.palette) + between;
    painter->restore();
}

QSize SheetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const SheetCell cell = cellOf(index);
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    if (!view || cell.paragraphs.isEmpty())
        return {0, grid::rowHeight(option.fontMetrics) - grid::tight};
    const int columns = cell.spans ? view->header()->length() : view->header()->sectionSize(index.column());
    double height = topOf(cell, index.row()) + bottomOf(cell) - between;
    for (const Paragraph &paragraph : cell.paragraphs) {
        QTextLayout layout;
        height += lay(layout, paragraph, option.font, columns - leftOf(cell) - grid::wide) + between;
    }
    return {columns, static_cast<int>(std::ceil(height)) + grid::hair};
}

} // namespace octant
