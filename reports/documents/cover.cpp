// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/documents/chapters.h"
#include "reports/pictures/icon.h"

using namespace Qt::StringLiterals;

namespace octant {

namespace cover_cpp {

void drawTitle(PageFlow &flow, const ReportContext &context)
{
    const Words &words = context.words;
    const QRectF content = flow.grid().content();
    const QColor accent = context.palette.accent;
    flow.paint([&](QPainter &painter) {
        const QRectF name(content.left(), 56, content.width(), 16);
        drawLabel(painter, name, context.allianceName(), {12, accent, Weight::Bold, 1.2, Qt::AlignLeft});
        const QRectF title(content.left(), 630, content.width(), 44);
        drawLabel(painter, title, words.say("Report", "Annual report"),
                  {36, context.palette.text, Weight::Bold, 1.2, Qt::AlignLeft});
        drawLabel(painter, title.translated(0, 46), context.year(),
                  {36, accent, Weight::Regular, 1.2, Qt::AlignLeft});
        const TextBlock lead(
            words.say("Report", "What the partners promised, what they did, and how sure that is."),
            {12, context.palette.secondary, Weight::Regular, 1.4, Qt::AlignLeft}, content.width(),
            flow.device());
        lead.draw(painter, {content.left(), 738});
    });
}

void drawEntry(PageFlow &flow, const ReportContext &context, const ContentsEntry &entry)
{
    const QRectF line = flow.take(entry.icon.isEmpty() ? 30 : 26);
    const int page = flow.pageOf(entry.destination);
    const double indent = 26;
    flow.paint([&](QPainter &painter) {
        const bool principle = !entry.icon.isEmpty();
        if (principle)
            drawIcon(painter, QRectF(line.left(), line.center().y() - 7.5, 15, 15), entry.icon, entry.colour);
        const TextStyle style{principle ? 10.5 : 11.5, context.palette.text,
                              principle ? Weight::Regular : Weight::Bold, 1.2, Qt::AlignLeft};
        drawLabel(painter, line.adjusted(principle ? indent : 0, 0, 0, 0), entry.title, style);
        drawLabel(painter, line, QString::number(page),
                  {10.5, context.palette.text, Weight::Regular, 1.2, Qt::AlignRight});
        painter.setPen(QPen(context.palette.hairline, 0.5));
        painter.drawLine(line.bottomLeft(), line.bottomRight());
    });
    flow.link(line, entry.destination, entry.title);
}

} // namespace cover_cpp

void drawCover(PageFlow &flow, const ReportContext &context)
{
    flow.barePage();
    flow.mark(u"cover"_s);
    const QRectF content = flow.grid().content();
    flow.paint([&](QPainter &painter) {
        StarPicture artwork = context.figures.star;
        artwork.lastYear.clear();
        for (StarPoint &point : artwork.points) // a cover has no room to say what hollow means
            point.hollow = !point.share;
        drawStar(painter, QRectF(content.left(), 110, content.width(), content.width()), artwork,
                 context.framework(), context.words, context.palette, StarLabels::None);
    });
    cover_cpp::drawTitle(flow, context);
}

void drawContents(PageFlow &flow, const ReportContext &context, const QList<ContentsEntry> &entries)
{
    const QString title = context.words.say("Report", "Contents");
    flow.chapter(title, u"contents"_s, context.palette.accent);
    flow.heading(title, HeadingLevel::Chapter);
    flow.skip(14);
    for (const ContentsEntry &entry : entries)
        cover_cpp::drawEntry(flow, context, entry);
    flow.skip(28);
    const QString issued = context.words.say("Report", "Issued on %1 by the secretariat of the Alliance.")
                               .arg(context.words.date(context.figures.today));
    flow.paragraph(issued, flow.secondary(), 0, 9);
}

} // namespace octant
