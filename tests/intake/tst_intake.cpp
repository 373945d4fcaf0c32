// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alliance.h"

#include "forms/channels/response_file.h"
#include "forms/model/answers_json.h"
#include "records/store/log_store.h"
#include "records/store/partner_store.h"
#include "records/store/upkeep.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace octant;
using namespace octant::test;
using namespace Qt::StringLiterals;

namespace {

Question question(const QString &code, QuestionType type, const QString &relevant = {})
{
    Question made;
    made.code = QuestionCode(code);
    made.type = type;
    made.relevant = relevant;
    made.sets = {u"full"_s};
    if (type == QuestionType::SelectOne || type == QuestionType::SelectMultiple)
        made.choices = {{u"a"_s, {}}, {u"b"_s, {}}, {u"c"_s, {}}};
    return made;
}

/// A question of every type, outside and inside a repeat.
Questionnaire everyType()
{
    Section section;
    section.code = SectionCode(u"MAIN"_s);
    section.questions = {question(u"TXT"_s, QuestionType::Text),
                         question(u"LONG"_s, QuestionType::LongText),
                         question(u"INT"_s, QuestionType::Integer),
                         question(u"DEC"_s, QuestionType::Decimal),
                         question(u"PCT"_s, QuestionType::Percent),
                         question(u"EUR"_s, QuestionType::Money),
                         question(u"DAY"_s, QuestionType::Date),
                         question(u"YES"_s, QuestionType::YesNo),
                         question(u"ONE"_s, QuestionType::SelectOne),
                         question(u"MANY"_s, QuestionType::SelectMultiple),
                         question(u"BLANK"_s, QuestionType::Text),
                         question(u"HIDDEN"_s, QuestionType::Decimal, u"${YES} = 'no'"_s)};
    Section repeat;
    repeat.code = SectionCode(u"SITES"_s);
    repeat.repeat = true;
    repeat.questions = {question(u"NAME"_s, QuestionType::Text), question(u"AREA"_s, QuestionType::Decimal),
                        question(u"USES"_s, QuestionType::SelectMultiple)};
    Questionnaire questionnaire;
    questionnaire.code = u"every_type"_s;
    questionnaire.title = Text(u"Всичко"_s, u"Everything"_s);
    questionnaire.languages = {u"bg"_s, u"en"_s};
    questionnaire.sets = {{u"full"_s, Text(u"Пълна"_s, u"Full"_s)}};
    questionnaire.sections = {section, repeat};
    for (Section &each : questionnaire.sections) {
        each.title = Text(u"Раздел"_s, u"Section"_s);
        for (Question &asked : each.questions) {
            asked.label = Text(u"Въпрос"_s, u"Question"_s);
            for (Choice &choice : asked.choices)
                choice.label = Text(u"Избор"_s, u"Choice"_s);
        }
    }
    return questionnaire;
}

Question worded(Question question)
{
    question.label = Text(u"Въпрос"_s, u"Question"_s);
    for (Choice &choice : question.choices)
        choice.label = Text(u"Избор"_s, u"Choice"_s);
    return question;
}

/// A repeat within a repeat; the area is asked of buildings whose use is a.
Questionnaire sitesWithBuildings()
{
    Group buildings;
    buildings.code = SectionCode(u"BUILDINGS"_s);
    buildings.kind = GroupKind::Repeat;
    Question use = worded(question(u"USE"_s, QuestionType::SelectOne));
    use.group = buildings.code;
    Question area = worded(question(u"AREA"_s, QuestionType::Decimal, u"${USE} = 'a'"_s));
    area.group = buildings.code;
    Section sites;
    sites.code = SectionCode(u"SITES"_s);
    sites.repeat = true;
    sites.groups = {buildings};
    sites.questions = {worded(question(u"NAME"_s, QuestionType::Text)), use, area};
    Questionnaire questionnaire = everyType();
    questionnaire.sections = {sites};
    return questionnaire;
}

QJsonObject everyAnswer()
{
    return {
        {u"TXT"_s, QJsonObject{{u"value"_s, u"Русе"_s}, {u"comment"_s, u"седалище"_s}}},
        {u"LONG"_s, value(u"един\nдва"_s)},
        {u"INT"_s, value(0)},
        {u"DEC"_s, QJsonObject{{u"qualifier"_s, u"not_applicable"_s}}},
        {u"PCT"_s, value(0.1, u"estimated"_s)},
        {u"EUR"_s,
         QJsonObject{{u"value"_s, 1000.0},
                     {u"original"_s, QJsonObject{{u"text"_s, u"1955,83"_s}, {u"unit"_s, u"BGN"_s}}}}},
        {u"DAY"_s, value(u"2025-12-31"_s)},
        {u"YES"_s, value(u"yes"_s)},
        {u"ONE"_s, value(u"b"_s)},
        {u"MANY"_s, value(QJsonArray{u"c"_s, u"a"_s})},
        {u"SITES"_s, value(QJsonArray{QJsonObject{{u"NAME"_s, value(u"Завод"_s)}, {u"AREA"_s, value(12.5)}},
                                      QJsonObject{{u"NAME"_s, value(u"Склад"_s)},
                                                  {u"USES"_s, value(QJsonArray{u"b"_s})}}})}};
}

QString described(const AnswerRow &row)
{
    QStringList parts{row.question.text()};
    if (row.instance > 0)
        parts << QString::number(row.instance);
    parts << (row.state == AnswerState::Blank         ? u"blank"_s
              : row.state == AnswerState::NotRelevant ? u"not_relevant"_s
                                                      : u"answered"_s);
    if (row.number)
        parts << QString::number(*row.number);
    for (const QString &text : {row.part, row.text}) {
        if (!text.isEmpty())
            parts << text;
    }
    if (row.qualifier)
        parts << nameOf(*row.qualifier);
    return parts.join(u' ');
}

QStringList rowsInForce(Alliance &alliance)
{
    QStringList rows;
    for (const AnswerRow &row : ResponseStore(alliance.database()).answersInForce(alliance.round()))
        rows << described(row);
    return rows;
}

QStringList logOf(Alliance &alliance)
{
    QStringList lines;
    for (const Change &change : LogStore(alliance.database()).all())
        lines << change.what;
    return lines;
}

bool isSound(Alliance &alliance)
{
    return std::ranges::all_of(verify(alliance.database()), &SoundnessCheck::ok);
}

ResponseRevision revisionOf(Alliance &alliance, const IntakeResult &result)
{
    return *ResponseStore(alliance.database()).revision(result.revision);
}

IntakeResult takeIn(Alliance &alliance, const ReceivedForm &form, AcceptPolicy policy, bool dryRun = false)
{
    return alliance.intake().takeIn(writeResponseFile(form), u"A001.octresp"_s, policy, dryRun);
}

} // namespace

class TestIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryTypeOfAnswer();
    void projectsEverySortOfQuestion();
    void asksByTheKindOfPartner();
    void innerInstancesAreCountedThrough();
    void contactDetailsOfInnerInstancesLeave();
    void aGoodFormIsImported();
    void arrivingPutsNothingInForce();
    void acceptingLaterComesToTheSame();
    void theSameFileTwiceIsPresent();
    void aDryRunKeepsNothing();
    void cleanMeansWithoutWarnings();
    void contactDetailsAreKeptApart();
    void aPersonalNumberIsMasked();
    void checksTheRegisterCode_data();
    void checksTheRegisterCode();
    void versionsAreToldApart_data();
    void versionsAreToldApart();
    void textsAreNormalised();
    void hiddenAnswersAreKeptApart();
    void aContradictionIsPointedOut();
    void sentBackAndResubmitted();
    void reopenedAnswersLeaveTheFigures();
    void readsFilesAndFolders();
};

void TestIntake::keepsEveryTypeOfAnswer()
{
    Alliance alliance(everyType(), u"full"_s);
    ReceivedForm form = alliance.blankForm();
    form.answers = everyAnswer();
    form.apart = {{u"HIDDEN"_s, value(7)}};
    const IntakeResult result = takeIn(alliance, form, AcceptPolicy::All);
    QCOMPARE(written(result.findings), QStringList());
    QCOMPARE(result.outcome, IntakeOutcome::Imported);

    const ResponseRevision revision = revisionOf(alliance, result);
    QCOMPARE(toJson(revision.answers), everyAnswer());
    QCOMPARE(toJson(revision.apart), QJsonObject({{u"HIDDEN"_s, value(7)}}));
    QCOMPARE(rowsInForce(alliance),
             QStringList({u"AREA 1 answered 12.5"_s, u"AREA 2 blank"_s, u"BLANK blank"_s,
                          u"DAY answered 2025-12-31"_s, u"DEC answered not_applicable"_s,
                          u"EUR answered 1000"_s, u"HIDDEN not_relevant"_s, u"INT answered 0"_s,
                          u"LONG answered един\nдва"_s, u"MANY answered a"_s, u"MANY answered c"_s,
                          u"NAME 1 answered Завод"_s, u"NAME 2 answered Склад"_s, u"ONE answered b"_s,
                          u"PCT answered 0.1 estimated"_s, u"TXT answered Русе"_s, u"USES 1 blank"_s,
                          u"USES 2 answered b"_s, u"YES answered yes"_s}));
    QVERIFY(isSound(alliance));
}

/// Files, what is computed outside and inside a repeat, and what nobody answers.
void TestIntake::projectsEverySortOfQuestion()
{
    Questionnaire questionnaire = everyType();
    Question total = worded(question(u"TOTAL"_s, QuestionType::Calculated));
    total.calculation = u"sum(${AREA})"_s;
    Question nothing = worded(question(u"NOTHING"_s, QuestionType::Calculated));
    nothing.calculation = u"${DEC} * 2"_s;
    Question twice = worded(question(u"TWICE"_s, QuestionType::Calculated));
    twice.calculation = u"${AREA} * 2"_s;
    questionnaire.sections.first().questions << total << nothing
                                             << worded(question(u"PROOF"_s, QuestionType::File))
                                             << worded(question(u"WORDS"_s, QuestionType::Note))
                                             << worded(question(u"DEVICE"_s, QuestionType::Hidden));
    questionnaire.sections.last().questions << twice;
    Alliance alliance(questionnaire, u"full"_s);
    ReceivedForm form = alliance.blankForm();
    form.answers = everyAnswer();
    form.answers.insert(u"PROOF"_s, value(QJsonArray{u"план.pdf"_s, u"акт.pdf"_s}));
    QCOMPARE(takeIn(alliance, form, AcceptPolicy::All).outcome, IntakeOutcome::Imported);
    QStringList rows = rowsInForce(alliance);
    rows.removeIf([](const QString &row) {
        static const QStringList added = {u"TOTAL"_s, u"NOTHING"_s, u"TWICE"_s,
                                          u"PROOF"_s, u"WORDS"_s,   u"DEVICE"_s};
        return !added.contains(row.section(u' ', 0, 0));
    });
    QCOMPARE(rows, QStringList({u"NOTHING blank"_s, u"PROOF answered акт.pdf"_s, u"PROOF answered план.pdf"_s,
                                u"TOTAL answered 12.5"_s, u"TWICE 1 answered 25"_s, u"TWICE 2 blank"_s}));
    QVERIFY(isSound(alliance));
}

void TestIntake::asksByTheKindOfPartner()
{
    Questionnaire questionnaire = everyType();
    for (Question &asked : questionnaire.sections.first().questions) {
        if (asked.code.text() == u"LONG")
            asked.kinds = {u"company"_s};
        if (asked.code.text() == u"BLANK")
            asked.kinds = {u"education"_s};
    }
    Alliance alliance(questionnaire, u"full"_s);
    ReceivedForm form = alliance.blankForm();
    form.answers = everyAnswer();
    takeIn(alliance, form, AcceptPolicy::All);
    QCOMPARE(rowsInForce(alliance).filter(QRegularExpression(u"^(LONG|BLANK) "_s)),
             QStringList{u"LONG answered един\nдва"_s});
}

void TestIntake::innerInstancesAreCountedThrough()
{
    Alliance alliance(sitesWithBuildings(), u"full"_s);
    ReceivedForm form = alliance.blankForm();
    const auto building = [](const QString &use, double area) {
        return QJsonObject{{u"USE"_s, value(use)}, {u"AREA"_s, value(area)}};
    };
    form.answers = {
        {u"SITES"_s,
         value(QJsonArray{
             QJsonObject{{u"NAME"_s, value(u"Русе"_s)},
                         {u"BUILDINGS"_s, value(QJsonArray{building(u"a"_s, 1), building(u"b"_s, 2)})}},
             QJsonObject{{u"NAME"_s, value(u"Варна"_s)}},
             QJsonObject{{u"BUILDINGS"_s, value(QJsonArray{building(u"a"_s, 3)})}}})}};
    QCOMPARE(takeIn(alliance, form, AcceptPolicy::All).outcome, IntakeOutcome::Imported);
    QCOMPARE(rowsInForce(alliance),
             QStringList({u"AREA 1 answered 1"_s, u"AREA 2 not_relevant"_s, u"AREA 3 answered 3"_s,
                          u"NAME 1 answered Русе"_s, u"NAME 2 answered Варна"_s, u"NAME 3 blank"_s,
                          u"USE 1 answered a"_s, u"USE 2 answered b"_s, u"USE 3 answered a"_s}));
    QVERIFY(isSound(alliance));
}

void TestIntake::contactDetailsOfInnerInstancesLeave()
{
    Questionnaire questionnaire = sitesWithBuildings();
    Question keeper = worded(question(u"KEEPER"_s, QuestionType::Text));
    keeper.personal = PersonalRole::Name;
    keeper.group = SectionCode(u"BUILDINGS"_s);
    questionnaire.sections.first().questions << keeper;
    Alliance alliance(questionnaire, u"full"_s);
    ReceivedForm form = alliance.blankForm();
    const QJsonObject building{{u"KEEPER"_s, value(u"Петър"_s)}, {u"USE"_s, value(u"a"_s)}};
    form.answers = {
        {u"SITES"_s, value(QJsonArray{QJsonObject{{u"BUILDINGS"_s, value(QJsonArray{building})}}})}};
    const IntakeResult result = takeIn(alliance, form, AcceptPolicy::All);
    QVERIFY(!QJsonDocument(toJson(revisionOf(alliance, result).answers)).toJson().contains("Петър"));
    QCOMPARE(PartnerStore(alliance.database()).contacts(alliance.partner()).last().name, u"Петър"_s);
    QVERIFY(isSound(alliance));
}

void TestIntake::aGoodFormIsImported()
{
    Alliance alliance;
    const QByteArray bytes = writeResponseFile(alliance.goodForm());
    const IntakeResult result = alliance.intake().takeIn(bytes, u"отговор.octresp"_s, AcceptPolicy::Clean);
    QCOMPARE(written(result.findings), QStringList());
    QCOMPARE(result.outcome, IntakeOutcome::Imported);
    QCOMPARE(result.channel, u"app"_s);
    QCOMPARE(result.partner.text(), u"A001"_s);
    QCOMPARE(alliance.state(), InvitationState::Accepted);

    const ResponseRevision revision = revisionOf(alliance, result);
    QCOMPARE(revision.number, 1);
    QCOMPARE(revision.fileName, u"отговор.octresp"_s);
    QCOMPARE(revision.language, u"bg"_s);
    QCOMPARE(ResponseStore(alliance.database()).file(revision.fileHash), bytes);
    const auto response = ResponseStore(alliance.database()).find(revision.response);
    QCOMPARE(response->accepted, result.revision);
    QCOMPARE(logOf(alliance).last(2),
             QStringList({u"response.received A001 2025"_s, u"response.accepted A001 2025"_s}));
    const QStringList rows = rowsInForce(alliance);
    QVERIFY(rows.contains(u"ZW_01 answered 85.5 measured"_s));
    QVERIFY(rows.contains(u"EN_11 answered 0"_s));
    QVERIFY(rows.contains(u"ZW_07 answered not_available"_s));
    QVERIFY(rows.filter(u"PP_08"_s).isEmpty()); // only the full form asks it
    QVERIFY(isSound(alliance));
}

void TestIntake::arrivingPutsNothingInForce()
{
    Alliance alliance;
    const IntakeResult result = takeIn(alliance, alliance.goodForm(), AcceptPolicy::None);
    QCOMPARE(result.outcome, IntakeOutcome::Undecided);
    QCOMPARE(alliance.state(), InvitationState::Received);
    const Holdings held = alliance.holdings();
    QCOMPARE(held.revisions, 1);
    QCOMPARE(held.answers, 0);
    QCOMPARE(held.actuals, 0);
    QVERIFY(isSound(alliance));
}

void TestIntake::acceptingLaterComesToTheSame()
{
    Alliance atOnce;
    Alliance later;
    const QList<QJsonObject> block = {
        instance({{u"CM_01"_s, u"update"_s},
                  {u"CM_02"_s, u"K01"_s},
                  {u"CM_14"_s, 8200},
                  {u"CM_15"_s, u"on_track"_s}}),
        instance({{u"CM_01"_s, u"new"_s}, {u"CM_04"_s, u"Намаляване на отпадъците"_s}})};
    takeIn(atOnce, withBlock(atOnce.goodForm(), block), AcceptPolicy::All);
    const IntakeResult kept = takeIn(later, withBlock(later.goodForm(), block), AcceptPolicy::None);
    QVERIFY(!(later.holdings() == atOnce.holdings()));
    const Proposal proposal = later.intake().propose(revisionOf(later, kept));
    QCOMPARE(written(proposal.findings), written(kept.findings));
    later.intake().accept(proposal);

    QVERIFY(later.holdings() == atOnce.holdings());
    QCOMPARE(rowsInForce(later), rowsInForce(atOnce));
    QCOMPARE(logOf(later), logOf(atOnce));
    QCOMPARE(later.commitment(u"K01"_s).actuals, atOnce.commitment(u"K01"_s).actuals);
    QCOMPARE(later.commitment(u"K04"_s).revisions, atOnce.commitment(u"K04"_s).revisions);
    QVERIFY(isSound(later));
}

void TestIntake::theSameFileTwiceIsPresent()
{
    Alliance alliance;
    const IntakeResult first = takeIn(alliance, alliance.goodForm(), AcceptPolicy::All);
    const Holdings held = alliance.holdings();
    const qsizetype lines = alliance.logLines();
    const IntakeResult second = takeIn(alliance, alliance.goodForm(), AcceptPolicy::All);
    QCOMPARE(second.outcome, IntakeOutcome::Present);
    QCOMPARE(second.revision, first.revision);
    QCOMPARE(second.partner.text(), u"A001"_s);
    QCOMPARE(written(second.findings), QStringList({u"note response.present"_s}));
    QVERIFY(alliance.holdings() == held);
    QCOMPARE(alliance.logLines(), lines);
}

void TestIntake::aDryRunKeepsNothing()
{
    Alliance alliance;
    const Holdings held = alliance.holdings();
    const qsizetype lines = alliance.logLines();
    ReceivedForm form = alliance.goodForm();
    form.answers.remove(u"EE_01"_s);
    const IntakeResult all = takeIn(alliance, form, AcceptPolicy::All, true);
    QCOMPARE(all.outcome, IntakeOutcome::Imported);
    QCOMPARE(written(all.findings), QStringList({u"warning answer.required EE_01"_s}));
    QVERIFY(!all.revision.isStored());
    QCOMPARE(takeIn(alliance, form, AcceptPolicy::Clean, true).outcome, IntakeOutcome::Undecided);
    form.token = u"nobody"_s;
    QCOMPARE(takeIn(alliance, form, AcceptPolicy::All, true).outcome, IntakeOutcome::Refused);
    QVERIFY(alliance.holdings() == held);
    QCOMPARE(alliance.logLines(), lines);
}

void TestIntake::cleanMeansWithoutWarnings()
{
    Alliance alliance;
    ReceivedForm form = alliance.goodForm();
    form.answers.remove(u"EE_01"_s);
    const IntakeResult result = takeIn(alliance, form, AcceptPolicy::Clean);
    QCOMPARE(result.outcome, IntakeOutcome::Undecided);
    QCOMPARE(written(revisionOf(alliance, result).findings),
             QStringList({u"warning answer.required EE_01"_s}));
    form.sequence = 2;
    QCOMPARE(takeIn(alliance, form, AcceptPolicy::All).outcome, IntakeOutcome::Imported);
    QVERIFY(rowsInForce(alliance).contains(u"EE_01 blank"_s));
}

void TestIntake::contactDetailsAreKeptApart()
{
    Alliance alliance;
    const IntakeResult result = takeIn(alliance, alliance.goodForm(), AcceptPolicy::All);
    const ResponseRevision revision = revisionOf(alliance, result);
    QVERIFY(!revision.answers.contains(QuestionCode(u"PP_13"_s)));
    QVERIFY(!revision.answers.contains(QuestionCode(u"PP_14"_s)));
    QVERIFY(rowsInForce(alliance).filter(u"PP_13"_s).isEmpty());
    QVERIFY(rowsInForce(alliance).filter(u"PP_14"_s).isEmpty());
    const auto contact = PartnerStore(alliance.database()).currentContact(alliance.partner());
    QVERIFY(contact);
    QCOMPARE(contact->name, u"Мария Иванова, управител"_s);
    QCOMPARE(contact->mail, u"maria@example.org"_s);
    QCOMPARE(contact->source, result.revision);
}

void TestIntake::aPersonalNumberIsMasked()
{
    Alliance alliance;
    ReceivedForm form = alliance.goodForm();
    form.answers.insert(u"PP_03"_s, value(u"7501020018"_s));
    const QByteArray bytes = writeResponseFile(form);
    const IntakeResult result = alliance.intake().takeIn(bytes, u"A001.octresp"_s, AcceptPolicy::All);
    QCOMPARE(result.outcome, IntakeOutcome::Imported);
    QCOMPARE(written(result.findings), QStringList({u"warning eik.personal_number PP_03"_s}));
    const ResponseRevision revision = revisionOf(alliance, result);
    QCOMPARE(revision.answers[QuestionCode(u"PP_03"_s)].text(), u"••••••••••"_s);
    QVERIFY(ResponseStore(alliance.database()).file(revision.fileHash).isEmpty());
    QVERIFY(isSound(alliance));
    QCOMPARE(alliance.intake().takeIn(bytes, u"A001.octresp"_s, AcceptPolicy::All).outcome,
             IntakeOutcome::Present);
}

void TestIntake::checksTheRegisterCode_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("findings");
    QTest::newRow("right") << u"123456786"_s << QStringList();
    QTest::newRow("wrong digit") << u"123456789"_s
                                 << QStringList{u"warning eik.wrong_digit PP_03"_s,
                                                u"warning eik.differs PP_03"_s};
    QTest::newRow("another one") << u"000000000"_s << QStringList{u"warning eik.differs PP_03"_s};
}

void TestIntake::checksTheRegisterCode()
{
    QFETCH(QString, code);
    QFETCH(QStringList, findings);
    Alliance alliance;
    ReceivedForm form = alliance.goodForm();
    form.answers.insert(u"PP_03"_s, value(code));
    QCOMPARE(written(takeIn(alliance, form, AcceptPolicy::None).findings), findings);
}

void TestIntake::versionsAreToldApart_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<qint64>("sequence");
    QTest::addColumn<QStringList>("findings");
    const QString same = u"0e3d9a5e-7f0e-4b5d-9f3a-2f6c1f1f0b11"_s;
    QTest::newRow("next version") << same << qint64(6) << QStringList();
    QTest::newRow("older") << same << qint64(4) << QStringList{u"warning response.older"_s};
    QTest::newRow("same number") << same << qint64(5) << QStringList{u"warning response.same_sequence"_s};
    QTest::newRow("mail-04 two responses")
        << u"other"_s << qint64(1) << QStringList{u"warning response.other_origin"_s};
}

void TestIntake::versionsAreToldApart()
{
    QFETCH(QString, origin);
    QFETCH(qint64, sequence);
    QFETCH(QStringList, findings);
    Alliance alliance;
    ReceivedForm form = alliance.goodForm();
    form.sequence = 5;
    takeIn(alliance, form, AcceptPolicy::All);
    form.origin = origin;
    form.sequence = sequence;
    form.answers.insert(u"EE_01"_s, value(8201));
    const IntakeResult result = takeIn(alliance, form, AcceptPolicy::Clean);
    QCOMPARE(written(result.findings), findings);
    QCOMPARE(result.outcome, findings.isEmpty() ? IntakeOutcome::Imported : IntakeOutcome::Undecided);
    QCOMPARE(rowsInForce(alliance).contains(u"EE_01 answered 8201"_s), findings.isEmpty());
    QVERIFY(isSound(alliance));
}

void TestIntake::textsAreNormalised()
{
    Alliance alliance(everyType(), u"full"_s);
    ReceivedForm form = alliance.blankForm();
    form.answers = {{u"TXT"_s, value(u" \u202Eи\u0306\u0007 "_s)},
                    {u"LONG"_s, value(u"a\r\nb\tc"_s)},
                    {u"DEC"_s, value(-0.0)},
                    {u"SITES"_s, value(QJsonArray{QJsonObject(), QJsonObject{{u"NAME"_s, value(u"   "_s)}},
                                                  QJsonObject{{u"NAME"_s, value(u"Склад"_s)}}})}};
    const IntakeResult result = takeIn(alliance, form, AcceptPolicy::All);
    QCOMPARE(written(result.findings), QStringList({u"note answer.cleaned TXT"_s}));
    const Answers answers = revisionOf(alliance, result).answers;
    QCOMPARE(answers[QuestionCode(u"TXT"_s)].text(), u"й"_s);
    QCOMPARE(answers[QuestionCode(u"LONG"_s)].text(), u"a\nb\tc"_s);
    QVERIFY(!std::signbit(*answers[QuestionCode(u"DEC"_s)].number()));
    QCOMPARE(answers[QuestionCode(u"SITES"_s)].instances().size(), 1);
}

void TestIntake::hiddenAnswersAreKeptApart()
{
    // html-12: the sender says that an answer counts, the questionnaire says that it was not to be asked.
    Alliance alliance(everyType(), u"full"_s);
    ReceivedForm form = alliance.blankForm();
    form.answers = {{u"YES"_s, value(u"yes"_s)}, {u"HIDDEN"_s, value(99)}};
    const IntakeResult result = takeIn(alliance, form, AcceptPolicy::All);
    const ResponseRevision revision = revisionOf(alliance, result);
    QVERIFY(!revision.answers.contains(QuestionCode(u"HIDDEN"_s)));
    QCOMPARE(revision.apart[QuestionCode(u"HIDDEN"_s)].number(), std::optional(99.0));
    QVERIFY(rowsInForce(alliance).contains(u"HIDDEN not_relevant"_s));
}

void TestIntake::aContradictionIsPointedOut()
{
    Alliance alliance(everyType(), u"full"_s);
    ReceivedForm form = alliance.blankForm();
    form.answers = {
        {u"DEC"_s, value(5, u"not_applicable"_s)},
        {u"SITES"_s, value(QJsonArray{QJsonObject{{u"AREA"_s, value(0, u"not_available"_s)}}})},
    };
    QCOMPARE(written(takeIn(alliance, form, AcceptPolicy::None).findings),
             QStringList(
                 {u"warning answer.contradictory DEC"_s, u"warning answer.contradictory SITES[1].AREA"_s}));
}

void TestIntake::sentBackAndResubmitted()
{
    Alliance alliance;
    ReceivedForm form = alliance.goodForm();
    const IntakeResult first = takeIn(alliance, form, AcceptPolicy::None);
    alliance.intake().sendBack(revisionOf(alliance, first), u"EE_01?"_s);
    QCOMPARE(alliance.state(), InvitationState::Returned);
    QCOMPARE(LogStore(alliance.database()).all().last().why, u"EE_01?"_s);
    form.sequence = 2;
    takeIn(alliance, form, AcceptPolicy::None);
    QCOMPARE(alliance.state(), InvitationState::Resubmitted);
}

void TestIntake::reopenedAnswersLeaveTheFigures()
{
    Alliance alliance;
    const IntakeResult result = takeIn(alliance, alliance.goodForm(), AcceptPolicy::All);
    const ResponseRevision revision = revisionOf(alliance, result);
    alliance.intake().reopen(revision.response, u"wrong site"_s);
    QCOMPARE(rowsInForce(alliance), QStringList());
    QCOMPARE(alliance.state(), InvitationState::InReview);
    QCOMPARE(logOf(alliance).last(), u"response.reopened A001 2025"_s);
    alliance.intake().accept(alliance.intake().propose(revision));
    QCOMPARE(alliance.state(), InvitationState::Accepted);
    QVERIFY(!rowsInForce(alliance).isEmpty());
    QVERIFY(isSound(alliance));
}

void TestIntake::readsFilesAndFolders()
{
    Alliance alliance;
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"inner"_s));
    // Told by content: the suffix says something else.
    for (const QString &name : {u"b.pdf"_s, u"a.octresp"_s, u"inner/c.txt"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(writeResponseFile(alliance.goodForm()));
    }
    const QStringList files = filesUnder({folder.path(), u"missing.octresp"_s});
    QCOMPARE(files, QStringList({folder.filePath(u"a.octresp"_s), folder.filePath(u"b.pdf"_s),
                                 folder.filePath(u"inner/c.txt"_s), u"missing.octresp"_s}));
    Intake intake = alliance.intake();
    QCOMPARE(intake.takeIn(files[1], AcceptPolicy::All).outcome, IntakeOutcome::Imported);
    const IntakeResult again = intake.takeIn(files[0], AcceptPolicy::All);
    QCOMPARE(again.outcome, IntakeOutcome::Present);
    QCOMPARE(again.file, files[0]);
    QCOMPARE(written(intake.takeIn(files[3], AcceptPolicy::All).findings),
             QStringList({u"error response.missing"_s}));
    QCOMPARE(written(intake.takeIn(folder.path(), AcceptPolicy::All).findings),
             QStringList({u"error response.folder"_s}));
}

QTEST_GUILESS_MAIN(TestIntake)
#include "tst_intake.moc"
