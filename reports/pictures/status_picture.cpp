// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/pictures/status_picture.h"

#include "reports/pictures/icon.h"
#include "reports/pictures/text_block.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace octant {

namespace status_picture_cpp {

constexpr double rowPoints = 22; ///< distance of rows
constexpr double barPoints = 13; ///< height of a bar in a row

int total(const StatusCounts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

void drawSegment(QPainter &painter, const QRectF &segment, CommitmentStatus status, int count,
                 const Palette &palette, const Words &words)
{
    const double unit = unitsPerPoint(*painter.device());
    painter.fillRect(segment, palette.of(status));
    const TextStyle style{8, palette.background, Weight::Bold, 1.2, Qt::AlignLeft};
    const QString text = words.integer(count);
    const double textWidth = widthOf(text, style, *painter.device());
    const double icon = std::min(9 * unit, segment.height() - 2 * unit);
    const double both = icon + 2.5 * unit + textWidth;
    QRectF place = segment;
    if (both + 5 * unit <= segment.width()) {
        const double left = segment.center().x() - both / 2;
        drawIcon(painter, QRectF(left, segment.center().y() - icon / 2, icon, icon), iconOf(status),
                 palette.background);
        place.setLeft(left + icon + 2.5 * unit);
        drawLabel(painter, place, text, style);
    } else if (textWidth + 3 * unit <= segment.width()) {
        place.setLeft(segment.center().x() - textWidth / 2);
        drawLabel(painter, place, text, style);
    }
}

double labelWidth(const QRectF &rect)
{
    return rect.width() * 0.38;
}

void drawRowLabel(QPainter &painter, const QRectF &rect, const StatusRow &row, const Palette &palette)
{
    const double unit = unitsPerPoint(*painter.device());
    QRectF place = rect;
    if (!row.icon.isEmpty()) {
        const double icon = 13 * unit;
        drawIcon(painter, QRectF(rect.left(), rect.center().y() - icon / 2, icon, icon), row.icon,
                 row.colour);
        place.setLeft(rect.left() + icon + 6 * unit);
    }
    const TextBlock label(row.label, {8.5, palette.text, Weight::Regular, 1.2, Qt::AlignLeft},
                          place.width() - 6 * unit, *painter.device());
    label.draw(painter, QPointF(place.left(), place.center().y() - label.height() / 2));
}

} // namespace status_picture_cpp

void drawStatusBar(QPainter &painter, const QRectF &rect, const StatusCounts &counts, const Palette &palette,
                   const Words &words)
{
    const int all = status_picture_cpp::total(counts);
    if (all == 0)
        return;
    const double seam = unitsPerPoint(*painter.device());
    double left = rect.left();
    for (CommitmentStatus status : allCommitmentStatuses()) {
        const int count = counts.value(status);
        if (count == 0)
            continue;
        const double width = rect.width() * count / all;
        const double gap = left + width < rect.right() - 0.5 * seam ? seam : 0;
        status_picture_cpp::drawSegment(painter, QRectF(left, rect.top(), width - gap, rect.height()), status,
                                        count, palette, words);
        left += width;
    }
}

void drawStatusRows(QPainter &painter, const QRectF &rect, const QList<StatusRow> &rows,
                    const Palette &palette, const Words &words)
{
    using namespace status_picture_cpp;
    const double unit = unitsPerPoint(*painter.device());
    int longest = 1;
    for (const StatusRow &row : rows)
        longest = std::max(longest, total(row.counts));
    const double left = rect.left() + labelWidth(rect);
    const double pitch = rect.height() / std::max(int(rows.size()), 1);
    for (int i = 0; i < rows.size(); ++i) {
        const QRectF band(rect.left(), rect.top() + i * pitch, rect.width(), pitch);
        drawRowLabel(painter, QRectF(band.topLeft(), QSizeF(labelWidth(rect), pitch)), rows[i], palette);
        const double width = (rect.right() - left) * total(rows[i].counts) / longest;
        const double height = std::min(barPoints * unit, pitch);
        drawStatusBar(painter, QRectF(left, band.center().y() - height / 2, width, height), rows[i].counts,
                      palette, words);
    }
}

double statusRowsHeight(int rows, const QPaintDevice &device)
{
    return rows * status_picture_cpp::rowPoints * unitsPerPoint(device);
}

double drawStatusLegend(QPainter *painter, QPaintDevice &device, const QRectF &rect,
                        const StatusCounts &counts, const Framework &framework, const Palette &palette,
                        const Words &words)
{
    const double unit = unitsPerPoint(device);
    const double icon = 10 * unit;
    const double lineHeight = 15 * unit;
    const TextStyle style{8.5, palette.text, Weight::Regular, 1.2, Qt::AlignLeft};
    QPointF place = rect.topLeft();
    for (CommitmentStatus status : allCommitmentStatuses()) {
        if (counts.value(status) == 0)
            continue;
        const QString text = words.message(
            words.say("Pictures", "{status}: {n}"),
            {{u"status"_s, titleOf(framework.commitmentStatuses, nameOf(status), words.language())},
             {u"n"_s, counts.value(status)}});
        const double width = icon + 4 * unit + widthOf(text, style, device);
        if (place.x() > rect.left() && place.x() + width > rect.right())
            place = QPointF(rect.left(), place.y() + lineHeight);
        if (painter) {
            drawIcon(*painter, QRectF(place.x(), place.y() + (lineHeight - icon) / 2, icon, icon),
                     iconOf(status), palette.of(status));
            drawLabel(*painter, QRectF(place.x() + icon + 4 * unit, place.y(), width, lineHeight), text,
                      style);
        }
        place.rx() += width + 14 * unit;
    }
    return place.y() - rect.top() + lineHeight;
}

} // namespace octant
