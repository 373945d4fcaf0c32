// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/properties/choice_table.h"

#include "app/window/theme/grid.h"
#include "app/window/widgets/buttons.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int mostRows = 12; ///< shown at once; more scroll
constexpr int codeWidth = 72;

QString freshCode(const QList<Choice> &choices)
{
    for (int number = int(choices.size()) + 1;; ++number) {
        const QString code = u"c%1"_s.arg(number);
        if (std::ranges::none_of(choices, [&](const Choice &choice) { return choice.code == code; }))
            return code;
    }
}

} // namespace

ChoiceTable::ChoiceTable(QWidget *parent)
    : QWidget(parent)
    , m_view(new QTableView)
{
    m_view->setObjectName(u"choiceTable"_s);
    m_view->setAccessibleName(tr("Choices"));
    m_view->setModel(&m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(grid::denseRow);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_view->setTabKeyNavigation(true);
    m_tools = buildTools();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::tight);
    layout->addWidget(m_view);
    layout->addWidget(m_tools);
    connect(&m_model, &ChoiceModel::edited, this, &ChoiceTable::edited);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ChoiceTable::fit);
}

QWidget *ChoiceTable::buildTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::tight);
    QPushButton *add = quietButton(tr("Add a choice"), u"choiceAdd"_s);
    QToolButton *up = iconButton(u"move_up"_s, tr("Move the choice up"), u"choiceUp"_s);
    QToolButton *down = iconButton(u"move_down"_s, tr("Move the choice down"), u"choiceDown"_s);
    QToolButton *remove = iconButton(u"delete"_s, tr("Delete the choice"), u"choiceRemove"_s);
    connect(add, &QPushButton::clicked, this, &ChoiceTable::add);
    connect(up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(down, &QToolButton::clicked, this, [this] { move(1); });
    connect(remove, &QToolButton::clicked, this, &ChoiceTable::remove);
    row->addWidget(add);
    row->addStretch();
    for (QToolButton *button : {up, down, remove})
        row->addWidget(button);
    return tools;
}

void ChoiceTable::show(const QList<Choice> &choices, const QStringList &languages)
{
    m_model.show(choices, languages);
}

void ChoiceTable::setEditable(bool editable)
{
    m_model.setEditable(editable);
    m_tools->setVisible(editable);
}

void ChoiceTable::fit()
{
    const int rows = std::clamp(m_model.rowCount(), 1, mostRows);
    const int row = m_view->verticalHeader()->sectionSize(0);
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() +
                           rows * std::max(row, grid::denseRow) + 4);
    m_view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_view->setColumnWidth(0, codeWidth);
}

void ChoiceTable::takeFocus(const QString &code)
{
    const auto &choices = m_model.choices();
    const auto found = std::ranges::find(choices, code, &Choice::code);
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->selectRow(found == choices.end() ? 0 : int(found - choices.begin()));
}

void ChoiceTable::add()
{
    QList<Choice> choices = m_model.choices();
    const int row = m_view->currentIndex().isValid() ? m_view->currentIndex().row() + 1 : int(choices.size());
    choices.insert(row, {freshCode(choices), Text()});
    Q_EMIT edited(choices);
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->setCurrentIndex(m_model.index(row, 1));
}

void ChoiceTable::remove()
{
    const int row = m_view->currentIndex().row();
    QList<Choice> choices = m_model.choices();
    if (row < 0 || row >= choices.size())
        return;
    choices.removeAt(row);
    Q_EMIT edited(choices);
    m_view->selectRow(std::min(row, m_model.rowCount() - 1));
}

void ChoiceTable::move(int by)
{
    const int row = m_view->currentIndex().row();
    QList<Choice> choices = m_model.choices();
    if (row < 0 || row + by < 0 || row + by >= choices.size())
        return;
    choices.move(row, row + by);
    Q_EMIT edited(choices);
    m_view->selectRow(row + by);
}

} // namespace octant
