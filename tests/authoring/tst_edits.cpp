// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/authoring/edits.h"
#include "tests/authoring/standard_questionnaire.h"

#include <QTest>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

/// "S: A G[B H[C D] E] F | T: X M[R1 R2] Z", M being a matrix.
Questionnaire small()
{
    const auto inGroup = [](const QString &code, const QString &group) {
        Question question = test::asking(code);
        question.group = SectionCode(group);
        return question;
    };
    Section first =
        test::sectionOf(u"S"_s, {inGroup(u"A"_s, {}), inGroup(u"B"_s, u"G"_s), inGroup(u"C"_s, u"H"_s),
                                 inGroup(u"D"_s, u"H"_s), inGroup(u"E"_s, u"G"_s), inGroup(u"F"_s, {})});
    first.groups = {test::groupOf(u"G"_s), test::groupOf(u"H"_s, u"G"_s)};
    Section second = test::sectionOf(u"T"_s, {inGroup(u"X"_s, {}), inGroup(u"R1"_s, u"M"_s),
                                              inGroup(u"R2"_s, u"M"_s), inGroup(u"Z"_s, {})});
    second.groups = {test::groupOf(u"M"_s, {}, GroupKind::Matrix)};
    for (int row : {1, 2}) {
        second.questions[row].type = QuestionType::SelectOne;
        second.questions[row].choices = {{u"low"_s, Text(u"Ниско"_s, u"Low"_s)},
                                         {u"high"_s, Text(u"Високо"_s, u"High"_s)}};
    }
    return test::questionnaireOf({first, second});
}

QList<QuestionCode> codesOf(const QString &codes)
{
    QList<QuestionCode> list;
    for (const QString &code : codes.split(u' ', Qt::SkipEmptyParts))
        list << QuestionCode(code);
    return list;
}

QString outline(const Result<Questionnaire> &questionnaire)
{
    return questionnaire ? test::outlineOf(*questionnaire) : questionnaire.error().code;
}

Question selecting(const QString &code)
{
    Question question = test::asking(code, QuestionType::SelectOne);
    question.choices = {{u"other"_s, Text(u"Друго"_s, u"Other"_s)}};
    return question;
}

} // namespace

/// The changes of a builder, one by one.
class EditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moves_data()
    {
        QTest::addColumn<QString>("codes");
        QTest::addColumn<QString>("section");
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("expected");
        const QString second = u" | T: X M[R1 R2] Z"_s;
        QTest::newRow("to the start")
            << u"F"_s << u"S"_s << 0 << QString() << u"S: F A G[B H[C D] E]"_s + second;
        QTest::newRow("past the end")
            << u"A"_s << u"S"_s << 99 << QString() << u"S: G[B H[C D] E] F A"_s + second;
        QTest::newRow("before the start")
            << u"F"_s << u"S"_s << -5 << QString() << u"S: F A G[B H[C D] E]"_s + second;
        QTest::newRow("counted before the move")
            << u"A"_s << u"S"_s << 5 << QString() << u"S: G[B H[C D] E] A F"_s + second;
        QTest::newRow("into a group")
            << u"A"_s << u"S"_s << 2 << u"G"_s << u"S: G[B A H[C D] E] F"_s + second;
        QTest::newRow("to the edge of a group")
            << u"F"_s << u"S"_s << 5 << u"G"_s << u"S: A G[B H[C D] E F]"_s + second;
        QTest::newRow("into the inner group")
            << u"F"_s << u"S"_s << 3 << u"H"_s << u"S: A G[B H[C F D] E]"_s + second;
        QTest::newRow("out of a group")
            << u"B"_s << u"S"_s << 0 << QString() << u"S: B A G[H[C D] E] F"_s + second;
        QTest::newRow("not torn apart")
            << u"A"_s << u"S"_s << 2 << QString() << u"S: A G[B H[C D] E] F"_s + second;
        QTest::newRow("not torn apart, nearer to the end")
            << u"A"_s << u"S"_s << 4 << QString() << u"S: G[B H[C D] E] A F"_s + second;
        QTest::newRow("far from its group")
            << u"X"_s << u"S"_s << 6 << u"H"_s << u"S: A G[B H[C D X] E] F | T: M[R1 R2] Z"_s;
        QTest::newRow("several, in their order")
            << u"F B A"_s << u"T"_s << 1 << QString() << u"S: G[H[C D] E] | T: X A B F M[R1 R2] Z"_s;
        QTest::newRow("the last of a group")
            << u"C D"_s << u"S"_s << 0 << QString() << u"S: C D A G[B E] F"_s + second;
        QTest::newRow("rows change places")
            << u"R2"_s << u"T"_s << 1 << u"M"_s << u"S: A G[B H[C D] E] F | T: X M[R2 R1] Z"_s;
        QTest::newRow("all of a group to where it is")
            << u"R1 R2"_s << u"T"_s << 4 << u"M"_s << u"S: A G[B H[C D] E] F | T: X Z M[R1 R2]"_s;
        QTest::newRow("unknown question") << u"Q"_s << u"S"_s << 0 << QString() << u"edit.unknown_question"_s;
        QTest::newRow("unknown section") << u"A"_s << u"Q"_s << 0 << QString() << u"edit.unknown_section"_s;
        QTest::newRow("group of another section")
            << u"A"_s << u"S"_s << 0 << u"M"_s << u"edit.unknown_group"_s;
        QTest::newRow("a text into a matrix")
            << u"X"_s << u"T"_s << 2 << u"M"_s << u"edit.row_of_another_type"_s;
        QTest::newRow("nothing") << QString() << u"T"_s << 2 << QString()
                                 << u"S: A G[B H[C D] E] F"_s + second;
    }

    void moves()
    {
        QFETCH(const QString, codes);
        QFETCH(const QString, section);
        QFETCH(const int, position);
        QFETCH(const QString, group);
        const QuestionSpot spot{SectionCode(section), position, SectionCode(group)};
        QTEST(outline(withMoved(small(), codesOf(codes), spot)), "expected");
    }

    void movesGroups_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("section");
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("into");
        QTest::addColumn<QString>("expected");
        const QString second = u" | T: X M[R1 R2] Z"_s;
        QTest::newRow("down") << u"G"_s << u"S"_s << 6 << QString() << u"S: A F G[B H[C D] E]"_s + second;
        QTest::newRow("up") << u"G"_s << u"S"_s << 0 << QString() << u"S: G[B H[C D] E] A F"_s + second;
        QTest::newRow("within itself")
            << u"G"_s << u"S"_s << 3 << QString() << u"S: A G[B H[C D] E] F"_s + second;
        QTest::newRow("out of the outer one")
            << u"H"_s << u"S"_s << 0 << QString() << u"S: H[C D] A G[B E] F"_s + second;
        QTest::newRow("to another section")
            << u"H"_s << u"T"_s << 9 << QString() << u"S: A G[B E] F | T: X M[R1 R2] Z H[C D]"_s;
        QTest::newRow("into a group")
            << u"M"_s << u"S"_s << 2 << u"G"_s << u"S: A G[B M[R1 R2] H[C D] E] F | T: X Z"_s;
        QTest::newRow("into itself") << u"G"_s << u"S"_s << 2 << u"H"_s << u"edit.group_into_itself"_s;
        QTest::newRow("into a matrix") << u"G"_s << u"T"_s << 2 << u"M"_s << u"edit.group_in_matrix"_s;
        QTest::newRow("unknown") << u"Q"_s << u"T"_s << 2 << QString() << u"edit.unknown_group"_s;
    }

    void movesGroups()
    {
        QFETCH(const QString, group);
        QFETCH(const QString, section);
        QFETCH(const int, position);
        QFETCH(const QString, into);
        const QuestionSpot spot{SectionCode(section), position, SectionCode(into)};
        QTEST(outline(withGroupMoved(small(), SectionCode(group), spot)), "expected");
    }

    void removes()
    {
        QCOMPARE(outline(withoutQuestions(small(), codesOf(u"C D R1"_s))), u"S: A G[B E] F | T: X M[R2] Z"_s);
        const auto without = withoutQuestions(small(), codesOf(u"R1 R2"_s));
        QVERIFY(without);
        QVERIFY(without->sections[1].groups.isEmpty()); // gone with its last row
        QCOMPARE(outline(withoutQuestions(small(), codesOf(u"A Q"_s))), u"edit.unknown_question"_s);
        QCOMPARE(outline(withoutSection(small(), SectionCode(u"S"_s))), u"T: X M[R1 R2] Z"_s);
        QCOMPARE(outline(withoutSection(small(), SectionCode(u"Q"_s))), u"edit.unknown_section"_s);
        QCOMPARE(outline(withoutGroup(small(), SectionCode(u"G"_s))),
                 u"S: A B H[C D] E F | T: X M[R1 R2] Z"_s);
        QCOMPARE(outline(withoutGroup(small(), SectionCode(u"H"_s))),
                 u"S: A G[B C D E] F | T: X M[R1 R2] Z"_s);
    }

    void inserts()
    {
        Question a = test::asking(u"a"_s); // taken but for its case
        a.relevant = u"${a} = '${a}' and ${NEW} > 1"_s;
        Question fresh = test::asking(u"NEW"_s);
        fresh.label = Text(u"Колко от ${a}?"_s, u"How much of ${a}?"_s);
        QList<QuestionCode> codes;
        const auto changed = withQuestions(small(), {a, fresh}, {SectionCode(u"S"_s), 1, {}}, &codes);
        QCOMPARE(outline(changed), u"S: A a_2 NEW G[B H[C D] E] F | T: X M[R1 R2] Z"_s);
        QCOMPARE(codes, codesOf(u"a_2 NEW"_s));
        QCOMPARE(changed->question(codes[0])->relevant, u"${a_2} = '${a}' and ${NEW} > 1"_s);
        QCOMPARE(changed->question(codes[1])->label.exactly(u"en"_s), u"How much of ${a_2}?"_s);
    }

    void insertsIntoMatrix()
    {
        const auto changed =
            withQuestions(small(), {selecting(u"R3"_s)}, {SectionCode(u"T"_s), 0, SectionCode(u"M"_s)});
        QCOMPARE(outline(changed), u"S: A G[B H[C D] E] F | T: X M[R3 R1 R2] Z"_s);
        QCOMPARE(changed->question(QuestionCode(u"R3"_s))->choices,
                 changed->question(QuestionCode(u"R1"_s))->choices);
    }

    void givesCodes()
    {
        Question unnamed = test::asking({});
        QList<QuestionCode> codes;
        Questionnaire standard = test::standardQuestionnaire();
        QVERIFY(withQuestions(standard, {unnamed, unnamed}, {SectionCode(u"ZW"_s), 0, {}}, &codes));
        QCOMPARE(codes, codesOf(u"ZW_31 ZW_32"_s));
        QCOMPARE(nextCode(standard, SectionCode(u"PROFILE"_s)).text(), u"PP_21"_s);
        QCOMPARE(nextCode(small(), SectionCode(u"S"_s)).text(), u"S_01"_s);
        QCOMPARE(nextCode(small(), SectionCode(u"T"_s)).text(), u"R3"_s);
        QCOMPARE(freeCode(small(), u"g"_s), u"g_2"_s);
        QCOMPARE(freeCode(small(), u"NEW"_s), u"NEW"_s);
        QCOMPARE(freeCode(small(), u"Въпрос 1"_s), u"Q__1"_s);
        QCOMPARE(freeCode(small(), u"9 lives"_s), u"Q_9_lives"_s);
        const QString longest = QString(64, u'L');
        const auto full = withQuestions(small(), {test::asking(longest), test::asking(longest)},
                                        {SectionCode(u"S"_s), 0, {}}, &codes);
        QVERIFY(full);
        QCOMPARE(codes[1].text(), QString(62, u'L') + u"_2"_s);
    }

    void duplicates()
    {
        Questionnaire questionnaire = small();
        questionnaire.sections[0].questions[2].relevant = u"${B} = 'x' and ${A} = 'y'"_s;
        QList<QuestionCode> copies;
        const auto changed = withDuplicates(questionnaire, codesOf(u"C B"_s), &copies);
        QCOMPARE(outline(changed), u"S: A G[B H[C B_2 C_2 D] E] F | T: X M[R1 R2] Z"_s);
        QCOMPARE(copies, codesOf(u"B_2 C_2"_s));
        QCOMPARE(changed->question(copies[1])->relevant, u"${B_2} = 'x' and ${A} = 'y'"_s);
        QCOMPARE(outline(withDuplicates(questionnaire, codesOf(u"Q"_s))), u"edit.unknown_question"_s);
        QCOMPARE(outline(withDuplicates(questionnaire, {})), test::outlineOf(questionnaire));
    }

    void renamesInExpressions_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *expression, const char *expected) {
            QTest::newRow(expression) << QString::fromUtf8(expression) << QString::fromUtf8(expected);
        };
        row("${A} > 1", "${NEW} > 1");
        row("${ A }>1 or ${A}=2", "${ NEW }>1 or ${NEW}=2");
        row("${AA} > 1 and ${a} > 2", "${AA} > 1 and ${a} > 2");
        row("concat('${A}', \"A\", ${A})", "concat('${A}', \"A\", ${NEW})");
        row("jr:choice-name(${A}, '${A}')", "jr:choice-name(${NEW}, '${NEW}')");
        row("../A + ./A + /data/S/A", "../NEW + ./NEW + /data/S/NEW");
        row("${S}[A > 1]/A", "${S}[NEW > 1]/NEW");
        row("instance('A')/root/item[A = ${A}]/A", "instance('A')/root/item[A = ${NEW}]/A");
        row("./child::A = 1", "./child::NEW = 1");
        row("${A} = ‘A’", "${NEW} = ‘A’");
        row("${A} = 'и' and ${A} > 2", "${NEW} = 'и' and ${NEW} > 2");
        row("${A} > ", "${NEW} > "); // cannot be read
        row("if(${A} = 'A', ${A}, ${B})", "if(${NEW} = 'A', ${NEW}, ${B})");
    }

    void renamesInExpressions()
    {
        QFETCH(const QString, expression);
        QFETCH(const QString, expected);
        Questionnaire questionnaire = small();
        Section &section = questionnaire.sections[0];
        Question &question = section.questions[4];
        question.relevant = question.constraint = question.requiredWhen = question.calculation =
            question.defaultValue = expression;
        section.relevant = section.repeatCount = expression;
        section.groups[0].relevant = section.groups[0].repeatCount = expression;
        Question renamed = section.questions[0];
        renamed.code = QuestionCode(u"NEW"_s);
        const auto changed = withQuestion(questionnaire, QuestionCode(u"A"_s), renamed);
        QVERIFY(changed);
        const Section &found = changed->sections[0];
        const Question &other = found.questions[4];
        for (const QString &text :
             {other.relevant, other.constraint, other.requiredWhen, other.calculation, other.defaultValue,
              found.relevant, found.repeatCount, found.groups[0].relevant, found.groups[0].repeatCount})
            QCOMPARE(text, expected);
    }

    void renamesInTexts()
    {
        Questionnaire questionnaire = small();
        Question &row = questionnaire.sections[1].questions[1];
        const Text named(u"А ${A}, ${AA}"_s, u"A ${ A } and A"_s);
        row.label = row.help = row.requiredMessage = row.constraintMessage = row.choices[0].label = named;
        row.choiceFilter = u"A = ${A}"_s;
        row.inert = {{u"trigger"_s, u"${A}"_s}};
        questionnaire.sections[1].title = named;
        questionnaire.sections[1].groups[0].title = named;
        Question renamed = questionnaire.sections[0].questions[0];
        renamed.code = QuestionCode(u"NEW"_s);
        const auto changed = withQuestion(questionnaire, QuestionCode(u"A"_s), renamed);
        QVERIFY(changed);
        const Section &section = changed->sections[1];
        const Question &found = section.questions[1];
        for (const Text &text : {found.label, found.help, found.requiredMessage, found.constraintMessage,
                                 found.choices[0].label, section.title, section.groups[0].title})
            QCOMPARE(text, Text(u"А ${NEW}, ${AA}"_s, u"A ${ NEW } and A"_s));
        QCOMPARE(found.choiceFilter, u"A = ${NEW}"_s); // the bare word is a column
        QCOMPARE(found.inert.value(u"trigger"_s), u"${NEW}"_s);
    }

    void renamesInBridge()
    {
        Questionnaire questionnaire = small();
        questionnaire.bridge.from = EditionHash(QString(64, u'a'));
        questionnaire.bridge.steps = {{QuestionCode(u"OLD"_s), YearChange::Split, codesOf(u"A X"_s), {}},
                                      {QuestionCode(u"F"_s), YearChange::Reworded, {}, u"shorter"_s}};
        const auto rename = [](const Questionnaire &from, const QString &code, const QString &to) {
            Question question = *from.question(QuestionCode(code));
            question.code = QuestionCode(to);
            return *withQuestion(from, QuestionCode(code), question);
        };
        Questionnaire changed = rename(questionnaire, u"A"_s, u"A1"_s);
        QCOMPARE(changed.bridge.steps[0].into, codesOf(u"A1 X"_s));
        changed = rename(changed, u"F"_s, u"F1"_s);
        QCOMPARE(changed.bridge.earlierOf(QuestionCode(u"F1"_s)).text(), u"F"_s);
        QCOMPARE(changed.bridge.changeOf(QuestionCode(u"F"_s)), YearChange::Reworded);
        changed = rename(changed, u"B"_s, u"B1"_s); // went without saying before
        QCOMPARE(changed.bridge.earlierOf(QuestionCode(u"B1"_s)).text(), u"B"_s);
        changed = rename(changed, u"B1"_s, u"B"_s);
        QCOMPARE(changed.bridge.earlierOf(QuestionCode(u"B"_s)).text(), u"B"_s);
        QCOMPARE(changed.bridge.steps.size(), 2);
        changed = rename(small(), u"A"_s, u"A1"_s);
        QVERIFY(changed.bridge.isEmpty());
    }

    void renamesGroupsAndSections()
    {
        Questionnaire questionnaire = small();
        questionnaire.sections[1].questions[0].relevant = u"count(${G}) > 1 and count(${S}) > 1"_s;
        Group group = questionnaire.sections[0].groups[0];
        group.code = SectionCode(u"GG"_s);
        const auto grouped = withGroupChanged(questionnaire, SectionCode(u"G"_s), group);
        QCOMPARE(outline(grouped), u"S: A GG[B H[C D] E] F | T: X M[R1 R2] Z"_s);
        Section section = questionnaire.sections[0];
        section.code = SectionCode(u"SS"_s);
        section.title = Text(u"Нов"_s, u"New"_s);
        section.questions.clear();
        const auto changed = withSectionChanged(*grouped, SectionCode(u"S"_s), section);
        QCOMPARE(outline(changed), u"SS: A GG[B H[C D] E] F | T: X M[R1 R2] Z"_s);
        QCOMPARE(changed->sections[0].title, section.title);
        QCOMPARE(changed->sections[1].questions[0].relevant, u"count(${GG}) > 1 and count(${SS}) > 1"_s);
        section.code = SectionCode(u"g"_s);
        QCOMPARE(outline(withSectionChanged(questionnaire, SectionCode(u"S"_s), section)),
                 u"edit.taken_code"_s);
    }

    void replaces()
    {
        Question changed = test::asking(u"b"_s, QuestionType::Integer); // its own code in another case
        changed.group = SectionCode(u"H"_s);
        changed.choices = {{u"x"_s, {}}};
        const auto replaced = withQuestion(small(), QuestionCode(u"B"_s), changed);
        QCOMPARE(outline(replaced), u"S: A G[H[b C D] E] F | T: X M[R1 R2] Z"_s);
        QVERIFY(replaced->question(QuestionCode(u"b"_s))->choices.isEmpty()); // an integer has none
        const auto refused = [](const Question &question) {
            const auto result = withQuestion(small(), QuestionCode(u"B"_s), question);
            return result ? u"done"_s : result.error().code;
        };
        QCOMPARE(refused(test::asking(u"A"_s)), u"edit.taken_code"_s);
        QCOMPARE(refused(test::asking(u"S"_s)), u"edit.taken_code"_s);
        QCOMPARE(refused(test::asking(u"1"_s)), u"edit.invalid_code"_s);
        QCOMPARE(refused(test::asking({})), u"edit.invalid_code"_s);
        changed.unit = UnitCode(u"t"_s);
        QCOMPARE(refused(changed), u"edit.unknown_unit"_s);
        changed.unit = {};
        changed.sets = QStringList{u"full"_s};
        QCOMPARE(refused(changed), u"edit.unknown_set"_s);
        changed.sets.clear();
        changed.group = SectionCode(u"M"_s);
        QCOMPARE(refused(changed), u"edit.unknown_group"_s);
        Question choosing = selecting(u"B"_s);
        choosing.choices << choosing.choices.first();
        QCOMPARE(refused(choosing), u"edit.choice_twice"_s);
        choosing.choices.last().code.clear();
        QCOMPARE(refused(choosing), u"edit.choice_without_code"_s);
    }

    void keepsTheScale()
    {
        Question row = *small().question(QuestionCode(u"R2"_s));
        row.choices << Choice{u"none"_s, Text(u"Никак"_s, u"None"_s)};
        const auto changed = withQuestion(small(), row.code, row);
        QVERIFY(changed);
        QCOMPARE(changed->question(QuestionCode(u"R1"_s))->choices, row.choices);
        row.type = QuestionType::Text;
        QCOMPARE(outline(withQuestion(small(), row.code, row)), u"edit.row_of_another_type"_s);
    }

    void groups()
    {
        const Group fresh = test::groupOf(u"N"_s);
        const auto grouped = [&](const QString &codes) {
            return outline(withGroup(small(), fresh, codesOf(codes)));
        };
        QCOMPARE(grouped(u"C D"_s), u"S: A G[B H[N[C D]] E] F | T: X M[R1 R2] Z"_s);
        QCOMPARE(grouped(u"D"_s), u"S: A G[B H[C N[D]] E] F | T: X M[R1 R2] Z"_s);
        QCOMPARE(grouped(u"A"_s), u"S: N[A] G[B H[C D] E] F | T: X M[R1 R2] Z"_s);
        QCOMPARE(grouped(u"A B"_s), u"edit.scattered_members"_s);
        QCOMPARE(grouped(u"B E"_s), u"edit.scattered_members"_s);
        QCOMPARE(grouped(u"A X"_s), u"edit.scattered_members"_s);
        QCOMPARE(grouped(u"R1"_s), u"edit.group_in_matrix"_s);
        QCOMPARE(grouped({}), u"edit.no_members"_s);
        QCOMPARE(grouped(u"Q"_s), u"edit.unknown_question"_s);
        QCOMPARE(outline(withGroup(small(), test::groupOf(u"a"_s), codesOf(u"A"_s))), u"edit.taken_code"_s);
    }

    void makesMatrices()
    {
        Questionnaire questionnaire = small();
        const auto turned = [&](const QString &code) {
            Group group = *questionnaire.sections[0].group(SectionCode(code));
            group.kind = GroupKind::Matrix;
            return withGroupChanged(questionnaire, group.code, group);
        };
        QCOMPARE(outline(turned(u"G"_s)), u"edit.group_in_matrix"_s);
        QCOMPARE(outline(turned(u"H"_s)), u"edit.row_of_another_type"_s);
        Section &section = questionnaire.sections[0];
        section.questions[2].type = section.questions[3].type = QuestionType::SelectOne;
        section.questions[3].choices = selecting({}).choices;
        const auto matrix = turned(u"H"_s);
        QVERIFY(matrix);
        QCOMPARE(matrix->question(QuestionCode(u"C"_s))->choices, section.questions[3].choices);
        section.questions[2].choices = {{u"else"_s, {}}};
        QCOMPARE(outline(turned(u"H"_s)), u"edit.rows_of_other_scales"_s);
    }

    void sections()
    {
        const Section fresh = test::sectionOf(u"N"_s, {test::asking(u"N1"_s)});
        const QString rest = u"S: A G[B H[C D] E] F | T: X M[R1 R2] Z"_s;
        QCOMPARE(outline(withSection(small(), fresh, 0)), u"N: N1 | "_s + rest);
        QCOMPARE(outline(withSection(small(), fresh, 99)), rest + u" | N: N1"_s);
        QCOMPARE(outline(withSection(small(), test::sectionOf(u"N"_s, {test::asking(u"n"_s)}), 0)),
                 u"edit.taken_code"_s);
        QCOMPARE(outline(withSection(small(), test::sectionOf(u"N"_s, {test::asking(u"r2"_s)}), 0)),
                 u"edit.taken_code"_s);
        QCOMPARE(outline(withSectionMoved(small(), SectionCode(u"S"_s), 1)),
                 u"T: X M[R1 R2] Z | S: A G[B H[C D] E] F"_s);
        QCOMPARE(outline(withSectionMoved(small(), SectionCode(u"S"_s), 99)),
                 u"T: X M[R1 R2] Z | S: A G[B H[C D] E] F"_s);
        QCOMPARE(outline(withSectionMoved(small(), SectionCode(u"Q"_s), 0)), u"edit.unknown_section"_s);
    }

    /// What cannot be done says what it is about, in words.
    void problemsSayWhere()
    {
        const auto refused = withQuestion(small(), QuestionCode(u"B"_s), test::asking(u"A"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().where.question, u"A"_s);
        QVERIFY(!refused.error().what.isEmpty() && !refused.error().remedy.isEmpty());
    }
};

QTEST_GUILESS_MAIN(EditsTest)
#include "tst_edits.moc"
