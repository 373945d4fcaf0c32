// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/round/round_overview.h"
#include "app/window/session/session.h"

#include <QWidget>

namespace octant {

class FlowLayout;
class Label;
class PictureWidget;
class StateTile;

/// The top of a round: how many invitations stand in which state, the response rate, and how responses
/// arrive.
class RoundHead : public QWidget
{
    Q_OBJECT
public:
    explicit RoundHead(Session &session, QWidget *parent = nullptr);

    void showRound(const RoundOverview &overview);
    /// The state by which the table is filtered, by its code; empty for all.
    void setFilter(const QString &state);

Q_SIGNALS:
    void filterRequested(const QString &state);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addTile(const RoundOverview &overview, InvitationState state);
    void showCurve(const RoundOverview &overview);

    Session &m_session;
    QWidget *m_tileHolder;
    FlowLayout *m_tiles;
    Label *m_rate;
    Label *m_rateWords;
    PictureWidget *m_curve;
    QHash<QString, StateTile *> m_byState;
    QString m_filter;
    bool m_hasCurve = false;
};

} // namespace octant
