// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/round/round_page.h"

#include "app/window/models/badges.h"
#include "app/window/pages/responses/channel_words.h"
#include "app/window/pages/round/column_room.h"
#include "app/window/pages/round/invitation_panel.h"
#include "app/window/pages/round/round_head.h"
#include "app/window/widgets/empty_state.h"
#include "app/window/widgets/holder.h"

#include <QAction>
#include <QRandomGenerator>
#include <QStackedWidget>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

enum Column { Name, Kind, State, Channel, Set, Sent, Reminded, Received, Accepted, Deadline };

const QList<int> widths = {0, 150, 204, 124, 130, 92, 100, 84, 84, 104};

/// From which width of the table a column is shown, so that names are never squeezed.
const ColumnRoom::Needs needs = {{Kind, 1150},    {Channel, 860},  {Set, 1300},     {Sent, 790},
                                 {Reminded, 950}, {Received, 540}, {Accepted, 620}, {Deadline, 700}};

} // namespace

RoundPage::RoundPage(Session &session)
    : ListPage(session, u"round"_s)
    , m_open(new QAction(tr("Open a round…"), this))
    , m_invite(new QAction(tr("Invite partners…"), this))
    , m_head(new RoundHead(session))
{
    m_open->setObjectName(u"actionOpenNewRound"_s);
    m_invite->setObjectName(u"actionInvite"_s);
    connect(m_open, &QAction::triggered, this, [this] { startForm(RoundForm::Purpose::Open); });
    connect(m_invite, &QAction::triggered, this, [this] { startForm(RoundForm::Purpose::Invite); });
    setColumns();
    setTable(&m_model, tr("Invitations"), widths, Name);
    new ColumnRoom(table(), needs);
    addFilters();
    m_head->hide();
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_head);
    connect(m_head, &RoundHead::filterRequested, m_state, &FilterChip::setValue);
    connect(m_state, &FilterChip::valueChanged, m_head, &RoundHead::setFilter);
    setEmptyState(buildEmpty());
    refresh();
}

QWidget *RoundPage::buildEmpty()
{
    m_empty = new QStackedWidget;
    m_empty->addWidget(
        new EmptyState(u"round"_s, tr("No round yet"),
                       tr("A round is one year's questionnaire, sent to the partners and taken in "
                          "again. Opening one invites the members; nothing is sent by it."),
                       m_open));
    m_empty->addWidget(new EmptyState(u"partners"_s, tr("Nobody is invited yet"),
                                      tr("The round is open. Add the members under Partners, then invite "
                                         "them here."),
                                      m_invite));
    return m_empty;
}

QString RoundPage::title() const
{
    return tr("Round");
}

QString RoundPage::statusLine() const
{
    if (!m_round.round.id.isStored())
        return {};
    const int waiting = m_round.count(InvitationState::NotSent) + m_round.count(InvitationState::Sent) +
                        m_round.count(InvitationState::Reminded);
    return words().message(
        isOver() ? tr("Reports on {year}; the deadline was {deadline}; {waiting, plural, =0 {everybody has "
                      "answered} one {# has not answered} other {# have not answered}}")
                 : tr("Reports on {year}; open until {deadline}; {waiting, plural, =0 {everybody has "
                      "answered} one {# has not answered} other {# have not answered}}"),
        {{u"year"_s, QString::number(m_round.round.year)},
         {u"deadline"_s, words().date(m_round.round.deadline)},
         {u"waiting"_s, waiting + m_round.count(InvitationState::NoResponse)}});
}

QDate RoundPage::today() const
{
    return session().now().toTimeZone(QTimeZone("Europe/Sofia")).date();
}

bool RoundPage::isOver() const
{
    return m_round.round.deadline < today();
}

QAction *RoundPage::primaryAction() const
{
    const QList<Round> &rounds = session().rounds();
    if (rounds.isEmpty() || rounds.last().deadline < today())
        return m_open;
    return m_round.uninvited > 0 ? m_invite : nullptr;
}

QList<QAction *> RoundPage::furtherActions() const
{
    QList<QAction *> actions = {m_open};
    if (m_round.uninvited > 0)
        actions.append(m_invite);
    actions.removeAll(primaryAction());
    return actions;
}

ListCell RoundPage::dateCell(const QDateTime &at) const
{
    if (!at.isValid())
        return {};
    return {.text = words().shortDate(at.toLocalTime().date()), .sort = at};
}

QString RoundPage::setTitle(const QString &code) const
{
    const auto found = std::ranges::find(m_round.sets, code, &FormSet::code);
    return found == m_round.sets.end() ? code : found->title.in(session().language());
}

void RoundPage::setColumns()
{
    const Session &s = session();
    m_model.setColumns({
        {tr("Partner"),
         [&s](const RoundRow &row) {
             return ListCell{.text = row.partner.name.in(s.language()),
                         .secondary = row.partner.code.text(),
                         .sort = row.partner.name.in(s.language())};
         }},
        {tr("Kind"),
         [&s](const RoundRow &row) {
             return ListCell{.text = titleOf(s.framework().partnerKinds, row.partner.kind, s.language())};
         }},
        {tr("State"),
         [&s](const RoundRow &row) {
             const BadgeLook badge = badgeOf(row.state, s);
             return ListCell{.text = badge.word, .sort = int(row.state), .badge = badge};
         }},
        {tr("Channel"),
         [](const RoundRow &row) { return ListCell{.text = channelWords(row.invitation.channel)}; }},
        {tr("Form"), [this](const RoundRow &row) { return ListCell{.text = setTitle(row.invitation.formSet)}; }},
        {tr("Sent"), [this](const RoundRow &row) { return dateCell(row.sent); }},
        {tr("Reminded"), [this](const RoundRow &row) { return dateCell(row.reminded); }},
        {tr("Received"), [this](const RoundRow &row) { return dateCell(row.received); }},
        {tr("Accepted"), [this](const RoundRow &row) { return dateCell(row.accepted); }},
        {tr("Deadline"),
         [&s](const RoundRow &row) {
             return ListCell{.text = s.words().shortDate(row.invitation.deadline),
                         .sort = row.invitation.deadline};
         }},
    });
    m_model.setKey([](const RoundRow &row) { return row.partner.code.text(); });
    m_model.setSearchText([](const RoundRow &row) {
        return (QStringList(row.partner.name.byTag().values())
                << row.partner.code.text() << row.invitation.token)
            .join(u' ');
    });
}

void RoundPage::addFilters()
{
    m_state = addFilter(u"state"_s, tr("State"),
                        [this](int row) { return QStringList(nameOf(m_model.rows()[row].state)); });
    m_kind = addFilter(u"kind"_s, tr("Kind"),
                       [this](int row) { return QStringList(m_model.rows()[row].partner.kind); });
    m_channel = addFilter(u"channel"_s, tr("Channel"),
                          [this](int row) { return QStringList(m_model.rows()[row].invitation.channel); });
    FilterChip::Choices kinds;
    for (const Term &kind : session().framework().partnerKinds)
        kinds.append({kind.code, kind.title.in(session().language())});
    m_kind->setChoices(kinds);
    FilterChip::Choices states;
    for (const Term &state : session().framework().responseStates)
        states.append({state.code, state.title.in(session().language())});
    m_state->setChoices(states);
}

/// Only the channels that are there.
void RoundPage::fillFilters()
{
    QStringList channels;
    for (const RoundRow &row : m_model.rows())
        if (!channels.contains(row.invitation.channel))
            channels.append(row.invitation.channel);
    FilterChip::Choices choices;
    for (const QString &channel : std::as_const(channels))
        choices.append({channel, channelWords(channel)});
    m_channel->setChoices(choices);
}

void RoundPage::refresh()
{
    load(
        u"round"_s,
        [year = session().year(), today = today()](Database &database) {
            return loadRound(database, year, today);
        },
        [this](RoundOverview overview) {
            m_round = std::move(overview);
            m_model.setRows(m_round.rows);
            m_empty->setCurrentIndex(m_round.round.id.isStored() ? 1 : 0);
            fillFilters();
            m_head->showRound(m_round);
            rowsLoaded();
            Q_EMIT headerChanged();
        });
}

QWidget *RoundPage::makeDetail(const QString &key)
{
    auto *holder = new Holder;
    load(
        u"invitation"_s,
        [code = PartnerCode(key), year = session().year()](Database &database) {
            return loadInvitation(database, code, year);
        },
        [this, guard = QPointer(holder)](const InvitationStory &story) {
            if (guard)
                showStory(guard, story);
        });
    return holder;
}

void RoundPage::showStory(Holder *holder, const InvitationStory &story)
{
    auto *panel = new InvitationPanel(session(), story);
    connect(panel, &InvitationPanel::addressRequested, this, &Page::addressRequested);
    connect(panel, &InvitationPanel::recording, this, &RoundPage::holdDetail);
    connect(panel, &InvitationPanel::recordRequested, this,
            [this, panel](const HandEvent &event) { record(panel, event); });
    holder->put(panel);
}

void RoundPage::record(InvitationPanel *panel, const HandEvent &event)
{
    write(
        tr("Recording"),
        [event](Database &database, const Author &author) { return recordEvent(database, author, event); },
        [this] { remakeDetail(); },
        [form = QPointer(panel->form())](const Problem &problem) {
            if (form)
                form->showProblem(problem);
        });
}

void RoundPage::startForm(RoundForm::Purpose purpose)
{
    load(
        u"draft"_s,
        [purpose, today = today(), year = session().year()](Database &database) {
            return purpose == RoundForm::Purpose::Open ? draftRound(database, today)
                                                       : draftInvitations(database, year);
        },
        [this, purpose](const RoundDraft &draft) { showForm(purpose, draft); });
}

void RoundPage::showForm(RoundForm::Purpose purpose, const RoundDraft &draft)
{
    holdDetail(true);
    auto *form = new RoundForm(session(), purpose, draft);
    connect(form, &RoundForm::cancelled, this, &RoundPage::remakeDetail);
    connect(form, &RoundForm::confirmed, this,
            [this, form, purpose](const RoundDraft &confirmed) { confirm(form, purpose, confirmed); });
    auto *holder = new Holder;
    holder->put(form);
    showDetailWidget(holder);
}

void RoundPage::confirm(RoundForm *form, RoundForm::Purpose purpose, const RoundDraft &draft)
{
    write(
        purpose == RoundForm::Purpose::Open ? tr("Opening the round") : tr("Inviting partners"),
        [purpose, draft](Database &database, const Author &author) {
            QRandomGenerator &random = *QRandomGenerator::system();
            return purpose == RoundForm::Purpose::Open ? openRound(database, author, draft, random)
                                                       : invitePartners(database, author, draft, random);
        },
        [this, year = draft.year] {
            remakeDetail();
            session().setYear(year);
        },
        [form = QPointer(form)](const Problem &problem) {
            if (form)
                form->showProblem(problem);
        });
}

} // namespace octant
