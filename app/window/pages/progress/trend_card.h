// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/progress/progress_figures.h"
#include "app/window/session/session.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace octant {

/// An indicator as a small chart with its numbers below; pressed, it opens large.
class TrendCard : public QAbstractButton
{
    Q_OBJECT
public:
    /// Both must outlive the card. @p samePartners compares those with a value in both years.
    TrendCard(Session &session, const ProgressFigures &figures, const Trend &trend, bool samePartners,
              QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addHead(QVBoxLayout *layout, const Trend &trend);
    void addTrend(QVBoxLayout *layout, const Trend &trend, bool samePartners);
    void addBars(QVBoxLayout *layout, const ProgressFigures &figures, const IndicatorCode &code,
                 bool samePartners);
    void addFoot(QVBoxLayout *layout, const Trend &trend, bool samePartners);

    Session &m_session;
};

} // namespace octant
