// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/progress/indicator_view.h"

#include "app/window/pages/progress/figure_table.h"
#include "app/window/pages/progress/figure_words.h"
#include "app/window/pages/progress/group_bars.h"
#include "app/window/pages/progress/trend_chart_view.h"
#include "app/window/theme/grid.h"
#include "app/window/theme/icon.h"
#include "app/window/widgets/buttons.h"
#include "app/window/widgets/label.h"
#include "app/window/widgets/picture_widget.h"
#include "app/window/widgets/section_heading.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace octant {

IndicatorView::IndicatorView(Session &session, const ProgressFigures &figures, const IndicatorCode &code,
                             const ProgressOptions &options, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_figures(figures)
    , m_trend(*figures.trend(code))
    , m_options(options)
{
    setObjectName(u"progressIndicator"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::step);
    addWay(layout);
    addHead(layout);
    addChart(layout);
    addWords(layout);
    if (options.by == Breakdown::Area)
        addAreas(layout);
    else if (options.by != Breakdown::None)
        addGroups(layout);
    layout->addStretch();
}

void IndicatorView::addWay(QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::step);
    QPushButton *all = quietButton(tr("All principles"), u"progressAll"_s);
    all->setIcon(icon(u"back"_s, Tint::Secondary));
    connect(all, &QPushButton::clicked, this, [this] { Q_EMIT itemRequested({}); });
    row->addWidget(all);
    if (const Principle *principle = m_session.framework().principle(m_trend.indicator.principle)) {
        QPushButton *up = quietButton(principle->title.in(m_session.language()), u"progressUp"_s);
        connect(up, &QPushButton::clicked, this,
                [this, code = principle->code.text()] { Q_EMIT itemRequested(code); });
        row->addWidget(up);
    }
    row->addStretch(1);
    row->addWidget(chooser(), 2);
    layout->addLayout(row);
}

QWidget *IndicatorView::chooser()
{
    auto *chooser = new QComboBox;
    chooser->setObjectName(u"progressIndicatorChooser"_s);
    chooser->setAccessibleName(tr("Indicator"));
    chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    chooser->setMinimumContentsLength(16);
    chooser->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const Trend &trend : std::as_const(m_figures.trends))
        chooser->addItem(trend.indicator.title.in(m_session.language()), trend.indicator.code.text());
    chooser->setCurrentIndex(chooser->findData(m_trend.indicator.code.text()));
    connect(chooser, &QComboBox::activated, this,
            [this, chooser] { Q_EMIT itemRequested(chooser->currentData().toString()); });
    return chooser;
}

void IndicatorView::addHead(QVBoxLayout *layout)
{
    auto *title = new Label(m_trend.indicator.title.in(m_session.language()), Label::Look::Section);
    title->setObjectName(u"progressTitle"_s);
    layout->addSpacing(grid::step);
    layout->addWidget(title);
    const Unit *unit = m_session.framework().unit(m_trend.indicator.unit);
    if (unit)
        layout->addWidget(
            new Label(tr("Unit: %1").arg(unit->title.in(m_session.language())), Label::Look::Secondary));
}

void IndicatorView::addChart(QVBoxLayout *layout)
{
    const Trend shown = m_options.samePartners ? samePartners(m_trend) : m_trend;
    if (m_options.table) {
        layout->addWidget(new FigureTable(m_session, u"progressTable"_s, tr("Year"),
                                          rowsByYear(m_trend, m_session.framework(), m_session.words())));
        return;
    }
    if (!shown.lines().isEmpty())
        layout->addWidget(new TrendChartView(m_session, shown));
}

void IndicatorView::addWords(QVBoxLayout *layout)
{
    if (m_trend.points.isEmpty())
        return;
    const FigureWords words(m_session.framework(), m_session.words());
    const TrendPoint &now = m_trend.points.last();
    auto *year = new Label(words.inYear(now), Label::Look::Strong);
    year->setObjectName(u"progressYear"_s);
    layout->addWidget(year);
    if (const QString why = words.whyNone(now); !why.isEmpty())
        layout->addWidget(new Label(why));
    auto *panel = new Label(words.panel(now));
    panel->setObjectName(u"progressPanel"_s);
    layout->addWidget(panel);
    QStringList quiet = {words.notApplicable(now.figure)};
    for (const TrendPoint &point : m_trend.points)
        if (point.year != now.year)
            quiet.append(words.whyNone(point));
    quiet += words.breaks(m_trend);
    const QString note = m_trend.indicator.note.in(m_session.language());
    if (!note.isEmpty())
        quiet.append(tr("Note: %1").arg(note));
    for (const QString &line : std::as_const(quiet))
        if (!line.isEmpty())
            layout->addWidget(new Label(line, Label::Look::Secondary));
}

QString IndicatorView::groupTitle() const
{
    switch (m_options.by) {
    case Breakdown::Kind:
        return tr("Kind of partner");
    case Breakdown::Region:
        return tr("Oblast");
    case Breakdown::Size:
        return tr("Size");
    default:
        return {};
    }
}

void IndicatorView::addGroups(QVBoxLayout *layout)
{
    layout->addSpacing(grid::wide);
    layout->addWidget(new SectionHeading(tr("%1: %2").arg(groupTitle(), QString::number(m_figures.year))));
    if (!m_options.table)
        return addBars(layout);
    layout->addWidget(new FigureTable(
        m_session, u"progressGroupTable"_s, groupTitle(),
        rowsByGroup(m_figures, m_trend.indicator.code, m_session.framework(), m_session.words())));
}

void IndicatorView::addBars(QVBoxLayout *layout)
{
    const QList<GroupBar> bars = groupBars(m_figures, m_trend.indicator.code, m_options.samePartners,
                                           m_session.framework(), m_session.words());
    if (bars.isEmpty()) {
        layout->addWidget(new Label(tr("No group was asked this.")));
        return;
    }
    auto *picture = new PictureWidget(
        u"progressGroupBars"_s,
        [&s = m_session, bars, principle = m_trend.indicator.principle](QPainter &painter,
                                                                        const QRectF &rect) {
            drawGroupBars(painter, rect, bars, s.palette().of(principle), s.palette());
        },
        barsInWords(bars));
    picture->setPreferredSize({400, int(std::ceil(groupBarsHeight(int(bars.size()), *picture)))});
    layout->addWidget(picture);
    if (m_options.samePartners)
        layout->addWidget(new Label(
            tr("Thick: %1. Thin: %2, the same partners.").arg(m_figures.year).arg(m_figures.year - 1),
            Label::Look::Secondary));
    layout->addWidget(
        new Label(tr("A value behind which fewer than three partners stand is withheld, so that "
                     "nobody's answer can be told from it."),
                  Label::Look::Secondary));
}

void IndicatorView::addAreas(QVBoxLayout *layout)
{
    layout->addSpacing(grid::wide);
    layout->addWidget(new SectionHeading(tr("Impact areas")));
    bool any = false;
    for (const FigureGroup &group : m_figures.groups) {
        if (!group.figures.contains(m_trend.indicator.code))
            continue;
        layout->addWidget(new Label(group.title.in(m_session.language())));
        any = true;
    }
    if (!any)
        layout->addWidget(new Label(tr("The questions behind this indicator belong to no impact area."),
                                    Label::Look::Secondary));
}

} // namespace octant
