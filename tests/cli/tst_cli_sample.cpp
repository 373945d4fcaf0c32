// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/command_line.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace {

QMap<QString, int> countedBy(const QJsonArray &items, const QString &key)
{
    QMap<QString, int> counts;
    for (const QJsonValue &item : items)
        ++counts[item[key].toString()];
    return counts;
}

} // namespace

/// The sample alliance, as octant-cli shows it, is the one that was asked for.
class SampleTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_register;

    QJsonDocument json(const QStringList &arguments) const
    {
        const CommandLineRun run = octantCli(arguments);
        return run.exitCode == 0 ? run.json() : QJsonDocument();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_register = m_folder.filePath("sample.octant");
        const CommandLineRun run = octantCli({"sample", m_register});
        QVERIFY2(run.exitCode == 0, qPrintable(run.messages));
    }

    void isSound()
    {
        const CommandLineRun run = octantCli({"verify", m_register});
        QVERIFY2(run.exitCode == 0, run.out);
        QVERIFY(run.json()["ok"].toBool());
    }

    void hasItsPartners()
    {
        const QJsonArray partners = json({"partners", m_register}).array();
        QCOMPARE(partners.size(), 48);
        QCOMPARE(partners.first()["code"].toString(), QStringLiteral("A001"));
        const QMap<QString, int> kinds = {{"company", 20}, {"branch_org", 5},   {"business_org", 4},
                                          {"ngo", 7},      {"municipality", 6}, {"education", 3},
                                          {"research", 3}};
        QCOMPARE(countedBy(partners, "kind"), kinds);
        const QMap<QString, int> regions = countedBy(partners, "region");
        QCOMPARE(regions["BG411"], 17);
        QCOMPARE(regions["BG421"], 5);
        QVERIFY(regions["BG344"] + regions["BG415"] + regions["BG414"] >= 5);
        QCOMPARE(json({"partners", m_register, "--all"}).array().size(), 51);
    }

    void hasItsRounds_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("invited");
        QTest::addColumn<int>("accepted");
        QTest::newRow("2022") << 2022 << 31 << 17;
        QTest::newRow("2023") << 2023 << 38 << 23;
        QTest::newRow("2024") << 2024 << 44 << 30;
        QTest::newRow("2025") << 2025 << 48 << 35;
    }

    void hasItsRounds()
    {
        QFETCH(int, year);
        QFETCH(int, invited);
        QFETCH(int, accepted);
        const QString text = QString::number(year);
        const QJsonObject progress = json({"progress", m_register, "--year", text}).object();
        QCOMPARE(progress["invited"].toInt(), invited);
        QCOMPARE(progress["accepted"].toInt(), accepted);
        const QJsonArray responses = json({"responses", m_register, "--year", text}).array();
        QCOMPARE(countedBy(responses, "state"), (QMap<QString, int>{{"accepted", accepted}}));
    }

    void answersByKind()
    {
        const QJsonArray groups =
            json({"progress", m_register, "--year", "2025", "--by", "kind"})["groups"].toArray();
        QMap<QString, int> accepted;
        for (const QJsonValue &group : groups)
            accepted[group["key"].toString()] = group["n"].toInt();
        const QMap<QString, int> expected = {{"company", 15}, {"branch_org", 4},   {"business_org", 4},
                                             {"ngo", 5},      {"municipality", 3}, {"education", 2},
                                             {"research", 2}};
        QCOMPARE(accepted, expected);
    }

    void hasItsCommitments_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("column");
        QTest::newRow("published bands") << "published" << 4;
        QTest::newRow("simple tolerance") << "tolerance" << 5;
    }

    void hasItsCommitments()
    {
        QFETCH(QString, rule);
        QFETCH(int, column);
        const QJsonArray commitments =
            json({"commitments", m_register, "--year", "2025", "--rule", rule}).array();
        QFile file(OCTANT_TEST_DATA "/cli/commitments.csv");
        QVERIFY(file.open(QIODevice::ReadOnly));
        file.readLine();
        qsizetype i = 0;
        for (; !file.atEnd(); ++i) {
            const QStringList row = QString::fromUtf8(file.readLine()).trimmed().split(',');
            QVERIFY(i < commitments.size());
            const QJsonObject commitment = commitments[i].toObject();
            QCOMPARE(commitment["code"].toString(), row[0]);
            QVERIFY2(commitment["status"].toString() == row[column],
                     qPrintable(row[0] + " is " + commitment["status"].toString() + ", not " + row[column]));
            compareNumber(commitment["actual"], row[1], 1);
            compareNumber(commitment["progress"], row[2], 100);
            compareNumber(commitment["expected"], row[3], 100);
        }
        QCOMPARE(i, 24);
        QCOMPARE(commitments.size(), 24);
    }

    void everyIndicatorHasAValue()
    {
        const QJsonArray groups = json({"progress", m_register, "--year", "2025"})["groups"].toArray();
        QCOMPARE(groups.size(), 1);
        const QJsonArray indicators = groups[0]["indicators"].toArray();
        QCOMPARE(indicators.size(), 30);
        for (const QJsonValue &indicator : indicators) {
            const QByteArray text = QJsonDocument(indicator.toObject()).toJson(QJsonDocument::Compact);
            QVERIFY2(indicator["value"].isDouble(), text);
            QVERIFY2(indicator["n"].toInt() >= 3, text);
            QVERIFY2(indicator["panel"]["n"].toInt() >= 3, text);
        }
    }

    void nobodyInItExists()
    {
        const QJsonArray responses = json({"responses", m_register, "--year", "2025"}).array();
        for (const QJsonValue &response : responses) {
            const QString mail = response["answers"]["PP_14"]["value"].toString();
            QVERIFY2(mail.isEmpty() || mail.endsWith("example.org"), qPrintable(mail));
        }
    }

    void sameSeedSameAlliance()
    {
        const QString again = m_folder.filePath("again.octant");
        const QString other = m_folder.filePath("other.octant");
        QCOMPARE(octantCli({"sample", again, "--seed", "1"}).exitCode, 0);
        QCOMPARE(octantCli({"sample", other, "--seed", "2"}).exitCode, 0);
        const auto everything = [this](const QString &path) {
            return octantCli({"log", path}).out + octantCli({"responses", path, "--year", "2025"}).out;
        };
        QCOMPARE(everything(again), everything(m_register));
        QVERIFY(everything(other) != everything(m_register));
    }

    void smallerAndLarger()
    {
        const QString small = m_folder.filePath("small.octant");
        QCOMPARE(octantCli({"sample", small, "--partners", "24", "--rounds", "1"}).exitCode, 0);
        QCOMPARE(json({"partners", small}).array().size(), 24);
        QCOMPARE(json({"commitments", small, "--year", "2025"}).array().size(), 24);
        const QString large = m_folder.filePath("large.octant");
        QCOMPARE(octantCli({"sample", large, "--partners", "60", "--rounds", "2"}).exitCode, 0);
        QCOMPARE(json({"partners", large}).array().size(), 60);
    }

private:
    static void compareNumber(const QJsonValue &value, const QString &expected, double scale)
    {
        QCOMPARE(value.isNull(), expected.isEmpty());
        if (!expected.isEmpty())
            QVERIFY(std::abs(value.toDouble() * scale - expected.toDouble()) <= (scale == 1 ? 1e-9 : 0.5));
    }
};

QTEST_GUILESS_MAIN(SampleTest)
#include "tst_cli_sample.moc"
