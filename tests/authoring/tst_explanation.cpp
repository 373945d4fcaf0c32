// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/authoring/explanation.h"
#include "forms/logic/functions.h"
#include "forms/model/json.h"
#include "forms/model/questionnaire_json.h"

#include <QFile>
#include <QTest>

using namespace octant;
using namespace Qt::StringLiterals;

/// Expressions in words, in English; the Bulgarian patterns are held against these by the catalogue's tests.
class ExplanationTest : public QObject
{
    Q_OBJECT

    Questionnaire m_standard;

    static Question question(const QString &code, QuestionType type, const QList<Choice> &choices = {})
    {
        Question made;
        made.code = QuestionCode(code);
        made.type = type;
        made.choices = choices;
        return made;
    }

    static QString withPlainSpaces(QString text) { return text.replace(QChar(u'\u00A0'), u' '); }

    static Questionnaire small()
    {
        const QList<Choice> fruits{{u"a"_s, Text(u"Ябълка"_s, u"Apple"_s)},
                                   {u"b"_s, Text(u"Круша"_s, u"Pear"_s)},
                                   {u"c"_s, Text(u"Череша"_s, u"Cherry"_s)}};
        Section section;
        section.code = SectionCode(u"S"_s);
        section.title = Text(u"Обекти"_s, u"Sites"_s);
        section.questions = {question(u"N"_s, QuestionType::Decimal),
                             question(u"P"_s, QuestionType::Percent),
                             question(u"E"_s, QuestionType::Money),
                             question(u"D"_s, QuestionType::Date),
                             question(u"T"_s, QuestionType::Text),
                             question(u"Y"_s, QuestionType::YesNo),
                             question(u"C"_s, QuestionType::SelectOne, fruits),
                             question(u"M"_s, QuestionType::SelectMultiple, fruits)};
        section.questions.first().unit = UnitCode(u"t"_s);
        Questionnaire questionnaire;
        questionnaire.units = {
            {UnitCode(u"t"_s), Text(u"т"_s, u"t"_s), Text(u"тон"_s, u"tonne"_s), {}, {}, {}}};
        questionnaire.sections = {section};
        return questionnaire;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(OCTANT_SOURCE "/resources/questionnaire.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<Edition> edition = editionFromBytes(file.readAll(), {});
        QVERIFY(edition);
        m_standard = edition->questionnaire;
    }

    void conditions_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *expression, const QString &words) {
            QTest::newRow(expression) << QString::fromUtf8(expression) << words;
        };
        row("${N} > 3", u"question N is above 3 t"_s);
        row("3 < ${N}", u"question N is above 3 t"_s);
        row("${N} <= 1.5", u"question N is at most 1.5 t"_s);
        row("${P} >= 35", u"question P is at least 35 %"_s);
        row("${E} > 10", u"question E is above EUR 10.00"_s);
        row("${N} = ''", u"question N is blank"_s);
        row("${N} != ''", u"question N is answered"_s);
        row("${N}", u"question N is answered"_s);
        row("${Y} = 'yes'", u"question Y is Yes"_s);
        row("${C} != 'b'", u"question C is not “Pear”"_s);
        row("${C} = 'z'", u"question C is “z”"_s);
        row("${C} = 'a' or ${C} = 'b' or 'c' = ${C}", u"question C is “Apple”, “Pear” or “Cherry”"_s);
        row("selected(${M}, 'a')", u"“Apple” is chosen in question M"_s);
        row("not(selected(${M}, 'a'))", u"“Apple” is not chosen in question M"_s);
        row("not(selected(., 'a') and count-selected(.) > 1)", u"“a” is not chosen together with others"_s);
        row("${D} < '2026-03-10'", u"question D is before 10 March 2026"_s);
        row("${D} >= date('2026-03-10')", u"question D is not earlier than 10 March 2026"_s);
        row("${D} <= today()", u"question D is not later than today’s date"_s);
        row("${Y} = 'yes' and ${N} > 3", u"question Y is Yes and question N is above 3 t"_s);
        row("${Y} = 'yes' and ${N} > 3 and ${M} != ''",
            u"question Y is Yes, question N is above 3 t and question M is answered"_s);
        row("${Y} = 'yes' and (${N} > 3 or ${E} > 0)",
            u"question Y is Yes and either question N is above 3 t or question E is above EUR 0.00"_s);
        row("${Y} = 'yes' and ${N} > 3 or ${E} > 0",
            u"both question Y is Yes and question N is above 3 t or question E is above EUR 0.00"_s);
        row("${Y} = 'no' or (${N} > 3 and ${E} > 0 and ${P} > 1)",
            u"question Y is No or (all of these hold: question N is above 3 t; question E is above EUR 0.00; question P is above 1 %)"_s);
        row("${Y} = 'no' and (${N} > 3 or ${E} > 0 or ${P} > 1)",
            u"question Y is No and (at least one of these holds: question N is above 3 t; question E is above EUR 0.00; question P is above 1 %)"_s);
        row("${N} >= 1 and ${N} <= 5", u"question N is from 1 t to 5 t"_s);
        row("${N} = '' or ${E} <= ${N}", u"question E is at most question N (unless question N is blank)"_s);
        row("not(${N} > 3)", u"it is not true that question N is above 3 t"_s);
        row("string-length(.) >= 2", u"the number of characters in the answer is at least 2"_s);
        row("count(${S}) > 1", u"the number of entries in “Sites” is above 1"_s);
        row("sum(${N}) = 100", u"the sum of question N is 100"_s);
        row("min(${N}, ${E}) > 1", u"the smallest of question N, question E is above 1"_s);
        row("starts-with(., 'BG')", u"the answer begins with “BG”"_s);
        row("regex(., '^[0-9]+$')", u"the answer has the form “^[0-9]+$”"_s);
        row("contains(${T}, ${C})", u"question T contains question C"_s);
        row("true()", u"it always holds"_s);
        row("0", u"it never holds"_s);
        row("boolean(${N})", u"question N is there and not zero"_s);
        row("${N} + 1", u"question N + 1 is neither blank nor 0"_s);
        row("(${N} + 1) * 2 > ${E} - (${N} - 1)",
            u"(question N + 1) × 2 is above question E − (question N − 1)"_s);
        row("-${N} > -3", u"minus question N is above −3"_s);
        row("${N} mod 2 = 0", u"the remainder of question N ÷ 2 is 0"_s);
        row("if(${Y} = 'yes', 1, 2) = 1", u"1 if question Y is Yes, else 2 is 1"_s);
        row("../N > 3", u"question N is above 3"_s);
        row("position(..) = 1", u"the number of the entry is 1"_s);
        row("instance('towns')/root/item[name = ${C}]/label = 'Sofia'",
            u"what stands at instance('towns')/root/item[name = ${C}]/label is “Sofia”"_s);
        row("indexed-repeat(${N}, ${S}, 2) > 1", u"question N in entry number 2 of “Sites” is above 1"_s);
        row("checklist(1, 2, ${Y} = 'yes', ${N} > 3)",
            u"the number of these answers that are yes lies between 1 and 2: question Y is Yes, question N is above 3 t"_s);
        row("jr:choice-name(${C}, '${C}') = 'Pear'", u"the wording of the choice question C is “Pear”"_s);
        row("coalesce(${N}, ${E}, 0) > 1",
            u"the first of these that is not blank: question N, question E, 0 is above 1"_s);
        row("region = ${C}", u"question C is the choice’s column “region”"_s);
        row("", QString());
        row("${N} >", QString()); // cannot be read
    }

    void conditions()
    {
        QFETCH(const QString, expression);
        const Questionnaire questionnaire = small();
        const Explanation explanation{questionnaire, Words(Language::English), [](const QuestionCode &code) {
                                          return u"question %1"_s.arg(code.text());
                                      }};
        QTEST(withPlainSpaces(explanation.ofCondition(expression)), "words");
    }

    void constraints_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *expression, const QString &words) {
            QTest::newRow(expression) << QString::fromUtf8(expression) << words;
        };
        row(". >= 0", u"The answer must be at least 0."_s);
        row(". >= 0 and . <= 100", u"The answer must be from 0 to 100."_s);
        row("100 >= .", u"The answer must be at most 100."_s);
        row(". > ${N} + 1", u"The answer must be above [N] + 1."_s);
        row(". != ${N}", u"The answer must be other than [N]."_s);
        row(". >= date('2021-01-01')", u"The answer must be not earlier than 1 January 2021."_s);
        row(". >= 0 and (${N} = '' or . <= ${N})",
            u"The answer must be at least 0 and at most [N] (unless [N] is blank)."_s);
        row("string-length(.) >= 20 and string-length(.) <= 500",
            u"The answer must be at least 20 characters long and at most 500 characters long."_s);
        row("string-length(.) < 2", u"The answer must be at most 1 character long."_s);
        row("count-selected(.) <= 3", u"The answer must be at most 3 choices."_s);
        row("regex(., '^a')", u"Accepted only if the answer has the form “^a”."_s);
        row("${Y} = 'yes' or . > 3", u"Accepted only if [Y] is Yes or the answer is above 3."_s);
    }

    void constraints()
    {
        QFETCH(const QString, expression);
        const Questionnaire questionnaire = small();
        const Words words(Language::English);
        QTEST((Explanation{questionnaire, words}.ofConstraint(expression)), "words");
    }

    /// The answer is declined as its place in the sentence asks.
    void bulgarian()
    {
        const Questionnaire questionnaire = small();
        const Words words(Language::Bulgarian);
        const Explanation explanation{
            questionnaire, words, [](const QuestionCode &code) { return u"въпрос %1"_s.arg(code.text()); }};
        QCOMPARE(
            withPlainSpaces(explanation.ofRelevant(u"${C} = 'a' and ${N} > 3"_s)),
            u"Попълва се само ако отговорът на въпрос C е „Ябълка“ и отговорът на въпрос N е над 3 т."_s);
        QCOMPARE(explanation.ofConstraint(u". > ${N}"_s),
                 u"Отговорът трябва да бъде над отговора на въпрос N."_s);
        QCOMPARE(explanation.ofCondition(u"count-selected(${M}) > 2"_s),
                 u"броят на избраните възможности при въпрос M е над 2"_s);
    }

    void ownChoicesAndYears()
    {
        const Questionnaire questionnaire = small();
        const Words words(Language::English);
        const Explanation explanation{questionnaire, words, {}, QuestionCode(u"M"_s)};
        QCOMPARE(explanation.ofConstraint(u"not(selected(., 'b') and count-selected(.) > 1)"_s),
                 u"Accepted only if “Pear” is not chosen together with others."_s);
        QCOMPARE(explanation.ofConstraint(u". >= 2021 and . <= 2100"_s),
                 u"The answer must be from 2021 to 2100."_s);
        QCOMPARE(explanation.ofConstraint(u". <= 10000"_s), u"The answer must be at most 10,000."_s);
    }

    void sentences()
    {
        const Questionnaire questionnaire = small();
        const Words words(Language::English);
        const Explanation explanation{questionnaire, words};
        QCOMPARE(explanation.ofRelevant(u"${Y} = 'yes'"_s), u"Asked only if [Y] is Yes."_s);
        QCOMPARE(explanation.ofRequired(u"${N} = 0"_s), u"Must be answered if [N] is 0\u00A0t."_s);
        QCOMPARE(explanation.ofCalculation(u"round(${N} * 100, 1)"_s),
                 u"Computed: [N] × 100 rounded to 1 decimal."_s);
        QCOMPARE(explanation.ofCalculation(u"${N} > 3"_s), u"Computed: whether [N] is above 3\u00A0t."_s);
        QCOMPARE(explanation.ofRelevant({}), QString());
        QCOMPARE(explanation.ofCalculation(u"${N"_s), QString());
    }

    /// Each function of the language has words of its own, which name all that it is given.
    void everyFunctionHasWords()
    {
        const Questionnaire questionnaire = small();
        const Words words(Language::English);
        const Explanation explanation{questionnaire, words};
        int functions = 0;
        for (const auto part :
             {logicFunctions(), textFunctions(), choiceFunctions(), numberFunctions(), dateFunctions(),
              repeatFunctions(), placeFunctions(), randomFunctions(), codingFunctions(), geoFunctions()}) {
            for (const Function &function : part) {
                const QString name = QString::fromLatin1(function.name);
                QStringList arguments(function.fewest, u"${N}"_s);
                if (name == u"jr:choice-name"_s)
                    arguments = QStringList{u"${C}"_s, u"'${C}'"_s};
                const QString call =
                    name == u"|"_s ? u"${N} | ${E}"_s : u"%1(%2)"_s.arg(name, arguments.join(u", "_s));
                const QString said = explanation.ofCalculation(call);
                QVERIFY2(!said.isEmpty(), qPrintable(call));
                QVERIFY2(!said.contains(u'{') && !said.contains(u"${"_s), qPrintable(said));
                if (function.fewest > 0 && name != u"jr:choice-name"_s && name != u"instance"_s)
                    QVERIFY2(said.contains(u"[N]"_s), qPrintable(said));
                ++functions;
            }
        }
        QVERIFY(functions > 70);
    }

    /// Nothing of the language's own signs is left over in what the standard questionnaire's rules say.
    void standardHasWordsForEverything()
    {
        const Words words(Language::English);
        const Explanation explanation{m_standard, words};
        int explained = 0;
        for (const Section &section : std::as_const(m_standard.sections)) {
            for (const Question &question : section.questions) {
                for (const QString &rule : {question.relevant, question.constraint}) {
                    const QString said = explanation.ofCondition(rule);
                    QCOMPARE(said.isEmpty(), rule.isEmpty());
                    QVERIFY2(!said.contains(u"${"_s) && !said.contains(u"selected("_s), qPrintable(said));
                    explained += rule.isEmpty() ? 0 : 1;
                }
            }
        }
        QVERIFY(explained > 100);
    }
};

QTEST_GUILESS_MAIN(ExplanationTest)
#include "tst_explanation.moc"
