// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/progress/figure_table.h"

#include "app/window/models/row_delegate.h"
#include "app/window/pages/progress/figure_words.h"
#include "reports/pictures/figure_text.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int widths[] = {220, 100, 100, 44, 72, 88, 128, 112, 100, 320};

using Alignment = ListCell::Alignment;

} // namespace

FigureTable::FigureTable(Session &session, const QString &name, const QString &what,
                         const QList<FigureRow> &rows, QWidget *parent)
    : QTreeView(parent)
    , m_session(session)
    , m_titles(figureColumns(what))
{
    setObjectName(name);
    setAccessibleName(tr("Figures by: %1").arg(what));
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setAllColumnsShowFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new RowDelegate(session.words().fixed(0.5, 1).at(1), this));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    setColumns(m_titles);
    m_model.setRows(rows);
    setModel(&m_model);
    header()->setHighlightSections(false);
    header()->setStretchLastSection(true);
    for (int column = 0; column < m_model.columnCount(); ++column)
        header()->resizeSection(column, widths[column]);
    auto *copyAll = new QAction(tr("Copy the table"), this);
    copyAll->setShortcut(QKeySequence::Copy);
    copyAll->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAll, &QAction::triggered, this, &FigureTable::copy);
    addAction(copyAll);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void FigureTable::setColumns(const QStringList &titles)
{
    const FigureWords say(m_session.framework(), m_session.words());
    const Words &words = m_session.words();
    const auto number = [words](std::optional<double> value, const UnitCode &unit) {
        return ListCell{.text = value ? figureText(*value, unit, words) : u"–"_s,
                    .alignment = Alignment::Decimal};
    };
    const auto count = [words](int n) {
        return ListCell{.text = words.integer(n), .alignment = Alignment::Right};
    };
    const auto panelOf = [](const FigureRow &row) {
        return row.figure.panel && row.figure.panel->n >= smallestShownGroup ? *row.figure.panel
                                                                             : octant::Panel{};
    };
    m_model.setColumns({
        {titles[0], [](const FigureRow &row) { return ListCell{.text = row.what}; }},
        {titles[1],
         [this, number](const FigureRow &row) {
             return row.figure.suppressed ? ListCell{.text = tr("withheld"), .alignment = Alignment::Right}
                                          : number(row.figure.value, row.figure.unit);
         },
         true},
        {titles[2], [say](const FigureRow &row) { return ListCell{.text = say.unitSymbol(row.figure.unit)}; }},
        {titles[3], [count](const FigureRow &row) { return count(row.figure.n); }, true},
        {titles[4], [count](const FigureRow &row) { return count(row.figure.asked); }, true},
        {titles[5],
         [words](const FigureRow &row) {
             return ListCell{.text = row.figure.coverage ? words.percent(*row.figure.coverage) : u"–"_s,
                         .alignment = Alignment::Right};
         },
         true},
        {titles[6],
         [count](const FigureRow &row) {
             return row.figure.panel ? count(row.figure.panel->n)
                                     : ListCell{.text = u"–"_s, .alignment = Alignment::Right};
         },
         true},
        {titles[7],
         [number, panelOf](const FigureRow &row) { return number(panelOf(row).previous, row.figure.unit); },
         true},
        {titles[8],
         [number, panelOf](const FigureRow &row) { return number(panelOf(row).value, row.figure.unit); },
         true},
        {titles[9], [](const FigureRow &row) { return ListCell{.text = row.remark}; }},
    });
}

QString FigureTable::tsv() const
{
    return asTsv(m_titles, m_model.rows(), m_session.framework(), m_session.words());
}

void FigureTable::copy() const
{
    QGuiApplication::clipboard()->setText(tsv());
}

QSize FigureTable::sizeHint() const
{
    int height = header()->sizeHint().height() + 2;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += sizeHintForIndex(m_model.index(row, 0)).height();
    return {600, height + style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this)};
}

QSize FigureTable::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

} // namespace octant
