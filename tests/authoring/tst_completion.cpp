// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/authoring/completion.h"

#include <QTest>

using namespace octant;
using namespace Qt::StringLiterals;

/// What an expression that is being typed could go on with, and what is wrong with it.
class CompletionTest : public QObject
{
    Q_OBJECT

    static Questionnaire small()
    {
        Section section;
        section.code = SectionCode(u"ZW"_s);
        const auto add = [&](const QString &code, QuestionType type, const QString &label) {
            Question question;
            question.code = QuestionCode(code);
            question.type = type;
            question.label = Text(u"бг"_s, label);
            section.questions << question;
        };
        add(u"ZW_01"_s, QuestionType::Decimal, u"Waste generated"_s);
        add(u"ZW_02"_s, QuestionType::Decimal, u"Waste recycled"_s);
        add(u"KIND"_s, QuestionType::SelectOne, u"Kind"_s);
        section.questions.last().choices = {{u"company"_s, Text(u"Фирма"_s, u"Company"_s)},
                                            {u"ngo"_s, Text(u"НПО"_s, u"NGO"_s)}};
        add(u"SURE"_s, QuestionType::YesNo, u"Sure?"_s);
        Questionnaire questionnaire;
        questionnaire.sections = {section};
        return questionnaire;
    }

private Q_SLOTS:
    /// The cursor is where the bar stands.
    void completes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("suggested"); ///< those that come first
        QTest::addColumn<QString>("replaced");
        QTest::newRow("code") << u"${ZW|"_s << QStringList{u"${ZW_01}"_s, u"${ZW_02}"_s} << u"${ZW"_s;
        QTest::newRow("code in braces")
            << u"1 + ${ZW_0|1} > 2"_s << QStringList{u"${ZW_01}"_s} << u"${ZW_01}"_s;
        QTest::newRow("word of the wording") << u"recyc|"_s << QStringList{u"${ZW_02}"_s} << u"recyc"_s;
        QTest::newRow("function") << u"sel|"_s << QStringList{u"selected("_s} << u"sel"_s;
        QTest::newRow("function without arguments") << u"toda|"_s << QStringList{u"today()"_s} << u"toda"_s;
        QTest::newRow("choice behind a sign")
            << u"${KIND} = |"_s << QStringList{u"'company'"_s, u"'ngo'"_s} << QString();
        QTest::newRow("choice in quotes")
            << u"${KIND} != 'n|"_s << QStringList{u"'ngo'"_s, u"'company'"_s} << u"'n"_s;
        QTest::newRow("choice in selected()")
            << u"selected(${KIND}, 'ng|')"_s << QStringList{u"'ngo'"_s} << u"'ng'"_s;
        QTest::newRow("yes or no") << u"${SURE}='|"_s << QStringList{u"'yes'"_s, u"'no'"_s} << u"'"_s;
        QTest::newRow("a text that is compared with nothing")
            << u"concat('co|"_s << QStringList() << u"'co"_s;
        QTest::newRow("a number") << u"12|"_s << QStringList() << u"12"_s;
    }

    void completes()
    {
        QFETCH(QString, typed);
        QFETCH(const QStringList, suggested);
        const int cursor = int(typed.indexOf(u'|'));
        typed.remove(cursor, 1);
        const Completion completion = completionAt(typed, cursor, small(), Language::English);
        QStringList texts;
        for (const Suggestion &suggestion : completion.suggestions.first(
                 std::min(completion.suggestions.size(), std::max<qsizetype>(suggested.size(), 1))))
            texts << suggestion.text;
        QCOMPARE(texts, suggested);
        QTEST(typed.sliced(completion.from, completion.to - completion.from), "replaced");
    }

    void outsideOfTheText()
    {
        const Completion atStart = completionAt({}, 5, small(), Language::English);
        QCOMPARE(atStart.from, 0);
        QCOMPARE(atStart.to, 0);
        QCOMPARE(atStart.suggestions.first().text, u"${ZW_01}"_s);
        QVERIFY(completionAt(u"${"_s, -3, small(), Language::English).from == 0);
    }

    void faults_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("underlined"); ///< of the first fault; empty: there is none
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("fine") << u"${ZW_01} > 3"_s << QString();
        QTest::newRow("own answer") << u". > 3"_s << QString();
        QTest::newRow("unknown question") << u"${ZW_09} > 3"_s << u"${ZW_09}"_s;
        QTest::newRow("unknown function") << u"3 + sume(${ZW_01})"_s << u"sume"_s;
        QTest::newRow("foreign sign") << u"${ZW_01} == 3"_s << u"=="_s;
        QTest::newRow("several signs") << u"${ZW_01} && true()"_s << u"&&"_s;
        QTest::newRow("a text that never ends") << u"concat('a, 3"_s << u"'a, 3"_s;
        QTest::newRow("a question that never ends") << u"${ZW_01 > 3"_s << u"${ZW_01 > 3"_s;
        QTest::newRow("itself") << u"1 + ${ZW_02}"_s << u"${ZW_02}"_s;
        QTest::newRow("a bracket that is never closed") << u"not(true()"_s << u"not"_s;
        QTest::newRow("nothing behind") << u"${ZW_01} >"_s << u">"_s;
        QTest::newRow("no such choice") << u"${KIND} = 'firm'"_s << u"'firm'"_s;
    }

    void faultsOfMembers()
    {
        const auto count = [](const QString &expression, const QString &member) {
            return faultsOf(expression, QuestionCode(u"ZW_02"_s), small(), member).size();
        };
        QCOMPARE(count(u"${ZW_02} > 3"_s, u"constraint"_s), 0);
        QCOMPARE(count(u"${ZW_02} > 3"_s, u"relevant"_s), 1);
        QCOMPARE(count(u". > 3"_s, u"relevant"_s), 1);
        QCOMPARE(count(u"once(today())"_s, u"calculation"_s), 0);
        QCOMPARE(count(u"region = ${KIND}"_s, u"choiceFilter"_s), 0);
        QCOMPARE(count(u"region = ${KIND}"_s, u"relevant"_s), 1);
    }

    void faults()
    {
        QFETCH(const QString, expression);
        QFETCH(const QString, underlined);
        const QList<ExpressionFault> faults = faultsOf(expression, QuestionCode(u"ZW_02"_s), small());
        QCOMPARE(faults.isEmpty(), underlined.isEmpty());
        if (faults.isEmpty())
            return;
        const ExpressionFault &fault = faults.first();
        QCOMPARE(expression.sliced(fault.from, fault.to - fault.from), underlined);
        QVERIFY(!fault.problem.what.isEmpty());
        QVERIFY(!fault.problem.remedy.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CompletionTest)
#include "tst_completion.moc"
