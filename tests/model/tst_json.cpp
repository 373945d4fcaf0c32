// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/model/json.h"

#include <QtTest>

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

using namespace octant;
using namespace Qt::StringLiterals;

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void problemTellsTheLine_data();
    void problemTellsTheLine();
    void objectWanted();
    void manyMembers();
    void textsComeBack();
    void numbersAreNeverMinusZero();
};

void TestJson::accepted_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("compact"); // the value within an array, as Qt writes it
    QTest::newRow("object") << QByteArray(R"({"b": [1, 2.5, true, null], "a": {"x": "y"}})")
                            << QByteArray(R"([{"a":{"x":"y"},"b":[1,2.5,true,null]}])");
    QTest::newRow("a single value") << QByteArray("17") << QByteArray("[17]");
    QTest::newRow("Cyrillic") << QByteArray("\"Октант\"") << QByteArray("[\"Октант\"]");
    QTest::newRow("surrogate pair") << QByteArray(R"("\ud83c\udf31")") << QByteArray("[\"🌱\"]");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}") << QByteArray("[{}]");
    QTest::newRow("deep enough") << QByteArray(64, '[') + QByteArray(64, ']')
                                 << QByteArray(65, '[') + QByteArray(65, ']');
    QTest::newRow("large number") << QByteArray("1e308") << QByteArray("[1e+308]");
    QTest::newRow("too small to tell from zero") << QByteArray("1e-400") << QByteArray("[0]");
    QTest::newRow("same name in two objects")
        << QByteArray(R"([{"a":1},{"a":2}])") << QByteArray(R"([[{"a":1},{"a":2}]])");
}

void TestJson::accepted()
{
    QFETCH(const QByteArray, bytes);
    const Result<QJsonValue> value = readJson(bytes, u"a.json"_s);
    QVERIFY2(value, value ? "" : qUtf8Printable(value.error().sentence()));
    QTEST(QJsonDocument(QJsonArray{*value}).toJson(QJsonDocument::Compact), "compact");
}

void TestJson::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray utf16("\xFF\xFE{\0}\0", 6);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("duplicate name") << QByteArray(R"({"a": 1, "a": 1})");
    QTest::newRow("duplicate name, escaped") << QByteArray(R"({"a": 1, "\u0061": 2})");
    QTest::newRow("duplicate name, deep") << QByteArray(R"({"x": [{"b": {}, "a": 1, "b": 1}]})");
    QTest::newRow("one level too deep") << QByteArray(65, '[') + QByteArray(65, ']');
    QTest::newRow("100,000 brackets") << QByteArray(100000, '[');
    QTest::newRow("100,000 objects") << QByteArray(R"({"a":)").repeated(100000);
    QTest::newRow("lone high surrogate") << QByteArray(R"("\ud800")");
    QTest::newRow("lone low surrogate") << QByteArray(R"("\udc00")");
    QTest::newRow("surrogate in UTF-8") << QByteArray("\"\xED\xA0\x80\"");
    QTest::newRow("overlong UTF-8") << QByteArray("\"\xC0\xAF\"");
    QTest::newRow("windows-1251") << QByteArray("\"\xCE\xEA\xF2\xE0\xED\xF2\"");
    QTest::newRow("UTF-16") << utf16;
    QTest::newRow("number beyond a double") << QByteArray("1e400");
    QTest::newRow("negative number beyond a double") << QByteArray("[-1e400]");
    QTest::newRow("truncated") << QByteArray(R"({"a": [1, 2)");
    QTest::newRow("truncated text") << QByteArray(R"({"a": "b)");
    QTest::newRow("something behind") << QByteArray("{} {}");
    QTest::newRow("comment") << QByteArray("{} // no");
    QTest::newRow("trailing comma") << QByteArray("[1,]");
    QTest::newRow("single quotes") << QByteArray("{'a': 1}");
    QTest::newRow("NaN") << QByteArray("[NaN]");
    QTest::newRow("leading zero") << QByteArray("[012]");
    QTest::newRow("line break in a text") << QByteArray("[\"a\nb\"]");
    QTest::newRow("NUL behind") << QByteArray("{}\0", 3);
}

void TestJson::refused()
{
    QFETCH(const QByteArray, bytes);
    const Result<QJsonValue> value = readJson(bytes, u"a.json"_s);
    QVERIFY(!value);
    QCOMPARE(value.error().code, u"json.invalid"_s);
    QCOMPARE(value.error().where.file, u"a.json"_s);
    QVERIFY(!value.error().what.isEmpty());
    QVERIFY(!value.error().remedy.isEmpty());
}

void TestJson::problemTellsTheLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::newRow("first") << QByteArray("x") << 1;
    QTest::newRow("missing comma") << QByteArray("{\n\"a\": 1\n\"b\": 2\n}") << 3;
    QTest::newRow("duplicate") << QByteArray("{\"a\": 1,\n\"b\": 2,\n\"a\":\n3}") << 3;
    QTest::newRow("too deep") << QByteArray("\n\n") + QByteArray(65, '[') << 3;
    QTest::newRow("number") << QByteArray("[\n1e999\n]") << 2;
}

void TestJson::problemTellsTheLine()
{
    QFETCH(const QByteArray, bytes);
    const Result<QJsonValue> value = readJson(bytes, {});
    QVERIFY(!value);
    QTEST(value.error().where.line, "line");
}

void TestJson::objectWanted()
{
    QVERIFY(readJsonObject("{}", {}));
    for (const char *other : {"[]", "1", "null", "\"{}\"", "{"})
        QVERIFY(!readJsonObject(other, {}));
}

void TestJson::manyMembers()
{
    QByteArray bytes("{");
    for (int i = 100000; i > 0; --i)
        bytes += QByteArray("\"k") + QByteArray::number(i) + "\":" + QByteArray::number(i) + ',';
    const Result<QJsonObject> object = readJsonObject(bytes + "\"k0\":0}", {});
    QVERIFY(object);
    QCOMPARE(object->size(), 100001);
    QCOMPARE(object->value("k77777"_L1).toInt(), 77777);
}

void TestJson::textsComeBack()
{
    Text text(u"Въпрос"_s, u"Question"_s);
    text.set(u"und"_s, u"Frage"_s);
    QCOMPARE(textFromJson(toJson(text)), text);
    QVERIFY(textFromJson(toJson(Text())).isEmpty());
    QCOMPARE(textFromJson(QJsonObject{{u"bg"_s, u"а"_s}, {u"en"_s, 3}}), Text(u"а"_s, {}));
}

void TestJson::numbersAreNeverMinusZero()
{
    QVERIFY(!std::signbit(numberToJson(-0.0).toDouble()));
    QCOMPARE(numberToJson(-0.5).toDouble(), -0.5);
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
