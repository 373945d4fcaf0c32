// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a check says of groups, repeats, calculated questions, filters and messages.

#include "forms/logic/answers_check.h"
#include "tests/logic/form_builder.h"

#include <QTest>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 14);

LogicVerdict checked(const Questionnaire &form, const Answers &answers, Language language = Language::English)
{
    const auto logic = FormLogic::compile(form);
    if (!logic)
        qFatal("%s", qPrintable(logic.error().sentence()));
    return AnswersCheck(*logic, everything(form), today, language).check(answers);
}

QStringList sorted(const QSet<QuestionCode> &codes)
{
    QStringList texts;
    for (const QuestionCode &code : codes)
        texts << code.text();
    texts.sort();
    return texts;
}

Value numberOf(const Answers &answers, const QString &code)
{
    return answers[QuestionCode(code)].value;
}

} // namespace

class TestFormCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void relevanceIsInherited_data();
    void relevanceIsInherited();
    void repeatsInsideRepeats();
    void instancesBeyondTheCountAreApart();
    void missingInstancesAreAskedFor();
    void calculatedValues_data();
    void calculatedValues();
    void calculatedValuesStandWhereAnswersDo();
    void choicesThatAreNotOffered_data();
    void choicesThatAreNotOffered();
    void listsAreTables_data();
    void listsAreTables();
    void conditionallyRequired();
    void ownMessages();
    void whatCannotBeComputedIsSaid();
    void onlyAnsweredQuestionsAreAskedFor();
    void sharesWhatItNeedNotSplit();
    void unknownCodesDoNotCount();
};

void TestFormCheck::relevanceIsInherited_data()
{
    QTest::addColumn<double>("a");
    QTest::addColumn<QStringList>("relevant");
    QTest::newRow("nothing") << 0.0 << QStringList{u"A"_s};
    QTest::newRow("the section") << 1.0 << QStringList{u"A"_s, u"B"_s};
    QTest::newRow("the group") << 2.0 << QStringList{u"A"_s, u"B"_s, u"C"_s, u"E"_s};
    QTest::newRow("the group inside") << 3.0 << QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s};
}

void TestFormCheck::relevanceIsInherited()
{
    QFETCH(double, a);
    QFETCH(QStringList, relevant);
    FormBuilder builder;
    builder.section(u"S"_s).ask(u"A"_s).section(u"T"_s).onlyIf(u"${A} >= 1"_s).ask(u"B"_s);
    builder.group(u"G"_s).onlyIf(u"${A} >= 2"_s).ask(u"C"_s);
    builder.group(u"H"_s, GroupKind::Matrix, u"G"_s).onlyIf(u"${A} >= 3"_s).ask(u"D"_s);
    builder.in(u"G"_s).ask(u"E"_s);
    QCOMPARE(sorted(checked(builder.form(), answersOf({{u"A"_s, a}})).relevantOutside), relevant);
}

void TestFormCheck::repeatsInsideRepeats()
{
    FormBuilder builder;
    builder.section(u"S"_s).group(u"OUT"_s, GroupKind::Repeat).ask(u"A"_s);
    builder.group(u"IN"_s, GroupKind::Repeat, u"OUT"_s).ask(u"B"_s).relevant(u"${A} > 1"_s).required();
    builder.ask(u"C"_s).constraint(u". < ${A}"_s);
    const auto inner = [](const QList<double> &numbers) {
        Instances instances;
        for (const double number : numbers)
            instances << answersOf({{u"C"_s, number}});
        return instances;
    };
    Answers withB = answersOf({{u"B"_s, 8.0}, {u"C"_s, 1.0}});
    const Answers one = answersOf({{u"A"_s, 1.0}, {u"IN"_s, Instances{withB}}});
    const Answers two = answersOf({{u"A"_s, 5.0}, {u"IN"_s, inner({4, 6})}});
    const LogicVerdict verdict = checked(builder.form(), answersOf({{u"OUT"_s, Instances{one, two}}}));
    QCOMPARE(written(verdict.findings), (QStringList{u"error answer.constraint OUT[1].IN[1].C"_s,
                                                     u"warning answer.required OUT[2].IN[1].B"_s,
                                                     u"warning answer.required OUT[2].IN[2].B"_s,
                                                     u"error answer.constraint OUT[2].IN[2].C"_s}));

    QCOMPARE(verdict.relevantOutside, QSet<QuestionCode>());
    const auto outside = verdict.relevantInside.value(QuestionCode(u"OUT"_s));
    QCOMPARE(outside.size(), 2);
    QCOMPARE(sorted(outside[1]), QStringList{u"A"_s});
    const auto inside = verdict.relevantInside.value(QuestionCode(u"IN"_s));
    QCOMPARE(inside.size(), 3);
    QCOMPARE(sorted(inside[0]), QStringList{u"C"_s});
    QCOMPARE(sorted(inside[2]), (QStringList{u"B"_s, u"C"_s}));

    const Instances &apart = verdict.apart[QuestionCode(u"OUT"_s)].instances();
    QCOMPARE(apart.size(), 2);
    QCOMPARE(apart[0], answersOf({{u"IN"_s, Instances{answersOf({{u"B"_s, 8.0}})}}}));
    QCOMPARE(apart[1], Answers());
    const Instances &counting = verdict.relevant[QuestionCode(u"OUT"_s)].instances();
    QCOMPARE(counting[0], answersOf({{u"A"_s, 1.0}, {u"IN"_s, inner({1})}}));
    QCOMPARE(counting[1], two);
}

void TestFormCheck::instancesBeyondTheCountAreApart()
{
    FormBuilder builder;
    builder.section(u"S"_s).ask(u"N"_s).calculated(u"SUM"_s, u"sum(${A})"_s);
    builder.group(u"R"_s, GroupKind::Repeat).times(u"${N}"_s).ask(u"A"_s).constraint(u". < 3"_s);
    const Answers one = answersOf({{u"A"_s, 1.0}});
    const Answers two = answersOf({{u"A"_s, 7.0}});
    const LogicVerdict verdict =
        checked(builder.form(), answersOf({{u"N"_s, 1.0}, {u"R"_s, Instances{one, two}}}));
    QCOMPARE(verdict.relevant, answersOf({{u"N"_s, 1.0}, {u"R"_s, Instances{one}}}));
    QCOMPARE(verdict.apart, answersOf({{u"R"_s, Instances{Answers(), two}}}));
    QCOMPARE(numberOf(verdict.calculated, u"SUM"_s), Value(1.0));
    QCOMPARE(written(verdict.findings), QStringList());
    QCOMPARE(verdict.relevantInside.value(QuestionCode(u"R"_s)).size(), 1);
}

void TestFormCheck::missingInstancesAreAskedFor()
{
    FormBuilder builder;
    builder.section(u"R"_s, true).times(u"2.9"_s).ask(u"A"_s).required();
    const Answers answers = answersOf({{u"R"_s, Instances{answersOf({{u"A"_s, 1.0}})}}});
    const LogicVerdict verdict = checked(builder.form(), answers);
    QCOMPARE(written(verdict.findings), QStringList{u"warning answer.required R[2].A"_s});
    QCOMPARE(verdict.relevantInside.value(QuestionCode(u"R"_s)).size(), 2);
    QCOMPARE(verdict.relevant, answers);
}

void TestFormCheck::calculatedValues_data()
{
    QTest::addColumn<QString>("calculation");
    QTest::addColumn<Value>("value");
    QTest::newRow("number") << u"${A} * 2"_s << Value(6.0);
    QTest::newRow("no number is blank") << u"${A} + ${BLANK}"_s << Value();
    QTest::newRow("infinity is blank") << u"${A} div 0"_s << Value();
    QTest::newRow("text") << u"concat('a', ${A})"_s << Value(u"a3"_s);
    QTest::newRow("empty text is blank") << u"''"_s << Value();
    QTest::newRow("date") << u"date('2021-11-30')"_s << Value(QDate(2021, 11, 30));
    QTest::newRow("truth is a text") << u"${A} > 2"_s << Value(u"true"_s);
    QTest::newRow("of one asked later") << u"${LATER} + 1"_s << Value(5.0);
    QTest::newRow("of a calculated one") << u"${SUM} + 1"_s << Value(8.0);
    QTest::newRow("of one that is not relevant") << u"coalesce(${GONE}, 'none')"_s << Value(u"none"_s);
    QTest::newRow("of a whole repeat") << u"count(${R}) + max(${IN})"_s << Value(12.0);
    QTest::newRow("kept") << u"once(${A})"_s << Value(3.0);
    QTest::newRow("not computed") << u"date('soon')"_s << Value();
}

void TestFormCheck::calculatedValues()
{
    QFETCH(QString, calculation);
    QFETCH(Value, value);
    FormBuilder builder;
    builder.section(u"S"_s).ask(u"A"_s).ask(u"BLANK"_s).ask(u"GONE"_s).relevant(u"${A} > 100"_s);
    builder.calculated(u"C"_s, calculation).calculated(u"SUM"_s, u"${A} + ${LATER}"_s).ask(u"LATER"_s);
    builder.group(u"R"_s, GroupKind::Repeat).ask(u"IN"_s);
    const Instances instances{answersOf({{u"IN"_s, 10.0}}), answersOf({{u"IN"_s, 2.0}})};
    const LogicVerdict verdict = checked(
        builder.form(), answersOf({{u"A"_s, 3.0}, {u"LATER"_s, 4.0}, {u"GONE"_s, 1.0}, {u"R"_s, instances}}));
    QCOMPARE(numberOf(verdict.calculated, u"C"_s), value);
    QVERIFY(!verdict.relevant.contains(QuestionCode(u"C"_s)));
    const bool computed = calculation != u"date('soon')";
    QCOMPARE(written(verdict.findings),
             computed ? QStringList() : QStringList{u"warning answer.not_computed C"_s});
}

void TestFormCheck::calculatedValuesStandWhereAnswersDo()
{
    FormBuilder builder;
    builder.section(u"S"_s).group(u"R"_s, GroupKind::Repeat).ask(u"A"_s).calculated(u"C"_s, u"${A} + 1"_s);
    builder.section(u"T"_s).onlyIf(u"false()"_s).calculated(u"NONE"_s, u"1"_s);
    const Instances instances{answersOf({{u"A"_s, 1.0}}), Answers(), answersOf({{u"A"_s, 3.0}})};
    const LogicVerdict verdict = checked(builder.form(), answersOf({{u"R"_s, instances}}));
    const Instances expected{answersOf({{u"C"_s, 2.0}}), Answers(), answersOf({{u"C"_s, 4.0}})};
    QCOMPARE(verdict.calculated, answersOf({{u"R"_s, expected}}));
}

void TestFormCheck::choicesThatAreNotOffered_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("findings");
    const QStringList b{u"error answer.not_offered Q"_s};
    QTest::newRow("none") << QString() << QStringList();
    QTest::newRow("all") << u"true()"_s << QStringList();
    QTest::newRow("by name") << u"name != 'b'"_s << b;
    QTest::newRow("by label") << u"label = 'First'"_s << b;
    QTest::newRow("by column") << u"kind = ${KIND}"_s << b;
    QTest::newRow("by a column that is not there") << u"sort = ''"_s << QStringList();
    QTest::newRow("both") << u"false()"_s << b + b;
    QTest::newRow("looked up") << u"string-length(kind) > ${N}"_s << QStringList();
    QTest::newRow("not computed") << u"date(kind) > today()"_s
                                  << QStringList{u"warning answer.not_computed Q"_s};
}

void TestFormCheck::choicesThatAreNotOffered()
{
    QFETCH(QString, filter);
    QFETCH(QStringList, findings);
    FormBuilder builder;
    builder.section(u"S"_s).ask(u"KIND"_s, QuestionType::Text).ask(u"N"_s);
    builder.ask(u"Q"_s, QuestionType::SelectMultiple).filter(filter);
    builder.choice(u"a"_s, Text(u"Първо"_s, u"First"_s), {{u"kind"_s, u"one"_s}});
    builder.choice(u"b"_s, Text(u"Второ"_s, u"Second"_s), {{u"kind"_s, u"two"_s}});
    const Answers answers =
        answersOf({{u"KIND"_s, u"one"_s}, {u"N"_s, 2.0}, {u"Q"_s, QStringList{u"a"_s, u"b"_s, u"other"_s}}});
    const LogicVerdict verdict = checked(builder.form(), answers);
    QCOMPARE(written(verdict.findings), findings);
    QCOMPARE(verdict.relevant, answers);
    if (findings == QStringList{u"error answer.not_offered Q"_s})
        QVERIFY(verdict.findings[0].problem.what.contains(u"Second"_s));
}

void TestFormCheck::listsAreTables_data()
{
    QTest::addColumn<QString>("calculation");
    QTest::addColumn<QString>("value");
    QTest::newRow("of the questionnaire") << u"instance('rates')/root/item[name = ${Q}]/factor"_s << u"0.5"_s;
    QTest::newRow("of a question") << u"instance('towns')/root/item[name = ${Q}]/label"_s << u"Ruse"_s;
    QTest::newRow("pulldata") << u"pulldata('rates', 'factor', 'name', ${Q})"_s << u"0.5"_s;
    QTest::newRow("computed name") << u"pulldata(concat('ra', 'tes'), 'factor', 'name', 'vidin')"_s
                                   << u"0.7"_s;
    QTest::newRow("count") << u"string(count(instance('towns')/root/item))"_s << u"2"_s;
}

void TestFormCheck::listsAreTables()
{
    QFETCH(QString, calculation);
    QFETCH(QString, value);
    FormBuilder builder;
    builder.section(u"S"_s).ask(u"Q"_s, QuestionType::SelectOne).with([](Question &q) {
        q.list = u"towns"_s;
    });
    builder.choice(u"ruse"_s, Text(u"Русе"_s, u"Ruse"_s)).choice(u"vidin"_s, Text(u"Видин"_s, u"Vidin"_s));
    builder.calculated(u"C"_s, calculation);
    builder.form().lists = {{u"rates"_s,
                             {Choice{u"ruse"_s, {}, {{u"factor"_s, u"0.5"_s}}},
                              Choice{u"vidin"_s, {}, {{u"factor"_s, u"0.7"_s}}}}}};
    const LogicVerdict verdict = checked(builder.form(), answersOf({{u"Q"_s, u"ruse"_s}}));
    QCOMPARE(written(verdict.findings), QStringList());
    QCOMPARE(verdict.calculated[QuestionCode(u"C"_s)].text(), value);
}

void TestFormCheck::conditionallyRequired()
{
    FormBuilder builder;
    builder.section(u"S"_s).ask(u"A"_s).ask(u"B"_s).requiredWhen(u"${A} > 1"_s);
    builder.ask(u"FIXED"_s).required().with([](Question &q) { q.readOnly = true; });
    const QStringList missing{u"warning answer.required B"_s};
    QCOMPARE(written(checked(builder.form(), {}).findings), QStringList());
    QCOMPARE(written(checked(builder.form(), answersOf({{u"A"_s, 2.0}})).findings), missing);
    Answers answers = answersOf({{u"A"_s, 2.0}});
    answers.set(QuestionCode(u"B"_s), {{}, Qualifier::Confidential, {}, {}});
    QCOMPARE(written(checked(builder.form(), answers).findings), QStringList());
}

void TestFormCheck::ownMessages()
{
    FormBuilder builder;
    builder.section(u"S"_s).ask(u"TOTAL"_s).ask(u"PART"_s).constraint(u". <= ${TOTAL}"_s);
    builder.with([](Question &q) {
        q.constraintMessage = Text(u"Най-много ${TOTAL} тона."_s, u"At most ${TOTAL} tonnes."_s);
    });
    builder.ask(u"WHY"_s, QuestionType::Text).required().with([](Question &q) {
        q.requiredMessage = Text({{u"und"_s, u"Why ${PART}?"_s}});
    });
    const Answers answers = answersOf({{u"TOTAL"_s, 1.5}, {u"PART"_s, 2.0}});
    const QList<Finding> english = checked(builder.form(), answers).findings;
    QCOMPARE(written(english),
             (QStringList{u"error answer.constraint PART"_s, u"warning answer.required WHY"_s}));
    QCOMPARE(english[0].problem.what, u"At most 1.5 tonnes."_s);
    QCOMPARE(english[1].problem.what, u"Why 2?"_s);
    const QList<Finding> bulgarian = checked(builder.form(), answers, Language::Bulgarian).findings;
    QCOMPARE(bulgarian[0].problem.what, u"Най-много 1,5 тона."_s);
}

void TestFormCheck::whatCannotBeComputedIsSaid()
{
    FormBuilder builder;
    const QString bad = u"date(${T}) > today()"_s;
    builder.section(u"S"_s).ask(u"T"_s, QuestionType::Text).group(u"G"_s).onlyIf(bad).ask(u"Q"_s);
    builder.group(u"R"_s, GroupKind::Repeat).times(bad).ask(u"A"_s);
    const Answers answers = answersOf({{u"T"_s, u"soon"_s}, {u"R"_s, Instances{answersOf({{u"A"_s, 1.0}})}}});
    const LogicVerdict verdict = checked(builder.form(), answers);
    QCOMPARE(written(verdict.findings),
             (QStringList{u"warning answer.not_computed G"_s, u"warning answer.not_computed R"_s}));
    QCOMPARE(verdict.relevant, answers);
    QVERIFY(verdict.relevantOutside.contains(QuestionCode(u"Q"_s)));
}

void TestFormCheck::onlyAnsweredQuestionsAreAskedFor()
{
    FormBuilder builder;
    builder.section(u"S"_s).ask(u"NOTE"_s, QuestionType::Note).required();
    builder.ask(u"HIDDEN"_s, QuestionType::Hidden).required().calculated(u"C"_s, u"5"_s).required();
    builder.ask(u"FILES"_s, QuestionType::File).constraint(u"count-selected(.) <= 1"_s);
    const Answers answers =
        answersOf({{u"C"_s, 7.0}, {u"HIDDEN"_s, u"x"_s}, {u"FILES"_s, QStringList{u"a.pdf"_s, u"b.pdf"_s}}});
    const LogicVerdict verdict = checked(builder.form(), answers);
    QCOMPARE(written(verdict.findings),
             (QStringList{u"error answer.constraint FILES"_s, u"note answer.not_asked HIDDEN"_s,
                          u"note answer.not_asked C"_s}));
    QCOMPARE(sorted(verdict.relevantOutside), QStringList{u"FILES"_s});
    QCOMPARE(verdict.apart, answersOf({{u"C"_s, 7.0}, {u"HIDDEN"_s, u"x"_s}}));
    QCOMPARE(verdict.calculated, answersOf({{u"C"_s, 5.0}}));
}

void TestFormCheck::sharesWhatItNeedNotSplit()
{
    FormBuilder builder;
    builder.section(u"S"_s).ask(u"A"_s).ask(u"B"_s);
    const Answers answers = answersOf({{u"A"_s, 1.0}, {u"B"_s, 2.0}});
    const LogicVerdict verdict = checked(builder.form(), answers);
    QVERIFY(&*verdict.relevant.all().cbegin() == &*answers.all().cbegin());
}

void TestFormCheck::unknownCodesDoNotCount()
{
    FormBuilder builder;
    builder.section(u"S"_s).ask(u"B"_s).group(u"R"_s, GroupKind::Repeat).ask(u"C"_s);
    const Answers inside = answersOf({{u"C"_s, 1.0}, {u"X"_s, 2.0}});
    const Answers answers =
        answersOf({{u"A"_s, 1.0}, {u"B"_s, 2.0}, {u"Z"_s, 3.0}, {u"R"_s, Instances{inside}}});
    const LogicVerdict verdict = checked(builder.form(), answers);
    QCOMPARE(verdict.relevant, answersOf({{u"B"_s, 2.0}, {u"R"_s, Instances{answersOf({{u"C"_s, 1.0}})}}}));
    QCOMPARE(verdict.apart, Answers());
}

QTEST_GUILESS_MAIN(TestFormCheck)
#include "tst_form_check.moc"
