// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/pictures/commitment_picture.h"

#include "reports/pictures/axis.h"
#include "reports/pictures/figure_text.h"
#include "reports/pictures/text_block.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace octant {

namespace commitment_picture_cpp {

/// Where years and values stand on the device.
struct Frame
{
    QRectF area;
    Axis values;
    double firstYear = 0;
    double lastYear = 1;
    double unit = 1;

    QPointF at(QPointF point) const
    {
        const double years = std::max(lastYear - firstYear, 1.0);
        return {area.left() + (point.x() - firstYear) / years * area.width(),
                heightOn(values, area, point.y())};
    }
    QPolygonF at(const QList<QPointF> &points) const
    {
        QPolygonF placed;
        for (const QPointF &point : points)
            placed << at(point);
        return placed;
    }
};

Frame frameFor(const CommitmentPath &path, const QRectF &rect, double unit, PathDetail detail)
{
    QList<double> values{path.baseline.y(), path.target.y()};
    Frame frame;
    frame.unit = unit;
    frame.firstYear = path.baseline.x();
    frame.lastYear = path.target.x();
    for (const PathActual &actual : path.actuals) {
        values.append(actual.value);
        frame.firstYear = std::min(frame.firstYear, double(actual.year));
        frame.lastYear = std::max(frame.lastYear, double(actual.year));
    }
    frame.values = axisFor(values, 3, false);
    const double margin = 4 * unit;
    frame.area = detail == PathDetail::Small ? rect.adjusted(margin, margin, -margin, -margin)
                                             : rect.adjusted(42 * unit, 19 * unit, -48 * unit, -18 * unit);
    return frame;
}

void drawBand(QPainter &painter, const Frame &frame, const QList<QPointF> &from, const QList<QPointF> &to,
              const QColor &colour)
{
    if (from.size() < 2 || to.size() < 2)
        return;
    QPolygonF band = frame.at(from);
    const QPolygonF back = frame.at(to);
    std::for_each(back.rbegin(), back.rend(), [&band](const QPointF &point) { band << point; });
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(band);
}

void drawLines(QPainter &painter, const Frame &frame, const CommitmentPath &path, const Palette &palette)
{
    const QList<QPointF> line{path.baseline, path.target};
    const bool falls = path.target.y() < path.baseline.y();
    const double best = falls ? frame.values.first : frame.values.last;
    drawBand(painter, frame, path.onTrackEdge, {{path.baseline.x(), best}, {path.target.x(), best}},
             palette.tint(palette.of(CommitmentStatus::OnTrack), 0.11));
    drawBand(painter, frame, path.onTrackEdge, path.atRiskEdge,
             palette.tint(palette.of(CommitmentStatus::AtRisk), 0.16));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.secondary, 0.8 * frame.unit, Qt::DotLine, Qt::RoundCap));
    for (const QList<QPointF> &earlier : path.earlierLines)
        painter.drawPolyline(frame.at(earlier));
    painter.setPen(QPen(palette.secondary, 1.0 * frame.unit, Qt::SolidLine, Qt::RoundCap));
    painter.drawPolyline(frame.at(line));
}

void drawDots(QPainter &painter, const Frame &frame, const CommitmentPath &path, const Palette &palette,
              double radius)
{
    QPolygonF way;
    for (const PathActual &actual : path.actuals)
        way << frame.at(QPointF(actual.year, actual.value));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.text, 1.2 * frame.unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(way);
    painter.setPen(QPen(palette.background, 0.8 * frame.unit));
    for (int i = 0; i < way.size(); ++i) {
        painter.setBrush(palette.of(path.actuals[i].status));
        painter.drawEllipse(way[i], radius, radius);
    }
    painter.setBrush(palette.background);
    painter.setPen(QPen(palette.secondary, 1.1 * frame.unit));
    painter.drawEllipse(frame.at(path.baseline), radius * 0.8, radius * 0.8);
    const QPointF target = frame.at(path.target);
    painter.drawPolygon(QPolygonF({target + QPointF(0, -radius), target + QPointF(radius, 0),
                                   target + QPointF(0, radius), target + QPointF(-radius, 0)}));
}

void drawGrid(QPainter &painter, const Frame &frame, const Palette &palette, const Words &words)
{
    const TextStyle style{7.5, palette.secondary, Weight::Regular, 1.2, Qt::AlignRight};
    for (double tick : frame.values.ticks()) {
        const double y = heightOn(frame.values, frame.area, tick);
        painter.setPen(QPen(palette.hairline, 0.5 * frame.unit));
        painter.drawLine(QPointF(frame.area.left(), y), QPointF(frame.area.right(), y));
        const QRectF place(frame.area.left() - 42 * frame.unit, y - 5 * frame.unit, 37 * frame.unit,
                           10 * frame.unit);
        drawLabel(painter, place, words.fixed(tick, frame.values.decimals()), style);
    }
}

void drawYears(QPainter &painter, const Frame &frame, const Palette &palette)
{
    const TextStyle style{7.5, palette.secondary, Weight::Regular, 1.2, Qt::AlignHCenter};
    const int years = int(frame.lastYear - frame.firstYear);
    const int every = 1 + int(years * 22 * frame.unit / frame.area.width());
    for (int year = int(frame.lastYear); year >= int(frame.firstYear); year -= every) {
        const double x = frame.at(QPointF(year, frame.values.first)).x();
        drawLabel(painter, QRectF(x, frame.area.bottom() + 4 * frame.unit, 0, 11 * frame.unit),
                  QString::number(year), style);
    }
}

void drawTexts(QPainter &painter, const Frame &frame, const CommitmentPath &path, const Unit *unit,
               const Palette &palette, const Words &words)
{
    const TextStyle target{8, palette.secondary, Weight::Regular, 1.2, Qt::AlignLeft};
    const QPointF end = frame.at(path.target);
    drawLabel(painter, QRectF(end.x() + 7 * frame.unit, end.y() - 5 * frame.unit, 0, 10 * frame.unit),
              amountText(path.target.y(), words), target);
    const QString symbol = unit ? unit->symbol.in(words.language()) : path.terms.otherUnit;
    drawLabel(
        painter,
        QRectF(frame.area.left() - 42 * frame.unit, frame.area.top() - 19 * frame.unit, 0, 9 * frame.unit),
        symbol, {7.5, palette.secondary, Weight::Regular, 1.2, Qt::AlignLeft});
    if (path.actuals.isEmpty())
        return;
    const PathActual &last = path.actuals.last();
    const QPointF now = frame.at(QPointF(last.year, last.value));
    // Behind the dot, on the side of the line on which the actual is, so that no line runs through the
    // number; in the last year it would meet the target's.
    const bool above = last.value >= path.expectedIn(last.year);
    const bool atEnd = last.year >= frame.lastYear;
    const double up = above ? -12 : 1;
    const double top = std::min(now.y() + up * frame.unit, frame.area.bottom() - 11 * frame.unit);
    drawLabel(painter, QRectF(now.x() + (atEnd ? -7 : 5) * frame.unit, top, 0, 11 * frame.unit),
              amountText(last.value, words),
              {8.5, palette.text, Weight::Bold, 1.2, atEnd ? Qt::AlignRight : Qt::AlignLeft});
}

} // namespace commitment_picture_cpp

void drawCommitmentPath(QPainter &painter, const QRectF &rect, const CommitmentPath &path, const Unit *unit,
                        const Palette &palette, const Words &words, PathDetail detail)
{
    using namespace commitment_picture_cpp;
    const double point = unitsPerPoint(*painter.device());
    const Frame frame = frameFor(path, rect, point, detail);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (detail == PathDetail::Full)
        drawGrid(painter, frame, palette, words);
    drawLines(painter, frame, path, palette);
    drawDots(painter, frame, path, palette, (detail == PathDetail::Full ? 3.6 : 2.6) * point);
    if (detail == PathDetail::Full) {
        drawYears(painter, frame, palette);
        drawTexts(painter, frame, path, unit, palette, words);
    }
    painter.restore();
}

} // namespace octant
