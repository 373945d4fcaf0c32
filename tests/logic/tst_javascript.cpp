// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/expression_case.h"
#include "forms/logic/javascript.h"
#include "tests/logic/javascript_case.h"
#include "tests/logic/random_expressions.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <memory>

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

QString shown(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

bool isAsExpected(const QJsonObject &result, const QJsonObject &testCase)
{
    const QJsonValue expected = testCase["expect"_L1];
    const QJsonValue value = result["value"_L1];
    if (result["type"_L1] != testCase["type"_L1])
        return false;
    if (testCase["type"_L1] == "error"_L1) {
        const QJsonValue code = testCase["code"_L1];
        const QJsonValue position = testCase["position"_L1];
        return (code.isUndefined() || code == result["problem"_L1]["code"_L1]) &&
               (position.isUndefined() || position == result["problem"_L1]["position"_L1]);
    }
    const bool numbers = value.isDouble() && expected.isDouble();
    return value == expected || (numbers && std::abs(value.toDouble() - expected.toDouble()) <= 1e-9);
}

// Whether C++ and JavaScript say the same; the words of a problem are C++'s alone.
bool isSame(const QJsonObject &cpp, const QJsonObject &javaScript)
{
    const auto same = [&](QLatin1StringView key) {
        return cpp["problem"_L1][key] == javaScript["problem"_L1][key];
    };
    return cpp["type"_L1] == javaScript["type"_L1] && cpp["value"_L1] == javaScript["value"_L1] &&
           same("code"_L1) && same("position"_L1);
}

// These are decided by C++'s own guard, which JavaScript does not have.
bool isGuarded(const QJsonObject &cpp)
{
    const QString code = cpp["problem"_L1]["code"_L1].toString();
    return code == u"expression.regex-too-slow"_s || code == u"expression.too-much-work"_s;
}

} // namespace

/// What C++ and JavaScript compute of the same expressions: never different things.
class TestJavaScript : public QObject
{
    Q_OBJECT

    std::unique_ptr<JavaScriptRunner> m_javaScript;

    // Where a case differs between the two, or from what it expects; empty: nowhere.
    QString difference(const QJsonObject &testCase);

private Q_SLOTS:
    void initTestCase() { m_javaScript = std::make_unique<JavaScriptRunner>(today, halfPastTen); }
    void cleanupTestCase() { m_javaScript.reset(); }
    void ownCases_data();
    void ownCases();
    void foreignCases();
    void randomExpressions_data();
    void randomExpressions();
    void randomNumbers();
    void days();
    void literals_data();
    void literals();
    void longRows_data();
    void longRows();
};

QString TestJavaScript::difference(const QJsonObject &testCase)
{
    const QJsonObject cpp = ExpressionCase(testCase, today, halfPastTen).result();
    const QJsonObject javaScript = m_javaScript->result(testCase);
    const bool read = javaScript.contains("type"_L1);
    if (read && !isGuarded(cpp) && !isSame(cpp, javaScript))
        return u"C++: %1\nJavaScript: %2\n%3"_s.arg(shown(cpp), shown(javaScript), shown(testCase));
    if (testCase.contains("type"_L1) && !isAsExpected(cpp, testCase))
        return u"both: %1\n%2"_s.arg(shown(cpp), shown(testCase));
    return {};
}

void TestJavaScript::ownCases_data()
{
    QTest::addColumn<QJsonObject>("testCase");
    for (const char *name : {"cases.json", "expressions.json"}) {
        const QJsonArray cases =
            readArray(QStringLiteral(OCTANT_TEST_DATA "/logic/") + QLatin1StringView(name));
        QVERIFY(!cases.isEmpty());
        for (const QJsonValue &testCase : cases)
            QTest::newRow(testCase["id"_L1].toString().toUtf8().constData()) << testCase.toObject();
    }
}

void TestJavaScript::ownCases()
{
    QFETCH(QJsonObject, testCase);
    const QString found = difference(testCase);
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

// A collection of other engines' cases that is not part of this project.
void TestJavaScript::foreignCases()
{
    const QJsonArray cases = readArray(QStringLiteral(OCTANT_SHARED "/corpus/expressions.json"));
    if (cases.isEmpty())
        QSKIP("The collection is not on this machine.");
    QStringList differences;
    for (const QJsonValue &testCase : cases) {
        if (const QString found = difference(testCase.toObject()); !found.isEmpty())
            differences.append(found);
    }
    QCOMPARE(differences, QStringList());
}

void TestJavaScript::randomExpressions_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestJavaScript::randomExpressions()
{
    QFETCH(quint32, seed);
    RandomExpressions expressions(seed);
    int values = 0;
    constexpr int count = 500;
    for (int i = 0; i < count; ++i) {
        const QJsonObject testCase = expressions.next();
        const QString found = difference(testCase);
        QVERIFY2(found.isEmpty(), qPrintable(found));
        values += ExpressionCase(testCase, today, halfPastTen).evaluate().has_value() ? 1 : 0;
    }
    // Otherwise the generator would only write what cannot be read.
    QVERIFY2(values > count / 2, qPrintable(QString::number(values)));
}

void TestJavaScript::randomNumbers()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 3'000; ++i) {
        quint64 bits = random.generate64();
        double number = 0;
        static_assert(sizeof bits == sizeof number);
        std::memcpy(&number, &bits, sizeof number);
        if (i % 2 == 0)
            number = (random.generateDouble() - 0.5) * std::pow(10, random.bounded(20));
        const QString digits = ExpressionValue::number(number).toText();
        const QString expr =
            u"concat(number('%1'), ' ', round('%1', %2), ' ', '%1' mod 7, ' ', int('%1'))"_s.arg(digits).arg(
                random.bounded(-4, 12));
        const QString found = difference({{"expr"_L1, expr}});
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
}

// Days from year 1 to 9999, there and back, with their weekdays.
void TestJavaScript::days()
{
    for (int day = -719'162; day <= 2'932'896; day += 3'653) {
        const QString expr =
            u"concat(date(%1), ' ', number(string(date(%1))), ' ', format-date(date(%1), '%a %e %b %Y'))"_s
                .arg(day);
        const QString found = difference({{"expr"_L1, expr}});
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
    QVERIFY(
        difference({{"expr"_L1, u"date(2932896)"_s}, {"type"_L1, u"date"_s}, {"expect"_L1, u"9999-12-31"_s}})
            .isEmpty());
}

void TestJavaScript::literals_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"Кът №1"_s;
    QTest::newRow("quotes") << u"\" ' ` ${a}"_s;
    QTest::newRow("backslashes") << uR"(\n \u0041 \)"_s;
    QTest::newRow("script") << u"</script><script>alert(1)</script><!-- ]]> -->"_s;
    QTest::newRow("lines") << u"a\nb\rc\u2028d\u2029e\u0085f"_s;
    QTest::newRow("controls") << QString(QChar(1)) + QChar(0x7f) + QChar(0x9f) + QChar(0xfeff);
    QTest::newRow("emoji") << u"😀"_s;
    QTest::newRow("half an emoji") << QString(QChar(0xd83d)) + u"a"_s;
}

void TestJavaScript::literals()
{
    QFETCH(QString, text);
    const QString literal = javaScriptLiteral(text);
    QVERIFY2(
        !literal.contains(QRegularExpression(u"[<>&\\x00-\\x1f\\x7f-\\x9f\\x{2028}\\x{2029}\\x{feff}]"_s)),
        qPrintable(literal));
    QCOMPARE(m_javaScript->evaluate(literal), text);
    QVERIFY(difference({{"expr"_L1, u"string-length(${q})"_s}, {"values"_L1, QJsonObject{{"q"_L1, text}}}})
                .isEmpty());
}

void TestJavaScript::longRows_data()
{
    QTest::addColumn<QString>("expr");
    QTest::newRow("sum") << u"1"_s + u"+1"_s.repeated(30'000);
    QTest::newRow("or") << u"0"_s + u" or 0"_s.repeated(12'000);
    QTest::newRow("arguments") << u"max(0"_s + u",5"_s.repeated(30'000) + u')';
    QTest::newRow("ifs") << u"if(0,2,"_s.repeated(190) + u'3' + u")"_s.repeated(190);
    QTest::newRow("brackets") << u"1-("_s.repeated(190) + u'3' + u")"_s.repeated(190);
    QTest::newRow("steps") << u"."_s + u"/."_s.repeated(20'000);
    QTest::newRow("choices") << u"'"_s + u"a "_s.repeated(30'000) + u"' = 'b'"_s;
}

void TestJavaScript::longRows()
{
    QFETCH(QString, expr);
    const QJsonObject testCase{{"expr"_L1, expr}};
    const QJsonObject javaScript = m_javaScript->result(testCase);
    const QJsonObject cpp = ExpressionCase(testCase, today, halfPastTen).result();
    QVERIFY2(isSame(cpp, javaScript), qPrintable(shown(cpp) + shown(javaScript).left(300)));
    QVERIFY(cpp["type"_L1] != "error"_L1);
}

QTEST_GUILESS_MAIN(TestJavaScript)
#include "tst_javascript.moc"
