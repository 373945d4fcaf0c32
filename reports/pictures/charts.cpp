// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/pictures/charts.h"

#include "reports/pictures/axis.h"
#include "reports/pictures/typeface.h"

#include <QGraphicsScene>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

using namespace Qt::StringLiterals;

namespace octant {

namespace charts_cpp {

std::unique_ptr<QChart> emptyChart(const Palette &palette)
{
    auto chart = std::make_unique<QChart>();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setMargins({0, 0, 0, 0});
    chart->setFont(typeface(9));
    chart->legend()->setFont(typeface(9));
    chart->legend()->setLabelColor(palette.text);
    chart->legend()->setAlignment(Qt::AlignTop);
    chart->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
    return chart;
}

void dress(QAbstractAxis &axis, const Palette &palette)
{
    axis.setLabelsFont(typeface(8.5));
    axis.setLabelsColor(palette.secondary);
    axis.setLinePenColor(palette.hairline);
    axis.setGridLinePen(QPen(palette.hairline, 1));
}

/// Qt Charts writes numbers in the C locale; a category for each tick would lose the scale, so the format
/// only tells the decimals and the locale is the chart's.
QValueAxis *valueAxis(QChart &chart, const QList<double> &values, const QString &title,
                      const Palette &palette, const Words &words)
{
    const Axis scale = axisFor(values, 4);
    auto *axis = new QValueAxis(&chart);
    axis->setRange(scale.first, scale.last);
    axis->setTickCount(int(scale.ticks().size()));
    axis->setLabelFormat(u"%.%1f"_s.arg(scale.decimals()));
    axis->setTitleText(inTypeface(title));
    axis->setTitleFont(typeface(8.5));
    axis->setTitleBrush(palette.secondary);
    chart.setLocale(QLocale(tagOf(words.language())));
    chart.setLocalizeNumbers(true);
    dress(*axis, palette);
    chart.addAxis(axis, Qt::AlignLeft);
    return axis;
}

QBarCategoryAxis *categoryAxis(QChart &chart, const QStringList &categories, const Palette &palette)
{
    auto *axis = new QBarCategoryAxis(&chart);
    axis->append(categories);
    dress(*axis, palette);
    axis->setGridLineVisible(false);
    chart.addAxis(axis, Qt::AlignBottom);
    return axis;
}

void addLine(QChart &chart, const QList<QPointF> &points, int firstYear, const QColor &colour)
{
    auto *series = new QLineSeries(&chart);
    for (const QPointF &point : points)
        series->append(point.x() - firstYear, point.y());
    series->setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    series->setPointsVisible(true);
    chart.addSeries(series);
    for (QAbstractAxis *axis : chart.axes())
        series->attachAxis(axis);
}

/// "браншова организация" in two lines.
QString wrapped(QString category)
{
    const qsizetype middle = category.size() / 2;
    const qsizetype before = category.lastIndexOf(u' ', middle);
    const qsizetype after = category.indexOf(u' ', middle);
    const qsizetype at = before < 0 || (after >= 0 && after - middle < middle - before) ? after : before;
    if (category.size() > 12 && at > 0)
        category.replace(at, 1, u"<br>"_s);
    return category;
}

} // namespace charts_cpp

std::unique_ptr<QChart> trendChart(const Trend &trend, const Unit *unit, const QColor &colour,
                                   const Palette &palette, const Words &words)
{
    auto chart = charts_cpp::emptyChart(palette);
    chart->legend()->hide();
    QStringList years;
    QList<double> values;
    for (const TrendPoint &point : trend.points) {
        years.append(words.message(words.say("Pictures", "{year} (n = {n})"),
                                   {{u"year"_s, QString::number(point.year)}, {u"n"_s, point.figure.n}}));
        if (point.figure.value)
            values.append(*point.figure.value);
    }
    charts_cpp::categoryAxis(*chart, years, palette);
    charts_cpp::valueAxis(*chart, values, unit ? unit->symbol.in(words.language()) : QString(), palette,
                          words);
    for (const QList<QPointF> &line : trend.lines())
        charts_cpp::addLine(*chart, line, trend.points.first().year, colour);
    return chart;
}

std::unique_ptr<QChart> groupedBars(const QStringList &categories, const QList<BarSeries> &series,
                                    const Palette &palette, const Words &words)
{
    auto chart = charts_cpp::emptyChart(palette);
    QList<double> values{0};
    auto *bars = new QBarSeries(chart.get());
    for (const BarSeries &one : series) {
        auto *set = new QBarSet(one.title, bars);
        set->append(one.values);
        set->setColor(one.colour);
        set->setBorderColor(palette.background);
        bars->append(set);
        values += one.values;
    }
    chart->addSeries(bars);
    QStringList labels;
    for (const QString &category : categories)
        labels.append(charts_cpp::wrapped(category));
    bars->attachAxis(charts_cpp::categoryAxis(*chart, labels, palette));
    bars->attachAxis(charts_cpp::valueAxis(*chart, values, {}, palette, words));
    return chart;
}

void drawChart(QPainter &painter, const QRectF &rect, std::unique_ptr<QChart> chart)
{
    const double unit = unitsPerPoint(*painter.device()) * 0.75; // a scene counts in pixels of 96 to the inch
    const QRectF scenery(QPointF(), rect.size() / unit);
    QGraphicsScene scene;
    chart->resize(scenery.size());
    chart->setPos(0, 0);
    QChart *owned = chart.release();
    scene.addItem(owned); // which owns it from here on
    scene.render(&painter, rect, scenery, Qt::IgnoreAspectRatio);
}

} // namespace octant
