// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/foot/foot_panel.h"

#include "app/window/pages/questionnaire/foot/foot_lines.h"
#include "app/window/theme/grid.h"
#include "app/window/theme/icon.h"
#include "app/window/widgets/buttons.h"
#include "app/window/widgets/label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTabBar>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int codeWidth = 148;
constexpr int nothing = 3; ///< page of the stack behind the lists

} // namespace

FootPanel::FootPanel(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_tabs(new QTabBar)
    , m_fold(iconButton(u"chevron_right"_s, tr("Open or close the list"), u"footFold"_s))
    , m_propose(quietButton(tr("Compare with last year"), u"footPropose"_s))
    , m_nothing(new Label({}, Label::Look::Secondary))
{
    setObjectName(u"questionnaireFoot"_s);
    buildTabs();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(grid::wide, 0, grid::margin, 0);
    head->addWidget(m_tabs);
    head->addStretch();
    head->addWidget(m_propose);
    head->addWidget(m_fold);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    auto *lists = new QHBoxLayout;
    lists->setContentsMargins(grid::wide, grid::tight, 0, 0);
    lists->addWidget(buildLists());
    column->addLayout(lists, 1);
    m_propose->setToolTip(tr("Marks what has another wording or unit, and what is gone."));
    connect(static_cast<QPushButton *>(m_propose), &QPushButton::clicked, this, &FootPanel::proposeRequested);
    connect(m_fold, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    setOpen(false);
    showTab(0);
}

void FootPanel::buildTabs()
{
    m_tabs->setObjectName(u"footTabs"_s);
    m_tabs->setAccessibleName(tr("What to look at"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->addTab(tr("Problems"));
    m_tabs->addTab(tr("Missing translations"));
    m_tabs->addTab(tr("Against last year"));
    connect(m_tabs, &QTabBar::currentChanged, this, &FootPanel::showTab);
    connect(m_tabs, &QTabBar::tabBarClicked, this, [this](int tab) {
        if (tab >= 0)
            setOpen(!m_open || tab != m_tabs->currentIndex());
    });
}

QWidget *FootPanel::buildLists()
{
    m_lists = new QStackedWidget;
    m_lists->addWidget(buildList(Problems, u"problemList"_s, tr("Problems")));
    m_lists->addWidget(buildList(Missing, u"missingList"_s, tr("Missing translations")));
    m_lists->addWidget(buildList(Differences, u"differenceList"_s, tr("Against last year")));
    m_nothing->setContentsMargins(grid::step, grid::step, grid::margin, grid::wide);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_nothing->setObjectName(u"footNothing"_s);
    m_lists->addWidget(m_nothing);
    m_lists->setMinimumHeight(96);
    return m_lists;
}

QTreeView *FootPanel::buildList(Tab tab, const QString &name, const QString &title)
{
    auto *list = new QTreeView;
    list->setObjectName(name);
    list->setAccessibleName(title);
    list->setModel(&m_models[tab]);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setHeaderHidden(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setIndentation(0);
    list->viewport()->setAutoFillBackground(false);
    list->setAllColumnsShowFocus(true);
    list->header()->setStretchLastSection(true);
    list->header()->setMinimumSectionSize(grid::margin);
    list->setColumnWidth(0, codeWidth);
    connect(list, &QTreeView::activated, this, [this, tab](const QModelIndex &index) { follow(tab, index); });
    connect(list, &QTreeView::clicked, this, [this, tab](const QModelIndex &index) { follow(tab, index); });
    return list;
}

void FootPanel::follow(Tab tab, const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const FootLine line = m_models[tab].lines()[index.row()];
    Q_EMIT jumpRequested(line.code, line.member, line.offset);
}

void FootPanel::showVerdict(const DraftVerdict &verdict)
{
    m_models[Problems].setLines(FootLines::of(verdict.findings));
    m_models[Missing].setLines(FootLines::of(verdict.missing));
    const int problems = m_models[Problems].rowCount();
    const int missing = m_models[Missing].rowCount();
    m_tabs->setTabText(Problems, problems == 0 ? tr("Problems") : tr("Problems (%1)").arg(problems));
    m_tabs->setTabText(Missing, missing == 0 ? tr("Missing translations")
                                             : tr("Missing translations (%1)").arg(missing));
    showTab(m_tabs->currentIndex());
}

void FootPanel::showDifferences(const Questionnaire &questionnaire, const Questionnaire *earlier)
{
    m_tabs->setTabVisible(Differences, earlier);
    m_models[Differences].setLines(
        earlier ? FootLines::differences(questionnaire, *earlier, m_session.language()) : QList<FootLine>());
    const int count = m_models[Differences].rowCount();
    m_tabs->setTabText(Differences,
                       count == 0 ? tr("Against last year") : tr("Against last year (%1)").arg(count));
    showTab(m_tabs->currentIndex());
}

void FootPanel::showTab(int tab)
{
    const bool isEmpty = m_models[tab].rowCount() == 0;
    m_nothing->setText(tab == Problems  ? tr("Nothing is wrong with the questionnaire.")
                       : tab == Missing ? tr("All wordings are there in all languages.")
                                        : tr("All questions are the same as last year."));
    m_lists->setCurrentIndex(isEmpty ? nothing : tab);
    m_propose->setVisible(m_open && tab == Differences);
}

void FootPanel::setOpen(bool open)
{
    const bool isChange = open != m_open;
    m_open = open;
    m_lists->setVisible(open);
    m_fold->setIcon(icon(open ? u"chevron_down"_s : u"chevron_right"_s, Tint::Secondary));
    m_propose->setVisible(m_open && m_tabs->currentIndex() == Differences);
    if (isChange)
        Q_EMIT openChanged(open);
}

} // namespace octant
