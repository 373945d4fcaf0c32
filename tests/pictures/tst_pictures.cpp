// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/model/json.h"
#include "reports/pictures/arrival_picture.h"
#include "reports/pictures/commitment_picture.h"
#include "reports/pictures/rate_picture.h"
#include "reports/pictures/star_picture.h"
#include "reports/pictures/status_picture.h"
#include "reports/pictures/trend_picture.h"
#include "reports/pictures/typeface.h"
#include "resources/resources.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace octant;

namespace {

Framework theFramework()
{
    const Result<QJsonObject> object = readJsonObject(resource(u"framework.json"_s), u"framework.json"_s);
    return frameworkFromJson(*object, u"framework.json"_s).value();
}

/// A sheet of paper to paint on, one unit a pixel.
class Paper
{
public:
    Paper(int width, int height)
        : image(width, height, QImage::Format_RGB32)
    {
        image.fill(Qt::white);
    }

    template <typename Draw>
    Paper &operator<<(Draw draw)
    {
        QPainter painter(&image);
        draw(painter);
        return *this;
    }

    QColor at(double x, double y) const { return image.pixelColor(int(x), int(y)); }
    int count(const QColor &colour) const
    {
        int found = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                found += image.pixelColor(x, y) == colour ? 1 : 0;
        return found;
    }

    QImage image;
};

StarPicture starOf(const Framework &framework, double share, int n)
{
    StarPicture star;
    for (const Principle &principle : framework.principles) {
        StarPoint point;
        point.principle = principle.code;
        point.n = n;
        point.good = int(share * n);
        if (n > 0)
            point.share = share;
        point.hollow = n < fewestForFullPoint;
        star.points.append(point);
    }
    return star;
}

Trend trendOf(const QList<std::optional<double>> &values)
{
    Trend trend;
    for (qsizetype i = 0; i < values.size(); ++i) {
        TrendPoint point;
        point.year = 2022 + int(i);
        point.hasRound = true;
        point.figure.value = values[i];
        trend.points.append(point);
    }
    return trend;
}

} // namespace

class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        m_framework = theFramework();
        m_palette = lightPalette(m_framework);
    }

    void pointsOfTheStarAreAsLongAsTheirShare()
    {
        const QColor first = m_palette.of(m_framework.principles.first().code);
        int before = -1;
        for (double share : {0.0, 0.5, 1.0}) {
            const int inked = drawn(starOf(m_framework, share, 6), StarLabels::Symbols).count(first);
            QVERIFY2(inked > before, qPrintable(QString::number(share)));
            before = inked;
        }
        // Just left of the vertical axis, near the ring: only a full point reaches it.
        const QColor tip = drawn(starOf(m_framework, 1, 6), StarLabels::Symbols).at(198, 50);
        QVERIFY(tip != QColor(Qt::white));
        QCOMPARE(drawn(starOf(m_framework, 0.5, 6), StarLabels::Symbols).at(198, 50), QColor(Qt::white));
    }

    void fewCommitmentsMakeHollowPoints()
    {
        const QColor colour = m_palette.of(m_framework.principles.first().code);
        const int full = drawn(starOf(m_framework, 1, 5), StarLabels::Symbols).count(colour);
        const int hollow = drawn(starOf(m_framework, 1, 4), StarLabels::Symbols).count(colour);
        QVERIFY(hollow < full / 4);
        QVERIFY(drawn(starOf(m_framework, 0, 0), StarLabels::Symbols).count(colour) < full / 4);
    }

    void theStarIsToldInWords()
    {
        StarPicture star = starOf(m_framework, 1, 1);
        star.points = star.points.first(1);
        const QString words = starInWords(star, m_framework, Words(Language::English));
        QCOMPARE(words, u"Strong economy: 1 of 1 commitment on track or achieved."_s);
    }

    void statusBarsAreDividedByCounts()
    {
        StatusCounts counts;
        counts[CommitmentStatus::OnTrack] = 3;
        counts[CommitmentStatus::Delayed] = 1;
        Paper paper(400, 20);
        paper << [&](QPainter &painter) {
            drawStatusBar(painter, QRectF(0, 0, 400, 20), counts, m_palette, Words(Language::English));
        };
        QCOMPARE(paper.at(2, 10), m_palette.of(CommitmentStatus::OnTrack));
        QCOMPARE(paper.at(296, 2), m_palette.of(CommitmentStatus::OnTrack));
        QCOMPARE(paper.at(303, 2), m_palette.of(CommitmentStatus::Delayed));
        QCOMPARE(paper.at(398, 2), m_palette.of(CommitmentStatus::Delayed));
    }

    void noCommitmentsMakeNoBar()
    {
        Paper paper(400, 20);
        paper << [&](QPainter &painter) {
            drawStatusBar(painter, QRectF(0, 0, 400, 20), {}, m_palette, Words(Language::English));
        };
        QCOMPARE(paper.count(Qt::white), 400 * 20);
    }

    void legendsTakeTheLinesThatTheyNeed()
    {
        StatusCounts counts;
        for (CommitmentStatus status : allCommitmentStatuses())
            counts[status] = 2;
        QImage paper(10, 10, QImage::Format_RGB32);
        const Words words(Language::Bulgarian);
        const double wide =
            drawStatusLegend(nullptr, paper, QRectF(0, 0, 5000, 0), counts, m_framework, m_palette, words);
        const double narrow =
            drawStatusLegend(nullptr, paper, QRectF(0, 0, 200, 0), counts, m_framework, m_palette, words);
        QVERIFY(narrow >= 5 * wide);
    }

    void gapsInATrendStayGaps()
    {
        Paper paper(300, 100);
        paper << [&](QPainter &painter) {
            drawTrend(painter, QRectF(0, 0, 300, 100), trendOf({10, 10, {}, 10, 10}), nullptr, Qt::blue,
                      m_palette, Words(Language::English), TrendDetail::Line);
        };
        const auto inked = [&paper](int from, int to) {
            for (int x = from; x < to; ++x)
                for (int y = 0; y < 100; ++y)
                    if (paper.at(x, y) != QColor(Qt::white))
                        return true;
            return false;
        };
        QVERIFY(inked(20, 60));
        QVERIFY(!inked(100, 200));
        QVERIFY(inked(240, 280));
    }

    void breaksInATrendAreDashed_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void breaksInATrendAreDashed()
    {
        QFETCH(bool, dark);
        const Palette palette = dark ? darkPalette(m_framework) : lightPalette(m_framework);
        for (TrendDetail detail : {TrendDetail::Line, TrendDetail::Full}) {
            Trend trend = trendOf({10, 10, 10, 10, 10});
            const auto dashes = [&] {
                Paper paper(400, 160);
                paper << [&](QPainter &painter) {
                    painter.fillRect(QRectF(0, 0, 400, 160), palette.background);
                    drawTrend(painter, QRectF(0, 0, 400, 160), trend, nullptr, Qt::blue, palette,
                              Words(Language::English), detail);
                };
                int inked = 0; // in the middle between the third and the fourth year, off the line itself
                for (int x = 225; x < 275; ++x)
                    for (int y = 24; y < 130; ++y)
                        inked += paper.at(x, y) != palette.background && std::abs(y - 80) > 6;
                return inked;
            };
            const int before = dashes();
            trend.points[3].figure.breaks = {
                {QuestionCode(QStringLiteral("ZW_01")), BreakKind::Reworded, {}}};
            QVERIFY(dashes() > before + 20);
        }
    }

    void pathsShowTheStatusOfEachYear()
    {
        CommitmentPath path;
        path.baseline = {2022, 100};
        path.target = {2027, 50};
        path.onTrackEdge = {{2022, 100}, {2027, 52.5}};
        path.atRiskEdge = {{2022, 100}, {2027, 70}};
        path.actuals = {{2023, 92, {}, CommitmentStatus::AtRisk}, {2024, 78, {}, CommitmentStatus::OnTrack}};
        for (PathDetail detail : {PathDetail::Small, PathDetail::Full}) {
            Paper paper(400, 200);
            paper << [&](QPainter &painter) {
                drawCommitmentPath(painter, QRectF(0, 0, 400, 200), path, nullptr, m_palette,
                                   Words(Language::English), detail);
            };
            QVERIFY(paper.count(m_palette.of(CommitmentStatus::AtRisk)) > 5);
            QVERIFY(paper.count(m_palette.of(CommitmentStatus::OnTrack)) > 5);
            QCOMPARE(paper.count(m_palette.of(CommitmentStatus::Delayed)), 0);
        }
    }

    void ratesFillTheirBars()
    {
        ResponseRate half;
        half.invited = 10;
        half.accepted = 5;
        ResponseRate full = half;
        full.accepted = 10;
        const auto inked = [this](const ResponseRate &rate) {
            Paper paper(600, 30);
            paper << [&](QPainter &painter) {
                drawRateBars(painter, QRectF(0, 0, 600, 30), {rate}, m_palette, Words(Language::English));
            };
            return paper.count(m_palette.accent);
        };
        QVERIFY(inked(half) > 0);
        QVERIFY(qAbs(double(inked(full)) / inked(half) - 2) < 0.05);
    }

    void arrivalIsDrawnBesideLastYears()
    {
        ArrivalCurve now;
        now.year = 2025;
        now.invited = 10;
        now.deadline = 40;
        for (int day = 0; day <= 60; ++day)
            now.points.append({day, day / 10, 0});
        ArrivalCurve last = now;
        last.year = 2024;
        last.invited = 20;
        Paper paper(500, 250);
        paper << [&](QPainter &painter) {
            drawArrivalCurve(painter, QRectF(0, 0, 500, 250), now, last, m_palette,
                             Words(Language::Bulgarian));
        };
        QVERIFY(paper.count(m_palette.accent) > 100);
        QVERIFY(paper.count(m_palette.secondary) > 50);
    }

    void everyPictureBearsHavingNothingToShow()
    {
        const Words words(Language::English);
        Paper paper(300, 300);
        paper << [&](QPainter &painter) {
            const QRectF all(0, 0, 300, 300);
            drawStar(painter, all, {}, m_framework, words, m_palette, StarLabels::Full);
            drawStatusRows(painter, all, {}, m_palette, words);
            drawRateBars(painter, all, {}, m_palette, words);
            drawArrivalCurve(painter, all, {}, {}, m_palette, words);
            drawTrend(painter, all, {}, nullptr, Qt::blue, m_palette, words, TrendDetail::Full);
            drawTrend(painter, all, trendOf({{}, {}}), nullptr, Qt::blue, m_palette, words,
                      TrendDetail::Full);
        };
        QCOMPARE(paper.count(m_palette.accent), 0);
    }

private:
    Paper drawn(const StarPicture &star, StarLabels labels) const
    {
        Paper paper(400, 400);
        paper << [&](QPainter &painter) {
            drawStar(painter, QRectF(0, 0, 400, 400), star, m_framework, Words(Language::English), m_palette,
                     labels);
        };
        return paper;
    }

    Framework m_framework;
    Palette m_palette;
};

QTEST_MAIN(PicturesTest)
#include "tst_pictures.moc"
