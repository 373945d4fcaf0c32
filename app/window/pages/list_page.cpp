// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/list_page.h"

#include "app/window/models/row_delegate.h"
#include "app/window/theme/grid.h"
#include "app/window/theme/icon.h"
#include "app/window/widgets/buttons.h"
#include "app/window/widgets/empty_state.h"
#include "app/window/widgets/flow_layout.h"
#include "app/window/widgets/label.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int searchWidth = 260;
constexpr int roomy = 800;  ///< from this width on the list has room for all columns
constexpr int narrow = 640; ///< below this width the panel takes the place of the list

/// A cell's words on one line of a spreadsheet.
QString asField(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

QString lineOf(const QModelIndex &row)
{
    QStringList fields;
    for (int column = 0; column < row.model()->columnCount(row.parent()); ++column)
        fields.append(asField(row.siblingAtColumn(column).data(Qt::DisplayRole).toString()));
    return fields.join(u'\t');
}

} // namespace

ListPage::ListPage(Session &session, const QString &id, QWidget *parent)
    : Page(session, id, parent)
    , m_filter(session.words())
    , m_search(new QLineEdit)
    , m_chips(new FlowLayout(nullptr, grid::step))
    , m_tools(new QHBoxLayout)
    , m_count(new Label({}, Label::Look::Secondary))
    , m_table(new QTreeView)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_code(new Label({}, Label::Look::Secondary))
    , m_list(new QWidget)
    , m_panel(nullptr)
    , m_scroll(new QScrollArea)
    , m_stack(new QStackedWidget)
    , m_nothing(
          new EmptyState(u"search"_s, tr("Nothing found"), tr("No row fits the search and the filters.")))
{
    m_nothing->setObjectName(id + u"Nothing"_s);
    buildTable();
    m_panel = buildPanel();
    m_splitter->setObjectName(id + u"Splitter"_s);
    auto *inset = new QHBoxLayout(m_list);
    inset->setContentsMargins(grid::wide, 0, 0,
                              0); // with the cells' own margin, rows begin where the title does
    inset->addWidget(m_table);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_panel);
    m_splitter->installEventFilter(this);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildTools(layout);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_table);
}

void ListPage::buildTools(QVBoxLayout *layout)
{
    m_search->setObjectName(id() + u"Search"_s);
    m_search->setAccessibleName(tr("Search in the list"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, Tint::Secondary), QLineEdit::LeadingPosition)
        ->setText(tr("Search"));
    if (auto *clear = m_search->findChild<QAction *>(u"_q_qlineeditclearaction"_s))
        clear->setText(tr("Clear the search"));
    m_search->setFixedWidth(searchWidth);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setSearch(text);
        updateShown();
    });
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
    m_count->setWordWrap(false);
    m_tools->setContentsMargins(grid::margin, 0, grid::margin, grid::step + grid::tight);
    m_tools->setSpacing(grid::step);
    m_tools->addWidget(m_search, 0, Qt::AlignTop);
    m_chips->setContentsMargins(0, 2, 0, 2);
    m_tools->addLayout(m_chips, 1);
    m_tools->addWidget(m_count, 0, Qt::AlignVCenter);
    layout->addLayout(m_tools);
}

void ListPage::buildTable()
{
    m_table->setObjectName(id() + u"Table"_s);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setRootIsDecorated(false);
    m_table->setItemsExpandable(false);
    m_table->setIndentation(0);
    m_table->setUniformRowHeights(false);
    m_table->setAllColumnsShowFocus(true);
    m_table->setMouseTracking(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setItemDelegate(new RowDelegate(words().fixed(0.5, 1).at(1), m_table));
    m_table->header()->setHighlightSections(false);
    m_table->header()->setStretchLastSection(false);
    m_table->viewport()->setAutoFillBackground(false);
    auto *copy = new QAction(tr("Copy rows"), m_table);
    copy->setObjectName(id() + u"Copy"_s);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QAction::triggered, this, &ListPage::copyRows);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QWidget *ListPage::buildPanel()
{
    auto *panel = new QWidget;
    panel->setObjectName(id() + u"Panel"_s);
    QToolButton *close = iconButton(u"close"_s, tr("Close the panel"), id() + u"PanelClose"_s);
    connect(close, &QToolButton::clicked, this, &ListPage::closeDetail);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ListPage::closeDetail);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(grid::wide, 0, grid::wide, 0);
    head->addWidget(m_code, 1);
    head->addWidget(close);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(grid::step, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
    panel->setMinimumWidth(grid::detail - 100);
    panel->hide();
    return panel;
}

void ListPage::setTable(TableModelBase *model, const QString &accessibleName, const QList<int> &widths,
                        int sortColumn)
{
    m_model = model;
    m_filter.setTable(model);
    m_table->setModel(&m_filter);
    m_table->setAccessibleName(accessibleName);
    m_table->setSortingEnabled(true);
    m_table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < widths.size(); ++column)
        m_table->header()->resizeSection(column, widths[column]);
    m_table->sortByColumn(sortColumn, Qt::AscendingOrder);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListPage::rowSelected);
    connect(m_table->header(), &QHeaderView::sortIndicatorChanged, this, &ListPage::save);
    connect(m_table->header(), &QHeaderView::sectionResized, this, &ListPage::save);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { // by hand only
        session().settings().setValue(key(u"splitter"_s), m_splitter->saveState());
    });
}

FilterChip *ListPage::addFilter(const QString &name, const QString &title,
                                std::function<QStringList(int)> valuesOf)
{
    auto *chip = new FilterChip(title, id() + u"Filter_"_s + name);
    m_chips->addWidget(chip);
    m_filterChips[name] = chip;
    connect(chip, &FilterChip::valueChanged, this,
            [this, name, valuesOf = std::move(valuesOf)](const QString &value) {
                m_filter.setFilter(
                    name, value.isEmpty() ? TableFilter::Accepts() : [valuesOf, value](int row) {
                        return valuesOf(row).contains(value);
                    });
                updateShown();
                save();
            });
    return chip;
}

void ListPage::setEmptyState(QWidget *state)
{
    m_stack->insertWidget(2, state);
}

void ListPage::setWidePanel(int listWidth)
{
    m_listWidth = listWidth;
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
}

void ListPage::addTool(QWidget *tool)
{
    m_tools->addWidget(tool, 0, Qt::AlignTop);
}

void ListPage::open(const QString &item)
{
    if (item != m_item && !mayLeave())
        return;
    if (item != m_item)
        holdDetail(false);
    m_item = item;
    if (m_loaded)
        rowsLoaded();
}

void ListPage::holdDetail(bool held)
{
    m_held = held;
    m_hasChanges = {};
}

void ListPage::guardDetail(std::function<bool()> hasChanges)
{
    m_held = true;
    m_hasChanges = std::move(hasChanges);
}

bool ListPage::mayLeave()
{
    if (!m_held || !m_hasChanges || !m_hasChanges())
        return true;
    QMessageBox box(QMessageBox::NoIcon, tr("Unsaved changes"),
                    tr("What you have changed here is not saved yet."), QMessageBox::NoButton, this);
    box.setObjectName(u"unsavedDialog"_s);
    const QPushButton *discard = box.addButton(tr("Discard the changes"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(tr("Go on editing"), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == discard;
}

void ListPage::rowsLoaded()
{
    if (!m_loaded)
        restore();
    m_loaded = true;
    updateShown();
    selectItem();
    if (!m_held)
        showDetail();
}

void ListPage::selectItem()
{
    m_selecting = true;
    const QModelIndex index = m_filter.mapFromSource(m_model->indexOf(m_item));
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                          QItemSelectionModel::Rows);
    if (index.isValid())
        m_table->scrollTo(index);
    m_selecting = false;
}

void ListPage::updateShown()
{
    const int shown = m_filter.shownRows();
    const bool empty = m_model->size() == 0;
    const bool formOnly = empty && !m_panel->isHidden(); // the first row is being made
    m_stack->setCurrentIndex(!m_loaded || shown > 0 || formOnly ? 0 : empty && m_stack->count() > 2 ? 2 : 1);
    m_count->setText(shown == m_model->size() ? QString() : tr("%1 of %2").arg(shown).arg(m_model->size()));
    m_table->expandAll();
    for (int group = 0; m_model->isGrouped() && group < m_filter.rowCount(); ++group)
        m_table->setFirstColumnSpanned(group, {}, true);
}

void ListPage::rowSelected()
{
    if (m_selecting)
        return;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.size() != 1)
        return;
    const QString item = rows.first().data(TableModelBase::KeyRole).toString();
    if (item == m_item)
        return;
    if (!mayLeave())
        return selectItem();
    m_item = item;
    holdDetail(false);
    showDetail();
    Q_EMIT itemOpened(item);
}

void ListPage::showDetail()
{
    const bool known = !m_item.isEmpty() && m_model->indexOf(m_item).isValid();
    showDetailWidget(known ? makeDetail(m_item) : nullptr);
}

void ListPage::showDetailWidget(QWidget *detail)
{
    m_code->setText(m_item);
    if (detail) {
        detail->setContentsMargins(grid::wide, 0, grid::margin, grid::margin);
        m_scroll->setWidget(detail);
    }
    m_panel->setVisible(detail);
    updateShown();
    sizePanel();
}

void ListPage::sizePanel()
{
    const bool open = !m_panel->isHidden();
    const int width = m_splitter->width();
    m_list->setVisible(!open || width >= narrow);
    for (const int column : std::as_const(m_spare))
        m_table->setColumnHidden(column, open || width < roomy);
    const int list = m_listWidth > 0 ? m_listWidth : std::max(1, width - grid::detail);
    if (open && session().settings().value(key(u"splitter"_s)).isNull())
        m_splitter->setSizes({list, width - list});
}

bool ListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_splitter && event->type() == QEvent::Resize)
        sizePanel();
    return Page::eventFilter(watched, event);
}

void ListPage::remakeDetail()
{
    holdDetail(false);
    showDetail();
}

void ListPage::closeDetail()
{
    if (!mayLeave())
        return;
    m_item.clear();
    holdDetail(false);
    m_table->clearSelection();
    showDetailWidget(nullptr);
    Q_EMIT itemOpened({});
}

void ListPage::copyRows() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, [this](const QModelIndex &a, const QModelIndex &b) {
        return m_table->visualRect(a).top() < m_table->visualRect(b).top();
    });
    QStringList titles;
    for (int column = 0; column < m_filter.columnCount(); ++column)
        titles.append(asField(m_filter.headerData(column, Qt::Horizontal).toString()));
    QStringList lines = {titles.join(u'\t')};
    for (const QModelIndex &row : std::as_const(rows))
        lines.append(lineOf(row));
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

QString ListPage::key(const QString &name) const
{
    return u"pages/%1/%2"_s.arg(id(), name);
}

void ListPage::restore()
{
    const QSettings &settings = session().settings();
    for (auto [name, chip] : m_filterChips.asKeyValueRange())
        chip->setValue(settings.value(key(u"filter/"_s + name)).toString());
    const QByteArray header = settings.value(key(u"header"_s)).toByteArray();
    if (!header.isEmpty())
        m_table->header()->restoreState(header);
    m_splitter->restoreState(settings.value(key(u"splitter"_s)).toByteArray());
}

void ListPage::save() const
{
    if (!m_loaded)
        return;
    QSettings &settings = session().settings();
    for (auto [name, chip] : m_filterChips.asKeyValueRange())
        settings.setValue(key(u"filter/"_s + name), chip->value());
    settings.setValue(key(u"header"_s), m_table->header()->saveState());
}

} // namespace octant
