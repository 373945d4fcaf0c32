// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/framework/framework_page.h"

#include "app/window/pages/framework/item_form.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/buttons.h"
#include "app/window/widgets/empty_state.h"
#include "app/window/widgets/fact_table.h"
#include "app/window/widgets/holder.h"
#include "app/window/widgets/label.h"
#include "records/store/framework_store.h"

#include <QAction>
#include <QInputDialog>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr std::array allSorts = {ItemSort::Indicator, ItemSort::ImpactArea, ItemSort::Unit,
                                 ItemSort::PartnerKind};

} // namespace

FrameworkPage::FrameworkPage(Session &session)
    : ListPage(session, u"framework"_s)
    , m_add(new QAction(tr("Add entry"), this))
{
    addActions();
    setColumns();
    setTable(&m_model, tr("Framework"), {0, 170, 170, 150}, -1);
    setSpareColumns({2});
    addFilters();
    setEmptyState(new EmptyState(u"framework"_s, tr("Nothing is measured yet"),
                                 tr("Indicators, impact areas, units and kinds of partners belong here."),
                                 m_add));
    refresh();
}

QString FrameworkPage::title() const
{
    return tr("Framework");
}

QString FrameworkPage::statusLine() const
{
    const auto count = [this](ItemSort sort) {
        return int(std::ranges::count(m_model.rows(), sort, &FrameworkItem::sort));
    };
    return words().message(tr("{indicators, plural, one {# indicator} other {# indicators}}, {areas, plural, "
                              "one {# impact area} other "
                              "{# impact areas}}, {units, plural, one {# unit} other {# units}}, {kinds, "
                              "plural, one {# kind} other {# "
                              "kinds}} of partners"),
                           {{u"indicators"_s, count(ItemSort::Indicator)},
                            {u"areas"_s, count(ItemSort::ImpactArea)},
                            {u"units"_s, count(ItemSort::Unit)},
                            {u"kinds"_s, count(ItemSort::PartnerKind)}});
}

QString FrameworkPage::wordOf(ItemSort sort) const
{
    switch (sort) {
    case ItemSort::Indicator:
        return tr("Indicator");
    case ItemSort::ImpactArea:
        return tr("Impact area");
    case ItemSort::Unit:
        return tr("Unit");
    case ItemSort::PartnerKind:
        return tr("Kind of partner");
    }
    return {};
}

QString FrameworkPage::yearWords(const YearSpan &years) const
{
    if (years.isAlways())
        return tr("always");
    if (years.to == 0)
        return tr("from %1").arg(years.from);
    return years.from == 0 ? tr("until %1").arg(years.to) : tr("%1–%2").arg(years.from).arg(years.to);
}

void FrameworkPage::addActions()
{
    m_add->setObjectName(u"actionAddFrameworkEntry"_s);
    const std::array words = {tr("Add an indicator"), tr("Add an impact area"), tr("Add a unit"),
                              tr("Add a kind of partner")};
    for (const ItemSort sort : allSorts) {
        auto *action = new QAction(words[std::size_t(sort)], this);
        action->setObjectName(u"actionAddFramework_"_s + nameOf(sort));
        connect(action, &QAction::triggered, this, [this, sort] { addEntry(sort); });
        m_adding << action;
    }
    // What is looked at is what is added; where everything is, the person chooses.
    connect(m_add, &QAction::triggered, this, [this] {
        for (const ItemSort sort : allSorts) {
            if (nameOf(sort) == m_sort->value())
                return addEntry(sort);
        }
        QMenu menu;
        menu.addActions(m_adding);
        menu.exec(QCursor::pos());
    });
}

void FrameworkPage::setColumns()
{
    const Session &s = session();
    m_model.setColumns({
        {tr("Title"),
         [&s](const FrameworkItem &item) {
             return ListCell{.text = item.title.in(s.language()),
                         .secondary = item.code,
                         .sort = item.title.in(s.language())};
         }},
        {tr("What it is"), [this](const FrameworkItem &item) { return ListCell{.text = wordOf(item.sort)}; }},
        {tr("Principle"),
         [&s](const FrameworkItem &item) {
             const Principle *principle = s.framework().principle(item.principle);
             return ListCell{.text = principle ? principle->title.in(s.language()) : QString()};
         }},
        {tr("Reporting years"),
         [this](const FrameworkItem &item) {
             return ListCell{.text = yearWords(item.years), .sort = item.years.to};
         }},
    });
    m_model.setKey(&FrameworkItem::key);
    m_model.setSearchText([](const FrameworkItem &item) {
        return (QStringList(item.title.byTag().values()) << item.code).join(u' ');
    });
}

void FrameworkPage::addFilters()
{
    m_sort = addFilter(u"sort"_s, tr("What it is"),
                       [this](int row) { return QStringList(nameOf(m_model.rows()[row].sort)); });
    FilterChip::Choices sorts;
    for (const ItemSort sort : allSorts)
        sorts.append({nameOf(sort), wordOf(sort)});
    m_sort->setChoices(sorts);
    m_state = addFilter(u"state"_s, tr("State"), [this](int row) {
        return QStringList(m_model.rows()[row].years.to == 0 ? u"open"_s : u"retired"_s);
    });
    m_state->setChoices({{u"open"_s, tr("in use")}, {u"retired"_s, tr("with a last year")}});
}

void FrameworkPage::refresh()
{
    load(
        u"list"_s,
        [](Database &database) -> Result<QList<FrameworkItem>> {
            return itemsOf(FrameworkStore(database).load());
        },
        [this](QList<FrameworkItem> rows) {
            m_model.setRows(std::move(rows));
            rowsLoaded();
            Q_EMIT headerChanged();
        });
}

QWidget *FrameworkPage::makeDetail(const QString &key)
{
    const FrameworkItem *item = m_model.find(key);
    if (!item)
        return nullptr;
    auto *holder = new Holder;
    holder->put(panelOf(*item, holder));
    return holder;
}

QWidget *FrameworkPage::panelOf(const FrameworkItem &item, Holder *holder)
{
    auto *panel = new QWidget;
    panel->setObjectName(u"frameworkPanel"_s);
    auto *layout = new QVBoxLayout(panel);
    layout->setSpacing(grid::step);
    layout->addWidget(new Label(item.title.in(session().language()), Label::Look::Section));
    addFacts(panel, item);
    QPushButton *edit = plainButton(tr("Edit"), u"frameworkEdit"_s);
    connect(edit, &QPushButton::clicked, this, [this, holder, item] { showForm(holder, item); });
    QPushButton *retireButton = plainButton(tr("Retire…"), u"frameworkRetire"_s);
    connect(retireButton, &QPushButton::clicked, this, [this, item] { retire(item); });
    auto *row = new QHBoxLayout;
    row->addWidget(edit);
    row->addWidget(retireButton);
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch();
    return panel;
}

void FrameworkPage::addFacts(QWidget *panel, const FrameworkItem &item) const
{
    const Framework &framework = session().framework();
    auto *facts = new FactTable(u"frameworkFacts"_s);
    facts->add(tr("What it is"), wordOf(item.sort));
    facts->add(tr("Reporting years"), yearWords(item.years));
    if (const Principle *principle = framework.principle(item.principle))
        facts->add(tr("Principle"), principle->title.in(session().language()));
    if (const Unit *unit = framework.unit(item.sort == ItemSort::Unit ? UnitCode(item.code) : item.unit)) {
        facts->add(tr("Unit"), unit->symbol.in(session().language()));
        if (item.sort == ItemSort::Unit)
            facts->add(tr("What it measures"), unit->quantity);
    }
    const Indicator *indicator =
        item.sort == ItemSort::Indicator ? framework.indicator(IndicatorCode(item.code)) : nullptr;
    if (indicator && indicator->aggregation == Aggregation::Ratio) {
        facts->add(tr("Numerator"), indicator->numerator);
        facts->add(tr("Denominator"), indicator->denominator);
    } else if (indicator) {
        facts->add(tr("Value of a response"), indicator->value);
    }
    panel->layout()->addWidget(facts);
}

void FrameworkPage::addEntry(ItemSort sort)
{
    auto *holder = new Holder;
    FrameworkItem item;
    item.sort = sort;
    showDetailWidget(holder);
    showForm(holder, item);
}

void FrameworkPage::showForm(Holder *holder, const FrameworkItem &item)
{
    ItemForm *form = ItemForm::make(session(), item);
    guardDetail([form = QPointer(form)] { return form && form->isChanged(); });
    connect(form, &ItemForm::cancelled, this, &FrameworkPage::remakeDetail);
    connect(form, &ItemForm::saveRequested, this,
            [this, form](const FrameworkChange &asked) { save(form, asked); });
    holder->put(form);
}

void FrameworkPage::save(ItemForm *form, const FrameworkChange &asked)
{
    change(asked, form->key(), [form = QPointer(form)](const Problem &problem) {
        if (form)
            form->showProblem(problem);
    });
}

/// The change is made on the framework as it stands then, so that what somebody else has added stays.
void FrameworkPage::change(const FrameworkChange &asked, const QString &key, WorkQueue::Failed failed)
{
    const auto store = [asked](Database &database, const Author &author) -> Result<void> {
        FrameworkStore frameworks(database);
        const Result<Framework> changed = asked(frameworks.load());
        if (!changed)
            return std::unexpected(changed.error());
        frameworks.save(*changed, author);
        return {};
    };
    const auto saved = [this, key] {
        holdDetail(false);
        open(key);
    };
    write(tr("Saving the framework"), store, saved, std::move(failed));
}

void FrameworkPage::retire(const FrameworkItem &item)
{
    bool chosen = false;
    const int year =
        QInputDialog::getInt(this, tr("Retire"),
                             tr("The last reporting year for which “%1” holds. Earlier years keep it.")
                                 .arg(item.title.in(session().language())),
                             session().year(), std::max(1990, item.years.from), 2100, 1, &chosen);
    if (chosen)
        change(retiring(item, year), item.key(), {});
}

} // namespace octant
