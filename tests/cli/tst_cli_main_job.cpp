// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/command_line.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace {

/// JSON without the instants in it, which differ between a register that was made and one that was imported
/// into.
QJsonArray withoutTimes(const QJsonArray &responses)
{
    QJsonArray bare;
    for (const QJsonValue &response : responses) {
        QJsonObject object = response.toObject();
        object.remove("received");
        object.remove("accepted");
        bare.append(object);
    }
    return bare;
}

QString pdfText(const QString &path)
{
    QProcess process;
    process.start("pdftotext", {"-layout", path, "-"});
    return process.waitForFinished() && process.exitCode() == 0
               ? QString::fromUtf8(process.readAllStandardOutput())
               : QString();
}

} // namespace

/// The main job from the first command to the last, as an officer without a window would do it.
class MainJobTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_whole; ///< the sample with its last round in
    QString m_open;  ///< the sample whose last round is imported here
    QString m_responses;

    QJsonDocument json(const QStringList &arguments) const
    {
        const CommandLineRun run = octantCli(arguments);
        return run.exitCode == 0 ? run.json() : QJsonDocument();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_whole = m_folder.filePath("whole.octant");
        m_open = m_folder.filePath("open.octant");
        m_responses = m_folder.filePath("responses");
        QCOMPARE(octantCli({"sample", m_whole}).exitCode, 0);
        QCOMPARE(octantCli({"sample", m_open, "--responses", m_responses}).exitCode, 0);
    }

    void thirtyFiveResponsesWait()
    {
        QCOMPARE(QDir(m_responses).entryList({"*.octresp"}).size(), 35);
        QCOMPARE(json({"responses", m_open, "--year", "2025"}).array().size(), 0);
    }

    void aDryRunChangesNothing()
    {
        const QByteArray before = octantCli({"log", m_open}).out;
        const CommandLineRun run = octantCli({"import", m_open, m_responses, "--dry-run", "--accept", "all"});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json()["files"].toArray().size(), 35);
        QCOMPARE(octantCli({"log", m_open}).out, before);
        QCOMPARE(json({"responses", m_open, "--year", "2025"}).array().size(), 0);
    }

    void theResponsesAreTakenIn()
    {
        const CommandLineRun run =
            octantCli({"import", m_open, m_responses, "--accept", "all", "--who", "Ралица"});
        QVERIFY2(run.exitCode == 0, qPrintable(run.messages));
        const QJsonArray files = run.json()["files"].toArray();
        QCOMPARE(files.size(), 35);
        for (const QJsonValue &file : files) {
            QCOMPARE(file["outcome"].toString(), QStringLiteral("imported"));
            QVERIFY(!file["partner"].toString().isEmpty());
        }
    }

    void theRegisterIsAsIfTheyHadAlwaysBeenThere_data()
    {
        QTest::addColumn<QStringList>("question");
        for (const char *year : {"2024", "2025"}) {
            QTest::addRow("responses %s", year) << QStringList{"responses", "--year", year};
            QTest::addRow("commitments %s", year) << QStringList{"commitments", "--year", year};
            for (const char *by : {"principle", "kind", "region", "size", "area"})
                QTest::addRow("progress by %s %s", by, year)
                    << QStringList{"progress", "--year", year, "--by", by};
        }
    }

    void theRegisterIsAsIfTheyHadAlwaysBeenThere()
    {
        QFETCH(QStringList, question);
        QStringList whole = question;
        QStringList open = question;
        whole.insert(1, m_whole);
        open.insert(1, m_open);
        const QJsonDocument expected = json(whole);
        const QJsonDocument actual = json(open);
        if (expected.isArray()) {
            QVERIFY(!expected.array().isEmpty());
            QCOMPARE(withoutTimes(actual.array()), withoutTimes(expected.array()));
        } else {
            QVERIFY(!expected.object().isEmpty());
            QCOMPARE(actual.object(), expected.object());
        }
    }

    void aSecondTimeTheyAreThereAlready()
    {
        const CommandLineRun run = octantCli({"import", m_open, m_responses, "--accept", "all"});
        QCOMPARE(run.exitCode, 0);
        for (const QJsonValue &file : run.json()["files"].toArray())
            QCOMPARE(file["outcome"].toString(), QStringLiteral("present"));
        QVERIFY(octantCli({"verify", m_open}).json()["ok"].toBool());
    }

    void theLogKnowsWho()
    {
        const QJsonArray log = json({"log", m_open}).array();
        QVERIFY(std::any_of(log.begin(), log.end(),
                            [](const QJsonValue &line) { return line["who"] == "Ралица"; }));
        for (qsizetype i = 0; i < log.size(); ++i)
            QCOMPARE(log[i]["sequence"].toInt(), int(i) + 1);
    }

    void theReportIsPrinted_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("Bulgarian") << "bg"
                                   << QStringList{"Звезден алианс за кръгова икономика",
                                                  "Силна икономика",
                                                  "Нулеви отпадъци",
                                                  "с риск от забавяне",
                                                  "Крайно потребление на енергия",
                                                  "K01",
                                                  "2025"};
        QTest::newRow("English") << "en"
                                 << QStringList{"Star Alliance for Circular Economy",
                                                "Strong economy",
                                                "Zero waste",
                                                "at risk",
                                                "Final energy consumption",
                                                "K01",
                                                "2025"};
    }

    void theReportIsPrinted()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, words);
        const QString path = m_folder.filePath("report-" + language + ".pdf");
        const CommandLineRun run =
            octantCli({"report", "annual", m_open, "--year", "2025", "--language", language, "-o", path});
        QVERIFY2(run.exitCode == 0, qPrintable(run.messages));
        const QString text = pdfText(path).simplified();
        for (const QString &word : words)
            QVERIFY2(text.contains(word, Qt::CaseInsensitive), qPrintable(word));
        QCOMPARE(text.contains("At a glance", Qt::CaseInsensitive) || text.contains("The year at a glance"),
                 language == "en");
    }

    void aBackupIsWholeAndComesBack()
    {
        const QString backup = m_folder.filePath("backup.octant");
        const QString restored = m_folder.filePath("restored.octant");
        QCOMPARE(octantCli({"backup", m_open, "-o", backup}).exitCode, 0);
        QCOMPARE(octantCli({"backup", m_open, "-o", backup}).exitCode, 1);
        QCOMPARE(octantCli({"restore", backup, restored}).exitCode, 0);
        QCOMPARE(octantCli({"log", restored}).out, octantCli({"log", m_open}).out);
        QVERIFY(octantCli({"verify", restored}).json()["ok"].toBool());
    }

    void aNewRegisterIsEmptyAndSound()
    {
        const QString path = m_folder.filePath("new.octant");
        QCOMPARE(octantCli({"new", path}).exitCode, 0);
        QCOMPARE(json({"partners", path}).array().size(), 0);
        QVERIFY(octantCli({"verify", path}).json()["ok"].toBool());
        QCOMPARE(octantCli({"new", path}).exitCode, 1);
    }
};

QTEST_GUILESS_MAIN(MainJobTest)
#include "tst_cli_main_job.moc"
