// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/authoring/condition.h"
#include "tests/authoring/standard_questionnaire.h"

#include <QRandomGenerator>
#include <QTest>

using namespace octant;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(octant::Condition)

namespace {

using enum Comparison;

Questionnaire small()
{
    Question kind = test::asking(u"KIND"_s, QuestionType::SelectOne);
    kind.choices = {{u"company"_s, Text(u"Фирма"_s, u"Company"_s)}, {u"1"_s, Text(u"Едно"_s, u"One"_s)}};
    Question needs = test::asking(u"NEEDS"_s, QuestionType::SelectMultiple);
    needs.choices = kind.choices;
    return test::questionnaireOf({test::sectionOf(
        u"S"_s, {kind, needs, test::asking(u"WASTE"_s, QuestionType::Decimal),
                 test::asking(u"DAY"_s, QuestionType::Date), test::asking(u"SURE"_s, QuestionType::YesNo),
                 test::asking(u"NAME"_s), test::asking(u"SUM"_s, QuestionType::Calculated)})});
}

} // namespace

/// Rules by choosing and by typing.
class ConditionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAndExpressions_data()
    {
        QTest::addColumn<Condition>("condition");
        QTest::addColumn<QString>("expression");
        const auto row = [](const char *expression, const Condition &condition) {
            QTest::newRow(expression) << condition << QString::fromUtf8(expression);
        };
        row("", {});
        row("${KIND} = 'company'", {true, {{u"KIND"_s, Is, u"company"_s}}});
        row("${KIND} != 'company'", {true, {{u"KIND"_s, IsNot, u"company"_s}}});
        row("${KIND} = '1'", {true, {{u"KIND"_s, Is, u"1"_s}}});
        row("${SURE} = 'yes'", {true, {{u"SURE"_s, Is, u"yes"_s}}});
        row("selected(${NEEDS}, 'company')", {true, {{u"NEEDS"_s, Holds, u"company"_s}}});
        row("not(selected(${NEEDS}, 'company'))", {true, {{u"NEEDS"_s, HoldsNot, u"company"_s}}});
        row("${WASTE} > 0.50", {true, {{u"WASTE"_s, More, u"0.50"_s}}});
        row("${WASTE} <= -3", {true, {{u"WASTE"_s, AtMost, u"-3"_s}}});
        row("${WASTE} < ${SUM}", {true, {{u"WASTE"_s, Less, u"${SUM}"_s}}});
        row("${SUM} >= 3", {true, {{u"SUM"_s, AtLeast, u"3"_s}}});
        row("${DAY} >= date('2026-03-10')", {true, {{u"DAY"_s, AtLeast, u"2026-03-10"_s}}});
        row("${NAME} = '12'", {true, {{u"NAME"_s, Is, u"12"_s}}});
        row("${NAME} = \"O'Neill\"", {true, {{u"NAME"_s, Is, u"O'Neill"_s}}});
        row("${NAME} != ''", {true, {{u"NAME"_s, IsAnswered, {}}}});
        row("${NAME} = ''", {true, {{u"NAME"_s, IsBlank, {}}}});
        row(". >= 0 and . <= 100", {true, {{u"."_s, AtLeast, u"0"_s}, {u"."_s, AtMost, u"100"_s}}});
        row(". > ${WASTE}", {true, {{u"."_s, More, u"${WASTE}"_s}}});
        row("${GONE} = 'x'", {true, {{u"GONE"_s, Is, u"x"_s}}});
        row("${KIND} = 'company' or ${WASTE} > 3",
            {false, {{u"KIND"_s, Is, u"company"_s}, {u"WASTE"_s, More, u"3"_s}}});
    }

    void rowsAndExpressions()
    {
        QFETCH(const Condition, condition);
        QFETCH(const QString, expression);
        QCOMPARE(expressionOf(condition, small()), expression);
        const auto read = conditionOf(expression, small());
        QVERIFY(read);
        QCOMPARE(*read, condition);
    }

    /// Other ways to write what rows can say.
    void readsOtherSpellings_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *expression, const QString &written) {
            QTest::newRow(expression) << QString::fromUtf8(expression) << written;
        };
        row("  ", {});
        row("'company'=${KIND}", u"${KIND} = 'company'"_s);
        row("3 < ${WASTE}", u"${WASTE} > 3"_s);
        row("${WASTE} >= .", u". <= ${WASTE}"_s);
        row("${WASTE} = '3'", u"${WASTE} = 3"_s);
        row("${DAY} > '2026-03-10'", u"${DAY} > date('2026-03-10')"_s);
        row("(${WASTE} > 1) and (${SURE} = 'yes' and . > 2)",
            u"${WASTE} > 1 and ${SURE} = 'yes' and . > 2"_s);
        row("${KIND} = ‘company’", u"${KIND} = 'company'"_s);
        row("${KIND} = 1", u"${KIND} = '1'"_s);
    }

    void readsOtherSpellings()
    {
        QFETCH(const QString, expression);
        const auto read = conditionOf(expression, small());
        QVERIFY(read);
        QTEST(expressionOf(*read, small()), "written");
    }

    /// What rows cannot say, or could only say in a way that compares differently.
    void leavesTheRest_data()
    {
        QTest::addColumn<QString>("expression");
        for (const char *expression :
             {"${WASTE} > 1 and (${SURE} = 'yes' or . > 2)", "${WASTE} + 1 > 2", "string-length(.) > 2",
              "not(${WASTE} > 1)", "${WASTE} > today()", "regex(., 'a')", "${WASTE}", "true()", "${WASTE} >",
              "${NAME} = 12", "${SUM} = '12'", "1 = 1", "${NAME} = '${WASTE}'", "../WASTE > 1",
              "${WASTE} > 1 = true()", "selected('a b', 'a')"})
            QTest::newRow(expression) << QString::fromUtf8(expression);
    }

    void leavesTheRest()
    {
        QFETCH(const QString, expression);
        QVERIFY(!conditionOf(expression, small()));
    }

    void everyConditionComesBack()
    {
        QRandomGenerator random(20261124);
        const Questionnaire questionnaire = small();
        const QStringList asked{u"KIND"_s, u"NEEDS"_s, u"WASTE"_s, u"DAY"_s, u"SURE"_s,
                                u"NAME"_s, u"SUM"_s,   u"."_s,     u"GONE"_s};
        const QStringList values{
            u"company"_s,  u"1"_s,       u"-2.50"_s, u"2026-02-28"_s,  u"2026-02-30"_s, u"yes"_s,
            u"${WASTE}"_s, u"O'Neill"_s, u"\"x\""_s, u"it's \"so\""_s, u"'"_s,          u"'\"'"_s,
            u" spaced "_s, u"да"_s,      u"${"_s,    u"1e5"_s,         u"and"_s,        u"."_s};
        for (int round = 0; round < 3000; ++round) {
            Condition condition{random.bounded(2) == 0, {}};
            const int rows = random.bounded(1, 5);
            for (int row = 0; row < rows; ++row) {
                const auto comparison = Comparison(random.bounded(10));
                const bool bare = comparison == IsAnswered || comparison == IsBlank;
                condition.rows << ConditionRow{asked.at(random.bounded(asked.size())), comparison,
                                               bare ? QString() : values.at(random.bounded(values.size()))};
            }
            if (condition.rows.size() == 1)
                condition.all = true;
            const QString expression = expressionOf(condition, questionnaire);
            const auto read = conditionOf(expression, questionnaire);
            QVERIFY2(read, qPrintable(expression));
            QVERIFY2(*read == condition, qPrintable(expression));
        }
    }

    /// Which rules of the standard questionnaire can be put together by choosing.
    void standardRules()
    {
        const Questionnaire questionnaire = test::standardQuestionnaire();
        QStringList typed;
        int chosen = 0;
        for (const Section &section : questionnaire.sections) {
            for (const Question &question : section.questions) {
                for (const QString &rule : {question.relevant, question.constraint}) {
                    if (rule.isEmpty())
                        continue;
                    if (conditionOf(rule, questionnaire))
                        ++chosen;
                    else
                        typed << rule;
                }
            }
        }
        // All that is left to typing: lengths, patterns, counts, and bounds that wait for another answer.
        for (const QString &rule : std::as_const(typed)) {
            const bool isMore = rule.contains(u"string-length("_s) || rule.contains(u"regex("_s) ||
                                rule.contains(u"count-selected("_s) || rule.contains(u" = '' or "_s);
            QVERIFY2(isMore, qPrintable(rule));
        }
        QCOMPARE(chosen + typed.size(), 222);
        QCOMPARE(typed.size(), 59);
    }

    void comparisonsFitTheQuestion_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QList<int>>("comparisons");
        const auto row = [](const char *name, QuestionType type, const QList<Comparison> &comparisons) {
            QList<int> numbers;
            for (const Comparison each : comparisons)
                numbers << int(each);
            QTest::newRow(name) << int(type) << numbers;
        };
        const QList<Comparison> ordered{Is, IsNot, Less, AtMost, More, AtLeast, IsAnswered, IsBlank};
        row("decimal", QuestionType::Decimal, ordered);
        row("date", QuestionType::Date, ordered);
        row("calculated", QuestionType::Calculated, ordered);
        row("choose one", QuestionType::SelectOne, {Is, IsNot, IsAnswered, IsBlank});
        row("yes or no", QuestionType::YesNo, {Is, IsNot, IsAnswered, IsBlank});
        row("choose several", QuestionType::SelectMultiple, {Holds, HoldsNot, IsAnswered, IsBlank});
        row("file", QuestionType::File, {IsAnswered, IsBlank});
        row("note", QuestionType::Note, {});
    }

    void comparisonsFitTheQuestion()
    {
        QFETCH(const int, type);
        QFETCH(const QList<int>, comparisons);
        QList<int> found;
        for (const Comparison each : comparisonsFor(test::asking(u"Q"_s, QuestionType(type))))
            found << int(each);
        QCOMPARE(found, comparisons);
    }
};

QTEST_GUILESS_MAIN(ConditionTest)
#include "tst_condition.moc"
