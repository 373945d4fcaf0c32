// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/command_line.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

/// octant-cli questionnaire and round: a questionnaire from a file to an open round.
class QuestionnaireVerbTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QString written(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }

    static QByteArray bytesOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QByteArray standard()
    {
        return bytesOf(QStringLiteral(OCTANT_SOURCE "/resources/questionnaire.json"));
    }

    /// A small questionnaire with one expression.
    static QByteArray asking(const QByteArray &relevant)
    {
        const auto text = [](const char *bulgarian, const char *english) {
            return QJsonObject{{"bg", QString::fromUtf8(bulgarian)}, {"en", english}};
        };
        const QJsonArray questions{
            QJsonObject{{"code", "A"}, {"type", "integer"}, {"label", text("Колко?", "How many?")}},
            QJsonObject{{"code", "B"},
                        {"type", "text"},
                        {"label", text("Защо?", "Why?")},
                        {"relevant", QString::fromUtf8(relevant)}}};
        const QJsonObject section{{"code", "S"}, {"title", text("Част", "Part")}, {"questions", questions}};
        return QJsonDocument(QJsonObject{{"format", "octant-questionnaire"},
                                         {"version", 2},
                                         {"code", "small"},
                                         {"title", text("Малък", "Small")},
                                         {"languages", QJsonArray{"bg", "en"}},
                                         {"sections", QJsonArray{section}}})
            .toJson();
    }

    QString newRegister(const char *name) const
    {
        QFile::remove(path(name));
        return octantCli({"new", path(name)}).exitCode == 0 ? path(name) : QString();
    }

    static QStringList codesOf(const QJsonArray &findings)
    {
        QStringList codes;
        for (const QJsonValue &finding : findings) {
            if (finding["severity"] == QStringLiteral("error"))
                codes << finding["code"].toString();
        }
        return codes;
    }

private Q_SLOTS:
    void checks_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("question"); ///< of the first error; empty: none
        QTest::newRow("standard") << standard() << 0 << QString();
        QTest::newRow("small") << asking("${A} > 3") << 0 << QString();
        QTest::newRow("broken") << asking("${A} >") << 1 << "B";
        QTest::newRow("unknown question") << asking("${C} > 3") << 1 << "B";
        QTest::newRow("waits for itself") << asking("${B} = ''") << 1 << "B";
        QTest::newRow("no questionnaire") << QByteArray("{}") << 1 << QString();
        QTest::newRow("no file of either kind") << QByteArray("hello") << 1 << QString();
        QTest::newRow("empty") << QByteArray() << 1 << QString();
    }

    void checks()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, exitCode);
        QFETCH(const QString, question);
        const CommandLineRun run = octantCli({"questionnaire", "check", written("check.json", bytes)});
        QCOMPARE(run.exitCode, exitCode);
        const QJsonArray findings = run.json().object()["findings"].toArray();
        QCOMPARE(codesOf(findings).isEmpty(), exitCode == 0);
        QCOMPARE(run.messages.trimmed().isEmpty(), exitCode == 0);
        if (!question.isEmpty())
            QCOMPARE(findings.first()["where"]["question"].toString(), question);
    }

    void countsWhatIsAsked()
    {
        const QJsonObject summary =
            octantCli({"questionnaire", "check", written("small.json", asking("${A} > 3"))}).json().object();
        QCOMPARE(summary["questions"].toInt(), 2);
        QCOMPARE(summary["sections"].toInt(), 1);
        QCOMPARE(summary["languages"].toArray(), (QJsonArray{"bg", "en"}));
        QCOMPARE(summary["file"].toString(), QStringLiteral("small.json"));
    }

    void goesFromFileToRound()
    {
        const QString alliance = newRegister("round.octant");
        const QString file = written("first.json", asking("${A} > 3"));
        QCOMPARE(octantCli({"questionnaire", "import", alliance, file, "--year", "2026"}).exitCode, 0);
        const CommandLineRun published = octantCli({"questionnaire", "publish", alliance, "--year", "2026"});
        QVERIFY2(published.exitCode == 0, qPrintable(published.messages));
        const QString edition = published.json().object()["edition"].toString();
        QCOMPARE(edition.size(), 64);
        const CommandLineRun opened =
            octantCli({"round", "open", alliance, "--year", "2026", "--deadline", "2027-04-30"});
        QVERIFY2(opened.exitCode == 0, qPrintable(opened.messages));
        QCOMPARE(opened.json().object()["edition"].toString(), edition);
        QCOMPARE(opened.json().object()["deadline"].toString(), QStringLiteral("2027-04-30"));
        QCOMPARE(octantCli({"round", "open", alliance, "--year", "2026"}).exitCode, 1); // it is open
        QCOMPARE(octantCli({"verify", alliance}).exitCode, 0);
    }

    void plannedRoundsHaveNothingToTell_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("progress") << QStringList{"progress"};
        QTest::newRow("responses") << QStringList{"responses"};
        QTest::newRow("commitments") << QStringList{"commitments"};
        QTest::newRow("report") << QStringList{"report", "annual"};
    }

    void plannedRoundsHaveNothingToTell()
    {
        QFETCH(const QStringList, arguments);
        const QString alliance = newRegister("planned.octant");
        const QString file = written("planned.json", asking("${A} > 3"));
        QCOMPARE(octantCli({"questionnaire", "import", alliance, file, "--year", "2026"}).exitCode, 0);
        QCOMPARE(octantCli({"questionnaire", "publish", alliance, "--year", "2026"}).exitCode, 0);
        const CommandLineRun run =
            octantCli(arguments + QStringList{alliance, "--year", "2026", "-o", path("none.pdf")}.mid(
                                      0, arguments.first() == QStringLiteral("report") ? 5 : 3));
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.messages.contains(QStringLiteral("2026")));
        QVERIFY(run.out.isEmpty());
    }

    void correctsWithAReason()
    {
        const QString alliance = newRegister("correct.octant");
        const auto import = [&](const QByteArray &relevant) {
            return octantCli({"questionnaire", "import", alliance, written("q.json", asking(relevant)),
                              "--year", "2026"})
                .exitCode;
        };
        const QStringList publish{"questionnaire", "publish", alliance, "--year", "2026"};
        QCOMPARE(octantCli(publish).exitCode, 1); // there is no draft
        QCOMPARE(import("${A} > 3"), 0);
        QCOMPARE(octantCli(publish).exitCode, 0);
        QCOMPARE(import("${A} > 3"), 0);
        QCOMPARE(octantCli(publish + QStringList{"--reason", "x"}).exitCode, 1); // nothing was changed
        QCOMPARE(import("${A} > 4"), 0);
        QCOMPARE(octantCli(publish).exitCode, 1); // why?
        QCOMPARE(octantCli(publish + QStringList{"--reason", "Праг 4"}).exitCode, 0);
        const QJsonArray log = octantCli({"log", alliance}).json().array();
        QCOMPARE(log.last()["why"].toString(), QStringLiteral("Праг 4"));
    }

    void refusesErrorsAndChangesNothing()
    {
        const QString alliance = newRegister("refuse.octant");
        const QByteArray before = bytesOf(alliance);
        const QString file = written("broken.json", asking("${A} >"));
        QCOMPARE(octantCli({"questionnaire", "import", alliance, file, "--year", "2026"}).exitCode, 1);
        QCOMPARE(bytesOf(alliance), before);
    }

    void comesBackEqual_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("name");
        QTest::newRow("json") << "json"
                              << "out.json";
        QTest::newRow("xlsform") << "xlsform"
                                 << "out.xlsx";
    }

    void comesBackEqual()
    {
        QFETCH(const QString, form);
        QFETCH(const QString, name);
        const QString alliance = newRegister("equal.octant");
        const auto import = [&](const QString &file, const char *year) {
            return octantCli({"questionnaire", "import", alliance, file, "--year", QLatin1String(year)})
                .exitCode;
        };
        const auto exported = [&](const char *year, const QString &to, const QString &target) {
            const CommandLineRun run = octantCli({"questionnaire", "export", alliance, "--year",
                                                  QLatin1String(year), "--to", to, "-o", target});
            return run.exitCode == 0 && run.json().object()["findings"].toArray().isEmpty();
        };
        QCOMPARE(import(written("in.json", standard()), "2026"), 0);
        QVERIFY(exported("2026", QStringLiteral("json"), path("before.json")));
        const QString target = m_folder.filePath(name);
        QVERIFY(exported("2026", form, target));
        QCOMPARE(import(target, "2027"), 0);
        QVERIFY(exported("2027", QStringLiteral("json"), path("after.json")));
        QCOMPARE(bytesOf(path("after.json")), bytesOf(path("before.json")));
        QVERIFY(!bytesOf(path("after.json")).isEmpty());
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown step") << QStringList{"questionnaire", "weigh", "a.json"};
        QTest::newRow("no year") << QStringList{"questionnaire", "publish", "a.octant"};
        QTest::newRow("no form") << QStringList{"questionnaire", "export", "a.octant", "--year",
                                                "2026",          "-o",     "b"};
        QTest::newRow("one file too many") << QStringList{"questionnaire", "check", "a.json", "b.json"};
        QTest::newRow("another verb of rounds")
            << QStringList{"round", "close", "a.octant", "--year", "2026"};
        QTest::newRow("no date") << QStringList{"round", "open",       "a.octant", "--year",
                                                "2026",  "--deadline", "soon"};
    }

    void wrongUsage()
    {
        QFETCH(const QStringList, arguments);
        QCOMPARE(octantCli(arguments).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(QuestionnaireVerbTest)
#include "tst_cli_questionnaire.moc"
