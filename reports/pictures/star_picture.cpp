// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/pictures/star_picture.h"

#include "reports/pictures/icon.h"
#include "reports/pictures/text_block.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace octant {

namespace star_picture_cpp {

constexpr double bodyShare = 0.34; ///< radius of the body, of the ring's

struct Star
{
    QPointF centre;
    double ring = 0; ///< radius at which a point is 100 % long
    double unit = 1; ///< one typographic point
    int count = 8;

    double body() const { return ring * bodyShare; }
    double angleOf(double index) const { return (index / count * 2 - 0.5) * std::numbers::pi; }
    QPointF at(double index, double radius) const
    {
        return centre + radius * QPointF(std::cos(angleOf(index)), std::sin(angleOf(index)));
    }
    QPointF tip(int index, const StarPoint &point) const
    {
        return at(index, body() + point.share.value_or(0) * (ring - body()));
    }
    QPointF shoulder(double index) const { return at(index, body()); }
};

QPen line(const QColor &colour, double width, Qt::PenStyle style = Qt::SolidLine)
{
    return QPen(colour, width, style, Qt::RoundCap, Qt::RoundJoin);
}

void drawRings(QPainter &painter, const Star &star, const Palette &palette)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(line(palette.hairline, 0.75 * star.unit));
    painter.drawEllipse(star.centre, star.ring, star.ring);
    const double half = (star.ring + star.body()) / 2;
    QPen dotted(palette.hairline, 0.75 * star.unit, Qt::CustomDashLine, Qt::RoundCap);
    dotted.setDashPattern({0.1, 3.5});
    painter.setPen(dotted);
    painter.drawEllipse(star.centre, half, half);
    painter.setPen(line(palette.hairline, 0.5 * star.unit));
    for (int i = 0; i < star.count; ++i)
        painter.drawLine(star.at(i, star.body()), star.at(i, star.ring));
}

void drawPoint(QPainter &painter, const Star &star, int index, const StarPoint &point, const Palette &palette)
{
    const QColor colour = palette.of(point.principle);
    const QPointF tip = star.tip(index, point);
    const QPolygonF left({star.centre, star.shoulder(index - 0.5), tip});
    const QPolygonF right({star.centre, tip, star.shoulder(index + 0.5)});
    painter.setPen(Qt::NoPen);
    painter.setBrush(point.hollow ? palette.tint(colour, 0.07) : colour);
    painter.drawPolygon(left);
    painter.setBrush(point.hollow ? palette.tint(colour, 0.22) : palette.tint(colour, 0.66));
    painter.drawPolygon(right);
    if (!point.hollow)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(line(colour, 1.3 * star.unit, point.share ? Qt::SolidLine : Qt::DotLine));
    painter.drawPolyline(QPolygonF({star.shoulder(index - 0.5), tip, star.shoulder(index + 0.5)}));
}

/// Thin seams in the colour of the paper part the points.
void drawSeams(QPainter &painter, const Star &star, const Palette &palette)
{
    painter.setPen(line(palette.background, 0.9 * star.unit));
    for (int i = 0; i < star.count; ++i)
        painter.drawLine(star.centre, star.shoulder(i + 0.5));
}

/// Only where a point has changed; a line on top of another would say nothing.
void drawLastYear(QPainter &painter, const Star &star, const StarPicture &picture, const Palette &palette)
{
    QPen dashes(palette.text, 0.8 * star.unit, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
    dashes.setDashPattern({3, 2.5});
    painter.setPen(dashes);
    painter.setBrush(Qt::NoBrush);
    for (int i = 0; i < picture.lastYear.size(); ++i)
        if (picture.lastYear[i].share != picture.points[i].share)
            painter.drawPolyline(QPolygonF(
                {star.shoulder(i - 0.5), star.tip(i, picture.lastYear[i]), star.shoulder(i + 0.5)}));
}

QString pointDetail(const StarPoint &point, const Words &words)
{
    if (!point.share)
        return words.say("Pictures", "no commitments with a status");
    return words.message(
        words.say("Pictures", "{share} – {good} of {n}"),
        {{u"share"_s, words.percent(*point.share)}, {u"good"_s, point.good}, {u"n"_s, point.n}});
}

/// Where a point's label stands, and how.
struct Label
{
    QPointF anchor;
    Qt::Alignment alignment;
    double shift = 0; ///< share of the label's width that is left of the anchor
    double width = 0;
    double textSize = 9;

    double leftOf(double wide) const { return anchor.x() - wide * shift; }
};

/// Beside the ring on the point's side, within the rectangle; above and below it in the middle.
Label labelAt(const Star &star, int index, const QRectF &rect)
{
    const double sideways = std::cos(star.angleOf(index));
    Label label;
    label.anchor = star.at(index, star.ring + 9 * star.unit);
    label.textSize = std::clamp(rect.width() / star.unit / 50, 7.0, 9.5);
    if (std::abs(sideways) < 0.3) {
        label.alignment = Qt::AlignHCenter;
        label.shift = 0.5;
        label.width = rect.width() / 2;
    } else if (sideways > 0) {
        label.alignment = Qt::AlignLeft;
        label.width = rect.right() - label.anchor.x();
    } else {
        label.alignment = Qt::AlignRight;
        label.shift = 1;
        label.width = label.anchor.x() - rect.left();
    }
    return label;
}

void drawPointLabel(QPainter &painter, const Star &star, int index, const StarPoint &point,
                    const Principle &principle, const Words &words, const Palette &palette,
                    const Label &label)
{
    const QPaintDevice &device = *painter.device();
    const TextBlock name(principle.title.in(words.language()),
                         {label.textSize, palette.text, Weight::Bold, 1.25, label.alignment}, label.width,
                         device);
    const TextBlock detail(pointDetail(point, words),
                           {label.textSize - 1, palette.secondary, Weight::Regular, 1.35, label.alignment},
                           label.width, device);
    const double icon = 15 * star.unit;
    const double gap = 2 * star.unit;
    const double height = icon + gap + name.height() + detail.height();
    const double top = label.anchor.y() - height * (1 - std::sin(star.angleOf(index))) / 2;
    drawIcon(painter, QRectF(label.leftOf(icon), top, icon, icon), principle.symbol,
             palette.of(principle.code));
    name.draw(painter, QPointF(label.leftOf(label.width), top + icon + gap));
    detail.draw(painter, QPointF(label.leftOf(label.width), top + icon + gap + name.height()));
}

void drawSymbol(QPainter &painter, const Star &star, int index, const Principle &principle,
                const Palette &palette)
{
    const double size = 15 * star.unit;
    const QPointF middle = star.at(index, star.ring + size * 0.9);
    drawIcon(painter, QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size), principle.symbol,
             palette.of(principle.code));
}

void drawScale(QPainter &painter, const Star &star, const Words &words, const Palette &palette)
{
    const TextStyle style{6.5, palette.secondary, Weight::Regular, 1.2, Qt::AlignHCenter};
    const std::pair<double, double> marks[] = {{0.5, (star.ring + star.body()) / 2}, {1.0, star.ring}};
    for (const auto &[share, radius] : marks) {
        const QString text = words.percent(share);
        const double width = widthOf(text, style, *painter.device()) + 4 * star.unit;
        const QPointF place = star.at(0.5, radius);
        const QRectF box(place.x() - width / 2, place.y() - 4.5 * star.unit, width, 9 * star.unit);
        painter.fillRect(box, palette.background);
        drawLabel(painter, box, text, style);
    }
}

double longest(const QList<StarPoint> &points)
{
    double share = 0;
    for (const StarPoint &point : points)
        share = std::max(share, point.share.value_or(0));
    return share;
}

/// The ring that leaves room for the labels around it.
Star place(const QRectF &rect, double unit, qsizetype points, StarLabels labels)
{
    const int count = std::max(int(points), 3);
    Star star{rect.center(), std::min(rect.width(), rect.height()) / 2 - unit, unit, count};
    if (labels == StarLabels::Symbols)
        star.ring -= 24 * unit;
    if (labels == StarLabels::Full)
        star.ring = std::min(rect.width() * 0.29, rect.height() / 2 - 62 * unit);
    star.ring = std::max(star.ring, 4 * unit);
    return star;
}

} // namespace star_picture_cpp

void drawStar(QPainter &painter, const QRectF &rect, const StarPicture &picture, const Framework &framework,
              const Words &words, const Palette &palette, StarLabels labels)
{
    using namespace star_picture_cpp;
    const double unit = unitsPerPoint(*painter.device());
    Star star = place(rect, unit, picture.points.size(), labels);
    if (labels == StarLabels::None)
        star.ring /= bodyShare + (1 - bodyShare) * longest(picture.points);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (labels != StarLabels::None)
        drawRings(painter, star, palette);
    for (int i = 0; i < picture.points.size(); ++i)
        drawPoint(painter, star, i, picture.points[i], palette);
    drawSeams(painter, star, palette);
    if (picture.lastYear.size() == picture.points.size() && !picture.lastYear.isEmpty())
        drawLastYear(painter, star, picture, palette);
    if (labels == StarLabels::Full)
        drawScale(painter, star, words, palette);
    for (int i = 0; i < picture.points.size(); ++i) {
        const Principle *principle = framework.principle(picture.points[i].principle);
        if (!principle || labels == StarLabels::None)
            continue;
        if (labels == StarLabels::Symbols)
            drawSymbol(painter, star, i, *principle, palette);
        else
            drawPointLabel(painter, star, i, picture.points[i], *principle, words, palette,
                           labelAt(star, i, rect));
    }
    painter.restore();
}

double starRing(const QRectF &rect, StarLabels labels, const QPaintDevice &device)
{
    return star_picture_cpp::place(rect, unitsPerPoint(device), 0, labels).ring;
}

QString starInWords(const StarPicture &star, const Framework &framework, const Words &words)
{
    QStringList sentences;
    for (const StarPoint &point : star.points) {
        const Principle *principle = framework.principle(point.principle);
        const QString title = principle ? principle->title.in(words.language()) : point.principle.text();
        sentences.append(words.message(
            words.say("Pictures", "{principle}: {good} of {n, plural, one {# commitment} other {# "
                                  "commitments}} on track or achieved."),
            {{u"principle"_s, title}, {u"good"_s, point.good}, {u"n"_s, point.n}}));
    }
    return sentences.join(u' ');
}

} // namespace octant
