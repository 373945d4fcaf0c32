// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/session/session.h"
#include "reports/figures/trends.h"

#include <QtCharts/QChartView>

namespace octant {

/// An indicator over the years, large: with its values at the points, breaks in the series as dashed lines,
/// withheld values said to be withheld, and a tip with all numbers of the year that is pointed at.
class TrendChartView : public QChartView
{
    Q_OBJECT
public:
    /// The trend has points. The session must outlive the view.
    TrendChartView(Session &session, const Trend &trend, QWidget *parent = nullptr);

    /// What the tip of a year says: all numbers, each with its name.
    QString tipOf(const TrendPoint &point) const;

    QSize sizeHint() const override;

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    double xOf(double index) const;
    double yOf(double value) const;
    void drawValue(QPainter &painter, int index) const;
    void drawBreak(QPainter &painter, int index) const;

    Session &m_session;
    Trend m_trend;
    int m_pointed = -1; ///< the year under the pointer
};

} // namespace octant
