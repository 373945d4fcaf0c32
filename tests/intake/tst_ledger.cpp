// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alliance.h"

#include "forms/channels/response_file.h"
#include "records/store/commitment_store.h"
#include "records/store/upkeep.h"

#include <QJsonArray>
#include <QTest>

using namespace octant;
using namespace octant::test;
using namespace Qt::StringLiterals;

namespace {

using Given = QList<std::pair<QString, QJsonValue>>;

const QString wording = u"Намаляване на потреблението на вода с една четвърт"_s;

/// A new commitment with everything that it needs.
Given complete()
{
    return {{u"CM_01"_s, u"new"_s},   {u"CM_03"_s, u"P3"_s},       {u"CM_04"_s, wording},
            {u"CM_05"_s, u"quant"_s}, {u"CM_06"_s, u"Вода"_s},     {u"CM_07"_s, u"m3"_s},
            {u"CM_08"_s, u"lower"_s}, {u"CM_09"_s, u"absolute"_s}, {u"CM_10"_s, 2024},
            {u"CM_11"_s, 1600},       {u"CM_12"_s, 2028},          {u"CM_13"_s, 1200}};
}

Given revision()
{
    return {{u"CM_01"_s, u"revise"_s},
            {u"CM_02"_s, u"K01"_s},
            {u"CM_03"_s, u"P8"_s},
            {u"CM_04"_s, u"Намаляване на крайното потребление на енергия"_s},
            {u"CM_05"_s, u"quant"_s},
            {u"CM_06"_s, u"Крайно потребление"_s},
            {u"CM_07"_s, u"MWh"_s},
            {u"CM_08"_s, u"lower"_s},
            {u"CM_09"_s, u"absolute"_s},
            {u"CM_10"_s, 2022},
            {u"CM_11"_s, 9400},
            {u"CM_12"_s, 2030},
            {u"CM_13"_s, 7000},
            {u"CM_14"_s, 8100},
            {u"CM_15"_s, u"at_risk"_s},
            {u"CM_17"_s, u"Забавена доставка"_s},
            {u"CM_21"_s, u"Новата линия започва работа две години по-късно"_s}};
}

Given without(Given given, const QString &code)
{
    given.removeIf([&](const auto &answer) { return answer.first == code; });
    return given;
}

Given with(Given given, const QString &code, const QJsonValue &value)
{
    given = without(given, code);
    given << std::pair(code, value);
    return given;
}

IntakeResult takeIn(Alliance &alliance, const QList<Given> &instances, qint64 sequence = 1,
                    AcceptPolicy policy = AcceptPolicy::All)
{
    QList<QJsonObject> objects;
    for (const Given &given : instances)
        objects << instance(given);
    ReceivedForm form = withBlock(alliance.goodForm(), objects);
    form.sequence = sequence;
    return alliance.intake().takeIn(writeResponseFile(form), u"A001.octresp"_s, policy);
}

QStringList rowsOfBlock(Alliance &alliance)
{
    QStringList rows;
    for (const AnswerRow &row : ResponseStore(alliance.database()).answersInForce(alliance.round())) {
        if (row.question.text().startsWith(u"CM_"_s) && row.state == AnswerState::Answered)
            rows << u"%1 %2"_s.arg(row.instance).arg(row.question.text());
    }
    rows.sort();
    return rows;
}

bool isSound(Alliance &alliance)
{
    return std::ranges::all_of(verify(alliance.database()), &SoundnessCheck::ok);
}

} // namespace

class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUpdateAddsAnActual();
    void aQualifierStandsForAValue();
    void anUpdateOfAMilestoneHasNoValue();
    void termsInAnUpdateDoNotCount();
    void aRevisionAddsTermsAndAnActual();
    void blankTermsInARevisionStay();
    void aWithdrawalKeepsTheTerms();
    void aCompleteNewCommitmentIsSubmitted();
    void newCommitments_data();
    void newCommitments();
    void aLaterVersionDoesNotRepeatANewCommitment();
    void aLaterVersionChangesANewCommitment();
    void aNewCommitmentThatIsGoneIsPointedOut();
    void acceptingAgainAddsNoTerms();
    void numbersThatAreNotTheirs_data();
    void numbersThatAreNotTheirs();
    void aCommitmentStandsInAResponseOnce();
    void aWithdrawnCommitmentIsPointedOut();
};

void TestLedger::anUpdateAddsAnActual()
{
    Alliance alliance;
    const IntakeResult result = takeIn(alliance, {{{u"CM_01"_s, u"update"_s},
                                                   {u"CM_02"_s, u"K01"_s},
                                                   {u"CM_14"_s, 8200},
                                                   {u"CM_15"_s, u"on_track"_s},
                                                   {u"CM_16"_s, u"Сменени котли"_s},
                                                   {u"CM_18"_s, u"Нова изолация"_s},
                                                   {u"CM_19"_s, u"2026-10-31"_s},
                                                   {u"CM_20"_s, QJsonArray{u"invoice"_s, u"audit"_s}}}});
    QCOMPARE(written(result.findings), QStringList());
    const Commitment commitment = alliance.commitment(u"K01"_s);
    QCOMPARE(commitment.revisions.size(), 1);
    QCOMPARE(commitment.actuals.size(), 1);
    const CommitmentActual &actual = commitment.actuals.first();
    QCOMPARE(actual.year, 2025);
    QCOMPARE(actual.value, std::optional(8200.0));
    QVERIFY(!actual.qualifier);
    QCOMPARE(actual.ownWord, u"on_track"_s);
    QCOMPARE(actual.progress, u"Сменени котли"_s);
    QCOMPARE(actual.nextStep, u"Нова изолация"_s);
    QCOMPARE(actual.nextStepDue, QDate(2026, 10, 31));
    QCOMPARE(actual.evidence, QStringList({u"invoice"_s, u"audit"_s}));
    QCOMPARE(actual.source, result.revision);
    QCOMPARE(rowsOfBlock(alliance).size(), 9); // evidence has a row for each choice
    QVERIFY(isSound(alliance));
}

void TestLedger::aQualifierStandsForAValue()
{
    Alliance alliance;
    QJsonObject object = instance({{u"CM_01"_s, u"update"_s},
                                   {u"CM_02"_s, u"K01"_s},
                                   {u"CM_15"_s, u"delayed"_s},
                                   {u"CM_17"_s, u"Няма измерване"_s}});
    object.insert(u"CM_14"_s, QJsonObject{{u"qualifier"_s, u"not_available"_s}});
    const ReceivedForm form = withBlock(alliance.goodForm(), {object});
    alliance.intake().takeIn(writeResponseFile(form), u"a"_s, AcceptPolicy::All);
    const Commitment commitment = alliance.commitment(u"K01"_s);
    QCOMPARE(commitment.actuals.size(), 1);
    QVERIFY(!commitment.actuals.first().value);
    QCOMPARE(commitment.actuals.first().qualifier, std::optional(Qualifier::NotAvailable));
}

void TestLedger::anUpdateOfAMilestoneHasNoValue()
{
    Alliance alliance;
    takeIn(
        alliance,
        {{{u"CM_01"_s, u"update"_s}, {u"CM_02"_s, u"K02"_s}, {u"CM_14"_s, 5}, {u"CM_15"_s, u"on_track"_s}}});
    const Commitment commitment = alliance.commitment(u"K02"_s);
    QCOMPARE(commitment.actuals.size(), 1);
    QVERIFY(!commitment.actuals.first().value); // a milestone has nothing to measure
    QCOMPARE(commitment.actuals.first().ownWord, u"on_track"_s);
    QVERIFY(isSound(alliance));
}

void TestLedger::termsInAnUpdateDoNotCount()
{
    Alliance alliance;
    const IntakeResult result = takeIn(alliance, {{{u"CM_01"_s, u"update"_s},
                                                   {u"CM_02"_s, u"K01"_s},
                                                   {u"CM_12"_s, 2028}, // as in the ledger
                                                   {u"CM_13"_s, 9000}, // not as in the ledger
                                                   {u"CM_14"_s, 8200},
                                                   {u"CM_15"_s, u"on_track"_s}}});
    QCOMPARE(written(result.findings), QStringList({u"warning commitment.terms_ignored COMMIT[1].CM_13"_s}));
    QCOMPARE(alliance.commitment(u"K01"_s).revisions.size(), 1);
    QCOMPARE(rowsOfBlock(alliance), QStringList({u"1 CM_01"_s, u"1 CM_02"_s, u"1 CM_14"_s, u"1 CM_15"_s}));
    const auto revision = ResponseStore(alliance.database()).revision(result.revision);
    const Answers &aside = revision->apart[QuestionCode(u"COMMIT"_s)].instances().first();
    QCOMPARE(aside[QuestionCode(u"CM_13"_s)].number(), std::optional(9000.0));
    QVERIFY(isSound(alliance));
}

void TestLedger::aRevisionAddsTermsAndAnActual()
{
    Alliance alliance;
    const IntakeResult result = takeIn(alliance, {revision()});
    QCOMPARE(written(result.findings), QStringList());
    const Commitment commitment = alliance.commitment(u"K01"_s);
    QCOMPARE(commitment.revisions.size(), 2);
    const CommitmentRevision &terms = commitment.terms();
    QCOMPARE(terms.fromYear, 2025);
    QCOMPARE(terms.lifecycle, Lifecycle::Revised);
    QCOMPARE(terms.target.year, 2030);
    QCOMPARE(terms.target.value, std::optional(7000.0));
    QCOMPARE(terms.reason, u"Новата линия започва работа две години по-късно"_s);
    QCOMPARE(terms.source, result.revision);
    QCOMPARE(terms.title, commitment.revisions.first().title); // unchanged wording keeps its translation
    QCOMPARE(terms.impactAreas, commitment.revisions.first().impactAreas);
    QCOMPARE(commitment.termsFor(2024)->target.year, 2028);
    QCOMPARE(commitment.actuals.first().value, std::optional(8100.0));
    QCOMPARE(commitment.actuals.first().reasons, u"Забавена доставка"_s);
    QVERIFY(isSound(alliance));
}

void TestLedger::blankTermsInARevisionStay()
{
    Alliance alliance;
    const IntakeResult result = takeIn(alliance, {without(without(revision(), u"CM_05"_s), u"CM_11"_s)});
    QCOMPARE(written(result.findings), QStringList({u"warning commitment.terms_kept COMMIT[1].CM_05"_s}));
    const Commitment commitment = alliance.commitment(u"K01"_s);
    QCOMPARE(commitment.terms().baseline.value, std::optional(9400.0));
    QCOMPARE(commitment.terms().target.value, std::optional(7000.0));
    QVERIFY(!rowsOfBlock(alliance).contains(u"1 CM_11"_s));
    QVERIFY(isSound(alliance));
}

void TestLedger::aWithdrawalKeepsTheTerms()
{
    Alliance alliance;
    const QString why = u"Цехът беше закрит"_s;
    const IntakeResult result = takeIn(alliance, {{{u"CM_01"_s, u"withdraw"_s},
                                                   {u"CM_02"_s, u"K01"_s},
                                                   {u"CM_15"_s, u"withdrawn"_s},
                                                   {u"CM_21"_s, why}}});
    QCOMPARE(written(result.findings), QStringList());
    const Commitment commitment = alliance.commitment(u"K01"_s);
    QCOMPARE(commitment.revisions.size(), 2);
    QCOMPARE(commitment.terms().lifecycle, Lifecycle::Withdrawn);
    QCOMPARE(commitment.terms().reason, why);
    QCOMPARE(commitment.terms().target.value, std::optional(7500.0));
    QCOMPARE(commitment.actuals.size(), 0);
}

void TestLedger::aCompleteNewCommitmentIsSubmitted()
{
    Alliance alliance;
    const IntakeResult result = takeIn(alliance, {with(complete(), u"CM_14"_s, 1500)});
    QCOMPARE(written(result.findings), QStringList());
    const Commitment commitment = alliance.commitment(u"K04"_s);
    QCOMPARE(commitment.partner, alliance.partner());
    QCOMPARE(commitment.revisions.size(), 1);
    const CommitmentRevision &terms = commitment.terms();
    QCOMPARE(terms.lifecycle, Lifecycle::Submitted);
    QCOMPARE(terms.fromYear, 2025);
    QCOMPARE(terms.principle.text(), u"P3"_s);
    QCOMPARE(terms.title.exactly(u"bg"_s), wording);
    QCOMPARE(terms.type, CommitmentType::Quantitative);
    QCOMPARE(terms.unit.text(), u"m3"_s);
    QCOMPARE(terms.direction, Direction::Lower);
    QVERIFY(!terms.intensity);
    QCOMPARE(terms.baseline, (YearValue{2024, 1600}));
    QCOMPARE(terms.target, (YearValue{2028, 1200}));
    QCOMPARE(terms.source, result.revision);
    QCOMPARE(terms.reason, QString());
    QCOMPARE(commitment.actuals.first().value, std::optional(1500.0));
    QVERIFY(isSound(alliance));
}

void TestLedger::newCommitments_data()
{
    QTest::addColumn<Given>("given");
    QTest::addColumn<Lifecycle>("lifecycle");
    QTest::addColumn<CommitmentType>("type");
    const Given milestone = {{u"CM_01"_s, u"new"_s},
                             {u"CM_03"_s, u"P6"_s},
                             {u"CM_04"_s, u"Единна маркировка на всички съдове"_s},
                             {u"CM_05"_s, u"milestone"_s},
                             {u"CM_12"_s, 2027}};
    using enum CommitmentType;
    QTest::newRow("complete") << complete() << Lifecycle::Submitted << Quantitative;
    QTest::newRow("maintain") << with(complete(), u"CM_08"_s, u"maintain"_s) << Lifecycle::Submitted
                              << Maintain;
    QTest::newRow("other unit") << with(with(complete(), u"CM_07"_s, u"other"_s), u"CM_22"_s,
                                        u"литра на легло"_s)
                                << Lifecycle::Submitted << Quantitative;
    QTest::newRow("other unit not named")
        << with(complete(), u"CM_07"_s, u"other"_s) << Lifecycle::Draft << Quantitative;
    for (const char *code : {"CM_03", "CM_07", "CM_10", "CM_11", "CM_12", "CM_13"}) {
        QTest::addRow("without %s", code)
            << without(complete(), QString::fromLatin1(code)) << Lifecycle::Draft << Quantitative;
    }
    QTest::newRow("target in the year itself")
        << with(complete(), u"CM_12"_s, 2025) << Lifecycle::Draft << Quantitative;
    QTest::newRow("milestone") << milestone << Lifecycle::Submitted << Milestone;
    QTest::newRow("milestone of this year")
        << with(milestone, u"CM_12"_s, 2025) << Lifecycle::Submitted << Milestone;
    QTest::newRow("milestone of the past")
        << with(milestone, u"CM_12"_s, 2024) << Lifecycle::Draft << Milestone;
    QTest::newRow("weak: no number") << Given{{u"CM_01"_s, u"new"_s},
                                              {u"CM_04"_s, u"Намаляване на отпадъците"_s}}
                                     << Lifecycle::Draft << Quantitative;
}

void TestLedger::newCommitments()
{
    QFETCH(Given, given);
    QFETCH(Lifecycle, lifecycle);
    QFETCH(CommitmentType, type);
    Alliance alliance;
    const IntakeResult result = takeIn(alliance, {given});
    QCOMPARE(result.outcome, IntakeOutcome::Imported);
    const Commitment commitment = alliance.commitment(u"K04"_s);
    QVERIFY(!commitment.revisions.isEmpty());
    QCOMPARE(commitment.terms().lifecycle, lifecycle);
    QCOMPARE(commitment.terms().type, type);
    QCOMPARE(written(result.findings).contains(u"note commitment.draft COMMIT[1]"_s),
             lifecycle == Lifecycle::Draft);
}

void TestLedger::aLaterVersionDoesNotRepeatANewCommitment()
{
    Alliance alliance;
    const Given update = {
        {u"CM_01"_s, u"update"_s}, {u"CM_02"_s, u"K01"_s}, {u"CM_14"_s, 8200}, {u"CM_15"_s, u"on_track"_s}};
    takeIn(alliance, {update, complete()});
    const IntakeResult result = takeIn(alliance, {with(update, u"CM_14"_s, 8150), complete()}, 2);
    QCOMPARE(result.outcome, IntakeOutcome::Imported);
    QCOMPARE(written(result.findings), QStringList());
    QCOMPARE(CommitmentStore(alliance.database()).all().size(), 4);
    QCOMPARE(alliance.commitment(u"K04"_s).revisions.size(), 1);
    const Commitment updated = alliance.commitment(u"K01"_s);
    QCOMPARE(updated.actuals.size(), 2);
    QCOMPARE(updated.actualOf(2025)->value, std::optional(8150.0));
}

void TestLedger::aLaterVersionChangesANewCommitment()
{
    Alliance alliance;
    takeIn(alliance, {without(complete(), u"CM_13"_s)});
    QCOMPARE(alliance.commitment(u"K04"_s).terms().lifecycle, Lifecycle::Draft);
    takeIn(alliance, {complete()}, 2);
    const Commitment commitment = alliance.commitment(u"K04"_s);
    QCOMPARE(CommitmentStore(alliance.database()).all().size(), 4);
    QCOMPARE(commitment.revisions.size(), 2);
    QCOMPARE(commitment.terms().lifecycle, Lifecycle::Submitted);
    QCOMPARE(commitment.terms().target.value, std::optional(1200.0));
}

void TestLedger::aNewCommitmentThatIsGoneIsPointedOut()
{
    Alliance alliance;
    takeIn(alliance, {complete()});
    const IntakeResult result =
        takeIn(alliance, {with(complete(), u"CM_04"_s, u"Съвсем друго обещание за водата"_s)}, 2,
               AcceptPolicy::None);
    QCOMPARE(written(result.findings), QStringList({u"warning commitment.dropped COMMIT"_s}));
}

void TestLedger::acceptingAgainAddsNoTerms()
{
    Alliance alliance;
    const IntakeResult result = takeIn(alliance, {revision(), complete()});
    const auto kept = ResponseStore(alliance.database()).revision(result.revision);
    alliance.intake().reopen(kept->response, u"by mistake"_s);
    alliance.intake().accept(alliance.intake().propose(*kept));
    QCOMPARE(alliance.commitment(u"K01"_s).revisions.size(), 2);
    QCOMPARE(alliance.commitment(u"K04"_s).revisions.size(), 1);
    QCOMPARE(CommitmentStore(alliance.database()).all().size(), 4);
    QVERIFY(isSound(alliance));
}

void TestLedger::numbersThatAreNotTheirs_data()
{
    QTest::addColumn<QString>("number");
    QTest::newRow("unknown") << u"K99"_s;
    QTest::newRow("another partner's") << u"K03"_s;
    QTest::newRow("none") << QString();
}

void TestLedger::numbersThatAreNotTheirs()
{
    QFETCH(QString, number);
    Alliance alliance;
    const Holdings held = alliance.holdings();
    const IntakeResult result =
        takeIn(alliance, {{{u"CM_01"_s, u"update"_s}, {u"CM_02"_s, number}, {u"CM_15"_s, u"on_track"_s}}});
    QCOMPARE(result.outcome, IntakeOutcome::Refused);
    QVERIFY(written(result.findings).contains(u"error commitment.unknown COMMIT[1].CM_02"_s));
    QVERIFY(alliance.holdings() == held);
}

void TestLedger::aCommitmentStandsInAResponseOnce()
{
    Alliance alliance;
    const Given update = {
        {u"CM_01"_s, u"update"_s}, {u"CM_02"_s, u"K01"_s}, {u"CM_14"_s, 8200}, {u"CM_15"_s, u"on_track"_s}};
    const IntakeResult result = takeIn(alliance, {update, with(update, u"CM_14"_s, 8300)});
    QCOMPARE(written(result.findings), QStringList({u"error commitment.twice COMMIT[2].CM_02"_s}));
}

void TestLedger::aWithdrawnCommitmentIsPointedOut()
{
    Alliance alliance;
    takeIn(alliance, {{{u"CM_01"_s, u"withdraw"_s},
                       {u"CM_02"_s, u"K01"_s},
                       {u"CM_15"_s, u"withdrawn"_s},
                       {u"CM_21"_s, u"Цехът беше закрит"_s}}});
    const IntakeResult result = takeIn(alliance,
                                       {{{u"CM_01"_s, u"update"_s},
                                         {u"CM_02"_s, u"K01"_s},
                                         {u"CM_14"_s, 8200},
                                         {u"CM_15"_s, u"on_track"_s}}},
                                       2);
    QCOMPARE(written(result.findings), QStringList({u"warning commitment.over COMMIT[1].CM_02"_s}));
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
