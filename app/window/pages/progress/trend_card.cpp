// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/progress/trend_card.h"

#include "app/window/pages/progress/figure_words.h"
#include "app/window/pages/progress/group_bars.h"
#include "app/window/theme/colours.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/badge.h"
#include "app/window/widgets/label.h"
#include "app/window/widgets/picture_widget.h"
#include "reports/pictures/trend_picture.h"

#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int chartHeight = 150;
constexpr int mostBars = 7;

} // namespace

TrendCard::TrendCard(Session &session, const ProgressFigures &figures, const Trend &trend, bool samePartners,
                     QWidget *parent)
    : QAbstractButton(parent)
    , m_session(session)
{
    const FigureWords words(session.framework(), session.words());
    setObjectName(u"progressCard_"_s + trend.indicator.code.text());
    setText(trend.indicator.title.in(session.language()));
    setAccessibleName(words.inWords(trend));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::step + grid::tight, grid::step + grid::tight, grid::step + grid::tight,
                               grid::step + grid::tight);
    layout->setSpacing(grid::tight);
    addHead(layout, trend);
    if (dividesPartners(figures.by))
        addBars(layout, figures, trend.indicator.code, samePartners);
    else
        addTrend(layout, trend, samePartners);
    addFoot(layout, trend, samePartners);
    for (QWidget *child : findChildren<QWidget *>()) {
        child->setAttribute(Qt::WA_TransparentForMouseEvents); // the card is pressed, not its words
        child->setForegroundRole(QPalette::WindowText);        // whose tones are not those of a button
    }
}

QSize TrendCard::sizeHint() const
{
    return layout()->sizeHint();
}

QSize TrendCard::minimumSizeHint() const
{
    return {200, layout()->minimumSize().height()};
}

void TrendCard::addHead(QVBoxLayout *layout, const Trend &trend)
{
    if (const Principle *principle = m_session.framework().principle(trend.indicator.principle))
        layout->addWidget(
            new Badge(u"progressPrinciple"_s, {principle->symbol, m_session.palette().of(principle->code),
                                               principle->title.in(m_session.language())}));
    auto *title = new Label(text(), Label::Look::Strong);
    title->setMinimumHeight(2 * title->fontMetrics().lineSpacing());
    title->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(title);
}

void TrendCard::addTrend(QVBoxLayout *layout, const Trend &trend, bool samePartners)
{
    const Trend shown = samePartners ? octant::samePartners(trend) : trend;
    auto *picture = new PictureWidget(
        u"progressTrend"_s,
        [&s = m_session, shown](QPainter &painter, const QRectF &rect) {
            drawTrend(painter, rect, shown, s.framework().unit(shown.indicator.unit),
                      s.palette().of(shown.indicator.principle), s.palette(), s.words(), TrendDetail::Full);
        },
        accessibleName());
    picture->setPreferredSize({200, chartHeight});
    layout->addWidget(picture);
}

void TrendCard::addBars(QVBoxLayout *layout, const ProgressFigures &figures, const IndicatorCode &code,
                        bool samePartners)
{
    const QList<GroupBar> all =
        groupBars(figures, code, samePartners, m_session.framework(), m_session.words());
    const QList<GroupBar> bars = all.size() > mostBars ? largest(all, mostBars) : all;
    const PrincipleCode principle = figures.trend(code)->indicator.principle;
    auto *picture = new PictureWidget(
        u"progressBars"_s,
        [&s = m_session, bars, principle](QPainter &painter, const QRectF &rect) {
            const QRectF rows(rect.topLeft(),
                              QSizeF(rect.width(), groupBarsHeight(int(bars.size()), *painter.device())));
            drawGroupBars(painter, rows, bars, s.palette().of(principle), s.palette());
        },
        barsInWords(bars));
    picture->setPreferredSize({200, int(std::ceil(groupBarsHeight(int(bars.size()), *picture)))});
    layout->addWidget(picture);
    if (all.size() > bars.size())
        layout->addWidget(
            new Label(m_session.words().message(
                          tr("The {n} largest; {rest, plural, one {# more group} other {# more groups}} when "
                             "you open it."),
                          {{u"n"_s, mostBars}, {u"rest"_s, int(all.size()) - mostBars}}),
                      Label::Look::Secondary));
}

void TrendCard::addFoot(QVBoxLayout *layout, const Trend &trend, bool samePartners)
{
    if (trend.points.isEmpty())
        return;
    const FigureWords words(m_session.framework(), m_session.words());
    const TrendPoint &now = trend.points.last();
    QStringList lines;
    if (samePartners)
        lines.append(words.panel(now));
    else
        lines += {words.inYear(now), words.whyNone(now)};
    lines.append(words.panelInShort(now));
    if (const QStringList breaks = words.breaks(trend); !breaks.isEmpty())
        lines.append(breaks.size() == 1 ? breaks.first() : tr("%1 Open it for more.").arg(breaks.first()));
    for (const QString &line : std::as_const(lines))
        if (!line.isEmpty())
            layout->addWidget(new Label(line, Label::Look::Secondary));
    layout->addStretch();
}

void TrendCard::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colours.accent, 2) : QPen(colours.hairline, 1));
    painter.setBrush(underMouse() ? colours.hover : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), grid::radius, grid::radius);
}

} // namespace octant
