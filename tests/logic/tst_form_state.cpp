// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/form_state.h"
#include "tests/logic/form_builder.h"

#include <QTest>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 14);

FormState stateOf(const Questionnaire &form, Language language = Language::English)
{
    const auto logic = FormLogic::compile(form);
    if (!logic)
        qFatal("%s", qPrintable(logic.error().sentence()));
    return FormState(*logic, everything(form), today, language);
}

AnswerPlace at(const QString &code, const QList<int> &instances = {})
{
    return {code, instances};
}

/// A region, and municipalities of which only its own are offered.
FormBuilder municipalities()
{
    FormBuilder builder;
    builder.section(u"S"_s).ask(u"REGION"_s, QuestionType::SelectOne).choice(u"n"_s).choice(u"s"_s);
    builder.ask(u"TOWN"_s, QuestionType::SelectOne)
        .choice(u"ruse"_s, Text(u"Русе"_s, u"Ruse"_s), {{u"region"_s, u"n"_s}})
        .choice(u"vidin"_s, Text(u"Видин"_s, u"Vidin"_s), {{u"region"_s, u"n"_s}})
        .choice(u"plovdiv"_s, Text(u"Пловдив"_s, u"Plovdiv"_s), {{u"region"_s, u"s"_s}})
        .filter(u"region = ${REGION}"_s);
    builder.ask(u"WHY"_s, QuestionType::Text).relevant(u"${TOWN} = 'ruse'"_s);
    return builder;
}

QStringList codesOf(const QList<Choice> &choices)
{
    QStringList codes;
    for (const Choice &choice : choices)
        codes << choice.code;
    return codes;
}

} // namespace

class TestFormState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatChanged();
    void whatIsNotRelevantKeepsItsAnswer();
    void requiredByCondition();
    void calculatedQuestionsFollow();
    void aFilterClearsWhatItTakesAway();
    void aFileIsOpenedAsItIs();
    void instancesComeAndGo();
    void removingMovesTheOthersUp();
    void countedInstancesKeepTheirAnswers();
    void repeatsInsideRepeats();
    void onlyTheSameInstanceChanges();
    void defaultValues_data();
    void defaultValues();
    void newInstancesBeginWithDefaults();
    void wordingsAreFilledIn_data();
    void wordingsAreFilledIn();
    void anotherLanguage();
    void whatCannotBeSetIsLeftAlone();
};

void TestFormState::tellsWhatChanged()
{
    FormBuilder builder;
    builder.section(u"S"_s).ask(u"A"_s).ask(u"B"_s).relevant(u"${A} > 3"_s);
    builder.calculated(u"C"_s, u"${A} * 2"_s).ask(u"D"_s).constraint(u". <= ${C}"_s);
    builder.group(u"G"_s).onlyIf(u"${A} > 5"_s).ask(u"E"_s).in({}).ask(u"F"_s);
    FormState state = stateOf(builder.form());

    FormChange change = state.set(at(u"A"_s), answered(4.0));
    QCOMPARE(written(change.relevance), QStringList{u"B"_s});
    QCOMPARE(written(change.values), QStringList{u"C"_s});
    QCOMPARE(written(change.verdicts), (QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s}));
    change = state.set(at(u"A"_s), answered(6.0));
    QCOMPARE(written(change.relevance), (QStringList{u"G"_s, u"E"_s}));
    change = state.set(at(u"F"_s), answered(6.0));
    QCOMPARE(written(change.verdicts), QStringList{u"F"_s});
    QCOMPARE(written(change.relevance + change.values + change.choices + change.instances), QStringList());
}

void TestFormState::whatIsNotRelevantKeepsItsAnswer()
{
    FormBuilder builder;
    builder.section(u"S"_s).ask(u"A"_s).ask(u"B"_s).relevant(u"${A} = 1"_s);
    builder.ask(u"C"_s, QuestionType::Text).relevant(u"${B} = ''"_s);
    FormState state = stateOf(builder.form());
    state.set(at(u"A"_s), answered(1.0));
    state.set(at(u"B"_s), answered(7.0));
    QVERIFY(!state.isRelevant(at(u"C"_s)));
    state.set(at(u"A"_s), answered(2.0));
    QVERIFY(!state.isRelevant(at(u"B"_s)));
    QVERIFY(state.isRelevant(at(u"C"_s)));
    QCOMPARE(state.answer(at(u"B"_s)), answered(7.0));
    QCOMPARE(state.answers(), answersOf({{u"A"_s, 2.0}, {u"B"_s, 7.0}}));
    state.set(at(u"A"_s), answered(1.0));
    QVERIFY(!state.isRelevant(at(u"C"_s)));
}

void TestFormState::requiredByCondition()
{
    FormBuilder builder;
    builder.section(u"S"_s).ask(u"A"_s).ask(u"B"_s).requiredWhen(u"${A} > 0"_s);
    FormState state = stateOf(builder.form());
    QVERIFY(!state.isRequired(at(u"B"_s)));
    const FormChange change = state.set(at(u"A"_s), answered(1.0));
    QCOMPARE(written(change.verdicts), (QStringList{u"A"_s, u"B"_s}));
    QVERIFY(state.isRequired(at(u"B"_s)));
    QCOMPARE(written(state.findings(at(u"B"_s))), QStringList{u"warning answer.required B"_s});
    state.set(at(u"B"_s), {{}, Qualifier::NotAvailable, {}, {}});
    QCOMPARE(written(state.findings()), QStringList());
    state.set(at(u"B"_s), {});
    QCOMPARE(written(state.findings()), QStringList{u"warning answer.required B"_s});
    state.set(at(u"A"_s), {});
    QCOMPARE(written(state.findings()), QStringList());
}

void TestFormState::calculatedQuestionsFollow()
{
    FormBuilder builder;
    builder.section(u"S"_s).calculated(u"LATE"_s, u"${SUM} * 10"_s).ask(u"A"_s).ask(u"B"_s);
    builder.calculated(u"SUM"_s, u"${A} + ${B}"_s).calculated(u"BIG"_s, u"${SUM} > 5"_s);
    builder.calculated(u"WORDS"_s, u"concat('=', ${SUM})"_s).calculated(u"DAY"_s, u"today()"_s);
    FormState state = stateOf(builder.form());
    QCOMPARE(state.answer(at(u"SUM"_s)), Answer());
    QCOMPARE(state.answer(at(u"LATE"_s)), Answer());
    QCOMPARE(state.answer(at(u"WORDS"_s)), answered("="));
    QCOMPARE(state.answer(at(u"DAY"_s)), answered(today));
    state.set(at(u"A"_s), answered(2.0));
    const FormChange change = state.set(at(u"B"_s), answered(4.5));
    QCOMPARE(written(change.values), (QStringList{u"LATE"_s, u"SUM"_s, u"BIG"_s, u"WORDS"_s}));
    QCOMPARE(state.answer(at(u"LATE"_s)), answered(65.0));
    QCOMPARE(state.answer(at(u"BIG"_s)), answered("true"));
    QCOMPARE(state.answer(at(u"WORDS"_s)), answered("=6.5"));
    QCOMPARE(state.answers(), answersOf({{u"A"_s, 2.0}, {u"B"_s, 4.5}}));
}

void TestFormState::aFilterClearsWhatItTakesAway()
{
    FormState state = stateOf(municipalities().form());
    QCOMPARE(codesOf(state.choices(at(u"TOWN"_s))), QStringList());
    FormChange change = state.set(at(u"REGION"_s), answered("n"));
    QCOMPARE(written(change.choices), QStringList{u"TOWN"_s});
    QCOMPARE(codesOf(state.choices(at(u"TOWN"_s))), (QStringList{u"ruse"_s, u"vidin"_s}));
    state.set(at(u"TOWN"_s), {u"ruse"_s, {}, u"a port"_s, {}});
    QVERIFY(state.isRelevant(at(u"WHY"_s)));
    change = state.set(at(u"REGION"_s), answered("s"));
    QCOMPARE(written(change.values), QStringList{u"TOWN"_s});
    QCOMPARE(written(change.relevance), QStringList{u"WHY"_s});
    QCOMPARE(state.answer(at(u"TOWN"_s)), (Answer{{}, {}, u"a port"_s, {}}));
    QCOMPARE(codesOf(state.choices(at(u"TOWN"_s))), QStringList{u"plovdiv"_s});
}

void TestFormState::aFileIsOpenedAsItIs()
{
    FormState state = stateOf(municipalities().form());
    const Answers answers = answersOf({{u"REGION"_s, u"s"_s}, {u"TOWN"_s, u"ruse"_s}});
    state.setAnswers(answers);
    QCOMPARE(state.answers(), answers);
    QCOMPARE(written(state.findings()), QStringList{u"error answer.not_offered TOWN"_s});
}

void TestFormState::instancesComeAndGo()
{
    FormBuilder builder;
    builder.section(u"S"_s).calculated(u"N"_s, u"count(${R})"_s).calculated(u"SUM"_s, u"sum(${A})"_s);
    builder.group(u"R"_s, GroupKind::Repeat).ask(u"A"_s).calculated(u"POS"_s, u"position(..)"_s);
    FormState state = stateOf(builder.form());
    QCOMPARE(state.instanceCount(at(u"R"_s)), 0);
    FormChange change = state.addInstance(at(u"R"_s));
    QCOMPARE(written(change.instances), QStringList{u"R"_s});
    QVERIFY(written(change.values).contains(u"N"_s));
    state.addInstance(at(u"R"_s));
    QCOMPARE(state.answer(at(u"N"_s)), answered(2.0));
    state.set(at(u"A"_s, {1}), answered(3.0));
    change = state.set(at(u"A"_s, {2}), answered(4.0));
    QCOMPARE(written(change.values), QStringList{u"SUM"_s});
    QCOMPARE(state.answer(at(u"SUM"_s)), answered(7.0));
    QCOMPARE(state.answer(at(u"POS"_s, {2})), answered(2.0));
    state.removeInstance(at(u"R"_s, {1}));
    QCOMPARE(state.answer(at(u"SUM"_s)), answered(4.0));
    QCOMPARE(state.answer(at(u"A"_s, {1})), answered(4.0));
    QCOMPARE(state.answer(at(u"A"_s, {2})), Answer());
    state.removeInstance(at(u"R"_s, {1}));
    QCOMPARE(state.instanceCount(at(u"R"_s)), 0);
    QCOMPARE(state.answers(), Answers());
}

void TestFormState::removingMovesTheOthersUp()
{
    FormBuilder builder;
    builder.section(u"R"_s, true).ask(u"A"_s).calculated(u"POS"_s, u"position(..)"_s);
    builder.ask(u"B"_s).relevant(u"${A} > 1"_s).required();
    FormState state = stateOf(builder.form());
    for (int i = 1; i <= 3; ++i) {
        state.addInstance(at(u"R"_s));
        state.set(at(u"A"_s, {i}), answered(double(i)));
    }
    QCOMPARE(written(state.findings()),
             (QStringList{u"warning answer.required R[2].B"_s, u"warning answer.required R[3].B"_s}));
    state.removeInstance(at(u"R"_s, {1}));
    QCOMPARE(written(state.findings()),
             (QStringList{u"warning answer.required R[1].B"_s, u"warning answer.required R[2].B"_s}));
    QCOMPARE(state.answer(at(u"POS"_s, {2})), answered(2.0));
    state.removeInstance(at(u"R"_s, {7}));
    QCOMPARE(state.instanceCount(at(u"R"_s)), 2);
}

void TestFormState::countedInstancesKeepTheirAnswers()
{
    FormBuilder builder;
    builder.section(u"S"_s).ask(u"HOW_MANY"_s, QuestionType::Integer);
    builder.calculated(u"SUM"_s, u"sum(${A})"_s);
    builder.group(u"R"_s, GroupKind::Repeat).times(u"${HOW_MANY}"_s).ask(u"A"_s);
    FormState state = stateOf(builder.form());
    QVERIFY(state.isCounted(at(u"R"_s)));
    state.set(at(u"HOW_MANY"_s), answered(3.0));
    QCOMPARE(state.instanceCount(at(u"R"_s)), 3);
    state.set(at(u"A"_s, {1}), answered(1.0));
    state.set(at(u"A"_s, {3}), answered(5.0));
    QCOMPARE(state.answer(at(u"SUM"_s)), answered(6.0));
    const FormChange change = state.set(at(u"HOW_MANY"_s), answered(1.0));
    QCOMPARE(written(change.instances), QStringList{u"R"_s});
    QCOMPARE(state.answer(at(u"SUM"_s)), answered(1.0));
    QCOMPARE(state.answer(at(u"A"_s, {3})), Answer());
    state.set(at(u"HOW_MANY"_s), answered(3.0));
    QCOMPARE(state.answer(at(u"A"_s, {3})), answered(5.0));
    QCOMPARE(state.answer(at(u"SUM"_s)), answered(6.0));
    state.addInstance(at(u"R"_s));
    state.removeInstance(at(u"R"_s, {1}));
    QCOMPARE(state.instanceCount(at(u"R"_s)), 3);
    state.set(at(u"HOW_MANY"_s), answered(1e9));
    QCOMPARE(state.instanceCount(at(u"R"_s)), 1000);
}

void TestFormState::repeatsInsideRepeats()
{
    FormBuilder builder;
    builder.section(u"S"_s).calculated(u"ALL"_s, u"sum(${AREA})"_s);
    builder.group(u"SITE"_s, GroupKind::Repeat).ask(u"LIMIT"_s).calculated(u"HERE"_s, u"sum(${AREA})"_s);
    builder.group(u"ROOM"_s, GroupKind::Repeat, u"SITE"_s).ask(u"AREA"_s).constraint(u". <= ${LIMIT}"_s);
    FormState state = stateOf(builder.form());
    for (int site = 1; site <= 2; ++site) {
        state.addInstance(at(u"SITE"_s));
        state.set(at(u"LIMIT"_s, {site}), answered(10.0 * site));
        for (int room = 1; room <= 2; ++room) {
            state.addInstance(at(u"ROOM"_s, {site}));
            state.set(at(u"AREA"_s, {site, room}), answered(double(5 * site + room)));
        }
    }
    QCOMPARE(state.answer(at(u"ALL"_s)), answered(6.0 + 7.0 + 11.0 + 12.0));
    QCOMPARE(state.answer(at(u"HERE"_s, {2})), answered(23.0));
    const FormChange change = state.set(at(u"AREA"_s, {1, 2}), answered(15.0));
    QCOMPARE(written(change.values), (QStringList{u"ALL"_s, u"HERE 1"_s}));
    QCOMPARE(written(state.findings()), QStringList{u"error answer.constraint SITE[1].ROOM[2].AREA"_s});
    state.removeInstance(at(u"SITE"_s, {1}));
    QCOMPARE(state.instanceCount(at(u"ROOM"_s, {1})), 2);
    QCOMPARE(state.answer(at(u"ALL"_s)), answered(23.0));
    QCOMPARE(written(state.findings()), QStringList());
    const Instances &sites = state.answers()[QuestionCode(u"SITE"_s)].instances();
    QCOMPARE(sites.size(), 1);
    QCOMPARE(sites[0][QuestionCode(u"ROOM"_s)].instances().size(), 2);
}

void TestFormState::onlyTheSameInstanceChanges()
{
    FormBuilder builder;
    builder.section(u"R"_s, true).ask(u"A"_s).ask(u"B"_s).relevant(u"${A} > 0"_s);
    builder.calculated(u"OTHERS"_s, u"sum(../../R/A)"_s);
    FormState state = stateOf(builder.form());
    state.addInstance(at(u"R"_s));
    state.addInstance(at(u"R"_s));
    const FormChange change = state.set(at(u"A"_s, {2}), answered(4.0));
    QCOMPARE(written(change.relevance), QStringList{u"B 2"_s});
    QCOMPARE(written(change.values), (QStringList{u"OTHERS 1"_s, u"OTHERS 2"_s}));
}

void TestFormState::defaultValues_data()
{
    QTest::addColumn<QuestionType>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Answer>("expected");
    QTest::newRow("none") << QuestionType::Text << QString() << Answer();
    QTest::newRow("text") << QuestionType::Text << u"Sofia (city)"_s << answered("Sofia (city)");
    QTest::newRow("number") << QuestionType::Integer << u"12"_s << answered(12.0);
    QTest::newRow("sum") << QuestionType::Integer << u"2 + 3"_s << answered(5.0);
    QTest::newRow("no number") << QuestionType::Integer << u"many"_s << Answer();
    QTest::newRow("today") << QuestionType::Date << u"today()"_s << answered(today);
    QTest::newRow("date") << QuestionType::Date << u"2025-12-31"_s << answered(QDate(2025, 12, 31));
    QTest::newRow("no date") << QuestionType::Date << u"soon"_s << Answer();
    QTest::newRow("yes") << QuestionType::YesNo << u"yes"_s << answered("yes");
    QTest::newRow("maybe") << QuestionType::YesNo << u"maybe"_s << Answer();
    QTest::newRow("choice") << QuestionType::SelectOne << u"a"_s << answered("a");
    QTest::newRow("no choice") << QuestionType::SelectOne << u"x"_s << Answer();
    QTest::newRow("choices") << QuestionType::SelectMultiple << u"b x a"_s
                             << answered(QStringList{u"b"_s, u"a"_s});
    QTest::newRow("another answer") << QuestionType::Text << u"concat(${FIRST}, '!')"_s << answered("7!");
    QTest::newRow("calculated") << QuestionType::Calculated << u"5"_s << Answer();
}

void TestFormState::defaultValues()
{
    QFETCH(QuestionType, type);
    QFETCH(QString, text);
    QFETCH(Answer, expected);
    FormBuilder builder;
    builder.section(u"S"_s).calculated(u"FIRST"_s, u"3 + 4"_s);
    builder.ask(u"Q"_s, type).begins(text).choice(u"a"_s).choice(u"b"_s);
    FormState state = stateOf(builder.form());
    QCOMPARE(state.answer(at(u"Q"_s)), expected);
    state.setAnswers({});
    QCOMPARE(state.answer(at(u"Q"_s)), Answer());
}

void TestFormState::newInstancesBeginWithDefaults()
{
    FormBuilder builder;
    builder.section(u"S"_s).ask(u"N"_s).begins(u"2"_s).calculated(u"SUM"_s, u"sum(${A}) + sum(${B})"_s);
    builder.group(u"R"_s, GroupKind::Repeat).ask(u"A"_s).begins(u"5"_s);
    builder.group(u"COUNTED"_s, GroupKind::Repeat).times(u"${N}"_s).ask(u"B"_s).begins(u"10"_s);
    FormState state = stateOf(builder.form());
    QCOMPARE(state.answer(at(u"SUM"_s)), answered(20.0));
    const FormChange change = state.addInstance(at(u"R"_s));
    QVERIFY(written(change.values).contains(u"A 1"_s));
    QCOMPARE(state.answer(at(u"SUM"_s)), answered(25.0));
    state.set(at(u"B"_s, {2}), {});
    state.set(at(u"N"_s), answered(1.0));
    state.set(at(u"N"_s), answered(3.0));
    QCOMPARE(state.answer(at(u"B"_s, {2})), Answer()); // emptied by hand, not new
    QCOMPARE(state.answer(at(u"B"_s, {3})), answered(10.0));
    QCOMPARE(state.answer(at(u"SUM"_s)), answered(25.0));
}

void TestFormState::wordingsAreFilledIn_data()
{
    QTest::addColumn<QString>("wording");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("bulgarian");
    const auto row = [](const char *name, const QString &wording, const QString &en, const QString &bg) {
        QTest::newRow(name) << wording << en << bg;
    };
    row("nothing to fill in", u"a $ {b} ${"_s, u"a $ {b} ${"_s, u"a $ {b} ${"_s);
    row("a number", u"${AREA} ha"_s, u"12.5 ha"_s, u"12,5 ha"_s);
    row("a choice", u"In ${TOWN}:"_s, u"In Ruse:"_s, u"In Русе:"_s);
    row("choices", u"${TOWNS}"_s, u"Ruse, Vidin"_s, u"Русе, Видин"_s);
    row("yes", u"${OK}!"_s, u"Yes!"_s, u"Да!"_s);
    row("a date", u"${DAY}"_s, u"31 December 2025"_s, u"31.12.2025\u00a0г."_s);
    row("a calculated one", u"${ TWICE }"_s, u"25"_s, u"25"_s);
    row("blank and unknown", u"<${BLANK}${NOBODY}>"_s, u"<>"_s, u"<>"_s);
    row("not relevant", u"<${HIDDEN}>"_s, u"<>"_s, u"<>"_s);
    row("of the same instance", u"${NAME}"_s, u"two"_s, u"two"_s);
}

void TestFormState::wordingsAreFilledIn()
{
    QFETCH(QString, wording);
    QFETCH(QString, english);
    QFETCH(QString, bulgarian);
    FormBuilder builder;
    builder.section(u"S"_s)
        .ask(u"AREA"_s)
        .ask(u"OK"_s, QuestionType::YesNo)
        .ask(u"DAY"_s, QuestionType::Date);
    for (const auto &[code, type] : {std::pair{u"TOWN"_s, QuestionType::SelectOne},
                                     std::pair{u"TOWNS"_s, QuestionType::SelectMultiple}}) {
        builder.ask(code, type).choice(u"ruse"_s, Text(u"Русе"_s, u"Ruse"_s));
        builder.choice(u"vidin"_s, Text(u"Видин"_s, u"Vidin"_s));
    }
    builder.calculated(u"TWICE"_s, u"${AREA} * 2"_s).ask(u"BLANK"_s).ask(u"HIDDEN"_s).relevant(u"false()"_s);
    builder.group(u"R"_s, GroupKind::Repeat).ask(u"NAME"_s, QuestionType::Text).ask(u"Q"_s);
    Answers one = answersOf({{u"NAME"_s, u"one"_s}});
    Answers two = answersOf({{u"NAME"_s, u"two"_s}});
    const Answers answers = answersOf({{u"AREA"_s, 12.5},
                                       {u"OK"_s, u"yes"_s},
                                       {u"DAY"_s, QDate(2025, 12, 31)},
                                       {u"TOWN"_s, u"ruse"_s},
                                       {u"TOWNS"_s, QStringList{u"ruse"_s, u"vidin"_s}},
                                       {u"HIDDEN"_s, 3.0},
                                       {u"R"_s, Instances{one, two}}});
    FormState state = stateOf(builder.form());
    state.setAnswers(answers);
    QCOMPARE(state.filledIn(wording, at(u"Q"_s, {2})), english);
    QCOMPARE(state.filledIn(wording, at(u"R"_s, {2})), english);
    state.setLanguage(Language::Bulgarian);
    if (!wording.contains(
            u"${OK}"_s)) // the word comes with the program's catalogue, which is not in this test
        QCOMPARE(state.filledIn(wording, at(u"Q"_s, {2})), bulgarian);
}

void TestFormState::anotherLanguage()
{
    FormBuilder builder = municipalities();
    builder.calculated(u"NAME"_s, u"jr:choice-name(${TOWN}, '${TOWN}')"_s);
    builder.ask(u"N"_s).constraint(u". > 5"_s).with([](Question &q) {
        q.constraintMessage = Text(u"Повече за ${TOWN}"_s, u"More for ${TOWN}"_s);
    });
    FormState state = stateOf(builder.form());
    state.setAnswers(answersOf({{u"REGION"_s, u"n"_s}, {u"TOWN"_s, u"ruse"_s}, {u"N"_s, 1.0}}));
    QCOMPARE(state.answer(at(u"NAME"_s)), answered("Ruse"));
    QCOMPARE(state.findings().value(0).problem.what, u"More for Ruse"_s);
    state.setLanguage(Language::Bulgarian);
    QCOMPARE(state.answer(at(u"NAME"_s)), answered("Русе"));
    QCOMPARE(state.findings().value(0).problem.what, u"Повече за Русе"_s);
}

void TestFormState::whatCannotBeSetIsLeftAlone()
{
    FormBuilder builder;
    builder.section(u"S"_s).calculated(u"C"_s, u"1"_s).ask(u"NOTE"_s, QuestionType::Note);
    builder.ask(u"HIDDEN"_s, QuestionType::Hidden).group(u"R"_s, GroupKind::Repeat).ask(u"A"_s);
    FormState state = stateOf(builder.form());
    for (const AnswerPlace &place : {at(u"C"_s), at(u"NOTE"_s), at(u"HIDDEN"_s), at(u"NOBODY"_s), at(u"A"_s),
                                     at(u"A"_s, {1}), at(u"S"_s)}) {
        const FormChange change = state.set(place, answered(5.0));
        QCOMPARE(written(change.verdicts + change.values), QStringList());
    }
    QCOMPARE(state.answers(), Answers());
    QVERIFY(state.isRelevant(at(u"NOTE"_s)));
    QVERIFY(!state.isRelevant(at(u"HIDDEN"_s)));
    QVERIFY(!state.isRelevant(at(u"NOBODY"_s)));
    QVERIFY(!state.isRequired(at(u"NOBODY"_s)));
    QCOMPARE(state.instanceCount(at(u"A"_s)), 0);
    FormState moved = std::move(state);
    QCOMPARE(moved.answer(at(u"C"_s)), answered(1.0));
}

QTEST_GUILESS_MAIN(TestFormState)
#include "tst_form_state.moc"
