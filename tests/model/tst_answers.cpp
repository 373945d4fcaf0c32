// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/model/answers.h"

#include <QtTest>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

const QuestionCode code(u"EE_01"_s);

Answer answerOf(const Value &value)
{
    Answer answer;
    answer.value = value;
    return answer;
}

} // namespace

class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blankZeroAndNotApplicable();
    void whatIsEmptyIsBlank_data();
    void whatIsEmptyIsBlank();
    void aCommentAloneIsKept();
    void anEmptyAnswerRemoves();
    void answersAreTakenOut();
    void otherKindsReadAsEmpty();
    void qualifierNames();
};

void TestAnswers::blankZeroAndNotApplicable()
{
    Answers blank;
    Answers zero;
    zero.set(code, answerOf(0.0));
    Answers notApplicable;
    Answer qualified;
    qualified.qualifier = Qualifier::NotApplicable;
    notApplicable.set(code, qualified);

    QVERIFY(!blank.contains(code) && zero.contains(code) && notApplicable.contains(code));
    QVERIFY(blank != zero && zero != notApplicable && blank != notApplicable);
    QCOMPARE(zero[code].number(), std::optional(0.0));
    QVERIFY(!blank[code].number() && !notApplicable[code].number());
    QVERIFY(zero[code].hasValue() && !notApplicable[code].hasValue() && !notApplicable[code].isEmpty());
}

void TestAnswers::whatIsEmptyIsBlank_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::newRow("nothing") << Answer();
    QTest::newRow("text") << answerOf(QString());
    QTest::newRow("date") << answerOf(QDate());
    QTest::newRow("choices") << answerOf(QStringList());
    QTest::newRow("instances") << answerOf(Instances());
}

void TestAnswers::whatIsEmptyIsBlank()
{
    QFETCH(const Answer, answer);
    Answers answers;
    answers.set(code, answer);
    QVERIFY(answers.isEmpty());
    QCOMPARE(answers, Answers());
}

void TestAnswers::aCommentAloneIsKept()
{
    Answer answer = answerOf(QString());
    answer.comment = u"следва"_s;
    Answers answers;
    answers.set(code, answer);
    QVERIFY(!answers[code].hasValue());
    QCOMPARE(answers[code].comment, u"следва"_s);
}

void TestAnswers::anEmptyAnswerRemoves()
{
    Answers answers;
    answers.set(code, answerOf(7.0));
    answers.set(code, {});
    QVERIFY(!answers.contains(code));
}

void TestAnswers::answersAreTakenOut()
{
    Answers answers;
    Answers left;
    Answers right;
    for (const QString &each : {u"A"_s, u"B"_s, u"C"_s, u"D"_s}) {
        answers.set(QuestionCode(each), answerOf(each));
        (each == u"A"_s || each == u"C"_s ? right : left).set(QuestionCode(each), answerOf(each));
    }
    const Answers shared = answers;
    QCOMPARE(answers.takeOut({QuestionCode(u"A"_s), QuestionCode(u"C"_s)}), right);
    QCOMPARE(answers, left);
    QCOMPARE(answers.takeOut({}), Answers());
    QCOMPARE(answers, left);
    QCOMPARE(shared.all().size(), 4);
}

void TestAnswers::otherKindsReadAsEmpty()
{
    const Answer number = answerOf(7.0);
    QVERIFY(number.text().isEmpty() && !number.date().isValid() && number.choices().isEmpty());
    QVERIFY(number.instances().isEmpty());
    QVERIFY(!answerOf(u"7"_s).number());
    QCOMPARE(answerOf(QStringList{u"a"_s}).choices(), QStringList{u"a"_s});
}

void TestAnswers::qualifierNames()
{
    for (const char *name :
         {"measured", "calculated", "estimated", "not_applicable", "not_available", "confidential"}) {
        const std::optional<Qualifier> qualifier = qualifierOf(QString::fromLatin1(name));
        QVERIFY2(qualifier, name);
        QCOMPARE(nameOf(*qualifier), QString::fromLatin1(name));
    }
    QVERIFY(!qualifierOf({}));
    QVERIFY(!qualifierOf(u"Measured"_s));
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
