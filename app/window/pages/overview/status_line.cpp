// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/overview/status_line.h"

#include "app/window/theme/colours.h"
#include "app/window/theme/fonts.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/badge.h"
#include "reports/pictures/status_picture.h"

#include <QPainter>

#include <numeric>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr double wordsShare = 0.58; ///< of the width, for the principle's name
constexpr int barHeight = 18;

int total(const StatusCounts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

QStringList statusesInWords(const StatusCounts &counts, const Session &session)
{
    QStringList parts;
    for (const CommitmentStatus status : allCommitmentStatuses())
        if (counts.value(status) > 0)
            parts.append(
                session.words().message(session.words().say("Pictures", "{status}: {n}"),
                                        {{u"status"_s, titleOf(session.framework().commitmentStatuses,
                                                               nameOf(status), session.language())},
                                         {u"n"_s, counts.value(status)}}));
    return parts;
}

} // namespace

StatusLine::StatusLine(Session &session, const Principle &principle, const StatusCounts &counts, int longest,
                       QWidget *parent)
    : QAbstractButton(parent)
    , m_session(session)
    , m_principle(principle)
    , m_counts(counts)
    , m_longest(longest)
{
    const int all = total(counts);
    const QString title = principle.title.in(session.language());
    const QString sentence =
        all == 0 ? tr("%1: no commitments").arg(title)
                 : session.words().message(
                       tr("{principle}: {n, plural, one {# commitment} other {# commitments}}. {statuses}"),
                       {{u"principle"_s, title},
                        {u"n"_s, all},
                        {u"statuses"_s, statusesInWords(counts, session).join(u", "_s)}});
    setObjectName(u"overviewStatus_"_s + principle.code.text());
    setText(title);
    setAccessibleName(sentence);
    setToolTip(sentence);
    setFont(secondaryFont(font()));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&session, &Session::paletteChanged, this, qOverload<>(&QWidget::update));
}

QSize StatusLine::sizeHint() const
{
    return {400, grid::rowHeight(fontMetrics())};
}

QSize StatusLine::minimumSizeHint() const
{
    return {240, grid::rowHeight(fontMetrics())};
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colours.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() ? colours.hover : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), grid::radius, grid::radius);
    const QRect inner = rect().adjusted(grid::step, 0, -grid::step, 0);
    const int words = int(inner.width() * wordsShare);
    drawBadge(painter, QRect(inner.left(), 0, words - grid::step, height()),
              {m_principle.symbol, m_session.palette().of(m_principle.code), text()}, palette());
    const int all = total(m_counts);
    if (all == 0) {
        painter.setPen(colours.secondary);
        painter.drawText(inner.adjusted(words, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         tr("no commitments"));
        return;
    }
    const double width = double(inner.width() - words) * all / std::max(m_longest, 1);
    drawStatusBar(painter, QRectF(inner.left() + words, (height() - barHeight) / 2.0, width, barHeight),
                  m_counts, m_session.palette(), m_session.words());
}

} // namespace octant
