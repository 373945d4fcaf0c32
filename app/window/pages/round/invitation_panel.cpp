// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/round/invitation_panel.h"

#include "app/window/models/badges.h"
#include "app/window/pages/responses/channel_words.h"
#include "app/window/pages/round/event_words.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/buttons.h"
#include "app/window/widgets/fact_table.h"
#include "app/window/widgets/flow_layout.h"
#include "app/window/widgets/label.h"
#include "app/window/widgets/section_heading.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

InvitationPanel::InvitationPanel(Session &session, const InvitationStory &story, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_story(story)
{
    setObjectName(u"invitationPanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(grid::step);
    addHead(layout);
    addFacts(layout);
    addRecording(layout);
    addHistory(layout);
    layout->addStretch();
}

void InvitationPanel::addHead(QVBoxLayout *layout)
{
    const Partner &partner = m_story.partner;
    auto *name = new Label(partner.name.in(m_session.language()), Label::Look::Section);
    name->setObjectName(u"invitationPartner"_s);
    layout->addWidget(name);
    const QString kind = titleOf(m_session.framework().partnerKinds, partner.kind, m_session.language());
    auto *second = new QHBoxLayout;
    second->setSpacing(grid::wide);
    second->addWidget(new Badge(u"invitationState"_s, badgeOf(m_story.state, m_session)));
    second->addWidget(new Label(kind, Label::Look::Secondary), 1);
    layout->addLayout(second);
    const QDateTime received = m_story.invitation.first(EventKind::Received);
    const QDateTime again = m_story.invitation.first(EventKind::Resubmitted);
    auto *links = new QHBoxLayout;
    links->setSpacing(grid::step);
    const auto link = [&](const QString &page, const QString &words) {
        QPushButton *button = plainButton(words, u"invitationTo_"_s + page);
        connect(button, &QPushButton::clicked, this, [this, page] {
            Q_EMIT addressRequested({page, m_story.partner.code.text(), 0});
        });
        links->addWidget(button);
    };
    if (received.isValid() || again.isValid())
        link(u"responses"_s, tr("Open the response"));
    link(u"partners"_s, tr("Open the partner"));
    links->addStretch();
    layout->addLayout(links);
}

void InvitationPanel::addFacts(QVBoxLayout *layout)
{
    const Invitation &invitation = m_story.invitation;
    QString set = invitation.formSet;
    for (const FormSet &each : m_story.sets)
        if (each.code == invitation.formSet)
            set = each.title.in(m_session.language());
    auto *facts = new FactTable(u"invitationFacts"_s);
    facts->add(tr("Deadline"), m_session.words().date(invitation.deadline));
    facts->add(tr("Channel"), channelWords(invitation.channel));
    facts->add(tr("Form"), set);
    facts->add(tr("Language of the form"),
               invitation.language == Language::Bulgarian ? tr("Bulgarian") : tr("English"));
    facts->add(tr("Contact"), contactWords());
    facts->add(tr("Token"), tokenLine());
    layout->addWidget(facts);
}

QString InvitationPanel::contactWords() const
{
    if (!m_story.contact)
        return {};
    QStringList words = {m_story.contact->name, m_story.contact->mail, m_story.contact->telephone};
    words.removeAll(QString());
    return words.join(u'\n');
}

/// The token is public: a form carries it, and by it a response finds its invitation.
QWidget *InvitationPanel::tokenLine()
{
    auto *line = new QWidget;
    auto *words = new Label(m_story.invitation.token);
    words->setObjectName(u"invitationToken"_s);
    QToolButton *copy = iconButton(u"copy"_s, tr("Copy the token"), u"invitationCopyToken"_s);
    connect(copy, &QToolButton::clicked, this, [this, copy] {
        QGuiApplication::clipboard()->setText(m_story.invitation.token);
        copy->setToolTip(tr("Copied"));
    });
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::tight);
    row->addWidget(words, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
    return line;
}

/// Where nothing was sent yet, there is nothing to remind of.
QList<EventKind> InvitationPanel::recordable() const
{
    const bool sent = m_story.invitation.first(EventKind::Sent).isValid();
    QList<EventKind> kinds = {sent ? EventKind::Reminded : EventKind::Sent, EventKind::Called,
                              EventKind::Note};
    if (m_story.state != InvitationState::Declined && m_story.state != InvitationState::Accepted)
        kinds.append(EventKind::Declined);
    if (sent)
        kinds.append(EventKind::Bounced);
    return kinds;
}

void InvitationPanel::addRecording(QVBoxLayout *layout)
{
    layout->addWidget(new SectionHeading(tr("Record by hand")));
    m_choices = new QWidget;
    auto *buttons = new FlowLayout(m_choices, grid::step);
    for (const EventKind kind : recordable()) {
        QPushButton *button = plainButton(eventWords(kind), u"record_"_s + nameOf(kind));
        connect(button, &QPushButton::clicked, this, [this, kind] { startRecording(kind); });
        buttons->addWidget(button);
    }
    layout->addWidget(m_choices);
    m_place = new QVBoxLayout;
    layout->addLayout(m_place);
}

void InvitationPanel::startRecording(EventKind kind)
{
    m_form = new EventForm(m_story.invitation.id, kind, m_session.now());
    connect(m_form, &EventForm::recordRequested, this, &InvitationPanel::recordRequested);
    connect(m_form, &EventForm::cancelled, this, &InvitationPanel::stopRecording);
    m_place->addWidget(m_form);
    m_choices->hide();
    Q_EMIT recording(true);
}

void InvitationPanel::stopRecording()
{
    m_form->hide();
    m_form->deleteLater();
    m_choices->show();
    Q_EMIT recording(false);
}

void InvitationPanel::addHistory(QVBoxLayout *layout)
{
    layout->addWidget(new SectionHeading(tr("History")));
    if (m_story.history.isEmpty())
        layout->addWidget(new Label(tr("Invited; nothing has happened since."), Label::Look::Secondary));
    for (const HistoryLine &line : m_story.history)
        layout->addWidget(historyLine(line));
}

QWidget *InvitationPanel::historyLine(const HistoryLine &line) const
{
    auto *widget = new QWidget;
    widget->setObjectName(u"historyLine"_s);
    const QDateTime at = line.event.at.toLocalTime();
    auto *day = new Label(m_session.words().shortDate(at.date()), Label::Look::Secondary);
    day->setToolTip(m_session.words().dateTime(at));
    day->setMinimumWidth(day->fontMetrics().horizontalAdvance(u"00 Mmm."_s));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Label(eventWords(line.event.kind)));
    if (!line.event.note.isEmpty())
        words->addWidget(new Label(line.event.note, Label::Look::Secondary));
    auto *who = new Label(line.who, Label::Look::Secondary);
    who->setAlignment(Qt::AlignRight | Qt::AlignTop);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::wide);
    row->addWidget(day, 0, Qt::AlignTop);
    row->addLayout(words, 3);
    row->addWidget(who, 2, Qt::AlignTop);
    return widget;
}

} // namespace octant
