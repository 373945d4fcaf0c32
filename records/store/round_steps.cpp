// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/store/round_steps.h"

#include "forms/model/questionnaire_json.h"
#include "records/model/standard.h"
#include "records/store/edition_store.h"
#include "records/store/log_store.h"
#include "records/store/partner_store.h"
#include "records/store/round_store.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

struct StepText
{
    Q_DECLARE_TR_FUNCTIONS(octant::RoundSteps)
};

constexpr int tokenBytes = 16;
constexpr int secretBytes = 32;

QByteArray randomBytes(QRandomGenerator &random, int bytes)
{
    QList<quint32> words(bytes / int(sizeof(quint32)));
    random.fillRange(words.data(), words.size());
    return {reinterpret_cast<const char *>(words.constData()), bytes};
}

/// The edition that was published for a year, else the newest of the years before.
std::optional<Edition> newestEdition(Database &database, int year)
{
    EditionHash newest;
    const QList<Round> rounds = RoundStore(database).all();
    for (const Round &round : rounds) {
        if (round.year <= year && !round.editions.isEmpty())
            newest = round.editions.last();
    }
    return newest.isEmpty() ? std::nullopt : EditionStore(database).find(newest);
}

QList<Partner> members(Database &database)
{
    QList<Partner> members = PartnerStore(database).all();
    members.removeIf([](const Partner &partner) { return partner.isFormer(); });
    return members;
}

std::optional<Invitation> lastInvitation(Database &database, PartnerId partner)
{
    std::optional<Invitation> last;
    RoundStore rounds(database);
    for (const Round &round : rounds.all())
        if (const auto invitation = rounds.invitationOf(round.id, partner))
            last = invitation;
    return last;
}

Invitation invitationFor(Database &database, const Partner &partner, QRandomGenerator &random)
{
    Invitation invitation;
    invitation.partner = partner.id;
    invitation.channel = u"app"_s;
    invitation.formSet = u"full"_s;
    if (const auto last = lastInvitation(database, partner.id)) {
        invitation.channel = last->channel;
        invitation.formSet = last->formSet;
        invitation.language = last->language;
    }
    invitation.token =
        QString::fromLatin1(randomBytes(random, tokenBytes)
                                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    invitation.secret = randomBytes(random, secretBytes);
    return invitation;
}

/// Within the caller's transaction.
void inviteAll(Database &database, const Author &author, const Round &round, const RoundDraft &draft,
               QRandomGenerator &random)
{
    RoundStore rounds(database);
    for (const Partner &partner : draft.partners) {
        if (rounds.invitationOf(round.id, partner.id))
            continue; // somebody else was faster
        Invitation invitation = invitationFor(database, partner, random);
        invitation.round = round.id;
        invitation.deadline = draft.deadline;
        rounds.invite(invitation, author);
    }
}

Problem noRound(int year)
{
    return {u"round.none"_s,
            {},
            StepText::tr("There is no round for the year %1.").arg(year),
            StepText::tr("Open one first.")};
}

/// The same day as the last time, if it is still to come.
QDate deadlineAfter(const std::optional<Round> &last, QDate today)
{
    const QDate sameDay = last ? last->deadline.addYears(1) : QDate();
    return sameDay.isValid() && sameDay > today ? sameDay : today.addMonths(2);
}

bool needsWords(EventKind kind)
{
    return kind == EventKind::Called || kind == EventKind::Note;
}

/// The partner and year as the log names them.
QString nameOf(Database &database, const Invitation &invitation)
{
    const auto partner = PartnerStore(database).find(invitation.partner);
    const auto round = RoundStore(database).find(invitation.round);
    return u"%1 %2"_s.arg(partner->code.text()).arg(round->year);
}

} // namespace

Result<RoundDraft> draftRound(Database &database, QDate today)
{
    RoundDraft draft;
    const RoundStore rounds(database);
    const std::optional<Round> last = rounds.newestOpened();
    const QList<Round> all = rounds.all();
    const bool isPlanned = !all.isEmpty() && !all.last().opened.isValid();
    draft.year = last ? last->year + 1 : today.year() - 1;
    if (isPlanned)
        draft.year = all.last().year;
    draft.deadline = deadlineAfter(last, today);
    draft.partners = members(database);
    const auto edition = newestEdition(database, draft.year);
    draft.questionnaire = edition ? edition->questionnaire.title : standardQuestionnaire().title;
    return draft;
}

Result<RoundDraft> draftInvitations(Database &database, int year)
{
    const auto round = RoundStore(database).find(year);
    if (!round)
        return std::unexpected(noRound(year));
    RoundDraft draft;
    draft.year = year;
    draft.deadline = round->deadline;
    for (const Partner &partner : members(database))
        if (!RoundStore(database).invitationOf(round->id, partner.id))
            draft.partners.append(partner);
    const auto edition = EditionStore(database).find(round->editions.value(round->editions.size() - 1));
    if (edition)
        draft.questionnaire = edition->questionnaire.title;
    return draft;
}

Result<void> openRound(Database &database, const Author &author, const RoundDraft &draft,
                       QRandomGenerator &random)
{
    Transaction transaction(database);
    std::optional<Edition> edition = newestEdition(database, draft.year);
    if (!edition) {
        edition = publish(standardQuestionnaire());
        EditionStore(database).add(*edition, author);
    }
    Round round;
    round.year = draft.year;
    round.opened = author.at.date();
    round.deadline = draft.deadline;
    round.editions = {edition->hash};
    const Result<RoundId> opened = RoundStore(database).open(round, author);
    if (!opened)
        return std::unexpected(opened.error());
    round.id = *opened;
    inviteAll(database, author, round, draft, random);
    transaction.commit();
    return {};
}

Result<void> invitePartners(Database &database, const Author &author, const RoundDraft &draft,
                            QRandomGenerator &random)
{
    const auto round = RoundStore(database).find(draft.year);
    if (!round)
        return std::unexpected(noRound(draft.year));
    Transaction transaction(database);
    inviteAll(database, author, *round, draft, random);
    transaction.commit();
    return {};
}

Result<void> recordEvent(Database &database, const Author &author, const HandEvent &event)
{
    if (needsWords(event.kind) && event.note.trimmed().isEmpty())
        return std::unexpected(Problem{u"event.no_words"_s,
                                       {},
                                       StepText::tr("There is nothing to record yet."),
                                       StepText::tr("Write in a sentence what was said.")});
    if (event.at > author.at)
        return std::unexpected(Problem{u"event.future"_s,
                                       {},
                                       StepText::tr("The date lies in the future."),
                                       StepText::tr("Write the day on which it happened.")});
    const auto invitation = RoundStore(database).invitation(event.invitation);
    if (!invitation)
        return {};
    Transaction transaction(database);
    const QString what = u"invitation.%1 %2"_s.arg(octant::nameOf(event.kind), nameOf(database, *invitation));
    const ChangeId change = LogStore(database).record(author, what, event.note.trimmed());
    RoundStore(database).addEvent(event.invitation, {event.kind, event.at, change, {}, event.note.trimmed()});
    transaction.commit();
    return {};
}

} // namespace octant
