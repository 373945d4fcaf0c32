// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/builder_tools.h"

#include "app/window/theme/grid.h"
#include "app/window/theme/icon.h"
#include "app/window/widgets/buttons.h"
#include "app/window/widgets/chip.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int searchWidth = 232;

QToolButton *buttonOf(QAction *action, const QString &name)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    return button;
}

} // namespace

BuilderTools::BuilderTools(BuilderActions &actions, DraftSaving &saving, QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_now(new Chip({}, u"questionnaireNow"_s))
    , m_ahead(new Chip({}, u"questionnaireAhead"_s))
    , m_strip(new DraftStrip(saving))
{
    setObjectName(u"builderTools"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid::margin, 0, grid::margin, grid::step);
    row->setSpacing(grid::step);
    buildSearch();
    row->addWidget(m_search);
    addButtons(row, actions);
    connect(m_now, &Chip::clicked, this, [this] { Q_EMIT aheadChosen(false); });
    connect(m_ahead, &Chip::clicked, this, [this] { Q_EMIT aheadChosen(true); });
}

void BuilderTools::buildSearch()
{
    m_search->setObjectName(u"questionnaireSearch"_s);
    m_search->setAccessibleName(tr("Search in the questions"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, Tint::Secondary), QLineEdit::LeadingPosition)
        ->setText(m_search->placeholderText());
    m_search->setFixedWidth(searchWidth);
    connect(m_search, &QLineEdit::textChanged, this, &BuilderTools::searchChanged);
    setFocusProxy(m_search);
}

void BuilderTools::addButtons(QHBoxLayout *row, BuilderActions &actions)
{
    QPushButton *add = plainButton(tr("Add"), u"builderAdd"_s);
    add->setIcon(icon(u"add"_s));
    add->setMenu(actions.addMenu(add));
    m_add = add;
    QPushButton *bank = quietButton(tr("Question bank"), u"builderBank"_s);
    bank->setCheckable(true);
    connect(bank, &QPushButton::toggled, actions.bank, &QAction::setChecked);
    connect(actions.bank, &QAction::toggled, bank, &QPushButton::setChecked);
    m_bank = bank;
    m_undo = buttonOf(actions.undo, u"builderUndo"_s);
    m_redo = buttonOf(actions.redo, u"builderRedo"_s);
    QToolButton *more = iconButton(u"more"_s, tr("More for the questionnaire"), u"builderMore"_s);
    QMenu *menu = actions.wholeMenu(more);
    connect(more, &QToolButton::clicked, menu, [menu, more] {
        menu->popup(more->mapToGlobal(QPoint(more->width() - menu->sizeHint().width(), more->height())));
    });
    for (QWidget *part : {m_add, m_bank, m_undo, m_redo})
        row->addWidget(part);
    row->addStretch();
    row->addWidget(m_strip);
    row->addWidget(m_now);
    row->addWidget(m_ahead);
    row->addWidget(more);
}

QString BuilderTools::search() const
{
    return m_search->text();
}

void BuilderTools::showYears(int year, int ahead, bool isAhead)
{
    m_now->setVisible(year != 0 && ahead != 0);
    m_ahead->setVisible(year != 0 && ahead != 0);
    m_now->setText(QString::number(year));
    m_ahead->setText(tr("%1 (draft)").arg(ahead));
    m_now->setChecked(!isAhead);
    m_ahead->setChecked(isAhead);
    for (Chip *chip : {m_now, m_ahead}) {
        chip->setAccessibleName(chip->text());
        chip->updateGeometry();
    }
}

void BuilderTools::setEditable(bool editable)
{
    for (QWidget *part : {m_add, m_bank, m_undo, m_redo})
        part->setVisible(editable);
}

} // namespace octant
