// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/overview/star_view.h"

#include "app/window/theme/colours.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr QSize preferred(560, 500);
constexpr int narrow = 440; ///< below this width names would break into pieces: symbols only

} // namespace

StarView::StarView(Session &session, const StarPicture &star, int year, int previousYear, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_star(star)
    , m_year(year)
    , m_previousYear(previousYear)
{
    setObjectName(u"overviewStar"_s);
    setAccessibleName(
        tr("The star of %1. %2").arg(year).arg(starInWords(star, session.framework(), session.words())));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&session, &Session::paletteChanged, this, qOverload<>(&QWidget::update));
}

QSize StarView::sizeHint() const
{
    return preferred;
}

QSize StarView::minimumSizeHint() const
{
    return {320, preferred.height()};
}

StarLabels StarView::labels() const
{
    return width() < narrow ? StarLabels::Symbols : StarLabels::Full;
}

QString StarView::inWords(int index) const
{
    const StarPoint &point = m_star.points[index];
    const Principle *principle = m_session.framework().principle(point.principle);
    const QString title = principle ? principle->title.in(m_session.language()) : point.principle.text();
    const Words &words = m_session.words();
    if (!point.share)
        return tr("%1: no commitment has a status in %2.").arg(title).arg(m_year);
    QString sentence = words.message(
        tr("{principle}: in {year} {good} of {n, plural, one {# commitment} other {# commitments}} on track "
           "or achieved ({share})."),
        {{u"principle"_s, title},
         {u"year"_s, QString::number(m_year)},
         {u"good"_s, point.good},
         {u"n"_s, point.n},
         {u"share"_s, words.percent(*point.share)}});
    QStringList sentences = {sentence};
    const StarPoint last = m_star.lastYear.value(index);
    if (last.share)
        sentences.append(words.message(tr("In {year}: {good} of {n} ({share})."),
                                       {{u"year"_s, QString::number(m_previousYear)},
                                        {u"good"_s, last.good},
                                        {u"n"_s, last.n},
                                        {u"share"_s, words.percent(*last.share)}}));
    if (point.hollow)
        sentences.append(tr("Hollow, because fewer than five commitments stand behind it."));
    return sentences.join(u' ');
}

/// The sector of the circle around a point, its label included.
int StarView::pointAt(const QPointF &place) const
{
    const int count = int(m_star.points.size());
    const QPointF away = place - QRectF(rect()).center();
    if (count == 0 || std::hypot(away.x(), away.y()) < 8)
        return -1;
    const double turn = (std::atan2(away.y(), away.x()) / std::numbers::pi + 0.5) / 2;
    return (int(std::lround(turn * count)) % count + count) % count;
}

void StarView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_current >= 0) {
        const double step = 360.0 / double(m_star.points.size());
        const double ring = starRing(rect(), labels(), *this) + 4;
        const QPointF centre = QRectF(rect()).center();
        const QRectF circle(centre.x() - ring, centre.y() - ring, 2 * ring, 2 * ring);
        const Colours &colours = Colours::of(palette());
        painter.setPen(hasFocus() ? QPen(colours.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(colours.hover);
        painter.drawPie(circle, int((90 - (m_current + 0.5) * step) * 16), int(step * 16));
    }
    drawStar(painter, rect(), m_star, m_session.framework(), m_session.words(), m_session.palette(),
             labels());
}

void StarView::setCurrent(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    setAccessibleDescription(index < 0 ? QString() : inWords(index));
    setCursor(index < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
    Q_EMIT currentChanged(index);
}

void StarView::press(int index)
{
    if (index >= 0)
        Q_EMIT principlePressed(m_star.points[index].principle);
}

void StarView::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(pointAt(event->position()));
}

void StarView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        press(pointAt(event->position()));
}

void StarView::leaveEvent(QEvent *)
{
    if (!hasFocus())
        setCurrent(-1);
}

void StarView::keyPressEvent(QKeyEvent *event)
{
    const int count = int(m_star.points.size());
    switch (count == 0 ? Qt::Key_unknown : Qt::Key(event->key())) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        return setCurrent((m_current + 1) % count);
    case Qt::Key_Left:
    case Qt::Key_Up:
        return setCurrent((m_current + count - 1 + (m_current < 0 ? 1 : 0)) % count);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return press(m_current);
    default:
        QWidget::keyPressEvent(event);
    }
}

void StarView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && m_current < 0 && !m_star.points.isEmpty())
        setCurrent(0);
    update();
}

void StarView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCurrent(-1);
}

} // namespace octant
