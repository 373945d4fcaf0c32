// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filled_register.h"

#include "forms/model/questionnaire_json.h"
#include "records/store/draft_store.h"
#include "records/store/edition_store.h"
#include "records/store/log_store.h"
#include "records/store/publishing.h"
#include "records/store/response_store.h"
#include "records/store/round_store.h"
#include "records/store/upkeep.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace octant;
using namespace octant::test;

namespace {

Question question(const QString &code, const QString &label)
{
    Question made;
    made.code = QuestionCode(code);
    made.label = Text(label, label);
    return made;
}

/// Nothing is wrong with it.
Questionnaire sound(const QString &label = u"Колко?"_s)
{
    Section section;
    section.code = SectionCode(u"S"_s);
    section.title = Text(u"Раздел"_s, u"Section"_s);
    section.questions = {question(u"S_01"_s, label)};
    Questionnaire questionnaire;
    questionnaire.code = u"q"_s;
    questionnaire.title = Text(u"Въпросник"_s, u"Questionnaire"_s);
    questionnaire.languages = {u"bg"_s, u"en"_s};
    questionnaire.sections = {section};
    return questionnaire;
}

/// Codes that stand twice and are none, an unknown unit, set and group, a broken expression.
Questionnaire faulty()
{
    Questionnaire questionnaire = sound();
    Question twice = question(u"s_01"_s, {});
    twice.label = {};
    twice.unit = UnitCode(u"parsec"_s);
    twice.sets = {u"none"_s};
    twice.group = SectionCode(u"NOWHERE"_s);
    twice.relevant = u"${S_01 >"_s;
    questionnaire.sections.first().questions << twice << question(u"1 не е код"_s, u"?"_s);
    return questionnaire;
}

Draft draftOf(int year, const Questionnaire &questionnaire)
{
    return {year, {}, questionnaire, 0};
}

QStringList logOf(Database &database)
{
    QStringList lines;
    for (const Change &change : LogStore(database).all())
        lines << (change.why.isEmpty() ? change.what : change.what + u" – "_s + change.why);
    return lines;
}

} // namespace

class DraftStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsBuilt_data();
    void keepsWhatIsBuilt();
    void savesOverNobodysWork();
    void conflictsWithWhatTookItsPlace();
    void discards();
    void firstPublishingPlansARound();
    void publishesIntoAnOpenRound();
    void correctsWithAReason();
    void answersKeepTheirWording();
    void refuses_data();
    void refuses();
};

void DraftStoreTest::keepsWhatIsBuilt_data()
{
    QTest::addColumn<Questionnaire>("questionnaire");
    QTest::newRow("sound") << sound();
    QTest::newRow("faulty") << faulty();
    QTest::newRow("empty") << Questionnaire();
}

void DraftStoreTest::keepsWhatIsBuilt()
{
    QFETCH(Questionnaire, questionnaire);
    const Folder folder;
    {
        Database database = newRegister(folder.path());
        DraftStore store(database);
        QVERIFY(!store.find(2026));
        const Draft begun = store.begin(draftOf(2026, questionnaire), author());
        QCOMPARE(begun.version, 1);
        QCOMPARE(store.find(2026), std::optional(begun));
    }
    Database database = reopened(folder.path());
    QVERIFY(DraftStore(database).find(2026)->questionnaire == questionnaire);
    QCOMPARE(DraftStore(database).years(), QList<int>{2026});
    QCOMPARE(logOf(database), QStringList{u"draft.begun 2026"_s});
}

void DraftStoreTest::savesOverNobodysWork()
{
    const Folder folder;
    Database database = newRegister(folder.path());
    DraftStore store(database);
    const Draft begun = store.begin(draftOf(2026, sound()), author());
    Draft mine = begun;
    mine.questionnaire = sound(u"Моето"_s);
    const Draft saved = certain(store.save(mine));
    QVERIFY(saved.version > begun.version);
    Draft theirs = begun;
    theirs.questionnaire = sound(u"Тяхното"_s);
    QCOMPARE(codeOf(store.save(theirs)), u"draft.conflict"_s);
    QCOMPARE(store.find(2026), std::optional(saved));
    QCOMPARE(logOf(database).size(), 1);
    certain(store.save(saved));
}

void DraftStoreTest::conflictsWithWhatTookItsPlace()
{
    const Folder folder;
    Database database = newRegister(folder.path());
    DraftStore store(database);
    const Draft first = store.begin(draftOf(2026, sound()), author());
    const Draft second = store.begin(draftOf(2026, sound(u"Друго"_s)), author());
    QCOMPARE(codeOf(store.save(first)), u"draft.conflict"_s);
    store.discard(2026, author());
    QCOMPARE(codeOf(store.save(second)), u"draft.conflict"_s);
    QVERIFY(!store.find(2026));
}

void DraftStoreTest::discards()
{
    const Folder folder;
    Database database = newRegister(folder.path());
    DraftStore store(database);
    store.begin(draftOf(2026, sound()), author());
    store.begin(draftOf(2027, sound()), author());
    store.discard(2026, author());
    store.discard(2026, author()); // nothing is left to discard
    QCOMPARE(store.years(), QList<int>{2027});
    QCOMPARE(logOf(database).last(), u"draft.discarded 2026"_s);
    QCOMPARE(logOf(database).size(), 3);
}

void DraftStoreTest::firstPublishingPlansARound()
{
    const Folder folder;
    Database database = newRegister(folder.path());
    DraftStore(database).begin(draftOf(2026, sound()), author());
    const Edition edition = certain(publishDraft(database, 2026, {}, author(2)));
    QCOMPARE(edition.hash, publish(sound()).hash);
    const Round round = RoundStore(database).find(2026).value();
    QVERIFY(round.isPlanned());
    QCOMPARE(round.editions, QList<EditionHash>{edition.hash});
    QVERIFY(RoundStore(database).invitations(round.id).isEmpty());
    QVERIFY(!RoundStore(database).newestOpened());
    QVERIFY(!DraftStore(database).find(2026));
    const QList<RoundEdition> history = RoundStore(database).editions(round.id);
    QCOMPARE(history.size(), 1);
    QCOMPARE(history.first().change.at, author(2).at);
    QCOMPARE(history.first().reason, QString());
    QCOMPARE(logOf(database).last(), u"round.edition 2026 "_s + edition.hash.text());
}

void DraftStoreTest::publishesIntoAnOpenRound()
{
    const Folder folder;
    Database database = newRegister(folder.path());
    Round round;
    round.year = 2026;
    round.opened = QDate(2027, 1, 15);
    round.id = certain(RoundStore(database).open(round, author()));
    DraftStore(database).begin(draftOf(2026, sound()), author());
    round.editions = {certain(publishDraft(database, 2026, {}, author())).hash};
    QCOMPARE(RoundStore(database).find(2026), std::optional(round));
}

void DraftStoreTest::correctsWithAReason()
{
    const Folder folder;
    Database database = newRegister(folder.path());
    DraftStore drafts(database);
    drafts.begin(draftOf(2026, sound()), author());
    const Edition first = certain(publishDraft(database, 2026, {}, author()));
    Draft correction{2026, first.hash, sound(u"Колко тона?"_s), 0};
    drafts.begin(correction, author());
    QCOMPARE(drafts.find(2026)->base, first.hash);
    QCOMPARE(codeOf(publishDraft(database, 2026, u"  "_s, author())), u"draft.reason_missing"_s);
    QVERIFY(drafts.find(2026));
    const QString reason = u"Липсваше единицата."_s;
    const Edition second = certain(publishDraft(database, 2026, u" %1 "_s.arg(reason), author(3)));
    const Round round = RoundStore(database).find(2026).value();
    QCOMPARE(round.editions, (QList<EditionHash>{first.hash, second.hash}));
    const QList<RoundEdition> history = RoundStore(database).editions(round.id);
    QCOMPARE(history.last().reason, reason);
    QCOMPARE(history.last().edition, second.hash);
    QCOMPARE(history.last().change.at, author(3).at);
    QCOMPARE(logOf(database).last(), u"round.edition 2026 %1 – %2"_s.arg(second.hash.text(), reason));
}

void DraftStoreTest::answersKeepTheirWording()
{
    const Folder folder;
    Filled filled = fill(folder.path());
    Draft correction{2025, edition().hash, edition().questionnaire, 0};
    correction.questionnaire.sections.first().questions.removeLast();
    correction.questionnaire.sections.first().questions << question(u"NEW"_s, u"Ново"_s);
    // The test's edition has labels in no language; here only the wording kept with the answers matters.
    EditionStore(filled.database).add(publish(correction.questionnaire), author());
    RoundStore(filled.database)
        .addEdition(filled.round, publish(correction.questionnaire).hash, author(), u"Повод"_s);
    const auto kept = ResponseStore(filled.database).revision(filled.revision.id);
    QCOMPARE(kept->edition, edition().hash);
    QVERIFY(kept->answers == answers());
    for (const SoundnessCheck &check : verify(filled.database))
        QVERIFY2(check.ok, qPrintable(check.name + u": "_s + check.what));
}

void DraftStoreTest::refuses_data()
{
    QTest::addColumn<Questionnaire>("questionnaire");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing is built") << Questionnaire() << u"draft.none"_s;
    QTest::newRow("the same again") << sound() << u"draft.unchanged"_s;
    QTest::newRow("errors") << faulty() << QString();
}

void DraftStoreTest::refuses()
{
    QFETCH(Questionnaire, questionnaire);
    QFETCH(QString, code);
    const Folder folder;
    Database database = newRegister(folder.path());
    DraftStore drafts(database);
    drafts.begin(draftOf(2026, sound()), author());
    certain(publishDraft(database, 2026, {}, author()));
    if (!questionnaire.sections.isEmpty())
        drafts.begin(draftOf(2026, questionnaire), author());
    const QStringList before = logOf(database);
    const Result<Edition> published = publishDraft(database, 2026, u"Повод"_s, author());
    QVERIFY(!published);
    if (!code.isEmpty())
        QCOMPARE(published.error().code, code);
    QCOMPARE(logOf(database), before);
    QCOMPARE(RoundStore(database).find(2026)->editions.size(), 1);
    QCOMPARE(drafts.find(2026).has_value(), !questionnaire.sections.isEmpty());
}

QTEST_GUILESS_MAIN(DraftStoreTest)
#include "tst_draft_store.moc"
