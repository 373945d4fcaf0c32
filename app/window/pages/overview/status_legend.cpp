// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/overview/status_legend.h"

#include "reports/pictures/status_picture.h"

#include <QImage>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace octant {

StatusLegend::StatusLegend(Session &session, const StatusCounts &counts, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_counts(counts)
{
    setObjectName(u"overviewLegend"_s);
    setAccessibleName(tr("What the colours of the bars mean"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

double StatusLegend::draw(QPainter *painter, int width) const
{
    QImage measured(1, 1, QImage::Format_ARGB32);
    measured.setDotsPerMeterX(int(std::lround(logicalDpiX() / 0.0254)));
    measured.setDotsPerMeterY(int(std::lround(logicalDpiY() / 0.0254)));
    QPaintDevice &device = painter ? *painter->device() : static_cast<QPaintDevice &>(measured);
    return drawStatusLegend(painter, device, QRectF(8, 0, width - 16, 1000), m_counts, m_session.framework(),
                            m_session.palette(), m_session.words());
}

QSize StatusLegend::sizeHint() const
{
    return {360, heightForWidth(360)};
}

QSize StatusLegend::minimumSizeHint() const
{
    return {160, heightForWidth(360)};
}

int StatusLegend::heightForWidth(int width) const
{
    return int(std::ceil(draw(nullptr, width)));
}

void StatusLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(&painter, width());
}

} // namespace octant
