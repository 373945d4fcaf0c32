// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/expression.h"
#include "forms/logic/expression_case.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <cmath>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);
const QTime halfPastTen(10, 30);

QJsonArray readArray(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

QString dataFile(const QString &name)
{
    return QStringLiteral(OCTANT_TEST_DATA "/logic/") + name;
}

void addCases(const QJsonArray &cases)
{
    QTest::addColumn<QJsonObject>("testCase");
    for (const QJsonValue &testCase : cases)
        QTest::newRow(testCase["id"_L1].toString().toUtf8().constData()) << testCase.toObject();
}

// Where the result differs from what is expected; empty: nowhere. Numbers may differ by their last digits.
QString difference(const QJsonObject &testCase)
{
    const QJsonObject result = ExpressionCase(testCase, today, halfPastTen).result();
    const QJsonValue expected = testCase["expect"_L1];
    const QJsonValue value = result["value"_L1];
    const bool sameType = result["type"_L1] == testCase["type"_L1];
    const bool bothFail = sameType && testCase["type"_L1] == "error"_L1;
    const bool close =
        value.isDouble() && expected.isDouble() && std::abs(value.toDouble() - expected.toDouble()) <= 1e-9;
    if (sameType && (bothFail || close || value == expected))
        return {};
    return testCase["expr"_L1].toString() + u": "_s +
           QString::fromUtf8(QJsonDocument(result).toJson(QJsonDocument::Compact));
}

QString nested(const QString &opening, const QString &inner, const QString &closing, int depth)
{
    return opening.repeated(depth) + inner + closing.repeated(depth);
}

// What a caller without repeats has to write.
class SimpleScope : public Scope
{
public:
    std::optional<QString> codeFor(const QString &name, const AnswerPlace &) const override
    {
        return name == u"area"_s ? std::optional(name) : std::nullopt;
    }
    ExpressionValue answer(const AnswerPlace &) const override { return ExpressionValue::number(12); }
    QDate today() const override { return ::today; }
    AnswerPlace here() const override { return {u"area"_s, {}}; }
};

} // namespace

class TestExpression : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownCases_data() { addCases(readArray(dataFile(u"cases.json"_s))); }
    void ownCases();
    void foreignCases();
    void problems_data();
    void problems();
    void nestingIsBounded_data();
    void nestingIsBounded();
    void longRowsAreFine_data();
    void longRowsAreFine();
    void work();
    void curlyQuotes_data();
    void curlyQuotes();
    void references_data();
    void references();
    void simpleScope();
    void runTimeProblems_data();
    void runTimeProblems();
    void valuesFromAnswers_data();
    void valuesFromAnswers();
};

void TestExpression::ownCases()
{
    QFETCH(QJsonObject, testCase);
    QCOMPARE(difference(testCase), QString());
}

// A collection of other engines' cases that is not part of this project.
void TestExpression::foreignCases()
{
    const QJsonArray cases = readArray(QStringLiteral(OCTANT_SHARED "/corpus/expressions.json"));
    if (cases.isEmpty())
        QSKIP("The collection is not on this machine.");
    QStringList differences;
    for (const QJsonValue &testCase : cases) {
        if (const QString found = difference(testCase.toObject()); !found.isEmpty())
            differences.append(testCase["id"_L1].toString() + u' ' + found);
    }
    QCOMPARE(differences, QStringList());
}

void TestExpression::problems_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("position");
    for (const QJsonValue &row : readArray(dataFile(u"problems.json"_s))) {
        const QString text = row["expr"_L1].toString();
        QTest::newRow(text.toUtf8().constData())
            << text << row["code"_L1].toString() << row["position"_L1].toInt();
    }
}

void TestExpression::problems()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(int, position);
    const auto expression = Expression::parse(text);
    QVERIFY(!expression);
    QCOMPARE(expression.error().problem.code, code);
    QCOMPARE(expression.error().position, position);
    QVERIFY(!expression.error().problem.what.isEmpty());
    QVERIFY(!expression.error().problem.remedy.isEmpty());
}

void TestExpression::nestingIsBounded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const QString deep = u"expression.too-deep"_s;
    const QString tooLong = u"expression.too-long"_s;
    QTest::newRow("brackets") << nested(u"("_s, u"1"_s, u")"_s, 10'000) << deep;
    QTest::newRow("open brackets") << u"("_s.repeated(60'000) << deep;
    QTest::newRow("calls") << nested(u"not("_s, u"1"_s, u")"_s, 5'000) << deep;
    QTest::newRow("ifs") << nested(u"if(1,2,"_s, u"3"_s, u")"_s, 5'000) << deep;
    QTest::newRow("predicates") << nested(u"/data/a["_s, u"1"_s, u"]"_s, 5'000) << deep;
    QTest::newRow("1 MB of brackets") << nested(u"("_s, u"1"_s, u")"_s, 500'000) << tooLong;
    QTest::newRow("1 MB of sums") << u"1"_s + u"+1"_s.repeated(500'000) << tooLong;
    QTest::newRow("1 MB of text") << u'\'' + u"a"_s.repeated(1'000'000) + u'\'' << tooLong;
}

void TestExpression::nestingIsBounded()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const auto expression = Expression::parse(text);
    QVERIFY(!expression);
    QCOMPARE(expression.error().problem.code, code);
}

void TestExpression::longRowsAreFine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("number");
    QTest::newRow("sum") << u"1"_s + u"+1"_s.repeated(30'000) << 30'001.0;
    QTest::newRow("or") << u"0"_s + u" or 0"_s.repeated(12'000) << 0.0;
    QTest::newRow("minus") << u"-"_s.repeated(60'000) + u"7"_s << 7.0;
    QTest::newRow("arguments") << u"max(0"_s + u",5"_s.repeated(30'000) + u')' << 5.0;
    QTest::newRow("brackets") << nested(u"("_s, u"1"_s, u")"_s, 190) << 1.0;
    QTest::newRow("ifs") << nested(u"if(0,2,"_s, u"3"_s, u")"_s, 190) << 3.0;
}

void TestExpression::longRowsAreFine()
{
    QFETCH(QString, text);
    QFETCH(double, number);
    const auto expression = Expression::parse(text);
    QVERIFY2(expression, expression ? "" : qPrintable(expression.error().problem.what));
    const ExpressionResult result = expression->evaluate(SimpleScope());
    QVERIFY(result);
    QCOMPARE(result->toNumber(), number);
}

// Conditions within conditions over a long table multiply; the evaluation gives up instead of taking hours.
void TestExpression::work()
{
    QJsonArray rows;
    for (int i = 0; i < 5'000; ++i)
        rows.append(QJsonObject{{"code"_L1, QString::number(i)}});
    const QJsonObject datasets{{"t"_L1, rows}};
    const QString inner = u"count(instance('t')/root/item[code >= 0])"_s;
    const QString outer = u"count(instance('t')/root/item[code < "_s + inner + u"])"_s;
    const auto run = [&](const QString &text) {
        return ExpressionCase({{"expr"_L1, text}, {"datasets"_L1, datasets}}, today, halfPastTen).evaluate();
    };
    QCOMPARE(run(inner).value().toNumber(), 5'000.0);
    const ExpressionResult result = run(outer);
    QVERIFY(!result);
    QCOMPARE(result.error().problem.code, u"expression.too-much-work"_s);
}

void TestExpression::curlyQuotes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("repaired");
    QTest::newRow("single") << u"${area} = ’yes’"_s << u"${area} = 'yes'"_s;
    QTest::newRow("double") << u"${area} = “yes”"_s << u"${area} = \"yes\""_s;
    QTest::newRow("bulgarian") << u"${area} = „да“"_s << u"${area} = \"да\""_s;
    QTest::newRow("curly opens") << u"selected(${area}, ‘other')"_s << u"selected(${area}, 'other')"_s;
    QTest::newRow("curly closes") << u"regex(.,'[A-Z]{2}’)"_s << u"regex(.,'[A-Z]{2}')"_s;
    QTest::newRow("apostrophe inside") << u"${area} = 'don’t'"_s << u"${area} = 'don’t'"_s;
}

void TestExpression::curlyQuotes()
{
    QFETCH(QString, text);
    QFETCH(QString, repaired);
    const auto expression = Expression::parse(text, {CurlyQuotes::Repaired, BareWords::Refused});
    QVERIFY(expression);
    QCOMPARE(expression->text(), repaired);
    QCOMPARE(expression->isRepaired(), text != repaired);
    QVERIFY(Expression::parse(repaired));
}

void TestExpression::references_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<bool>("self");
    const auto row = [](const char *text, const QStringList &codes, bool self) {
        QTest::newRow(text) << QString::fromUtf8(text) << codes << self;
    };
    row("1 + 2", {}, false);
    row("${b} > ${a} and ${b} < 9", {u"b"_s, u"a"_s}, false);
    row(". > 0 and ${a} = ''", {u"a"_s}, true);
    row("if(${c}, -${a}, (${b}))", {u"c"_s, u"a"_s, u"b"_s}, false);
    row("once(${a})", {u"a"_s}, true);
    row("current()/../a", {u"a"_s}, false);
    row("../a + /data/site[name = ${b}]/area", {u"a"_s, u"site"_s, u"name"_s, u"b"_s, u"area"_s}, false);
    row("instance('t')/root/item[code = ${a} and . != '']/label", {u"a"_s}, false);
    row("instance('t')/root/item[code = current()/../a]/label", {u"a"_s}, false);
    row("jr:choice-name('x', '${ a }')", {u"a"_s}, false);
    row("indexed-repeat(${a}, ${site}, position(..))", {u"a"_s, u"site"_s}, false);
    row("'${a}'", {}, false);
}

void TestExpression::references()
{
    QFETCH(QString, text);
    QFETCH(QStringList, codes);
    QFETCH(bool, self);
    const auto expression = Expression::parse(text);
    QVERIFY(expression);
    QCOMPARE(expression->references(), codes);
    QCOMPARE(expression->readsSelf(), self);
}

void TestExpression::simpleScope()
{
    const auto expression = Expression::parse(u". = 12 and ${area} + 1 = 13"_s);
    QVERIFY(expression);
    QCOMPARE(expression->evaluate(SimpleScope()).value(), ExpressionValue::boolean(true));
    QCOMPARE(expression->permits(SimpleScope()).value(), true);
    QCOMPARE(*Expression::parse(u". = 1"_s), *Expression::parse(u". = 1"_s));
}

void TestExpression::runTimeProblems_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("position");
    QTest::newRow("question") << u"1 + ${volume}"_s << u"expression.unknown-question"_s << 4;
    QTest::newRow("path") << u"1 + ../volume"_s << u"expression.unknown-question"_s << 7;
    QTest::newRow("date") << u"1 + date('soon')"_s << u"expression.not-a-date"_s << 4;
    QTest::newRow("truth as date") << u"date(true())"_s << u"expression.not-a-date"_s << 0;
    QTest::newRow("time") << u"decimal-time('25:00')"_s << u"expression.not-a-time"_s << 0;
    QTest::newRow("format") << u"format-date('2026-01-01', '%Q')"_s << u"expression.date-format"_s << 0;
    QTest::newRow("format breaks off")
        << u"format-date('2026-01-01', '%')"_s << u"expression.date-format"_s << 0;
    QTest::newRow("table") << u"count(instance('t')/root/item)"_s << u"expression.unknown-dataset"_s << 6;
    QTest::newRow("regex bomb") << u"regex('"_s + u"a"_s.repeated(40) + u"b', '(a+)+$')"_s
                                << u"expression.regex-too-slow"_s << 0;
    QTest::newRow("the first counts") << u"date('x') + date-time('y')"_s << u"expression.not-a-date"_s << 0;
}

void TestExpression::runTimeProblems()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(int, position);
    const auto expression = Expression::parse(text);
    QVERIFY(expression);
    const ExpressionResult result = expression->evaluate(SimpleScope());
    QVERIFY(!result);
    QCOMPARE(result.error().problem.code, code);
    QCOMPARE(result.error().position, position);
}

void TestExpression::valuesFromAnswers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *text, AnswerType type, ExpressionValue::Kind kind) {
        QTest::addRow("%s as %d", text, static_cast<int>(type))
            << QString::fromUtf8(text) << static_cast<int>(type) << static_cast<int>(kind);
    };
    row("", AnswerType::Integer, ExpressionValue::Kind::Empty);
    row("", AnswerType::Date, ExpressionValue::Kind::Empty);
    row("12", AnswerType::Integer, ExpressionValue::Kind::Number);
    row("12,5", AnswerType::Decimal, ExpressionValue::Kind::Number);
    row("12 t", AnswerType::Decimal, ExpressionValue::Kind::Text);
    row("12", AnswerType::Text, ExpressionValue::Kind::Text);
    row("2026-03-05", AnswerType::Date, ExpressionValue::Kind::Date);
    row("2026-03-05T10:00:00Z", AnswerType::DateTime, ExpressionValue::Kind::Date);
    row("2026-13-05", AnswerType::Date, ExpressionValue::Kind::Text);
    row("2026-03-05", AnswerType::Text, ExpressionValue::Kind::Text);
}

void TestExpression::valuesFromAnswers()
{
    QFETCH(QString, text);
    QFETCH(int, type);
    QFETCH(int, kind);
    const ExpressionValue value = ExpressionValue::fromAnswer(text, static_cast<AnswerType>(type));
    QCOMPARE(static_cast<int>(value.kind()), kind);
    QCOMPARE(value.isEmpty(), text.isEmpty());
}

QTEST_APPLESS_MAIN(TestExpression)
#include "tst_expression.moc"
