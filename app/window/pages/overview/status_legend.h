// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/session/session.h"
#include "reports/figures/progress.h"

#include <QWidget>

namespace octant {

/// Symbol, word and count of every status that occurs, in as many lines as the width asks for.
class StatusLegend : public QWidget
{
    Q_OBJECT
public:
    /// The session must outlive the legend.
    StatusLegend(Session &session, const StatusCounts &counts, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double draw(QPainter *painter, int width) const;

    Session &m_session;
    StatusCounts m_counts;
};

} // namespace octant
