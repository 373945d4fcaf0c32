// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/form_state.h"
#include "tests/logic/form_builder.h"

#include <QTest>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

/// "logic.cycle B relevant 3" for each problem.
QStringList problems(const Questionnaire &form)
{
    QStringList lines;
    for (const Problem &problem : FormLogic::problemsOf(form)) {
        lines << u"%1 %2 %3 %4"_s.arg(problem.code, problem.where.question, problem.where.cell)
                     .arg(problem.where.line);
    }
    return lines;
}

} // namespace

class TestFormRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEveryProblem_data();
    void tellsEveryProblem();
    void namesTheMembersOfACircleInOrder();
    void compilesToTheFirstProblem();
    void copesWithHalfMadeQuestionnaires_data();
    void copesWithHalfMadeQuestionnaires();
    void namesMeanTheNearest_data();
    void namesMeanTheNearest();
};

void TestFormRules::tellsEveryProblem_data()
{
    QTest::addColumn<Questionnaire>("form");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, FormBuilder builder, const QStringList &expected) {
        QTest::newRow(name) << builder.form() << expected;
    };
    const auto two = [] { return FormBuilder().section(u"S"_s).ask(u"A"_s).ask(u"B"_s); };

    row("none", two().relevant(u"${A} > 1"_s).constraint(u". > ${A} and ${B} < 5"_s), {});
    row("unknown in each member",
        two()
            .relevant(u"${X} = 1"_s)
            .constraint(u". < ${Y} + ${X}"_s)
            .requiredWhen(u"1 < ${Z}"_s)
            .filter(u"name = ${W}"_s),
        {u"logic.unknown_question B relevant 1"_s, u"logic.unknown_question B choiceFilter 8"_s,
         u"logic.unknown_question B requiredWhen 5"_s, u"logic.unknown_question B constraint 5"_s,
         u"logic.unknown_question B constraint 12"_s});
    row("two members broken", two().relevant(u"1 +"_s).constraint(u"${"_s),
        {u"expression.operand-needed B relevant 4"_s, u"expression.unclosed-reference B constraint 1"_s});
    row("of a group", FormBuilder().section(u"S"_s).group(u"G"_s).onlyIf(u"${X}"_s).ask(u"A"_s),
        {u"logic.unknown_question G relevant 1"_s});
    row("of a section", FormBuilder().section(u"S"_s, true).times(u"${X}"_s).ask(u"A"_s),
        {u"logic.unknown_question S repeatCount 1"_s});
    row("of a calculation", FormBuilder().section(u"S"_s).calculated(u"C"_s, u"${X} * 2"_s),
        {u"logic.unknown_question C calculation 1"_s});
    row("a calculation that is none of a calculated question",
        two().with([](Question &q) { q.calculation = u"${X}"_s; }), {});

    row("relevant on itself", two().relevant(u"${B} = 1"_s), {u"logic.cycle B relevant 1"_s});
    row("relevant on itself by a dot", two().relevant(u". = 1"_s), {u"logic.cycle B relevant 1"_s});
    row("required by itself", two().requiredWhen(u"${B} = '' or . = 1"_s), {});
    row("calculated from itself", FormBuilder().section(u"S"_s).calculated(u"C"_s, u"1 + ${C}"_s),
        {u"logic.cycle C calculation 5"_s});
    row("calculated once", FormBuilder().section(u"S"_s).calculated(u"C"_s, u"once(today())"_s), {});
    row("filtered by itself", two().filter(u"name = ${B}"_s), {u"logic.cycle B choiceFilter 8"_s});
    row("required by each other",
        FormBuilder()
            .section(u"S"_s)
            .ask(u"A"_s)
            .requiredWhen(u"${B} != ''"_s)
            .ask(u"B"_s)
            .requiredWhen(u"${A} != ''"_s),
        {});
    row("bounded by each other",
        FormBuilder()
            .section(u"S"_s)
            .ask(u"A"_s)
            .constraint(u". < ${B}"_s)
            .ask(u"B"_s)
            .constraint(u". > ${A}"_s),
        {});
    row("a group that waits for what is in it",
        FormBuilder().section(u"S"_s).group(u"G"_s).onlyIf(u"${A} = 1"_s).ask(u"A"_s),
        {u"logic.cycle G relevant 1"_s});
    row("a count that waits for what is counted",
        FormBuilder().section(u"S"_s).group(u"R"_s, GroupKind::Repeat).times(u"sum(${A})"_s).ask(u"A"_s),
        {u"logic.cycle R repeatCount 5"_s});
    row("two circles",
        FormBuilder()
            .section(u"S"_s)
            .ask(u"A"_s)
            .relevant(u"${B} = 1"_s)
            .ask(u"B"_s)
            .relevant(u"${A} = 1"_s)
            .calculated(u"C"_s, u"${D}"_s)
            .calculated(u"D"_s, u"${C}"_s)
            .calculated(u"E"_s, u"${D} + ${A}"_s),
        {u"logic.cycle A relevant 1"_s, u"logic.cycle C calculation 1"_s});
}

void TestFormRules::tellsEveryProblem()
{
    QFETCH(Questionnaire, form);
    QFETCH(QStringList, expected);
    QCOMPARE(problems(form), expected);
    QCOMPARE(FormLogic::compile(form).has_value(), expected.isEmpty());
}

void TestFormRules::namesTheMembersOfACircleInOrder()
{
    FormBuilder builder;
    builder.section(u"S"_s)
        .ask(u"A"_s)
        .calculated(u"B"_s, u"${D} + 1"_s)
        .ask(u"C"_s)
        .relevant(u"${B} > 0"_s)
        .group(u"G"_s)
        .onlyIf(u"${C} = 2"_s)
        .ask(u"D"_s);
    const QList<Problem> found = FormLogic::problemsOf(builder.form());
    QCOMPARE(found.size(), 1);
    QVERIFY2(found[0].what.contains(u"B, D, G, C"_s), qPrintable(found[0].what));
    QVERIFY(!found[0].remedy.isEmpty());
}

void TestFormRules::compilesToTheFirstProblem()
{
    FormBuilder builder;
    builder.section(u"S"_s).ask(u"A"_s).relevant(u"${X}"_s).ask(u"B"_s).relevant(u"${Y}"_s);
    const auto logic = FormLogic::compile(builder.form());
    QVERIFY(!logic);
    QCOMPARE(logic.error(), FormLogic::problemsOf(builder.form()).first());
}

// The builder asks for the problems of what is not finished; other checks tell what is wrong with it.
void TestFormRules::copesWithHalfMadeQuestionnaires_data()
{
    QTest::addColumn<Questionnaire>("form");
    const auto row = [](const char *name, FormBuilder builder) { QTest::newRow(name) << builder.form(); };
    row("nothing", FormBuilder());
    row("no codes", FormBuilder().section({}).ask({}).ask({}).group({}).ask({}));
    row("a code twice", FormBuilder().section(u"S"_s).ask(u"A"_s).ask(u"A"_s).calculated(u"A"_s, u"${A}"_s));
    row("one code for all", FormBuilder().section(u"A"_s, true).group(u"A"_s, GroupKind::Repeat).ask(u"A"_s));
    row("an unknown group", FormBuilder().section(u"S"_s, true).in(u"NONE"_s).ask(u"A"_s));
    row("a group in itself",
        FormBuilder().section(u"S"_s).group(u"G"_s, GroupKind::Plain, u"G"_s).ask(u"A"_s));
    row("groups in each other", FormBuilder()
                                    .section(u"S"_s)
                                    .group(u"G"_s, GroupKind::Repeat, u"H"_s)
                                    .group(u"H"_s, GroupKind::Repeat, u"G"_s)
                                    .ask(u"A"_s)
                                    .relevant(u"${G} = 1"_s));
}

void TestFormRules::copesWithHalfMadeQuestionnaires()
{
    QFETCH(Questionnaire, form);
    FormLogic::problemsOf(form);
    const auto logic = FormLogic::compile(form);
    if (!logic)
        return;
    const Answers inside = answersOf({{u"A"_s, 1.0}});
    const Answers answers = answersOf({{u"A"_s, Instances{inside}}, {u"S"_s, Instances{inside}}});
    FormState state(*logic, everything(form), QDate(2026, 3, 14), Language::English);
    state.setAnswers(answers);
    state.set({u"A"_s, {1}}, answered(2.0));
    const LogicVerdict verdict = logic->check(state.answers(), everything(form), QDate(2026, 3, 14));
    QCOMPARE(written(verdict.findings).filter(u"error"_s), QStringList());
}

void TestFormRules::namesMeanTheNearest_data()
{
    QTest::addColumn<QString>("calculation");
    QTest::addColumn<QString>("value"); ///< "problem" where the name is refused
    QTest::newRow("the code before all names") << u"${age}"_s << u"1"_s;
    QTest::newRow("its own group's") << u"${height}"_s << u"4"_s;
    QTest::newRow("by code") << u"${g1_height}"_s << u"3"_s;
    QTest::newRow("two as near") << u"${weight}"_s << u"problem"_s;
    QTest::newRow("upper case is another") << u"${AGE}"_s << u"problem"_s;
}

void TestFormRules::namesMeanTheNearest()
{
    QFETCH(QString, calculation);
    QFETCH(QString, value);
    const auto named = [](const QString &name) { return [name](Question &q) { q.name = name; }; };
    FormBuilder builder;
    builder.section(u"S"_s).ask(u"age"_s);
    builder.group(u"g1"_s).ask(u"g1_height"_s).with(named(u"height"_s));
    builder.ask(u"g1_weight"_s).with(named(u"weight"_s));
    builder.group(u"g3"_s).ask(u"g3_weight"_s).with(named(u"weight"_s));
    builder.group(u"g2"_s).ask(u"g2_age"_s).with(named(u"age"_s));
    builder.ask(u"g2_height"_s).with(named(u"height"_s)).calculated(u"C"_s, calculation);
    const auto logic = FormLogic::compile(builder.form());
    QCOMPARE(!logic.has_value(), value == u"problem");
    if (!logic)
        return;
    const Answers answers =
        answersOf({{u"age"_s, 1.0}, {u"g2_age"_s, 2.0}, {u"g1_height"_s, 3.0}, {u"g2_height"_s, 4.0}});
    const LogicVerdict verdict = logic->check(answers, everything(builder.form()), QDate(2026, 3, 14));
    QCOMPARE(QString::number(*verdict.calculated[QuestionCode(u"C"_s)].number()), value);
}

QTEST_GUILESS_MAIN(TestFormRules)
#include "tst_form_rules.moc"
