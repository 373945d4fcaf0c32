// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/round/round_head.h"

#include "app/window/models/badges.h"
#include "app/window/pages/round/state_tile.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/flow_layout.h"
#include "app/window/widgets/label.h"
#include "app/window/widgets/picture_widget.h"
#include "reports/pictures/arrival_picture.h"

#include <QHBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr QSize curveSize(330, 136);
constexpr int roomForCurve = 900;
constexpr std::array allStates = {InvitationState::NotSent,     InvitationState::Sent,
                                  InvitationState::Reminded,    InvitationState::Received,
                                  InvitationState::InReview,    InvitationState::Returned,
                                  InvitationState::Resubmitted, InvitationState::Accepted,
                                  InvitationState::Declined,    InvitationState::NoResponse};

} // namespace

RoundHead::RoundHead(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_tileHolder(new QWidget)
    , m_tiles(new FlowLayout(m_tileHolder, grid::step))
    , m_rate(new Label({}, Label::Look::Title))
    , m_rateWords(new Label({}, Label::Look::Secondary))
    , m_curve(new PictureWidget(u"roundCurve"_s, {}, {}))
{
    setObjectName(u"roundHead"_s);
    m_rate->setObjectName(u"roundRate"_s);
    m_curve->setPreferredSize(curveSize);
    m_curve->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *rate = new QHBoxLayout;
    rate->setSpacing(grid::step);
    rate->addWidget(m_rate, 0, Qt::AlignBaseline);
    rate->addWidget(m_rateWords, 1, Qt::AlignBaseline);
    auto *left = new QVBoxLayout;
    left->setSpacing(grid::step);
    left->addLayout(rate);
    left->addWidget(m_tileHolder);
    left->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid::margin, 0, grid::margin, grid::wide);
    row->setSpacing(grid::margin);
    row->addLayout(left, 1);
    row->addWidget(m_curve, 0, Qt::AlignTop);
}

void RoundHead::showRound(const RoundOverview &overview)
{
    qDeleteAll(m_byState);
    m_byState.clear();
    for (const InvitationState state : allStates)
        if (overview.count(state) > 0)
            addTile(overview, state);
    setFilter(m_filter);
    const Words &words = m_session.words();
    m_rate->setText(overview.rate.rate() ? words.percent(*overview.rate.rate()) : QString());
    m_rateWords->setText(
        words.message(tr("{accepted} of {invited} accepted; {waiting, plural, =0 {none waits for a decision} "
                         "one {# waits for a decision} other {# wait for a decision}}"),
                      {{u"accepted"_s, overview.rate.accepted},
                       {u"invited"_s, overview.rate.invited},
                       {u"waiting"_s, overview.rate.waiting}}));
    showCurve(overview);
    setVisible(!overview.rows.isEmpty());
}

void RoundHead::addTile(const RoundOverview &overview, InvitationState state)
{
    const int count = overview.count(state);
    auto *tile = new StateTile(u"roundState_"_s + nameOf(state), badgeOf(state, m_session), count,
                               double(count) / double(overview.rows.size()));
    connect(tile, &StateTile::clicked, this,
            [this, state, tile] { Q_EMIT filterRequested(tile->isChecked() ? nameOf(state) : QString()); });
    m_tiles->addWidget(tile);
    m_byState.insert(nameOf(state), tile);
}

void RoundHead::showCurve(const RoundOverview &overview)
{
    const Words &words = m_session.words();
    m_hasCurve = !overview.curve.points.isEmpty();
    m_curve->setVisible(m_hasCurve && width() >= roomForCurve);
    if (!m_hasCurve)
        return;
    const ArrivalPoint &end = overview.curve.points.last();
    m_curve->setDraw(
        [this, curve = overview.curve, last = overview.last](QPainter &painter, const QRectF &rect) {
            drawArrivalCurve(painter, rect, curve, last, m_session.palette(), m_session.words());
        },
        words.message(tr("How the responses came in: {n, plural, one {# response} other {# responses}} in "
                         "{days, plural, one {# day} other {# days}} since the form was sent"),
                      {{u"n"_s, end.received}, {u"days"_s, end.day}}));
}

/// The curve goes where there is no room for tiles beside it.
void RoundHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_curve->setVisible(m_hasCurve && width() >= roomForCurve);
}

void RoundHead::setFilter(const QString &state)
{
    m_filter = state;
    for (auto [code, tile] : m_byState.asKeyValueRange())
        tile->setChecked(code == state);
}

} // namespace octant
