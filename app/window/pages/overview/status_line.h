// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/session/session.h"
#include "reports/figures/progress.h"

#include <QAbstractButton>

namespace octant {

/// A principle with the bar of its commitments by status; pressed, it leads to them.
class StatusLine : public QAbstractButton
{
    Q_OBJECT
public:
    /// @p longest is the number of commitments for which a bar has the whole width. The session must outlive
    /// the line.
    StatusLine(Session &session, const Principle &principle, const StatusCounts &counts, int longest,
               QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Session &m_session;
    Principle m_principle;
    StatusCounts m_counts;
    int m_longest;
};

} // namespace octant
