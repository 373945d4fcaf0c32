// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/progress/progress_page.h"

#include "app/window/pages/progress/figure_table.h"
#include "app/window/pages/progress/trend_card.h"
#include "app/window/theme/grid.h"
#include "app/window/theme/icon.h"
#include "app/window/widgets/buttons.h"
#include "app/window/widgets/column_grid.h"
#include "app/window/widgets/empty_state.h"
#include "app/window/widgets/label.h"
#include "app/window/widgets/reading_column.h"
#include "app/window/widgets/section_heading.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

const QString byKey = u"pages/progress/by"_s;
const QString sameKey = u"pages/progress/samePartners"_s;
const QString tableKey = u"pages/progress/table"_s;

QString titleOfPrinciple(const Framework &framework, const PrincipleCode &code, Language language)
{
    const Principle *principle = framework.principle(code);
    return principle ? principle->title.in(language) : code.text();
}

} // namespace

ProgressPage::ProgressPage(Session &session)
    : Page(session, u"progress"_s)
    , m_by(new QComboBox)
    , m_samePartners(new QCheckBox(tr("Same partners in both years")))
    , m_table(plainButton(tr("Table"), u"progressTableButton"_s))
    , m_copy(quietButton(tr("Copy"), u"progressCopy"_s))
    , m_tableAction(new QAction(tr("Show the table behind the chart"), this))
    , m_column(new ReadingColumn(u"progressColumn"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildTools();
    layout->addWidget(m_column, 1);
    restore();
    connect(&session, &Session::paletteChanged, this, &ProgressPage::show);
    refresh();
}

void ProgressPage::buildTools()
{
    m_by->setObjectName(u"progressBy"_s);
    m_by->setAccessibleName(tr("Broken down by"));
    for (const auto &[by, words] :
         std::initializer_list<std::pair<Breakdown, QString>>{{Breakdown::None, tr("All partners together")},
                                                              {Breakdown::Kind, tr("By kind of partner")},
                                                              {Breakdown::Region, tr("By oblast")},
                                                              {Breakdown::Size, tr("By size of company")},
                                                              {Breakdown::Area, tr("By impact area")}})
        m_by->addItem(words, nameOf(by));
    m_samePartners->setObjectName(u"progressSamePartners"_s);
    m_samePartners->setToolTip(
        tr("Like for like: only partners who gave a value in this year and the one before"));
    m_table->setCheckable(true);
    m_table->setToolTip(tr("The table behind the chart (Ctrl+T)"));
    m_copy->setToolTip(tr("Copy the table for a spreadsheet"));
    m_copy->setIcon(icon(u"copy"_s, Tint::Secondary));
    m_tableAction->setObjectName(u"actionProgressTable"_s);
    m_tableAction->setShortcut(Qt::CTRL | Qt::Key_T);
    addAction(m_tableAction);
    connect(m_tableAction, &QAction::triggered, m_table, &QPushButton::toggle);
    connect(m_copy, &QPushButton::clicked, this, &ProgressPage::copyTable);
    auto *tools = new QWidget;
    tools->setMaximumWidth(grid::reading + 2 * grid::margin);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(grid::margin, 0, grid::margin, grid::wide);
    row->setSpacing(grid::wide);
    row->addWidget(m_by);
    row->addWidget(m_samePartners);
    row->addStretch();
    row->addWidget(m_copy);
    row->addWidget(m_table);
    static_cast<QVBoxLayout *>(layout())->addWidget(tools);
}

void ProgressPage::restore()
{
    const QSettings &settings = session().settings();
    m_options.by = breakdownOf(settings.value(byKey).toString()).value_or(Breakdown::None);
    m_options.samePartners = settings.value(sameKey).toBool();
    m_options.table = settings.value(tableKey).toBool();
    m_by->setCurrentIndex(std::max(0, m_by->findData(nameOf(m_options.by))));
    m_samePartners->setChecked(m_options.samePartners);
    m_table->setChecked(m_options.table);
    m_copy->setVisible(m_options.table);
    connect(m_by, &QComboBox::currentIndexChanged, this, &ProgressPage::optionsChanged);
    connect(m_samePartners, &QCheckBox::toggled, this, &ProgressPage::optionsChanged);
    connect(m_table, &QPushButton::toggled, this, &ProgressPage::optionsChanged);
}

void ProgressPage::optionsChanged()
{
    const Breakdown before = m_options.by;
    m_options = {breakdownOf(m_by->currentData().toString()).value_or(Breakdown::None),
                 m_samePartners->isChecked(), m_table->isChecked()};
    QSettings &settings = session().settings();
    settings.setValue(byKey, nameOf(m_options.by));
    settings.setValue(sameKey, m_options.samePartners);
    settings.setValue(tableKey, m_options.table);
    m_copy->setVisible(m_options.table);
    if (m_options.by == before)
        show();
    else
        refresh();
}

QString ProgressPage::title() const
{
    return tr("Progress");
}

QString ProgressPage::statusLine() const
{
    if (m_figures.year == 0)
        return {};
    return words().message(
        tr("Figures of {n, plural, one {# accepted response} other {# accepted responses}} of {invited} "
           "invited for {year}"),
        {{u"n"_s, m_figures.accepted},
         {u"invited"_s, m_figures.invited},
         {u"year"_s, QString::number(m_figures.year)}});
}

QList<QAction *> ProgressPage::furtherActions() const
{
    return {m_tableAction};
}

void ProgressPage::open(const QString &item)
{
    m_item = item;
    if (m_figures.year != 0)
        show();
}

void ProgressPage::openHere(const QString &item)
{
    open(item);
    Q_EMIT itemOpened(item);
}

void ProgressPage::refresh()
{
    load(
        u"figures"_s,
        [year = session().openedYear(), by = m_options.by](Database &database) {
            return loadProgress(database, year, by);
        },
        [this](ProgressFigures figures) {
            m_figures = std::move(figures);
            show();
            Q_EMIT headerChanged();
        });
}

void ProgressPage::show()
{
    m_column->put(content());
}

QWidget *ProgressPage::content()
{
    if (m_figures.year == 0)
        return new EmptyState(
            u"progress"_s, tr("No figures yet"),
            tr("Here every principle's indicators stand over the years. First open a round; "
               "figures follow as responses are accepted."));
    if (m_figures.accepted == 0)
        return new EmptyState(
            u"progress"_s, tr("No accepted response yet"),
            tr("Figures for %1 stand here as soon as the first response is accepted.").arg(m_figures.year));
    const IndicatorCode code(m_item);
    if (!m_figures.trend(code))
        return multiples();
    auto *view = new IndicatorView(session(), m_figures, code, m_options);
    connect(view, &IndicatorView::itemRequested, this, &ProgressPage::openHere);
    return view;
}

/// The first indicator of each principle.
QList<Trend> ProgressPage::leading() const
{
    QList<Trend> trends;
    for (const Principle &principle : session().framework().principles)
        trends += m_figures.trendsOf(principle.code).mid(0, 1);
    return trends;
}

QList<Trend> ProgressPage::shownTrends() const
{
    const QList<Trend> ofPrinciple = m_figures.trendsOf(PrincipleCode(m_item));
    return ofPrinciple.isEmpty() ? leading() : ofPrinciple;
}

void ProgressPage::addWay(QVBoxLayout *layout)
{
    const Principle *principle = session().framework().principle(PrincipleCode(m_item));
    if (!principle)
        return;
    QPushButton *all = quietButton(tr("All principles"), u"progressAll"_s);
    all->setIcon(icon(u"back"_s, Tint::Secondary));
    connect(all, &QPushButton::clicked, this, [this] { openHere({}); });
    layout->addWidget(all, 0, Qt::AlignLeft);
    auto *heading = new Label(principle->title.in(session().language()), Label::Look::Section);
    heading->setObjectName(u"progressTitle"_s);
    layout->addWidget(heading);
}

QWidget *ProgressPage::multiples()
{
    auto *content = new QWidget;
    content->setObjectName(u"progressMultiples"_s);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::step);
    addWay(layout);
    const bool onePrinciple = session().framework().principle(PrincipleCode(m_item));
    if (m_options.table)
        layout->addWidget(new FigureTable(session(), u"progressTable"_s, tr("Indicator"),
                                          rowsByIndicator(onePrinciple ? shownTrends() : m_figures.trends,
                                                          session().framework(), words())));
    else if (m_options.by == Breakdown::Area && !onePrinciple)
        addAreas(layout);
    else
        layout->addWidget(cards(shownTrends()));
    layout->addStretch();
    return content;
}

void ProgressPage::addAreas(QVBoxLayout *layout)
{
    for (const FigureGroup &group : std::as_const(m_figures.groups)) {
        QList<Trend> trends;
        for (const Trend &trend : std::as_const(m_figures.trends))
            if (group.figures.contains(trend.indicator.code))
                trends.append(trend);
        layout->addWidget(new SectionHeading(group.title.in(session().language())));
        if (trends.isEmpty())
            layout->addWidget(new Label(tr("No indicator belongs to this area."), Label::Look::Secondary));
        else
            layout->addWidget(cards(trends));
        layout->addSpacing(grid::wide);
    }
}

QWidget *ProgressPage::cards(const QList<Trend> &trends)
{
    const bool bars = dividesPartners(m_options.by);
    auto *columns = new ColumnGrid(bars ? 400 : 280, bars ? 2 : 3, grid::wide);
    const bool leadingOnly = m_item.isEmpty() && m_options.by != Breakdown::Area;
    for (const Trend &trend : trends)
        columns->add(leadingOnly ? leadingCard(trend) : card(trend));
    return columns;
}

QWidget *ProgressPage::card(const Trend &trend)
{
    auto *card = new TrendCard(session(), m_figures, trend, m_options.samePartners);
    connect(card, &TrendCard::clicked, this, [this, code = trend.indicator.code.text()] { openHere(code); });
    return card;
}

/// A principle's first indicator, with the way to its others.
QWidget *ProgressPage::leadingCard(const Trend &trend)
{
    const PrincipleCode principle = trend.indicator.principle;
    auto *both = new QWidget;
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, grid::step);
    layout->setSpacing(grid::tight);
    layout->addWidget(card(trend), 1);
    QPushButton *more = quietButton(
        words().message(tr("All {n} indicators"), {{u"n"_s, int(m_figures.trendsOf(principle).size())}}),
        u"progressMore_"_s + principle.text());
    more->setAccessibleName(
        tr("All indicators: %1")
            .arg(titleOfPrinciple(session().framework(), principle, session().language())));
    connect(more, &QPushButton::clicked, this, [this, principle] { openHere(principle.text()); });
    layout->addWidget(more, 0, Qt::AlignLeft);
    return both;
}

void ProgressPage::copyTable()
{
    if (const auto *table = m_column->findChild<FigureTable *>())
        table->copy();
}

} // namespace octant
