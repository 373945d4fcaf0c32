// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/command_line.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace {

QJsonObject eval(const QStringList &arguments)
{
    return octantCli(QStringList{"eval"} + arguments).json().object();
}

} // namespace

/// octant-cli eval: one expression, or a file of cases.
class EvalTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString written(const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath("cases.json"));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }

private Q_SLOTS:
    void single_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, const QStringList &arguments, const QString &type,
                            const QJsonValue &value) { QTest::newRow(name) << arguments << type << value; };
        row("number", {"1 + 2"}, "number", 3);
        row("text", {"concat('а', 'б')"}, "string", "аб");
        row("truth", {"1 < 2"}, "boolean", true);
        row("date", {"date('2024-02-28') + 1"}, "number", 19782);
        row("day", {"date('2024-2-9')"}, "date", "2024-02-09");
        row("moment", {"date-time('2024-02-09T10:30:00')"}, "date", "2024-02-09T10:30:00.000");
        row("today", {"today()"}, "date", "2026-11-23");
        row("empty", {"''"}, "string", "");
        row("no number", {"number('x')"}, "number", "NaN");
        row("infinite", {"--", "-1 div 0"}, "number", "-Infinity");
        row("values", {"${a} + 1", "--values", R"({"a": "41"})"}, "number", 42);
        row("types", {"${a} = '1.0'", "--values", R"({"a": "1"})", "--types", R"({"a": "integer"})"},
            "boolean", true);
        row("self", {". * 2", "--self", "21"}, "number", 42);
        row("with --json", {"1", "--json"}, "number", 1);
    }

    void single()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, type);
        QFETCH(QJsonValue, value);
        const CommandLineRun run = octantCli(QStringList{"eval"} + arguments);
        QVERIFY2(run.exitCode == 0, qPrintable(run.messages));
        QCOMPARE(run.json().object(), (QJsonObject{{"type", type}, {"value", value}}));
        QVERIFY(run.messages.isEmpty());
    }

    void problem()
    {
        const CommandLineRun run = octantCli({"eval", "'😀' == 1", "--language", "en"});
        QCOMPARE(run.exitCode, 1);
        const QJsonObject result = run.json().object();
        QCOMPARE(result["type"].toString(), "error");
        QVERIFY(result["value"].isNull());
        const QJsonObject problem = result["problem"].toObject();
        QCOMPARE(problem["position"].toInt(), 5);
        QVERIFY(run.messages.contains(problem["what"].toString()));
        QVERIFY(run.messages.contains(problem["remedy"].toString()));
        QCOMPARE(run.messages.count('\n'), 1);
    }

    void problemsInBulgarian()
    {
        const auto words = [](const QStringList &arguments) {
            return eval(arguments)["problem"].toObject()["what"].toString();
        };
        QVERIFY(words({"1 == 1", "--language", "en"}).contains("=="));
        QVERIFY(words({"1 == 1"}).contains("=="));
        QVERIFY(words({"1 == 1"}) != words({"1 == 1", "--language", "en"}));
    }

    void batch()
    {
        const QString path = written(R"json([
            {"id": "a", "expr": "${d} - today()", "values": {"d": "@today+3"}, "unknown": 1},
            {"id": 7, "expr": "1 +", "note": "breaks off"},
            "no case",
            {"expr": "position(..)", "values": {"r": [{}, {}]}, "at": {"repeat": "r", "index": 2}}])json");
        const CommandLineRun run = octantCli({"eval", "--batch", path});
        QVERIFY2(run.exitCode == 0, qPrintable(run.messages));
        QVERIFY(run.messages.isEmpty());
        const QJsonArray results = run.json().array();
        QCOMPARE(results.size(), 4);
        QCOMPARE(results[0].toObject(), (QJsonObject{{"id", "a"}, {"type", "number"}, {"value", 3}}));
        QCOMPARE(results[1].toObject()["id"].toInt(), 7);
        QCOMPARE(results[1].toObject()["problem"].toObject()["position"].toInt(), 3);
        QCOMPARE(results[2].toObject()["type"].toString(), "error");
        QCOMPARE(results[3].toObject()["value"].toInt(), 2);
    }

    void emptyBatch()
    {
        const CommandLineRun run = octantCli({"eval", "--batch", written("[]")});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.json().isArray());
    }

    void unreadableBatches_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("missing") << m_folder.filePath("none.json");
        QTest::newRow("a folder") << m_folder.path();
    }

    void unreadableBatches()
    {
        QFETCH(QString, path);
        const CommandLineRun run = octantCli({"eval", "--batch", path});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.out.isEmpty());
        QVERIFY(run.messages.contains(path));
        QCOMPARE(run.messages.count('\n'), 1);
    }

    void badBatches_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("експресия");
        QTest::newRow("cut off") << QByteArray("[{\"expr\": \"1\"}");
        QTest::newRow("an object") << QByteArray("{\"expr\": \"1\"}");
        QTest::newRow("a key twice") << QByteArray("[{\"expr\": \"1\", \"expr\": \"2\"}]");
        QTest::newRow("not UTF-8") << QByteArray("[{\"expr\": \"\xff\"}]");
    }

    void badBatches()
    {
        QFETCH(QByteArray, bytes);
        const CommandLineRun run = octantCli({"eval", "--batch", written(bytes)});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.messages.contains("cases.json"), qPrintable(run.messages));
        QCOMPARE(run.messages.count('\n'), 1);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("two expressions") << QStringList{"1", "2"};
        QTest::newRow("values that are no JSON") << QStringList{"1", "--values", "{"};
        QTest::newRow("types that are no object") << QStringList{"1", "--types", "[]"};
        QTest::newRow("batch and expression") << QStringList{"1", "--batch", "cases.json"};
        QTest::newRow("batch and values") << QStringList{"--batch", "cases.json", "--values", "{}"};
        QTest::newRow("unknown option") << QStringList{"1", "--at", "2"};
    }

    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        const CommandLineRun run = octantCli(QStringList{"eval"} + arguments);
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY(!run.messages.isEmpty());
    }
};

QTEST_GUILESS_MAIN(EvalTest)
#include "tst_cli_eval.moc"
