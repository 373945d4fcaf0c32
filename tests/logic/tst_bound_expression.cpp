// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

// There is one meaning of an expression: bound to its places it comes to what it comes to otherwise.

#include "forms/logic/answers_scope.h"
#include "forms/logic/form_rules.h"
#include "tests/logic/form_builder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

/// Answers of every kind, before and in a repeat.
Questionnaire form()
{
    FormBuilder builder;
    builder.section(u"S"_s)
        .ask(u"BLANK"_s)
        .ask(u"ZERO"_s)
        .ask(u"N"_s)
        .ask(u"F"_s)
        .ask(u"TWELVE"_s, QuestionType::Text);
    builder.ask(u"T"_s, QuestionType::Text).ask(u"D"_s, QuestionType::Date);
    builder.ask(u"M"_s, QuestionType::SelectMultiple).ask(u"GONE"_s).relevant(u"false()"_s);
    builder.calculated(u"C"_s, u"${N} > 3"_s).calculated(u"NAN"_s, u"1 + ${BLANK}"_s);
    builder.group(u"R"_s, GroupKind::Repeat).ask(u"IN"_s).ask(u"SELF"_s);
    // Whatever is looked at below is read by somebody, and so held ready.
    builder.calculated(u"ALL"_s, u"count(${R}) + sum(//*)"_s);
    return builder.form();
}

Answers answers()
{
    return answersOf({{u"ZERO"_s, 0.0},
                      {u"N"_s, 12.0},
                      {u"F"_s, 6.1},
                      {u"TWELVE"_s, u"12.0"_s},
                      {u"T"_s, u"дом b"_s},
                      {u"D"_s, QDate(2021, 11, 30)},
                      {u"M"_s, QStringList{u"a"_s, u"b"_s}},
                      {u"GONE"_s, 5.0},
                      {u"R"_s, Instances{answersOf({{u"IN"_s, 1.0}, {u"SELF"_s, 2.0}}),
                                         answersOf({{u"IN"_s, -7.8}, {u"SELF"_s, 3.0}})}}});
}

const QStringList operands{u"${BLANK}"_s, u"${ZERO}"_s, u"${N}"_s,     u"${F}"_s,    u"${TWELVE}"_s,
                           u"${T}"_s,     u"${D}"_s,    u"${M}"_s,     u"${GONE}"_s, u"${C}"_s,
                           u"${NAN}"_s,   u"${IN}"_s,   u"."_s,        u"''"_s,      u"'12'"_s,
                           u"'b'"_s,      u"'true'"_s,  u"true()"_s,   u"false()"_s, u"'2021-11-30'"_s,
                           u"3"_s,        u"-1.7"_s,    u"-${ZERO}"_s, u"' b '"_s};
const QStringList signs{u"="_s, u"!="_s, u"<"_s,   u"<="_s,  u">"_s,   u">="_s, u"+"_s,
                        u"-"_s, u"*"_s,  u"div"_s, u"mod"_s, u"and"_s, u"or"_s};

QString randomExpression(QRandomGenerator &random, int depth)
{
    const auto one = [&] { return randomExpression(random, depth - 1); };
    if (depth == 0)
        return operands.at(random.bounded(int(operands.size())));
    switch (random.bounded(8)) {
    case 0:
        return u"not(%1)"_s.arg(one());
    case 1:
        return u"if(%1, %2, %3)"_s.arg(one(), one(), one());
    case 2:
        return u"coalesce(%1, %2)"_s.arg(one(), one());
    case 3:
        return u"selected(%1, %2)"_s.arg(one(), one());
    case 4:
        return u"-(%1)"_s.arg(one());
    default:
        return u"(%1) %2 (%3)"_s.arg(one(), signs.at(random.bounded(int(signs.size()))), one());
    }
}

} // namespace

class TestBoundExpression : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachSignWithEachOperand();
    void atRandom();
    void whatCannotBeBound_data();
    void whatCannotBeBound();
    void columnsOfAChoice();

private:
    std::unique_ptr<FormRules> m_rules;
    Answers m_answers = answers();
    std::unique_ptr<AskedItems> m_asked;
    std::unique_ptr<FilledForm> m_form;

    void compare(const QString &text);
};

void TestBoundExpression::initTestCase()
{
    m_rules = std::make_unique<FormRules>(form());
    QCOMPARE(m_rules->problems(), QList<Problem>());
    m_asked = std::make_unique<AskedItems>(m_rules->items(), everything(form()));
    m_form = std::make_unique<FilledForm>(*m_rules, *m_asked, QDate(2026, 3, 14), Language::English);
    m_form->take(m_answers);
    m_form->workOut();
}

void TestBoundExpression::compare(const QString &text)
{
    const int self = m_rules->items().find(u"SELF"_s);
    const AnswerFrame &frame = *m_form->frameOf(self, {2});
    const auto expression = Expression::parse(text);
    QVERIFY2(expression, qPrintable(text));
    const auto bound = BoundExpression::bind(expression->tree(), m_rules->items(), self);
    QVERIFY2(bound, qPrintable(text));
    const ExpressionResult general = expression->evaluate(AnswersScope(*m_form, self, frame));
    QVERIFY2(general, qPrintable(text));
    QVERIFY2(bound->value({frame}) == *general, qPrintable(text));
    QVERIFY2(bound->truth({frame}) == general->toBoolean(), qPrintable(text));
}

void TestBoundExpression::eachSignWithEachOperand()
{
    for (const QString &left : operands) {
        compare(left);
        compare(u"not(%1)"_s.arg(left));
        for (const QString &right : operands) {
            for (const QString &sign : signs)
                compare(u"%1 %2 %3"_s.arg(left, sign, right));
            compare(u"selected(%1, %2)"_s.arg(left, right));
            compare(u"coalesce(%1, %2)"_s.arg(left, right));
            compare(u"if(%1, %2, 'else')"_s.arg(left, right));
            compare(u"1 - %1 - %2"_s.arg(left, right));
            compare(u"%1 = %2 != true()"_s.arg(left, right));
        }
    }
}

void TestBoundExpression::atRandom()
{
    QRandomGenerator random(20260314);
    for (int i = 0; i < 20'000; ++i)
        compare(randomExpression(random, 3));
}

void TestBoundExpression::whatCannotBeBound_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a function that may fail") << u"date(${T})"_s;
    QTest::newRow("a path") << u"../IN = 1"_s;
    QTest::newRow("farther inside") << u"1 = (${N} + string-length(${T}))"_s;
    QTest::newRow("a repeat") << u"${R} = ''"_s;
}

void TestBoundExpression::whatCannotBeBound()
{
    QFETCH(QString, text);
    const auto expression = Expression::parse(text);
    QVERIFY(expression);
    const int self = m_rules->items().find(u"SELF"_s);
    QVERIFY(!BoundExpression::bind(expression->tree(), m_rules->items(), self));
    // From outside, a question in a repeat has no one place.
    const auto inside = Expression::parse(u"${IN} > 1"_s);
    QVERIFY(!BoundExpression::bind(inside->tree(), m_rules->items(), m_rules->items().find(u"N"_s)));
}

void TestBoundExpression::columnsOfAChoice()
{
    const int item = m_rules->items().find(u"M"_s);
    const Choice choice{u"a"_s, Text(u"Първо"_s, u"First"_s), {{u"kind"_s, u"12"_s}}};
    for (const QString &text : {u"name = 'a'"_s, u"label = 'First'"_s, u"kind = ${N}"_s, u"kind = '12'"_s,
                                u"none = ''"_s, u"selected(${M}, name) and kind > 3"_s, u"kind = 13"_s}) {
        const auto expression = Expression::parse(text, {CurlyQuotes::Refused, BareWords::Columns});
        QVERIFY(expression);
        const auto bound = BoundExpression::bind(expression->tree(), m_rules->items(), item);
        QVERIFY(bound);
        const auto general = expression->evaluate(AnswersScope(*m_form, item, m_form->root(), &choice));
        QVERIFY(general);
        QCOMPARE(bound->truth({m_form->root(), &choice}), general->toBoolean());
        QCOMPARE(general->toBoolean(), text != u"kind = 13"_s);
    }
}

QTEST_GUILESS_MAIN(TestBoundExpression)
#include "tst_bound_expression.moc"
