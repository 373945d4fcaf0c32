// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/pictures/arrival_picture.h"

#include "reports/pictures/axis.h"
#include "reports/pictures/text_block.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace arrival_picture_cpp {

struct Frame
{
    QRectF area;
    double days = 1;
    double unit = 1;

    QPointF at(double day, double share) const
    {
        return {area.left() + day / days * area.width(), area.bottom() - share * area.height()};
    }
};

double lastDay(const ArrivalCurve &curve)
{
    return curve.points.isEmpty() ? 0 : curve.points.last().day;
}

void drawGrid(QPainter &painter, const Frame &frame, const Palette &palette, const Words &words)
{
    const TextStyle style{7.5, palette.secondary, Weight::Regular, 1.2, Qt::AlignRight};
    for (double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        const QPointF left = frame.at(0, share);
        painter.setPen(QPen(palette.hairline, 0.5 * frame.unit));
        painter.drawLine(left, frame.at(frame.days, share));
        drawLabel(
            painter,
            QRectF(left.x() - 34 * frame.unit, left.y() - 5 * frame.unit, 29 * frame.unit, 10 * frame.unit),
            words.percent(share), style);
    }
}

void drawDays(QPainter &painter, const Frame &frame, const Palette &palette, const Words &words)
{
    const TextStyle style{7.5, palette.secondary, Weight::Regular, 1.2, Qt::AlignHCenter};
    const Axis axis = axisFor({0, frame.days}, 6);
    for (double day : axis.ticks()) {
        if (day > frame.days)
            break;
        drawLabel(painter, QRectF(frame.at(day, 0) + QPointF(0, 4 * frame.unit), QSizeF(0, 10 * frame.unit)),
                  words.number(day), style);
    }
    drawLabel(
        painter,
        QRectF(frame.area.left(), frame.area.bottom() + 15 * frame.unit, frame.area.width(), 10 * frame.unit),
        words.say("Pictures", "days since the questionnaire was sent"), style);
}

void drawDeadline(QPainter &painter, const Frame &frame, int day, const Palette &palette, const Words &words)
{
    painter.setPen(QPen(palette.secondary, 0.8 * frame.unit, Qt::DashLine, Qt::FlatCap));
    painter.drawLine(frame.at(day, 0), frame.at(day, 1));
    const TextStyle style{7.5, palette.secondary, Weight::Regular, 1.2, Qt::AlignHCenter};
    drawLabel(painter, QRectF(frame.at(day, 1) - QPointF(0, 12 * frame.unit), QSizeF(0, 10 * frame.unit)),
              words.say("Pictures", "deadline"), style);
}

/// A step line: a count holds until the next response comes.
void drawCurve(QPainter &painter, const Frame &frame, const ArrivalCurve &curve, const QPen &pen)
{
    QPolygonF line;
    for (const ArrivalPoint &point : curve.points) {
        const QPointF place = frame.at(point.day, curve.share(point.received));
        if (!line.isEmpty() && place.y() != line.last().y())
            line << QPointF(place.x(), line.last().y());
        line << place;
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

struct EndLabel
{
    const ArrivalCurve *curve = nullptr;
    TextStyle style;
    double y = 0;
};

/// The year and share at the end of each curve, kept apart where the curves end close together.
void drawEnds(QPainter &painter, const Frame &frame, QList<EndLabel> labels, const Words &words)
{
    for (EndLabel &label : labels)
        label.y = frame.at(0, label.curve->share(label.curve->points.last().received)).y();
    std::sort(labels.begin(), labels.end(), [](const auto &a, const auto &b) { return a.y < b.y; });
    for (int i = 1; i < labels.size(); ++i)
        labels[i].y = std::max(labels[i].y, labels[i - 1].y + 11 * frame.unit);
    for (const EndLabel &label : labels) {
        const QString text = words.message(
            words.say("Pictures", "{year}: {share}"),
            {{u"year"_s, QString::number(label.curve->year)},
             {u"share"_s, words.percent(label.curve->share(label.curve->points.last().received))}});
        drawLabel(painter,
                  QRectF(frame.area.right() + 6 * frame.unit, label.y - 5 * frame.unit, 0, 10 * frame.unit),
                  text, label.style);
    }
}

} // namespace arrival_picture_cpp

void drawArrivalCurve(QPainter &painter, const QRectF &rect, const ArrivalCurve &curve,
                      const std::optional<ArrivalCurve> &last, const Palette &palette, const Words &words)
{
    using namespace arrival_picture_cpp;
    const double unit = unitsPerPoint(*painter.device());
    Frame frame{rect.adjusted(34 * unit, 14 * unit, -58 * unit, -27 * unit), 1, unit};
    frame.days = std::max({1.0, lastDay(curve), double(curve.deadline), last ? lastDay(*last) : 0.0});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawGrid(painter, frame, palette, words);
    drawDays(painter, frame, palette, words);
    if (curve.deadline > 0)
        drawDeadline(painter, frame, curve.deadline, palette, words);
    QList<EndLabel> labels;
    if (last && !last->points.isEmpty()) {
        drawCurve(painter, frame, *last,
                  QPen(palette.secondary, 1.0 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        labels.append({&*last, {8, palette.secondary, Weight::Regular, 1.2, Qt::AlignLeft}, 0});
    }
    if (!curve.points.isEmpty()) {
        drawCurve(painter, frame, curve,
                  QPen(palette.accent, 2.0 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        labels.append({&curve, {8.5, palette.accent, Weight::Bold, 1.2, Qt::AlignLeft}, 0});
    }
    drawEnds(painter, frame, labels, words);
    painter.restore();
}

} // namespace octant
