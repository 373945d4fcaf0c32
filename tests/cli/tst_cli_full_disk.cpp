// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/command_line.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

/// A disk that fills up during an import or a report: in or out, never half, and said so.
class FullDiskTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_disk;
    QString m_register;
    QString m_responses;

    QMap<QString, QString> roomFor(int bytes) const
    {
        return {{"LD_PRELOAD", FULL_DISK},
                {"FULL_DISK_UNDER", m_disk},
                {"FULL_DISK_BYTES", QString::number(bytes)},
                {"ASAN_OPTIONS", "verify_asan_link_order=0"}};
    }

    qsizetype acceptedResponses() const
    {
        return octantCli({"responses", m_register, "--year", "2025"}).json().array().size();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_disk = m_folder.filePath("disk");
        QVERIFY(QDir().mkpath(m_disk));
        m_register = m_disk + "/register.octant";
        m_responses = m_folder.filePath("responses");
        QCOMPARE(
            octantCli({"sample", m_register, "--partners", "24", "--rounds", "2", "--responses", m_responses})
                .exitCode,
            0);
    }

    void duringAnImport_data()
    {
        QTest::addColumn<int>("room");
        for (const int room : {0, 4096, 40'000, 120'000, 300'000, 700'000})
            QTest::addRow("room for %d bytes", room) << room;
    }

    void duringAnImport()
    {
        QFETCH(int, room);
        const qsizetype before = acceptedResponses();
        const CommandLineRun run = octantCli(
            {"import", m_register, m_responses, "--accept", "all", "--language", "en"}, roomFor(room));
        QVERIFY2(run.exitCode == 3, qPrintable(QString::number(run.exitCode) + run.messages));
        QVERIFY2(run.messages.contains("register.octant"), qPrintable(run.messages));
        const CommandLineRun check = octantCli({"verify", m_register});
        QVERIFY2(check.json()["ok"].toBool(), check.out + check.messages.toUtf8());
        for (const QJsonValue &response :
             octantCli({"responses", m_register, "--year", "2025"}).json().array())
            QVERIFY(response["state"] == "accepted" || response["state"] == "received");
        QVERIFY(acceptedResponses() >= before);
    }

    void duringAReport_data()
    {
        QTest::addColumn<int>("room");
        for (const int room : {0, 5000, 100'000})
            QTest::addRow("room for %d bytes", room) << room;
    }

    void duringAReport()
    {
        QFETCH(int, room);
        const QString path = m_disk + "/report.pdf";
        const CommandLineRun run =
            octantCli({"report", "annual", m_register, "--year", "2025", "--language", "en", "-o", path},
                      roomFor(room));
        QVERIFY2(run.exitCode == 3 || run.exitCode == 1, qPrintable(run.messages));
        QVERIFY2(run.messages.contains("report.pdf") || run.messages.contains(m_register), qPrintable(run.messages));
        QVERIFY(!QFile::exists(path));
        QCOMPARE(QDir(m_disk).entryList({"*report*"}, QDir::Files | QDir::Hidden), QStringList());
    }

    void withRoomAgainAllComesIn()
    {
        const CommandLineRun run = octantCli({"import", m_register, m_responses, "--accept", "all"});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(octantCli({"verify", m_register}).json()["ok"].toBool());
    }
};

QTEST_GUILESS_MAIN(FullDiskTest)
#include "tst_cli_full_disk.moc"
