// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/pictures/trend_picture.h"

#include "reports/pictures/axis.h"
#include "reports/pictures/figure_text.h"
#include "reports/pictures/text_block.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace trend_picture_cpp {

struct Frame
{
    QRectF area;
    Axis values;
    int firstYear = 0;
    int lastYear = 0;
    double unit = 1;

    QPointF at(double year, double value) const
    {
        const int years = lastYear - firstYear;
        const double share = years == 0 ? 0.5 : (year - firstYear) / years;
        return {area.left() + share * area.width(), heightOn(values, area, value)};
    }
};

QList<double> valuesOf(const Trend &trend)
{
    QList<double> values;
    for (const TrendPoint &point : trend.points)
        if (point.figure.value)
            values.append(*point.figure.value);
    return values;
}

Frame frameFor(const Trend &trend, const QRectF &rect, double unit, TrendDetail detail)
{
    Frame frame;
    frame.unit = unit;
    frame.values = axisFor(valuesOf(trend), 3, detail == TrendDetail::Full);
    frame.firstYear = trend.points.isEmpty() ? 0 : trend.points.first().year;
    frame.lastYear = trend.points.isEmpty() ? 0 : trend.points.last().year;
    const double margin = 3 * unit;
    frame.area = detail == TrendDetail::Line ? rect.adjusted(margin, margin, -margin, -margin)
                                             : rect.adjusted(20 * unit, 16 * unit, -20 * unit, -26 * unit);
    return frame;
}

void drawLines(QPainter &painter, const Frame &frame, const Trend &trend, const QColor &colour,
               const Palette &palette)
{
    for (const QList<QPointF> &points : trend.lines()) {
        QPolygonF line;
        for (const QPointF &point : points)
            line << frame.at(point.x(), point.y());
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 1.6 * frame.unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(line);
        painter.setPen(QPen(palette.background, 1.0 * frame.unit));
        painter.setBrush(colour);
        for (const QPointF &place : line)
            painter.drawEllipse(place, 2.8 * frame.unit, 2.8 * frame.unit);
    }
}

/// Midway between the years that cannot be compared, in dashes, so that it is no axis and no year.
void drawBreaks(QPainter &painter, const Frame &frame, const Trend &trend, const Palette &palette,
                const Words &words, TrendDetail detail)
{
    for (const TrendBreak &one : trend.breaks()) {
        if (one.year == frame.firstYear)
            continue;
        const double x = frame.at(one.year - 0.5, frame.values.first).x();
        const double rise = detail == TrendDetail::Full ? 6 * frame.unit : 0;
        painter.setPen(QPen(palette.secondary, 0.75 * frame.unit, Qt::DashLine, Qt::FlatCap));
        painter.drawLine(QPointF(x, frame.area.top() - rise), QPointF(x, frame.area.bottom()));
        if (detail == TrendDetail::Full) {
            drawLabel(painter, QRectF(x, frame.area.top() - 16 * frame.unit, 0, 10 * frame.unit),
                      words.say("Pictures", "break"),
                      {7, palette.secondary, Weight::Italic, 1.2, Qt::AlignHCenter});
        }
    }
}

/// Above the point, unless the line rises steeply through that place.
void drawValue(QPainter &painter, const Frame &frame, const TrendPoint &point, bool last,
               const UnitCode &unit, const Palette &palette, const Words &words)
{
    const TextStyle style{8, last ? palette.text : palette.secondary, last ? Weight::Bold : Weight::Regular,
                          1.2, Qt::AlignHCenter};
    if (point.figure.value) {
        const QPointF place = frame.at(point.year, *point.figure.value);
        drawLabel(painter, QRectF(place.x(), place.y() - 15 * frame.unit, 0, 10 * frame.unit),
                  figureText(*point.figure.value, unit, words), style);
        return;
    }
    const QPointF foot = frame.at(point.year, frame.values.first);
    drawLabel(painter, QRectF(foot.x(), foot.y() - 13 * frame.unit, 0, 10 * frame.unit),
              point.figure.suppressed ? words.say("Pictures", "withheld") : u"–"_s,
              {7.5, palette.secondary, Weight::Italic, 1.2, Qt::AlignHCenter});
}

void drawYear(QPainter &painter, const Frame &frame, const TrendPoint &point, const Palette &palette,
              const Words &words)
{
    const QPointF foot = frame.at(point.year, frame.values.first);
    drawLabel(painter, QRectF(foot.x(), foot.y() + 4 * frame.unit, 0, 10 * frame.unit),
              QString::number(point.year), {7.5, palette.text, Weight::Regular, 1.2, Qt::AlignHCenter});
    const QString n = point.hasRound
                          ? words.message(words.say("Pictures", "n = {n}"), {{u"n"_s, point.figure.n}})
                          : words.say("Pictures", "no round");
    drawLabel(painter, QRectF(foot.x(), foot.y() + 14 * frame.unit, 0, 10 * frame.unit), n,
              {7, palette.secondary, Weight::Regular, 1.2, Qt::AlignHCenter});
}

void drawFoot(QPainter &painter, const Frame &frame, const Palette &palette)
{
    painter.setPen(QPen(palette.hairline, 0.75 * frame.unit));
    const double y =
        heightOn(frame.values, frame.area, std::clamp(0.0, frame.values.first, frame.values.last));
    painter.drawLine(QPointF(frame.area.left() - 14 * frame.unit, y),
                     QPointF(frame.area.right() + 14 * frame.unit, y));
}

} // namespace trend_picture_cpp

void drawTrend(QPainter &painter, const QRectF &rect, const Trend &trend, const Unit *unit,
               const QColor &colour, const Palette &palette, const Words &words, TrendDetail detail)
{
    using namespace trend_picture_cpp;
    const Frame frame = frameFor(trend, rect, unitsPerPoint(*painter.device()), detail);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (detail == TrendDetail::Full)
        drawFoot(painter, frame, palette);
    drawBreaks(painter, frame, trend, palette, words, detail);
    drawLines(painter, frame, trend, colour, palette);
    for (int i = 0; i < trend.points.size() && detail == TrendDetail::Full; ++i) {
        drawValue(painter, frame, trend.points[i], i + 1 == trend.points.size(),
                  unit ? unit->code : UnitCode(), palette, words);
        drawYear(painter, frame, trend.points[i], palette, words);
    }
    painter.restore();
}

} // namespace octant
