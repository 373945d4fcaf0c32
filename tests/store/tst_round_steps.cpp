// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filled_register.h"

#include "forms/model/questionnaire_json.h"
#include "records/store/edition_store.h"
#include "records/store/partner_store.h"
#include "records/store/round_steps.h"
#include "records/store/round_store.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace octant;
using namespace octant::test;

namespace {

/// The edition of another wording.
Edition other()
{
    Questionnaire questionnaire = edition().questionnaire;
    questionnaire.code = u"other"_s;
    return publish(questionnaire);
}

Partner member(const QString &code)
{
    Partner member = partner(code);
    member.left = {};
    return member;
}

/// The filled register, whose partner is still a member.
Filled fillWithMember(const QString &path)
{
    Filled filled = fill(path);
    Partner partner = PartnerStore(filled.database).find(filled.partner).value();
    partner.left = {};
    certain(PartnerStore(filled.database).save(partner, author()));
    return filled;
}

} // namespace

/// A register with a round of 2025, to which A001 was invited in English by the program.
class RoundStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draftsWhatIsPlanned_data();
    void draftsWhatIsPlanned();
    void opensWhatIsPlanned();
    void sendsWhatTheYearBeforeSent();
    void invitesAsTheLastTime();
};

void RoundStepsTest::draftsWhatIsPlanned_data()
{
    QTest::addColumn<int>("planned"); ///< 0: nothing is
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("year");
    QTest::addColumn<QDate>("deadline");
    QTest::newRow("the next year") << 0 << QDate(2027, 1, 10) << 2026 << QDate(2027, 4, 30);
    QTest::newRow("the planned year") << 2026 << QDate(2027, 1, 10) << 2026 << QDate(2027, 4, 30);
    QTest::newRow("planned further ahead") << 2028 << QDate(2027, 1, 10) << 2028 << QDate(2027, 4, 30);
    QTest::newRow("the usual day is over") << 2026 << QDate(2027, 6, 1) << 2026 << QDate(2027, 8, 1);
}

void RoundStepsTest::draftsWhatIsPlanned()
{
    QFETCH(int, planned);
    QFETCH(QDate, today);
    QFETCH(int, year);
    QFETCH(QDate, deadline);
    const Folder folder;
    Filled filled = fillWithMember(folder.path());
    if (planned != 0)
        RoundStore(filled.database).plan(planned, author());
    const RoundDraft draft = certain(draftRound(filled.database, today));
    QCOMPARE(draft.year, year);
    QCOMPARE(draft.deadline, deadline);
    QCOMPARE(draft.partners.size(), 1);
}

void RoundStepsTest::opensWhatIsPlanned()
{
    const Folder folder;
    Filled filled = fillWithMember(folder.path());
    RoundStore rounds(filled.database);
    EditionStore(filled.database).add(other(), author());
    const RoundId planned = rounds.plan(2026, author());
    rounds.addEdition(planned, other().hash, author());
    QRandomGenerator random(1);
    const RoundDraft draft = certain(draftRound(filled.database, QDate(2026, 3, 5)));
    certain(openRound(filled.database, author(5), draft, random));
    const Round opened = rounds.find(2026).value();
    QCOMPARE(opened.id, planned);
    QCOMPARE(opened.opened, QDate(2026, 3, 5));
    QCOMPARE(opened.deadline, draft.deadline);
    QCOMPARE(opened.editions, QList<EditionHash>{other().hash});
    QCOMPARE(rounds.invitations(planned).size(), 1);
    QCOMPARE(codeOf(openRound(filled.database, author(6), draft, random)), u"round.exists"_s);
}

/// What is planned for a later year is not sent in an earlier one.
void RoundStepsTest::sendsWhatTheYearBeforeSent()
{
    const Folder folder;
    Filled filled = fillWithMember(folder.path());
    RoundStore rounds(filled.database);
    EditionStore(filled.database).add(other(), author());
    rounds.addEdition(rounds.plan(2027, author()), other().hash, author());
    QRandomGenerator random(1);
    RoundDraft draft = certain(draftRound(filled.database, QDate(2026, 3, 5)));
    draft.year = 2026;
    certain(openRound(filled.database, author(5), draft, random));
    QCOMPARE(rounds.find(2026)->editions, QList<EditionHash>{edition().hash});
}

void RoundStepsTest::invitesAsTheLastTime()
{
    const Folder folder;
    Filled filled = fillWithMember(folder.path());
    certain(PartnerStore(filled.database).add(member(u"A002"_s), author()));
    certain(PartnerStore(filled.database).add(partner(u"A003"_s), author())); // has left
    QRandomGenerator random(1);
    const RoundDraft draft = certain(draftRound(filled.database, QDate(2026, 3, 5)));
    certain(openRound(filled.database, author(5), draft, random));
    const QList<Invitation> invited =
        RoundStore(filled.database).invitations(RoundStore(filled.database).find(2026)->id);
    QCOMPARE(invited.size(), 2);
    QCOMPARE(invited.first().language, Language::English);
    QCOMPARE(invited.last().language, Language::Bulgarian);
    for (const Invitation &each : invited) {
        QCOMPARE(each.secret.size(), 32);
        QCOMPARE(each.token.size(), 22);
        QCOMPARE(each.deadline, draft.deadline);
    }
    QVERIFY(invited.first().token != invited.last().token);
}

QTEST_GUILESS_MAIN(RoundStepsTest)
#include "tst_round_steps.moc"
