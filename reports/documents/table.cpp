// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/documents/table.h"

#include "reports/documents/page_breaks.h"
#include "reports/pictures/icon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace table_cpp {

constexpr double gap = 12;    ///< between columns
constexpr double padding = 5; ///< above and below a row's content
constexpr double icon = 10;
constexpr double iconGap = 4;
constexpr double noteGap = 3; ///< above a row's note

double iconRoom(const TableCell &cell)
{
    return cell.icon.isEmpty() ? 0 : icon + iconGap;
}

QString wholeOf(const QString &number, QChar decimalMark)
{
    return number.section(decimalMark, 0, 0);
}

} // namespace table_cpp

Table::Table(QList<TableColumn> columns, QChar decimalMark)
    : m_columns(std::move(columns))
    , m_decimalMark(decimalMark)
{
}

TextStyle Table::cellStyle(const PageFlow &flow, const TableCell &cell, qsizetype column) const
{
    const Qt::Alignment side = m_columns[column].align == ColumnAlign::Left ? Qt::AlignLeft : Qt::AlignRight;
    return {9, cell.colour.value_or(flow.palette().text), cell.weight, 1.3, side};
}

TextStyle Table::headerStyle(const PageFlow &flow, qsizetype column) const
{
    const Qt::Alignment side = m_columns[column].align == ColumnAlign::Left ? Qt::AlignLeft : Qt::AlignRight;
    return {8, flow.palette().secondary, Weight::Bold, 1.25, side};
}

TextStyle Table::belowStyle(const PageFlow &flow, qsizetype column) const
{
    TextStyle style = headerStyle(flow, column);
    style.weight = Weight::Regular;
    return style;
}

TextStyle Table::noteStyle(const PageFlow &flow) const
{
    return {8, flow.palette().secondary, Weight::Italic, 1.35, Qt::AlignLeft};
}

double Table::fractionWidth(PageFlow &flow, const TableCell &cell, qsizetype column) const
{
    const TextStyle style = cellStyle(flow, cell, column);
    const QString whole = table_cpp::wholeOf(cell.text, m_decimalMark);
    return widthOf(cell.text, style, flow.device()) - widthOf(whole, style, flow.device());
}

double Table::naturalWidth(PageFlow &flow, const TableCell &cell) const
{
    const TextStyle style = cellStyle(flow, cell, 0);
    const double below = cell.below.isEmpty() ? 0 : widthOf(cell.below, belowStyle(flow, 0), flow.device());
    return std::max(widthOf(cell.text, style, flow.device()) + table_cpp::iconRoom(cell), below);
}

ColumnNeed Table::needOf(PageFlow &flow, qsizetype column) const
{
    const TableColumn &asked = m_columns[column];
    ColumnNeed need{asked.atLeast, asked.atLeast, asked.share};
    need.least = std::max(need.least, widestWord(asked.title, headerStyle(flow, column), flow.device()));
    need.natural = std::max(need.natural, need.least);
    for (const TableRow &row : m_rows) {
        const TableCell &cell = row.cells[column];
        const double word = widestWord(cell.text, cellStyle(flow, cell, column), flow.device());
        need.least = std::max(need.least, word + table_cpp::iconRoom(cell));
        need.natural = std::max(need.natural, naturalWidth(flow, cell));
    }
    if (asked.align == ColumnAlign::Decimal)
        need.natural = need.least = std::max(need.natural, m_wholes[column] + m_fractions[column]);
    // A hair more, so that rounding never breaks a line.
    need.least += 0.5;
    need.natural += 0.5;
    return need;
}

void Table::measure(PageFlow &flow, double width)
{
    m_width = width;
    m_fractions.fill(0, m_columns.size());
    m_wholes.fill(0, m_columns.size());
    QList<ColumnNeed> needs;
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        for (const TableRow &row : m_rows) {
            const TableCell &cell = row.cells[column];
            const double fraction = fractionWidth(flow, cell, column);
            const double all = widthOf(cell.text, cellStyle(flow, cell, column), flow.device());
            m_fractions[column] = std::max(m_fractions[column], fraction);
            m_wholes[column] = std::max(m_wholes[column], all - fraction);
        }
        needs.append(needOf(flow, column));
    }
    m_widths = columnWidths(needs, width - table_cpp::gap * double(m_columns.size() - 1));
    m_heights.clear();
    for (const TableRow &row : m_rows)
        m_heights.append(heightOf(flow, row));
    m_header = 0;
    for (qsizetype column = 0; column < m_columns.size(); ++column)
        m_header = std::max(m_header, TextBlock(m_columns[column].title, headerStyle(flow, column),
                                                m_widths[column], flow.device())
                                          .height());
    m_header += table_cpp::padding;
}

double Table::textWidth(const TableCell &cell, qsizetype column) const
{
    return m_widths[column] - table_cpp::iconRoom(cell);
}

double Table::heightOf(PageFlow &flow, const TableRow &row) const
{
    double height = 0;
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        const TableCell &cell = row.cells[column];
        const TextBlock text(cell.text, cellStyle(flow, cell, column), textWidth(cell, column),
                             flow.device());
        const TextBlock below(cell.below, belowStyle(flow, column), m_widths[column], flow.device());
        height = std::max(height, text.height() + below.height());
    }
    const TextBlock note(row.note, noteStyle(flow), m_width, flow.device());
    const double noteHeight = note.lineCount() > 0 ? note.height() + table_cpp::noteGap : 0;
    return height + noteHeight + 2 * table_cpp::padding;
}

double Table::beginning(PageFlow &flow, int columnCount)
{
    measure(flow, flow.grid().widthOf(columnCount));
    double height = m_header;
    for (qsizetype i = 0; i < std::min<qsizetype>(2, m_heights.size()); ++i)
        height += m_heights[i];
    return height;
}

void Table::draw(PageFlow &flow, int firstColumn, int columnCount)
{
    measure(flow, flow.grid().widthOf(columnCount));
    const double left = flow.grid().leftOf(firstColumn);
    const QList<int> pages = breakRows(m_heights, m_header, flow.room(), flow.grid().content().height());
    qsizetype row = 0;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        if (page > 0)
            flow.newPage();
        if (pages[page] == 0)
            continue;
        drawHeader(flow, {left, flow.y()});
        flow.skip(m_header);
        for (int i = 0; i < pages[page]; ++i, ++row) {
            drawRow(flow, m_rows[row], {left, flow.y()}, m_heights[row]);
            flow.skip(m_heights[row]);
        }
    }
}

void Table::drawHeader(PageFlow &flow, QPointF place) const
{
    flow.paint([&](QPainter &painter) {
        double left = place.x();
        for (qsizetype column = 0; column < m_columns.size(); ++column) {
            const TextBlock title(m_columns[column].title, headerStyle(flow, column), m_widths[column],
                                  flow.device());
            const double top = place.y() + m_header - table_cpp::padding - title.height();
            title.draw(painter, {left, top});
            left += m_widths[column] + table_cpp::gap;
        }
        painter.setPen(QPen(flow.palette().text, 0.75));
        const double foot = place.y() + m_header;
        painter.drawLine(QPointF(place.x(), foot), QPointF(place.x() + m_width, foot));
    });
}

void Table::drawRow(PageFlow &flow, const TableRow &row, QPointF place, double height) const
{
    flow.paint([&](QPainter &painter) {
        double left = place.x();
        const TextBlock note(row.note, noteStyle(flow), m_width, flow.device());
        for (qsizetype column = 0; column < m_columns.size(); ++column) {
            drawCell(flow, row.cells[column], column, {left, place.y() + table_cpp::padding});
            left += m_widths[column] + table_cpp::gap;
        }
        const double foot = place.y() + height;
        note.draw(painter, {place.x(), foot - table_cpp::padding - note.height()});
        painter.setPen(QPen(flow.palette().hairline, 0.5));
        painter.drawLine(QPointF(place.x(), foot), QPointF(place.x() + m_width, foot));
    });
}

void Table::drawCell(PageFlow &flow, const TableCell &cell, qsizetype column, QPointF place) const
{
    if (m_columns[column].align == ColumnAlign::Decimal)
        return drawNumber(flow, cell, column, place);
    flow.paint([&](QPainter &painter) {
        const TextStyle style = cellStyle(flow, cell, column);
        if (!cell.icon.isEmpty())
            drawIcon(painter, QRectF(place + QPointF(0, 1), QSizeF(table_cpp::icon, table_cpp::icon)),
                     cell.icon, cell.colour.value_or(flow.palette().text));
        const TextBlock text(cell.text, style, textWidth(cell, column), flow.device());
        text.draw(painter, place + QPointF(table_cpp::iconRoom(cell), 0));
        const TextBlock below(cell.below, belowStyle(flow, column), m_widths[column], flow.device());
        below.draw(painter, place + QPointF(0, text.height()));
    });
}

void Table::drawNumber(PageFlow &flow, const TableCell &cell, qsizetype column, QPointF place) const
{
    flow.paint([&](QPainter &painter) {
        TextStyle style = cellStyle(flow, cell, column);
        style.alignment = Qt::AlignLeft;
        const double right = place.x() + m_widths[column];
        const double width = widthOf(cell.text, style, flow.device());
        const double left = right - m_fractions[column] - (width - fractionWidth(flow, cell, column));
        const TextBlock text(cell.text, style, width + 1, flow.device());
        text.draw(painter, {left, place.y()});
        const TextBlock below(cell.below, belowStyle(flow, column), m_widths[column] - m_fractions[column],
                              flow.device());
        below.draw(painter, {place.x(), place.y() + style.points * style.leading});
    });
}

} // namespace octant
