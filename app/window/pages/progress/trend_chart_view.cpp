// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/progress/trend_chart_view.h"

#include "app/window/pages/progress/figure_words.h"
#include "reports/pictures/charts.h"
#include "reports/pictures/figure_text.h"
#include "reports/pictures/text_block.h"

#include <QMouseEvent>
#include <QToolTip>
#include <QtCharts/QValueAxis>

#include <cmath>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int chartHead = 16; ///< room above the plot for the words at its highest value

} // namespace

TrendChartView::TrendChartView(Session &session, const Trend &trend, QWidget *parent)
    // Given at once: a view that is made without a chart makes one, and setChart() would leave that to
    // nobody.
    : QChartView(trendChart(trend, session.framework().unit(trend.indicator.unit),
                            session.palette().of(trend.indicator.principle), session.palette(),
                            session.words())
                     .release(),
                 parent)
    , m_session(session)
    , m_trend(trend)
{
    const FigureWords words(session.framework(), session.words());
    setObjectName(u"progressChart"_s);
    setAccessibleName(words.inWords(trend));
    chart()->setMargins({0, chartHead, 0, 0});
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(session.palette().background);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus); // all that it shows is in the table, which has the keyboard
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TrendChartView::sizeHint() const
{
    return {600, 22 * fontMetrics().lineSpacing()};
}

QString TrendChartView::tipOf(const TrendPoint &point) const
{
    const FigureWords words(m_session.framework(), m_session.words());
    QStringList lines = {words.inYear(point), words.whyNone(point), words.panelInShort(point),
                         words.notApplicable(point.figure)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

double TrendChartView::xOf(double index) const
{
    const QRectF plot = chart()->plotArea();
    return plot.left() + (index + 0.5) / double(m_trend.points.size()) * plot.width();
}

double TrendChartView::yOf(double value) const
{
    const QRectF plot = chart()->plotArea();
    const auto *axis = qobject_cast<QValueAxis *>(chart()->axes(Qt::Vertical).value(0));
    if (!axis || axis->max() == axis->min())
        return plot.bottom();
    return plot.bottom() - (value - axis->min()) / (axis->max() - axis->min()) * plot.height();
}

void TrendChartView::drawForeground(QPainter *painter, const QRectF &)
{
    for (int i = 0; i < m_trend.points.size(); ++i) {
        if (i > 0 && !m_trend.points[i].figure.breaks.isEmpty())
            drawBreak(*painter, i);
        drawValue(*painter, i);
    }
}

void TrendChartView::drawValue(QPainter &painter, int index) const
{
    const TrendPoint &point = m_trend.points[index];
    const Palette &palette = m_session.palette();
    const FigureWords words(m_session.framework(), m_session.words());
    const bool strong = index == m_pointed || index + 1 == m_trend.points.size();
    const double y = point.figure.value ? yOf(*point.figure.value) : chart()->plotArea().bottom();
    if (point.figure.value && index == m_pointed) {
        painter.setPen(QPen(palette.background, 2));
        painter.setBrush(palette.of(m_trend.indicator.principle));
        painter.drawEllipse(QPointF(xOf(index), y), 7, 7);
    }
    const QString text = point.figure.value
                             ? figureText(*point.figure.value, point.figure.unit, m_session.words())
                         : point.hasRound ? words.value(point.figure)
                                          : FigureWords::tr("no round");
    drawLabel(painter, QRectF(xOf(index), y - 27, 0, 14), text,
              {9, strong ? palette.text : palette.secondary,
               !point.figure.value ? Weight::Italic
               : strong            ? Weight::Bold
                                   : Weight::Regular,
               1.2, Qt::AlignHCenter});
}

void TrendChartView::drawBreak(QPainter &painter, int index) const
{
    const QRectF plot = chart()->plotArea();
    const Palette &palette = m_session.palette();
    const double x = xOf(index - 0.5);
    painter.setPen(QPen(palette.secondary, 1, Qt::DashLine, Qt::FlatCap));
    painter.drawLine(QPointF(x, plot.top() + 16), QPointF(x, plot.bottom()));
    drawLabel(painter, QRectF(x, plot.top(), 0, 14), FigureWords::tr("break"),
              {8.5, palette.secondary, Weight::Italic, 1.2, Qt::AlignHCenter});
}

void TrendChartView::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF plot = chart()->plotArea();
    const QPointF place = mapToScene(event->position().toPoint());
    const int count = int(m_trend.points.size());
    const bool inside = plot.contains(place);
    const int index =
        inside ? std::clamp(int((place.x() - plot.left()) / plot.width() * count), 0, count - 1) : -1;
    if (index == m_pointed)
        return;
    m_pointed = index;
    viewport()->update();
    if (index >= 0)
        QToolTip::showText(event->globalPosition().toPoint(), tipOf(m_trend.points[index]), this);
    else
        QToolTip::hideText();
}

void TrendChartView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    m_pointed = -1;
    viewport()->update();
}

} // namespace octant
