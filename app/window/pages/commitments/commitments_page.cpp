// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/commitments/commitments_page.h"

#include "app/window/models/badges.h"
#include "app/window/pages/commitments/commitment_panel.h"
#include "app/window/pages/commitments/commitment_words.h"
#include "app/window/pages/commitments/override_form.h"
#include "app/window/widgets/empty_state.h"
#include "app/window/widgets/holder.h"
#include "reports/pictures/commitment_picture.h"

using namespace Qt::StringLiterals;

namespace octant {

CommitmentsPage::CommitmentsPage(Session &session)
    : ListPage(session, u"commitments"_s)
{
    setColumns();
    setTable(&m_model, tr("Commitments"), {0, 200, 130, 90, 210}, -1);
    setSpareColumns({1, 3});
    addFilters();
    setEmptyState(new EmptyState(u"commitments"_s, tr("No commitments in this year"),
                                 tr("What partners have promised against the eight principles stands here, "
                                    "with the way from baseline to target. "
                                    "Commitments arrive with the responses.")));
    refresh();
}

QString CommitmentsPage::title() const
{
    return tr("Commitments");
}

QString CommitmentsPage::statusLine() const
{
    int listed = 0;
    int good = 0;
    int waiting = 0;
    for (const CommitmentRow &row : m_model.rows()) {
        const CommitmentStatus status = row.assessment.status;
        listed += row.assessment.isListed() ? 1 : 0;
        waiting += row.assessment.isListed() ? 0 : 1;
        good += row.assessment.isListed() &&
                        (status == CommitmentStatus::OnTrack || status == CommitmentStatus::Achieved)
                    ? 1
                    : 0;
    }
    if (m_model.rows().isEmpty())
        return {};
    return words().message(
        tr("{listed, plural, one {# commitment} other {# commitments}} in {year}, {good} on track or "
           "achieved; {waiting, plural, =0 {none waits} one {# waits for you} other {# wait for you}}"),
        {{u"listed"_s, listed},
         {u"year"_s, QString::number(session().year())},
         {u"good"_s, good},
         {u"waiting"_s, waiting}});
}

void CommitmentsPage::setColumns()
{
    const Session &s = session();
    m_model.setColumns({
        {tr("Commitment"),
         [&s](const CommitmentRow &row) { return ListCell{.text = row.terms().title.in(s.language())}; }},
        {tr("Partner"),
         [&s](const CommitmentRow &row) { return ListCell{.text = row.partner.name.in(s.language())}; }},
        {tr("Path"), [this](const CommitmentRow &row) { return pathCell(row); }},
        {tr("Progress"),
         [&s](const CommitmentRow &row) {
             const auto &progress = row.assessment.progress;
             return ListCell{.text = progress ? s.words().percent(*progress) : QString(),
                         .sort = progress ? QVariant(*progress) : QVariant(),
                         .alignment = ListCell::Alignment::Right};
         },
         true},
        {tr("Status"),
         [this](const CommitmentRow &row) {
             const BadgeLook badge = statusBadge(row);
             return ListCell{.text = badge.word,
                         .sort = row.assessment.isListed() ? int(row.assessment.status) : -1,
                         .badge = badge};
         }},
    });
    m_model.setKey([](const CommitmentRow &row) { return row.commitment.code.text(); });
    m_model.setGroup([](const CommitmentRow &row) { return row.terms().principle.text(); });
    m_model.setSearchText([](const CommitmentRow &row) {
        return (QStringList(row.terms().title.byTag().values()) + row.partner.name.byTag().values()
                << row.commitment.code.text())
            .join(u' ');
    });
}

ListCell CommitmentsPage::pathCell(const CommitmentRow &row) const
{
    const Session &s = session();
    const Unit *unit = s.framework().unit(row.terms().unit);
    const QString words = valueInWords(row.assessment.actual, row.terms(), unit, s.words());
    if (!row.path)
        return ListCell{.text = words};
    return ListCell{.text = words, .picture = [&s, path = *row.path](QPainter &painter, const QRectF &rect) {
                    drawCommitmentPath(painter, rect, path, nullptr, s.palette(), s.words(),
                                       PathDetail::Small);
                }};
}

BadgeLook CommitmentsPage::statusBadge(const CommitmentRow &row) const
{
    if (row.assessment.isListed())
        return badgeOf(row.assessment.status, session());
    return {u"edit"_s, session().palette().secondary,
            titleOf(session().framework().lifecycles, nameOf(row.terms().lifecycle), session().language())};
}

void CommitmentsPage::addFilters()
{
    const Language language = session().language();
    const Framework &framework = session().framework();
    FilterChip::Choices principles;
    for (const Principle &principle : framework.principles)
        principles.append({principle.code.text(), principle.title.in(language)});
    FilterChip::Choices statuses;
    for (const Term &status : framework.commitmentStatuses)
        statuses.append({status.code, status.title.in(language)});
    FilterChip::Choices stages;
    for (const Term &stage : framework.lifecycles)
        stages.append({stage.code, stage.title.in(language)});
    addFilter(u"principle"_s, tr("Principle"), [this](int row) {
        return QStringList(m_model.rows()[row].terms().principle.text());
    })->setChoices(principles);
    addFilter(u"status"_s, tr("Status"), [this](int row) {
        const Assessment &it = m_model.rows()[row].assessment;
        return it.isListed() ? QStringList(nameOf(it.status)) : QStringList();
    })->setChoices(statuses);
    addFilter(u"stage"_s, tr("Stage"), [this](int row) {
        return QStringList(nameOf(m_model.rows()[row].terms().lifecycle));
    })->setChoices(stages);
}

QList<RowGroup> CommitmentsPage::groups() const
{
    QList<RowGroup> groups;
    for (const Principle &principle : session().framework().principles)
        groups.append({principle.code.text(), [&s = session(), principle] {
                           const QString title = principle.title.in(s.language());
                           return ListCell{.text = title,
                                       .badge = {principle.symbol, s.palette().of(principle.code), title}};
                       }});
    return groups;
}

void CommitmentsPage::refresh()
{
    load(
        u"list"_s, [year = session().year()](Database &database) { return loadCommitments(database, year); },
        [this](QList<CommitmentRow> rows) {
            m_model.setRows(std::move(rows), groups());
            rowsLoaded();
            showPrinciple();
            Q_EMIT headerChanged();
        });
}

void CommitmentsPage::open(const QString &item)
{
    const bool isPrinciple = session().framework().principle(PrincipleCode(item));
    m_principle = isPrinciple ? item : QString();
    ListPage::open(isPrinciple ? QString() : item);
    if (m_model.size() > 0)
        showPrinciple();
}

/// Only once rows are there: what was filtered at the last start comes back with them.
void CommitmentsPage::showPrinciple()
{
    if (m_principle.isEmpty())
        return;
    for (auto *chip : findChildren<FilterChip *>())
        chip->setValue(chip->objectName() == "commitmentsFilter_principle"_L1 ? m_principle : QString());
    m_principle.clear();
}

QWidget *CommitmentsPage::makeDetail(const QString &key)
{
    auto *holder = new Holder;
    load(
        u"story"_s,
        [code = CommitmentCode(key), year = session().year()](Database &database) {
            return loadCommitment(database, code, year);
        },
        [this, guard = QPointer(holder)](const CommitmentStory &story) {
            if (guard)
                showStory(guard, story);
        });
    return holder;
}

void CommitmentsPage::showStory(Holder *holder, const CommitmentStory &story)
{
    auto *panel = new CommitmentPanel(session(), story);
    connect(panel, &CommitmentPanel::overrideRequested, this,
            [this, holder, row = story.row] { showOverride(holder, row); });
    connect(panel, &CommitmentPanel::addressRequested, this, &Page::addressRequested);
    holder->put(panel);
}

void CommitmentsPage::showOverride(Holder *holder, const CommitmentRow &row)
{
    auto *form = new OverrideForm(session(), row);
    guardDetail([form = QPointer(form)] { return form && form->isChanged(); });
    connect(form, &OverrideForm::cancelled, this, &CommitmentsPage::remakeDetail);
    connect(form, &OverrideForm::overrideRequested, this,
            [this, code = row.commitment.code](const StatusOverride &word) {
                holdDetail(false);
                write(
                    tr("Setting the status"),
                    [code, word](Database &database, const Author &author) {
                        return overrideStatus(database, code, word, author);
                    },
                    [] {});
            });
    holder->put(form);
}

} // namespace octant
