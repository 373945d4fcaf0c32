// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/partners/partners_page.h"

#include "app/window/models/badges.h"
#include "app/window/pages/partners/partner_form.h"
#include "app/window/pages/partners/partner_panel.h"
#include "app/window/widgets/empty_state.h"
#include "app/window/widgets/holder.h"
#include "records/store/partner_store.h"

#include <QAction>
#include <QInputDialog>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

FilterChip::Choices choicesOf(const QList<Term> &terms, Language language)
{
    FilterChip::Choices choices;
    for (const Term &term : terms)
        choices.append({term.code, term.title.in(language)});
    return choices;
}

} // namespace

PartnersPage::PartnersPage(Session &session)
    : ListPage(session, u"partners"_s)
    , m_add(new QAction(tr("Add partner"), this))
{
    m_add->setObjectName(u"actionAddPartner"_s);
    connect(m_add, &QAction::triggered, this, &PartnersPage::addPartner);
    setColumns();
    setTable(&m_model, tr("Partners"), {0, 190, 150, 210, 110}, 0);
    setSpareColumns({2, 4});
    addFilters();
    setEmptyState(new EmptyState(u"partners"_s, tr("No partners yet"),
                                 tr("This is the directory of the alliance: who belongs to it, whom to write "
                                    "to, and what each has promised and done."),
                                 m_add));
    refresh();
}

QString PartnersPage::title() const
{
    return tr("Partners");
}

QString PartnersPage::statusLine() const
{
    int members = 0;
    int accepted = 0;
    int invited = 0;
    for (const PartnerRow &row : m_model.rows()) {
        members += row.partner.isFormer() ? 0 : 1;
        invited += row.state ? 1 : 0;
        accepted += row.state == InvitationState::Accepted ? 1 : 0;
    }
    if (m_model.rows().isEmpty())
        return {};
    return words().message(tr("{members, plural, one {# partner} other {# partners}}; for {year} {invited, "
                              "plural, one {# was} other {# were}} invited, {accepted} accepted"),
                           {{u"members"_s, members},
                            {u"year"_s, QString::number(session().year())},
                            {u"invited"_s, invited},
                            {u"accepted"_s, accepted}});
}

void PartnersPage::setColumns()
{
    const Session &s = session();
    const auto titled = [&s](const QList<Term> Framework::*terms, const QString &code) {
        return titleOf(s.framework().*terms, code, s.language());
    };
    m_model.setColumns({
        {tr("Name"),
         [&s](const PartnerRow &row) {
             return ListCell{.text = row.partner.name.in(s.language()),
                         .secondary = row.partner.code.text(),
                         .sort = row.partner.name.in(s.language())};
         }},
        {tr("Kind"),
         [titled](const PartnerRow &row) {
             return ListCell{.text = titled(&Framework::partnerKinds, row.partner.kind)};
         }},
        {tr("Oblast"),
         [titled](const PartnerRow &row) {
             return ListCell{.text = titled(&Framework::regions, row.partner.region)};
         }},
        {tr("Response"),
         [&s](const PartnerRow &row) {
             if (!row.state)
                 return ListCell{.text = row.partner.isFormer() ? tr("former partner") : tr("not invited"),
                             .sort = 99};
             const BadgeLook badge = badgeOf(*row.state, s);
             return ListCell{.text = badge.word, .sort = int(*row.state), .badge = badge};
         }},
        {tr("Commitments"),
         [&s](const PartnerRow &row) {
             return ListCell{.text = row.commitments == 0 ? QString() : s.words().integer(row.commitments),
                         .sort = row.commitments,
                         .alignment = ListCell::Alignment::Right};
         },
         true},
    });
    m_model.setKey([](const PartnerRow &row) { return row.partner.code.text(); });
    m_model.setSearchText([](const PartnerRow &row) {
        return (QStringList(row.partner.name.byTag().values())
                << row.partner.code.text() << row.partner.eik << row.partner.municipality)
            .join(u' ');
    });
}

void PartnersPage::addFilters()
{
    m_kind = addFilter(u"kind"_s, tr("Kind"),
                       [this](int row) { return QStringList(m_model.rows()[row].partner.kind); });
    m_region = addFilter(u"region"_s, tr("Oblast"),
                         [this](int row) { return QStringList(m_model.rows()[row].partner.region); });
    m_role = addFilter(u"role"_s, tr("Role"), [this](int row) { return m_model.rows()[row].partner.roles; });
    m_state = addFilter(u"state"_s, tr("Response"), [this](int row) {
        const auto &state = m_model.rows()[row].state;
        return QStringList(state ? nameOf(*state) : QString());
    });
    const Framework &framework = session().framework();
    m_kind->setChoices(choicesOf(framework.partnerKinds, session().language()));
    m_region->setChoices(choicesOf(framework.regions, session().language()));
    m_role->setChoices(choicesOf(framework.partnerRoles, session().language()));
    m_state->setChoices(choicesOf(framework.responseStates, session().language()));
}

void PartnersPage::refresh()
{
    load(
        u"list"_s, [year = session().year()](Database &database) { return loadPartners(database, year); },
        [this](QList<PartnerRow> rows) {
            m_model.setRows(std::move(rows));
            rowsLoaded();
            Q_EMIT headerChanged();
        });
}

QWidget *PartnersPage::makeDetail(const QString &key)
{
    auto *holder = new Holder;
    load(
        u"story"_s,
        [code = PartnerCode(key), year = session().year()](Database &database) {
            return loadStory(database, code, year);
        },
        [this, guard = QPointer(holder)](const PartnerStory &story) {
            if (guard)
                showStory(guard, story);
        });
    return holder;
}

void PartnersPage::showStory(Holder *holder, const PartnerStory &story)
{
    auto *panel = new PartnerPanel(session(), story);
    connect(panel, &PartnerPanel::editRequested, this,
            [this, holder, story] { showForm(holder, story.partner); });
    connect(panel, &PartnerPanel::eraseRequested, this, &PartnersPage::erase);
    connect(panel, &PartnerPanel::addressRequested, this, &Page::addressRequested);
    holder->put(panel);
}

void PartnersPage::showForm(Holder *holder, const Partner &partner)
{
    auto *form = new PartnerForm(session(), partner);
    guardDetail([form = QPointer(form)] { return form && form->isChanged(); });
    connect(form, &PartnerForm::cancelled, this, &PartnersPage::remakeDetail);
    connect(form, &PartnerForm::saveRequested, this,
            [this, form](const Partner &changed) { save(form, changed); });
    holder->put(form);
}

void PartnersPage::addPartner()
{
    auto *holder = new Holder;
    Partner partner;
    partner.code = nextCode();
    partner.roles = {u"partner"_s};
    partner.joined = session().now().date();
    showDetailWidget(holder);
    showForm(holder, partner);
}

PartnerCode PartnersPage::nextCode() const
{
    int highest = 0;
    for (const PartnerRow &row : m_model.rows())
        highest = std::max(highest, QStringView(row.partner.code.text()).mid(1).toInt());
    return PartnerCode(u"A%1"_s.arg(highest + 1, 3, 10, QChar(u'0')));
}

void PartnersPage::save(PartnerForm *form, const Partner &partner)
{
    const auto store = [partner](Database &database, const Author &author) -> Result<void> {
        PartnerStore partners(database);
        if (partner.id.isStored())
            return partners.save(partner, author);
        if (const Result<PartnerId> added = partners.add(partner, author); !added)
            return std::unexpected(added.error());
        return {};
    };
    const auto saved = [this, code = partner.code.text()] {
        holdDetail(false);
        open(code);
    };
    write(tr("Saving the partner"), store, saved,
          [this, form = QPointer(form), id = partner.id](const Problem &problem) {
              if (!form)
                  return;
              if (problem.code != u"partner.conflict"_s)
                  return form->showProblem(problem);
              load(
                  u"conflict"_s,
                  [id](Database &database) -> Result<Partner> {
                      return PartnerStore(database).find(id).value_or(Partner{});
                  },
                  [form](const Partner &theirs) {
                      if (form)
                          form->showConflict(theirs);
                  });
          });
}

void PartnersPage::erase(const PartnerContact &contact)
{
    bool confirmed = false;
    const QString why = QInputDialog::getText(
        this, tr("Erase a contact"),
        tr("Name, mail and telephone of %1 are erased for good, and so are the files that brought them. "
           "This cannot be taken back.\n\nReason, for the log:")
            .arg(contact.newest.name),
        QLineEdit::Normal, tr("At the person's request"), &confirmed);
    if (!confirmed)
        return;
    write(
        tr("Erasing the contact"),
        [all = contact.all, why](Database &database, const Author &author) -> Result<void> {
            for (const ContactId id : all)
                PartnerStore(database).eraseContact(id, author, why);
            return {};
        },
        [] {});
}

} // namespace octant
