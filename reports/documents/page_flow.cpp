// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/documents/page_flow.h"

#include "reports/documents/page_breaks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace page_flow_cpp {

struct HeadingShape
{
    double points;
    double before;
    double after;
};

HeadingShape shapeOf(HeadingLevel level)
{
    switch (level) {
    case HeadingLevel::Chapter:
        return {22, 0, 10};
    case HeadingLevel::Section:
        return {13, 20, 6};
    case HeadingLevel::Small:
        break;
    }
    return {9.5, 12, 3};
}

} // namespace page_flow_cpp

int PageMarks::pageOf(const QString &destination) const
{
    for (const PdfDestination &one : destinations)
        if (one.name == destination)
            return one.page;
    return 0;
}

PageFlow::PageFlow(QPdfWriter &writer, QPainter *painter, const Palette &palette, const RunningText &running,
                   const PageMarks &known)
    : m_writer(writer)
    , m_painter(painter)
    , m_palette(palette)
    , m_running(running)
    , m_known(known)
{
}

QPaintDevice &PageFlow::device() const
{
    return m_writer;
}

void PageFlow::openPage()
{
    // The writer itself has opened the first page.
    if (m_painter && m_marks.pages > 0)
        m_writer.newPage();
    ++m_marks.pages;
    m_y = m_grid.content().top();
}

void PageFlow::barePage()
{
    openPage();
}

void PageFlow::newPage()
{
    openPage();
    drawRunningText();
}

void PageFlow::chapter(const QString &title, const QString &destination, const QColor &colour)
{
    m_chapter = title;
    m_chapterColour = colour;
    newPage();
    mark(destination);
    outline(0, title, destination);
}

void PageFlow::drawRunningText() const
{
    const QRectF content = m_grid.content();
    const QRectF head(content.left(), content.top() - 48, content.width(), 12);
    const QRectF foot(content.left(), content.bottom() + 28, content.width(), 12);
    const QString number = QString::number(m_marks.pages);
    paint([&](QPainter &painter) {
        const TextStyle quiet{7.5, m_palette.secondary, Weight::Regular, 1.2, Qt::AlignLeft};
        TextStyle right = quiet;
        right.alignment = Qt::AlignRight;
        drawLabel(painter, head, m_running.head, quiet);
        right.colour = m_chapterColour;
        drawLabel(painter, head, m_chapter, right);
        drawLabel(painter, foot, m_running.foot, quiet);
        drawLabel(painter, foot, number, {9, m_palette.text, Weight::Bold, 1.2, Qt::AlignRight});
    });
}

void PageFlow::keep(double height)
{
    constexpr double slack = 1e-6; // sums of fractions may miss the page's foot by less
    if (room() + slack < height && m_y > m_grid.content().top())
        newPage();
}

QRectF PageFlow::take(double height, int firstColumn, int columnCount)
{
    keep(height);
    const QRectF place(m_grid.leftOf(firstColumn), m_y, m_grid.widthOf(columnCount), height);
    m_y += height;
    return place;
}

void PageFlow::paint(const std::function<void(QPainter &)> &what) const
{
    if (m_painter)
        what(*m_painter);
}

void PageFlow::heading(const QString &text, HeadingLevel level, double keepWith)
{
    const page_flow_cpp::HeadingShape shape = page_flow_cpp::shapeOf(level);
    const QColor colour = level == HeadingLevel::Chapter ? m_chapterColour : m_palette.text;
    const TextBlock block(text, {shape.points, colour, Weight::Bold, 1.2, Qt::AlignLeft},
                          m_grid.content().width(), device());
    const bool atHead = m_y <= m_grid.content().top();
    if (!atHead)
        skip(shape.before);
    keep(block.height() + shape.after + keepWith);
    const QRectF place = take(block.height());
    paint([&](QPainter &painter) { block.draw(painter, place.topLeft()); });
    skip(shape.after);
}

void PageFlow::paragraph(const QString &text, const TextStyle &style, int firstColumn, int columnCount,
                         double after)
{
    const TextBlock block(text, style, m_grid.widthOf(columnCount), device());
    int done = 0;
    for (int count : breakLines(block.lineCount(), block.lineHeight(), room(), m_grid.content().height())) {
        if (done > 0 || count == 0)
            newPage();
        const QPointF place(m_grid.leftOf(firstColumn), m_y);
        paint([&](QPainter &painter) { block.draw(painter, place, done, count); });
        m_y += count * block.lineHeight();
        done += count;
    }
    skip(after);
}

void PageFlow::mark(const QString &destination)
{
    m_marks.destinations.append({destination, page(), std::max(0.0, m_y - 48)});
}

void PageFlow::outline(int level, const QString &title, const QString &destination)
{
    m_marks.outline.append({level, title, destination});
}

void PageFlow::link(const QRectF &area, const QString &destination, const QString &title)
{
    m_marks.links.append({page(), area, destination, title});
}

TextStyle PageFlow::body() const
{
    return {10.5, m_palette.text, Weight::Regular, 1.45, Qt::AlignLeft};
}

TextStyle PageFlow::secondary() const
{
    return {9.5, m_palette.secondary, Weight::Regular, 1.4, Qt::AlignLeft};
}

TextStyle PageFlow::caption() const
{
    return {8, m_palette.secondary, Weight::Regular, 1.35, Qt::AlignLeft};
}

} // namespace octant
