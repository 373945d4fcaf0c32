// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filled_register.h"

#include "forms/model/questionnaire_json.h"
#include "records/store/edition_store.h"
#include "records/store/log_store.h"
#include "records/store/partner_store.h"
#include "records/store/round_store.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace octant;
using namespace octant::test;

class RoundStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsRounds();
    void refusesASecondRoundOfAYear();
    void addsEditions();
    void plansAndOpens();
    void keepsInvitations();
    void ordersInvitationsByPartner();
    void keepsEventsOfEveryKind();
};

namespace {

Round round(int year)
{
    return {{}, year, QDate(year + 1, 3, 1), QDate(year + 1, 4, 30), {}};
}

} // namespace

void RoundStoreTest::keepsRounds()
{
    const Folder folder;
    Database database = newRegister(folder.path());
    EditionStore(database).add(edition(), author());
    RoundStore store(database);
    Round later = round(2025);
    later.editions = {edition().hash};
    later.id = certain(store.open(later, author()));
    Round earlier{{}, 2024, {}, {}, {}};
    earlier.id = certain(store.open(earlier, author()));
    QVERIFY(store.all() == QList<Round>({earlier, later}));
    QVERIFY(store.find(2025) == later);
    QVERIFY(store.find(earlier.id) == earlier);
    QVERIFY(!store.find(2023));
    QCOMPARE(LogStore(database).all().last().what, u"round.opened 2024"_s);
}

void RoundStoreTest::refusesASecondRoundOfAYear()
{
    const Folder folder;
    Database database = newRegister(folder.path());
    RoundStore store(database);
    certain(store.open(round(2025), author()));
    QCOMPARE(codeOf(store.open(round(2025), author())), u"round.exists"_s);
    QCOMPARE(store.all().size(), 1);
}

void RoundStoreTest::addsEditions()
{
    const Folder folder;
    Database database = newRegister(folder.path());
    EditionStore(database).add(edition(), author());
    RoundStore store(database);
    const RoundId id = certain(store.open(round(2025), author()));
    store.addEdition(id, edition().hash, author());
    store.addEdition(id, edition().hash, author());
    QCOMPARE(store.find(id)->editions, QList<EditionHash>{edition().hash});
    QCOMPARE(LogStore(database).all().size(), 3);
}

void RoundStoreTest::plansAndOpens()
{
    const Folder folder;
    Database database = newRegister(folder.path());
    EditionStore(database).add(edition(), author());
    Questionnaire other = edition().questionnaire;
    other.code = u"other"_s;
    EditionStore(database).add(publish(other), author());
    RoundStore store(database);
    const RoundId earlier = certain(store.open(round(2024), author()));
    const RoundId id = store.plan(2025, author());
    store.addEdition(id, edition().hash, author());
    QVERIFY(store.find(id)->isPlanned());
    QCOMPARE(store.all().size(), 2);
    QCOMPARE(store.newestOpened()->id, earlier);

    Round opened = round(2025);
    opened.editions = {edition().hash, publish(other).hash};
    QCOMPARE(certain(store.open(opened, author(2))), id);
    opened.id = id;
    QCOMPARE(store.find(2025), std::optional(opened));
    QCOMPARE(store.newestOpened()->id, id);
    QCOMPARE(store.editions(id).last().change.what, u"round.opened 2025"_s);
    QCOMPARE(codeOf(store.open(opened, author(3))), u"round.exists"_s);
}

void RoundStoreTest::keepsInvitations()
{
    const Folder folder;
    Database database = newRegister(folder.path());
    const PartnerId partner = certain(PartnerStore(database).add(test::partner(u"A001"_s), author()));
    RoundStore store(database);
    const RoundId id = certain(store.open(round(2025), author()));
    const Invitation given = invitation(id, partner, u"ключ"_s);
    const InvitationId invited = store.invite(given, author());

    const auto found = store.invitation(invited);
    QVERIFY(found);
    QCOMPARE(found->round, id);
    QCOMPARE(found->partner, partner);
    QCOMPARE(found->token, given.token);
    QCOMPARE(found->secret, given.secret);
    QCOMPARE(found->channel, u"app"_s);
    QCOMPARE(found->formSet, u"full"_s);
    QCOMPARE(found->language, Language::English);
    QCOMPARE(found->deadline, QDate(2026, 4, 30)); // the round's
    QVERIFY(found->events.isEmpty());
    QCOMPARE(store.invitationOfToken(u"ключ"_s)->id, invited);
    QCOMPARE(store.invitationOf(id, partner)->id, invited);
    QVERIFY(!store.invitationOfToken(u"КЛЮЧ"_s));
    QVERIFY(!store.invitationOf(id, PartnerId{99}));
    QVERIFY(!store.invitation(InvitationId{99}));
    QCOMPARE(LogStore(database).all().last().what, u"invitation.made A001 2025"_s);
    QCOMPARE(failureOf([&] { store.invite(given, author()); }), u"database.constraint"_s);
}

void RoundStoreTest::ordersInvitationsByPartner()
{
    const Folder folder;
    Database database = newRegister(folder.path());
    RoundStore store(database);
    const RoundId id = certain(store.open(round(2025), author()));
    const RoundId other = certain(store.open(round(2024), author()));
    for (const auto &code : {u"A002"_s, u"A001"_s}) {
        const PartnerId partner = certain(PartnerStore(database).add(test::partner(code), author()));
        store.invite(invitation(id, partner, code), author());
        store.invite(invitation(other, partner, code + u"-other"_s), author());
    }
    QStringList tokens;
    for (const Invitation &invitation : store.invitations(id))
        tokens << invitation.token;
    QCOMPARE(tokens, QStringList({u"A001"_s, u"A002"_s}));
}

void RoundStoreTest::keepsEventsOfEveryKind()
{
    const Folder folder;
    Database database = newRegister(folder.path());
    const PartnerId partner = certain(PartnerStore(database).add(test::partner(u"A001"_s), author()));
    RoundStore store(database);
    const RoundId id = certain(store.open(round(2025), author()));
    const InvitationId invited = store.invite(invitation(id, partner, u"t"_s), author());
    for (int kind = int(EventKind::Sent); kind <= int(EventKind::Note); ++kind) {
        const ChangeId change = LogStore(database).record(author(), u"event"_s);
        // What happened earlier may be recorded later; the order is that of the changes.
        store.addEvent(invited, {EventKind(kind), author(20 - kind).at, change, {}, u"бел. %1"_s.arg(kind)});
    }
    const QList<InvitationEvent> events = store.invitations(id).first().events;
    QCOMPARE(events.size(), int(EventKind::Note) + 1);
    for (int kind = 0; kind < events.size(); ++kind) {
        QCOMPARE(events.at(kind).kind, EventKind(kind));
        QCOMPARE(events.at(kind).at, author(20 - kind).at);
        QCOMPARE(events.at(kind).note, u"бел. %1"_s.arg(kind));
        QVERIFY(!events.at(kind).revision.isStored());
    }
}

QTEST_GUILESS_MAIN(RoundStoreTest)
#include "tst_round_store.moc"
