// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/documents/finish_pdf.h"
#include "reports/documents/page_grid.h"
#include "reports/pictures/palette.h"
#include "reports/pictures/text_block.h"

#include <QPdfWriter>

#include <functional>

namespace octant {

/// What stands in the margins of every page but the bare ones.
struct RunningText
{
    QString head; ///< at the left of the running head; the chapter stands at the right
    QString foot; ///< at the left of the foot; the page number stands at the right
};

/// What a pass over a document notes down: where things are, for contents, links and the outline.
struct PageMarks
{
    QList<PdfDestination> destinations;
    QList<PdfLink> links;
    QList<PdfOutlineEntry> outline;
    int pages = 0;

    /// The page of a destination; 0 while it is not known.
    int pageOf(const QString &destination) const;
};

enum class HeadingLevel { Chapter, Section, Small };

/// The flow of things down the pages of a document, in points.
///
/// A document is composed twice in the same way: first without a painter, to learn the pages, then with one.
/// Everything measures itself by the same device in both passes, so both come to the same breaks.
class PageFlow
{
public:
    /// @p painter is null in the first pass; @p known has the marks of the pass before.
    PageFlow(QPdfWriter &writer, QPainter *painter, const Palette &palette, const RunningText &running,
             const PageMarks &known);

    const PageGrid &grid() const { return m_grid; }
    const Palette &palette() const { return m_palette; }
    QPaintDevice &device() const;
    int page() const { return m_marks.pages; }
    double y() const { return m_y; }
    /// What is left of the page.
    double room() const { return m_grid.content().bottom() - m_y; }
    /// The page of a destination by the pass before; 0 in the first pass.
    int pageOf(const QString &destination) const { return m_known.pageOf(destination); }
    const PageMarks &marks() const { return m_marks; }

    /// A page without running head and foot, such as the cover.
    void barePage();
    /// A new page of the same chapter.
    void newPage();
    /// A new page that begins a chapter: its name in the running head, in the outline, as a destination.
    void chapter(const QString &title, const QString &destination, const QColor &colour);

    void skip(double height) { m_y += height; }
    void moveTo(double y) { m_y = y; }
    /// Begins a new page where less than this is left.
    void keep(double height);
    /// Room for something that stays whole, over the given columns of the grid; a new page where it does not
    /// fit.
    QRectF take(double height, int firstColumn = 0, int columnCount = 12);
    /// Paints, in the second pass.
    void paint(const std::function<void(QPainter &)> &what) const;

    /// A heading with at least @p keepWith of what follows on the same page.
    void heading(const QString &text, HeadingLevel level, double keepWith = 48);
    /// A paragraph that breaks over pages, with the space below it.
    void paragraph(const QString &text, const TextStyle &style, int firstColumn = 0, int columnCount = 12,
                   double after = 6);
    /// A destination at the current place.
    void mark(const QString &destination);
    void outline(int level, const QString &title, const QString &destination);
    void link(const QRectF &area, const QString &destination, const QString &title);

    TextStyle body() const;
    TextStyle secondary() const;
    TextStyle caption() const;

private:
    void openPage();
    void drawRunningText() const;

    QPdfWriter &m_writer;
    QPainter *m_painter;
    const Palette &m_palette;
    const RunningText &m_running;
    const PageMarks &m_known;
    PageGrid m_grid;
    PageMarks m_marks;
    QString m_chapter;
    QColor m_chapterColour;
    double m_y = 0;
};

} // namespace octant
