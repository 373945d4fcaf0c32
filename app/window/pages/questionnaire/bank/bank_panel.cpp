// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/bank/bank_panel.h"

#include "app/window/pages/questionnaire/bank/bank_delegate.h"
#include "app/window/theme/grid.h"
#include "app/window/theme/icon.h"
#include "app/window/widgets/buttons.h"
#include "app/window/widgets/filter_chip.h"
#include "app/window/widgets/flow_layout.h"
#include "app/window/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

void BankModel::setEntries(QList<BankEntry> entries, Language language)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_language = language;
    endResetModel();
}

int BankModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant BankModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const BankEntry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return entry.question.label.in(m_language);
    case Qt::AccessibleTextRole:
        return u"%1 %2"_s.arg(entry.question.code.text(), entry.question.label.in(m_language));
    case CodeRole:
        return entry.question.code.text();
    case OriginRole:
        return entry.year == 0 ? tr("standard questionnaire") : tr("asked for %1").arg(entry.year);
    default:
        return {};
    }
}

BankPanel::BankPanel(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(new QLineEdit)
    , m_principle(new FilterChip(tr("Principle"), u"bankPrinciple"_s))
    , m_indicator(new FilterChip(tr("Indicator"), u"bankIndicator"_s))
    , m_standard(new FilterChip(tr("Standard"), u"bankStandard"_s))
    , m_count(new Label({}, Label::Look::Secondary))
    , m_list(new QListView)
    , m_add(plainButton({}, u"bankAdd"_s))
{
    setObjectName(u"bankPanel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid::wide, 0, grid::margin, grid::wide);
    column->setSpacing(grid::step);
    auto *head = new QHBoxLayout;
    QToolButton *close = iconButton(u"close"_s, tr("Close the question bank"), u"bankClose"_s);
    connect(close, &QToolButton::clicked, this, &BankPanel::closeRequested);
    head->addWidget(new Label(tr("Question bank"), Label::Look::Section), 1);
    head->addWidget(close);
    column->addLayout(head);
    buildFilters(column);
    buildList(column);
}

void BankPanel::buildFilters(QVBoxLayout *column)
{
    m_text->setObjectName(u"bankSearch"_s);
    m_text->setAccessibleName(tr("Search in the question bank"));
    m_text->setPlaceholderText(tr("Words, code or standard"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(u"search"_s, Tint::Secondary), QLineEdit::LeadingPosition);
    connect(m_text, &QLineEdit::textChanged, this, &BankPanel::search);
    column->addWidget(m_text);
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(chips, grid::step);
    for (FilterChip *chip : {m_principle, m_indicator, m_standard}) {
        flow->addWidget(chip);
        connect(chip, &FilterChip::valueChanged, this, &BankPanel::search);
    }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    chips->setSizePolicy(policy);
    column->addWidget(chips);
    m_count->setObjectName(u"bankCount"_s);
    column->addWidget(m_count);
}

void BankPanel::buildList(QVBoxLayout *column)
{
    m_list->setObjectName(u"bankList"_s);
    m_list->setAccessibleName(tr("Questions of the bank"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new BankDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_list, &QListView::doubleClicked, this, &BankPanel::add);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &BankPanel::countSelected);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &BankPanel::countSelected);
    column->addWidget(m_list, 1);
    connect(m_add, &QPushButton::clicked, this, &BankPanel::add);
    column->addWidget(m_add, 0, Qt::AlignLeft);
}

void BankPanel::setBank(std::shared_ptr<const QuestionBank> bank)
{
    m_bank = std::move(bank);
    fillChips();
    search();
}

void BankPanel::fillChips()
{
    const Framework &framework = m_session.framework();
    FilterChip::Choices principles;
    for (const Principle &principle : framework.principles)
        principles.append({principle.code.text(), principle.title.in(m_session.language())});
    m_principle->setChoices(principles);
    FilterChip::Choices indicators;
    for (const Indicator &indicator : framework.indicators)
        indicators.append({indicator.code.text(),
                           u"%1  %2"_s.arg(indicator.code.text(), indicator.title.in(m_session.language()))});
    m_indicator->setChoices(indicators);
    FilterChip::Choices standards;
    for (const QString &name : m_bank->standards())
        standards.append({name, name});
    m_standard->setChoices(standards);
}

void BankPanel::searchIndicator(const QString &indicator)
{
    m_text->clear();
    m_principle->setValue({});
    m_standard->setValue({});
    m_indicator->setValue(indicator);
    search();
}

void BankPanel::takeFocus()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void BankPanel::search()
{
    if (!m_bank)
        return;
    QList<BankEntry> found =
        m_bank->find({m_text->text(), m_principle->value(), m_indicator->value(), m_standard->value()});
    m_count->setText(
        m_session.words().message(tr("{n, plural, =0 {No question is like that.} one {# question} "
                                     "other {# questions}}"),
                                  {{u"n"_s, int(found.size())}}));
    m_model.setEntries(std::move(found), m_session.language());
}

void BankPanel::countSelected()
{
    const int count = int(m_list->selectionModel()->selectedIndexes().size());
    m_add->setEnabled(count > 0);
    m_add->setText(m_session.words().message(
        tr("{n, plural, =0 {Add to the questionnaire} one {Add # question} other {Add # questions}}"),
        {{u"n"_s, count}}));
}

void BankPanel::add()
{
    QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    std::sort(selected.begin(), selected.end());
    QList<BankEntry> entries;
    for (const QModelIndex &index : std::as_const(selected))
        entries.append(m_model.entry(index));
    if (!entries.isEmpty())
        Q_EMIT addRequested(m_bank->clipping(entries));
}

} // namespace octant
