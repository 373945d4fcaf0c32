// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/overview/overview_page.h"

#include "app/window/pages/overview/key_figure.h"
#include "app/window/pages/overview/key_figures.h"
#include "app/window/pages/overview/star_view.h"
#include "app/window/pages/overview/status_legend.h"
#include "app/window/pages/overview/status_line.h"
#include "app/window/pages/overview/todo_list.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/column_grid.h"
#include "app/window/widgets/empty_state.h"
#include "app/window/widgets/label.h"
#include "app/window/widgets/picture_widget.h"
#include "app/window/widgets/reading_column.h"
#include "app/window/widgets/section_heading.h"
#include "reports/pictures/arrival_picture.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int leastColumn = 380;
constexpr int curveHeight = 280;

/// A section: a heading and what stands below it.
QVBoxLayout *sectionIn(QWidget *section, const QString &heading)
{
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::step);
    layout->addWidget(new SectionHeading(heading));
    return layout;
}

} // namespace

OverviewPage::OverviewPage(Session &session)
    : Page(session, u"overview"_s)
    , m_toRound(new QAction(tr("Go to the round"), this))
    , m_toResponses(new QAction(tr("Go to the responses"), this))
    , m_column(new ReadingColumn(u"overviewColumn"_s))
{
    m_toRound->setObjectName(u"actionOverviewRound"_s);
    m_toResponses->setObjectName(u"actionOverviewResponses"_s);
    connect(m_toRound, &QAction::triggered, this, [this] { Q_EMIT addressRequested({u"round"_s, {}, 0}); });
    connect(m_toResponses, &QAction::triggered, this, [this] {
        Q_EMIT addressRequested({u"responses"_s, {}, 0});
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_column);
    connect(&session, &Session::paletteChanged, this, [this] { show(m_figures); });
    refresh();
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

QString OverviewPage::statusLine() const
{
    if (m_figures.year == 0)
        return {};
    return words().message(
        tr("{accepted} of {invited} accepted for {year}; {waiting, plural, =0 {nothing waits for you} one "
           "{# thing waits for you} other {# things wait for you}}"),
        {{u"accepted"_s, m_figures.rate.accepted},
         {u"invited"_s, m_figures.rate.invited},
         {u"year"_s, QString::number(m_figures.year)},
         {u"waiting"_s, int(m_figures.todo.size())}});
}

void OverviewPage::refresh()
{
    load(
        u"figures"_s,
        [year = session().openedYear(), today = session().now().date()](Database &database) {
            return loadOverview(database, year, today);
        },
        [this](const OverviewFigures &figures) {
            m_figures = figures;
            show(figures);
            Q_EMIT headerChanged();
        });
}

void OverviewPage::show(const OverviewFigures &figures)
{
    if (figures.year == 0)
        return m_column->put(withoutRound());
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::margin);
    if (figures.rate.received == 0) {
        layout->addWidget(withoutResponses());
        if (!figures.todo.isEmpty())
            layout->addWidget(todoSection());
    } else {
        layout->addWidget(keyFigures());
        auto *first = new ColumnGrid(leastColumn, 2, grid::gap);
        first->setStretches({3, 2});
        first->add(starSection());
        first->add(todoSection());
        layout->addWidget(first);
        auto *second = new ColumnGrid(leastColumn, 2, grid::gap);
        second->setStretches({4, 5});
        second->add(curveSection());
        second->add(statusSection());
        layout->addWidget(second);
    }
    layout->addStretch();
    m_column->put(content);
}

QWidget *OverviewPage::withoutRound()
{
    return new EmptyState(
        u"round"_s, tr("No round yet"),
        tr("Here you will see where a year stands. First publish a questionnaire and open a "
           "round: choose the reporting year and invite the partners."),
        m_toRound);
}

QWidget *OverviewPage::withoutResponses()
{
    if (m_figures.rate.sent == 0)
        return new EmptyState(
            u"mail"_s, tr("Nothing was sent yet"),
            tr("The round for %1 is open. Send the questionnaire to the partners; the first "
               "figures stand here as soon as a response comes in.")
                .arg(m_figures.year),
            m_toRound);
    return new EmptyState(u"responses"_s, tr("No responses yet"),
                          words().message(tr("{sent, plural, one {# questionnaire is} other {# "
                                             "questionnaires are}} on the way. When a response comes back, "
                                             "drop its file on the window; the figures follow when you "
                                             "accept it."),
                                          {{u"sent"_s, m_figures.rate.sent}}),
                          m_toResponses);
}

QWidget *OverviewPage::keyFigures() const
{
    auto *row = new ColumnGrid(160, 5, grid::wide);
    for (const KeyFigureWords &it : keyFigureWords(m_figures, session().framework(), words()))
        row->add(new KeyFigure(u"overviewKey_"_s + it.name, it.title, it.number, it.notes));
    return row;
}

QWidget *OverviewPage::starSection()
{
    auto *section = new QWidget;
    QVBoxLayout *layout = sectionIn(section, tr("Commitments on track or achieved"));
    auto *star = new StarView(session(), {m_figures.star, m_figures.lastStar}, m_figures.year,
                              m_figures.lastStar.isEmpty() ? 0 : m_figures.previousYear);
    const QString help =
        m_figures.lastStar.isEmpty()
            ? tr("A point's length is the share of its commitments that are on track or achieved in %1. "
                 "Point at one for its numbers, press it for its indicators.")
                  .arg(m_figures.year)
            : tr("A point's length is the share of its commitments that are on track or achieved in %1; the "
                 "dashed line is %2. Point at one for its numbers, press it for its indicators.")
                  .arg(m_figures.year)
                  .arg(m_figures.previousYear);
    auto *caption = new Label(help, Label::Look::Secondary);
    caption->setObjectName(u"overviewStarWords"_s);
    caption->setMinimumHeight(3 * caption->fontMetrics().lineSpacing());
    caption->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    connect(star, &StarView::currentChanged, caption,
            [star, caption, help](int index) { caption->setText(index < 0 ? help : star->inWords(index)); });
    connect(star, &StarView::principlePressed, this, [this](const PrincipleCode &principle) {
        Q_EMIT addressRequested({u"progress"_s, principle.text(), 0});
    });
    layout->addWidget(star);
    layout->addWidget(caption);
    layout->addStretch();
    return section;
}

QWidget *OverviewPage::todoSection()
{
    auto *section = new QWidget;
    QVBoxLayout *layout = sectionIn(section, tr("Needs you today"));
    auto *list = new TodoList(session(), m_figures.todo);
    connect(list, &TodoList::addressRequested, this, &Page::addressRequested);
    layout->addWidget(list);
    layout->addStretch();
    return section;
}

QWidget *OverviewPage::curveSection() const
{
    auto *section = new QWidget;
    QVBoxLayout *layout = sectionIn(section, tr("How responses arrive"));
    const QString inWords = words().message(tr("{received} of {invited} partners responded for {year}."),
                                            {{u"received"_s, m_figures.rate.received},
                                             {u"invited"_s, m_figures.rate.invited},
                                             {u"year"_s, QString::number(m_figures.year)}});
    auto *picture = new PictureWidget(
        u"overviewCurve"_s,
        [&s = session(), figures = m_figures](QPainter &painter, const QRectF &rect) {
            drawArrivalCurve(painter, rect, figures.curve, figures.lastCurve, s.palette(), s.words());
        },
        inWords);
    picture->setPreferredSize({leastColumn, curveHeight});
    layout->addWidget(picture);
    layout->addWidget(new Label(inWords, Label::Look::Secondary));
    layout->addStretch();
    return section;
}

QWidget *OverviewPage::statusSection()
{
    auto *section = new QWidget;
    QVBoxLayout *layout = sectionIn(section, tr("Commitments by principle"));
    layout->setSpacing(0);
    int longest = 0;
    for (const PrincipleStatus &it : std::as_const(m_figures.principles))
        longest = std::max(longest, std::accumulate(it.counts.begin(), it.counts.end(), 0));
    for (const PrincipleStatus &it : std::as_const(m_figures.principles)) {
        const Principle *principle = session().framework().principle(it.principle);
        if (!principle)
            continue;
        auto *line = new StatusLine(session(), *principle, it.counts, longest);
        connect(line, &StatusLine::clicked, this, [this, code = it.principle.text()] {
            Q_EMIT addressRequested({u"commitments"_s, code, 0});
        });
        layout->addWidget(line);
    }
    layout->addSpacing(grid::step);
    layout->addWidget(new StatusLegend(session(), m_figures.statuses));
    layout->addStretch();
    return section;
}

} // namespace octant
