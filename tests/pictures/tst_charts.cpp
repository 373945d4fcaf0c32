// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/pictures/charts.h"
#include "reports/pictures/typeface.h"

#include <QTest>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QValueAxis>

using namespace Qt::StringLiterals;
using namespace octant;

namespace {

Trend trendOf(const QList<std::optional<double>> &values)
{
    Trend trend;
    for (qsizetype i = 0; i < values.size(); ++i) {
        TrendPoint point;
        point.year = 2022 + int(i);
        point.hasRound = true;
        point.figure.value = values[i];
        point.figure.n = 12;
        trend.points.append(point);
    }
    return trend;
}

} // namespace

class ChartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void aGapPartsTheLine()
    {
        const auto chart = trendChart(trendOf({10, 12, {}, 15, 20}), nullptr, Qt::blue, lightPalette({}),
                                      Words(Language::English));
        QCOMPARE(chart->series().size(), 2);
        const auto values = qobject_cast<QValueAxis *>(chart->axes(Qt::Vertical).value(0));
        QVERIFY(values);
        QCOMPARE(values->min(), 0.0);
        QVERIFY(values->max() >= 20);
        const auto years = qobject_cast<QBarCategoryAxis *>(chart->axes(Qt::Horizontal).value(0));
        QVERIFY(years);
        QCOMPARE(years->categories().size(), 5);
        QVERIFY(years->categories().first().contains(u"2022"_s));
    }

    void chartsWithoutValuesAreEmpty()
    {
        const auto chart =
            trendChart(trendOf({{}, {}}), nullptr, Qt::blue, lightPalette({}), Words(Language::Bulgarian));
        QVERIFY(chart->series().isEmpty());
    }

    void barsAreGroupedByCategory()
    {
        const auto chart = groupedBars({u"фирма"_s, u"браншова организация"_s},
                                       {{u"2024"_s, Qt::gray, {1, 2}}, {u"2025"_s, Qt::blue, {3, 4}}},
                                       lightPalette({}), Words(Language::Bulgarian));
        const auto bars = qobject_cast<QBarSeries *>(chart->series().value(0));
        QVERIFY(bars);
        QCOMPARE(bars->barSets().size(), 2);
        QCOMPARE(bars->barSets().at(1)->at(1), 4.0);
        const auto axis = qobject_cast<QBarCategoryAxis *>(chart->axes(Qt::Horizontal).value(0));
        QCOMPARE(axis->categories(), (QStringList{u"фирма"_s, u"браншова<br>организация"_s}));
    }

    void chartsCanBeDrawnAnywhere()
    {
        QImage paper(400, 300, QImage::Format_RGB32);
        paper.fill(Qt::white);
        const QImage before = paper;
        QPainter painter(&paper);
        drawChart(
            painter, QRectF(0, 0, 400, 300),
            trendChart(trendOf({10, 12, 15}), nullptr, Qt::blue, lightPalette({}), Words(Language::English)));
        painter.end();
        QVERIFY(paper != before);
    }
};

QTEST_MAIN(ChartsTest)
#include "tst_charts.moc"
