// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/form_logic.h"
#include "forms/model/answers_json.h"
#include "forms/model/json.h"
#include "forms/model/questionnaire_json.h"

#include <QFile>
#include <QTest>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 14);

Question question(const QString &code, QuestionType type, const QString &relevant = {},
                  const QString &constraint = {}, bool required = false)
{
    Question made;
    made.code = QuestionCode(code);
    made.type = type;
    made.relevant = relevant;
    made.constraint = constraint;
    made.required = required;
    made.sets = {u"full"_s};
    return made;
}

/// One section with these questions.
Questionnaire asking(const QList<Question> &questions)
{
    Section section;
    section.code = SectionCode(u"MAIN"_s);
    section.questions = questions;
    Questionnaire questionnaire;
    questionnaire.sections = {section};
    return questionnaire;
}

QSet<QuestionCode> everything(const Questionnaire &questionnaire)
{
    QSet<QuestionCode> codes;
    for (const Section &section : questionnaire.sections) {
        for (const Question &each : section.questions)
            codes.insert(each.code);
    }
    return codes;
}

Answer number(double value)
{
    return {value, {}, {}, {}};
}

Answer text(const QString &value)
{
    return {value, {}, {}, {}};
}

/// "warning answer.required EE_01" for each finding.
QStringList written(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        const QString severity = finding.severity == Severity::Error     ? u"error"_s
                                 : finding.severity == Severity::Warning ? u"warning"_s
                                                                         : u"note"_s;
        lines << severity + u' ' + finding.problem.code + u' ' + finding.problem.where.question;
    }
    return lines;
}

LogicVerdict verdict(const Questionnaire &questionnaire, const Answers &answers)
{
    const auto logic = FormLogic::compile(questionnaire);
    return logic ? logic->check(answers, everything(questionnaire), today) : LogicVerdict();
}

QStringList codesIn(const Answers &answers)
{
    QStringList codes;
    for (const QuestionCode &code : answers.all().keys())
        codes << code.text();
    return codes;
}

} // namespace

class TestFormLogic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsWhatIsNotRelevant();
    void irrelevantAnswersReadAsEmpty();
    void orderOfQuestionsDoesNotMatter();
    void checksAnswers_data();
    void checksAnswers();
    void aQualifierSatisfiesRequired();
    void instancesAreCheckedOneByOne();
    void instancesReadTheQuestionsOutside();
    void whatWasNotAskedDoesNotCount();
    void aRepeatKeepsItsComment();
    void refusesToCompile_data();
    void refusesToCompile();
    void compilesTheShippedQuestionnaire();
};

void TestFormLogic::splitsWhatIsNotRelevant()
{
    const Questionnaire form = asking({question(u"KIND"_s, QuestionType::Text),
                                       question(u"TURNOVER"_s, QuestionType::Money, u"${KIND} = 'company'"_s),
                                       question(u"STAFF"_s, QuestionType::Integer)});
    Answers answers;
    answers.set(QuestionCode(u"KIND"_s), text(u"school"_s));
    answers.set(QuestionCode(u"TURNOVER"_s), number(12));
    answers.set(QuestionCode(u"STAFF"_s), number(0));
    const LogicVerdict result = verdict(form, answers);
    QCOMPARE(codesIn(result.relevant), QStringList({u"KIND"_s, u"STAFF"_s}));
    QCOMPARE(codesIn(result.apart), QStringList({u"TURNOVER"_s}));
    QCOMPARE(result.relevantOutside, QSet({QuestionCode(u"KIND"_s), QuestionCode(u"STAFF"_s)}));
    QCOMPARE(written(result.findings), QStringList());
}

void TestFormLogic::irrelevantAnswersReadAsEmpty()
{
    // B is answered but not relevant; C, which asks for it, must not see the answer.
    const Questionnaire form = asking(
        {question(u"A"_s, QuestionType::YesNo), question(u"B"_s, QuestionType::Integer, u"${A} = 'yes'"_s),
         question(u"C"_s, QuestionType::Text, u"${B} > 0"_s),
         question(u"D"_s, QuestionType::Integer, {}, u"${B} = '' or . <= ${B}"_s)});
    Answers answers;
    answers.set(QuestionCode(u"A"_s), text(u"no"_s));
    answers.set(QuestionCode(u"B"_s), number(5));
    answers.set(QuestionCode(u"C"_s), text(u"why"_s));
    answers.set(QuestionCode(u"D"_s), number(9));
    const LogicVerdict result = verdict(form, answers);
    QCOMPARE(codesIn(result.apart), QStringList({u"B"_s, u"C"_s}));
    QCOMPARE(written(result.findings), QStringList());
}

void TestFormLogic::orderOfQuestionsDoesNotMatter()
{
    const Questionnaire form = asking({question(u"C"_s, QuestionType::Text, u"${B} = 'yes'"_s),
                                       question(u"B"_s, QuestionType::YesNo, u"${A} = 'yes'"_s),
                                       question(u"A"_s, QuestionType::YesNo)});
    Answers answers;
    answers.set(QuestionCode(u"B"_s), text(u"yes"_s));
    answers.set(QuestionCode(u"C"_s), text(u"x"_s));
    QCOMPARE(codesIn(verdict(form, answers).apart), QStringList({u"B"_s, u"C"_s}));
    answers.set(QuestionCode(u"A"_s), text(u"yes"_s));
    QCOMPARE(codesIn(verdict(form, answers).apart), QStringList());
}

void TestFormLogic::checksAnswers_data()
{
    QTest::addColumn<QuestionType>("type");
    QTest::addColumn<QString>("constraint");
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QStringList>("findings");
    const QStringList out{u"error answer.constraint Q"_s};

    QTest::newRow("within") << QuestionType::Decimal << u". >= 0"_s << number(0) << QStringList();
    QTest::newRow("outside") << QuestionType::Decimal << u". >= 0"_s << number(-0.5) << out;
    QTest::newRow("blank passes") << QuestionType::Decimal << u". > 0"_s << Answer() << QStringList();
    QTest::newRow("a comment alone is blank")
        << QuestionType::Decimal << u". > 0"_s << Answer{{}, {}, u"later"_s, {}} << QStringList();
    QTest::newRow("a qualifier alone is blank")
        << QuestionType::Decimal << u". > 0"_s << Answer{{}, Qualifier::NotApplicable, {}, {}}
        << QStringList();
    QTest::newRow("whole") << QuestionType::Integer << QString() << number(7) << QStringList();
    QTest::newRow("not whole") << QuestionType::Integer << QString() << number(7.5)
                               << QStringList{u"error answer.not_whole Q"_s};
    QTest::newRow("decimals elsewhere") << QuestionType::Decimal << QString() << number(7.5) << QStringList();
    QTest::newRow("choices") << QuestionType::SelectMultiple
                             << u"not(selected(., 'none') and count-selected(.) > 1)"_s
                             << Answer{QStringList{u"none"_s, u"other"_s}, {}, {}, {}} << out;
    QTest::newRow("date") << QuestionType::Date << u". >= date('2021-01-01')"_s
                          << Answer{QDate(2020, 12, 31), {}, {}, {}} << out;
    QTest::newRow("date not in the future")
        << QuestionType::Date << u". <= today()"_s << Answer{today, {}, {}, {}} << QStringList();
    QTest::newRow("text") << QuestionType::Text << u"string-length(.) >= 2"_s << text(u"я"_s) << out;
    QTest::newRow("pattern") << QuestionType::Text << u"regex(., '^[0-9]{9}$')"_s << text(u"012345678"_s)
                             << QStringList();
    QTest::newRow("not computed") << QuestionType::Text << u"date(.) > today()"_s << text(u"soon"_s)
                                  << QStringList{u"warning answer.not_computed Q"_s};
}

void TestFormLogic::checksAnswers()
{
    QFETCH(QuestionType, type);
    QFETCH(QString, constraint);
    QFETCH(Answer, answer);
    QFETCH(QStringList, findings);
    Answers answers;
    answers.set(QuestionCode(u"Q"_s), answer);
    const LogicVerdict result = verdict(asking({question(u"Q"_s, type, {}, constraint)}), answers);
    QCOMPARE(written(result.findings), findings);
    QCOMPARE(result.relevant, answers);
    for (const Finding &finding : result.findings)
        QVERIFY(finding.problem.what.contains(constraint));
}

void TestFormLogic::aQualifierSatisfiesRequired()
{
    const Questionnaire form = asking({question(u"Q"_s, QuestionType::Decimal, {}, {}, true)});
    Answers answers;
    QCOMPARE(written(verdict(form, answers).findings), QStringList({u"warning answer.required Q"_s}));
    answers.set(QuestionCode(u"Q"_s), {{}, {}, u"we do not know"_s, {}});
    QCOMPARE(written(verdict(form, answers).findings), QStringList({u"warning answer.required Q"_s}));
    answers.set(QuestionCode(u"Q"_s), {{}, Qualifier::NotAvailable, {}, {}});
    QCOMPARE(written(verdict(form, answers).findings), QStringList());
    answers.set(QuestionCode(u"Q"_s), number(0));
    QCOMPARE(written(verdict(form, answers).findings), QStringList());
}

void TestFormLogic::instancesAreCheckedOneByOne()
{
    Questionnaire form =
        asking({question(u"WAY"_s, QuestionType::Text, {}, {}, true),
                question(u"VALUE"_s, QuestionType::Decimal, u"${WAY} = 'update'"_s, u". >= 0"_s)});
    form.sections[0].repeat = true;
    form.sections[0].code = SectionCode(u"COMMIT"_s);
    Answers first;
    first.set(QuestionCode(u"WAY"_s), text(u"withdraw"_s));
    first.set(QuestionCode(u"VALUE"_s), number(1));
    Answers second;
    second.set(QuestionCode(u"WAY"_s), text(u"update"_s));
    second.set(QuestionCode(u"VALUE"_s), number(-1));
    Answers third;
    third.set(QuestionCode(u"VALUE"_s), number(3));
    Answers answers;
    answers.set(QuestionCode(u"COMMIT"_s), {Instances{first, second, third}, {}, {}, {}});

    const LogicVerdict result = verdict(form, answers);
    QCOMPARE(written(result.findings), QStringList({u"error answer.constraint COMMIT[2].VALUE"_s,
                                                    u"warning answer.required COMMIT[3].WAY"_s}));
    const Instances &counting = result.relevant[QuestionCode(u"COMMIT"_s)].instances();
    const Instances &apart = result.apart[QuestionCode(u"COMMIT"_s)].instances();
    QCOMPARE(counting.size(), 3);
    QCOMPARE(apart.size(), 3);
    QCOMPARE(codesIn(counting[0]), QStringList({u"WAY"_s}));
    QCOMPARE(codesIn(counting[1]), QStringList({u"VALUE"_s, u"WAY"_s}));
    QCOMPARE(codesIn(apart[0]), QStringList({u"VALUE"_s}));
    QCOMPARE(codesIn(apart[1]), QStringList());
    const auto inside = result.relevantInside.value(QuestionCode(u"COMMIT"_s));
    QCOMPARE(inside.size(), 3);
    QCOMPARE(inside[0], QSet({QuestionCode(u"WAY"_s)}));
    QCOMPARE(inside[1], QSet({QuestionCode(u"WAY"_s), QuestionCode(u"VALUE"_s)}));
}

void TestFormLogic::instancesReadTheQuestionsOutside()
{
    Questionnaire form = asking({question(u"YEAR"_s, QuestionType::Integer),
                                 question(u"TOTAL"_s, QuestionType::Decimal, {}, u". = sum(${PART})"_s)});
    Section repeat;
    repeat.code = SectionCode(u"SITES"_s);
    repeat.repeat = true;
    repeat.questions = {question(u"BASE"_s, QuestionType::Integer, {}, u". <= ${YEAR}"_s),
                        question(u"PART"_s, QuestionType::Decimal)};
    form.sections << repeat;
    Answers one;
    one.set(QuestionCode(u"BASE"_s), number(2020));
    one.set(QuestionCode(u"PART"_s), number(4));
    Answers two;
    two.set(QuestionCode(u"BASE"_s), number(2027));
    two.set(QuestionCode(u"PART"_s), number(5));
    Answers answers;
    answers.set(QuestionCode(u"YEAR"_s), number(2025));
    answers.set(QuestionCode(u"TOTAL"_s), number(9));
    answers.set(QuestionCode(u"SITES"_s), {Instances{one, two}, {}, {}, {}});
    QCOMPARE(written(verdict(form, answers).findings),
             QStringList({u"error answer.constraint SITES[2].BASE"_s}));
    answers.set(QuestionCode(u"TOTAL"_s), number(10));
    QCOMPARE(written(verdict(form, answers).findings),
             QStringList({u"error answer.constraint TOTAL"_s, u"error answer.constraint SITES[2].BASE"_s}));
}

void TestFormLogic::whatWasNotAskedDoesNotCount()
{
    const Questionnaire form = asking({question(u"A"_s, QuestionType::Decimal, {}, {}, true),
                                       question(u"B"_s, QuestionType::Decimal, {}, u". > 0"_s),
                                       question(u"C"_s, QuestionType::Decimal, u"${B} != ''"_s)});
    Answers answers;
    answers.set(QuestionCode(u"B"_s), number(-3));
    answers.set(QuestionCode(u"C"_s), number(1));
    const auto logic = FormLogic::compile(form);
    QVERIFY(logic);
    const LogicVerdict result = logic->check(answers, {QuestionCode(u"C"_s)}, today);
    QCOMPARE(codesIn(result.relevant), QStringList());
    QCOMPARE(codesIn(result.apart), QStringList({u"B"_s, u"C"_s}));
    QCOMPARE(result.relevantOutside, QSet<QuestionCode>());
    QCOMPARE(written(result.findings), QStringList({u"note answer.not_asked B"_s}));
}

void TestFormLogic::aRepeatKeepsItsComment()
{
    Questionnaire form = asking({question(u"A"_s, QuestionType::Text)});
    form.sections[0].repeat = true;
    Answers answers;
    answers.set(QuestionCode(u"MAIN"_s), {{}, {}, u"none this year"_s, {}});
    QCOMPARE(verdict(form, answers).relevant, answers);
}

void TestFormLogic::refusesToCompile_data()
{
    QTest::addColumn<QString>("relevant");
    QTest::addColumn<QString>("constraint");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("where");
    QTest::newRow("unknown in a condition")
        << u"${NONE} = 1"_s << QString() << u"logic.unknown_question"_s << u"B"_s;
    QTest::newRow("unknown in a constraint")
        << QString() << u". < ${a}"_s << u"logic.unknown_question"_s << u"B"_s;
    QTest::newRow("itself") << u"${B} = 1"_s << QString() << u"logic.cycle"_s << u"B"_s;
    QTest::newRow("itself by a dot") << u". = 1"_s << QString() << u"logic.cycle"_s << u"B"_s;
    QTest::newRow("each other") << u"${A} = 1"_s << QString() << u"logic.cycle"_s << u"A"_s;
}

void TestFormLogic::refusesToCompile()
{
    QFETCH(QString, relevant);
    QFETCH(QString, constraint);
    QFETCH(QString, code);
    QFETCH(QString, where);
    const auto logic =
        FormLogic::compile(asking({question(u"A"_s, QuestionType::Integer, u"${B} = 1"_s),
                                   question(u"B"_s, QuestionType::Integer, relevant, constraint)}));
    QVERIFY(!logic);
    QCOMPARE(logic.error().code, code);
    QCOMPARE(logic.error().where.question, where);
    QVERIFY(!logic.error().remedy.isEmpty());
}

void TestFormLogic::compilesTheShippedQuestionnaire()
{
    QFile file(QStringLiteral(OCTANT_SOURCE "/resources/questionnaire.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto object = readJsonObject(file.readAll(), file.fileName());
    QVERIFY2(object, object ? "" : qPrintable(object.error().sentence()));
    const auto questionnaire = questionnaireFromJson(*object, file.fileName());
    QVERIFY2(questionnaire, questionnaire ? "" : qPrintable(questionnaire.error().sentence()));
    const auto logic = FormLogic::compile(*questionnaire);
    QVERIFY2(logic, logic ? "" : qPrintable(logic.error().sentence()));

    const auto set = questionnaire->questionsOf(u"short"_s);
    const LogicVerdict blank = logic->check({}, QSet(set.cbegin(), set.cend()), today);
    QVERIFY(blank.relevantOutside.contains(QuestionCode(u"EE_01"_s)));
    QVERIFY(!blank.relevantOutside.contains(QuestionCode(u"PP_05"_s))); // companies only
    QVERIFY(written(blank.findings).contains(u"warning answer.required EE_01"_s));
}

QTEST_GUILESS_MAIN(TestFormLogic)
#include "tst_form_logic.moc"
