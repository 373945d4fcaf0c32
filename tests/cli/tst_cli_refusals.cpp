// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/channels/response_file.h"
#include "tests/support/command_line.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace octant;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

using Change = std::function<QByteArray(const QByteArray &)>;

/// The same response with something changed in it.
Change changed(const std::function<void(ReceivedForm &)> &change)
{
    return [change](const QByteArray &bytes) {
        ReceivedForm form = readResponseFile(bytes, "good").value();
        change(form);
        return writeResponseFile(form);
    };
}

Change withAnswer(const QString &code, const QJsonValue &value)
{
    return changed([=](ReceivedForm &form) { form.answers.insert(code, QJsonObject{{"value", value}}); });
}

QByteArray newer(const QByteArray &bytes)
{
    // The manifest is stored, not packed, so its text can be changed in place; the checksum must be put
    // right.
    ReceivedForm form = readResponseFile(bytes, "good").value();
    return writeResponseFile(form).replace("\"version\":1", "\"version\":9");
}

} // namespace

Q_DECLARE_METATYPE(Change)

/// What cannot be taken in is answered in one sentence, and the register stays as it was.
class RefusalsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_register;
    QByteArray m_good;

    QByteArray records() const
    {
        return octantCli({"responses", m_register, "--year", "2025"}).out +
               octantCli({"commitments", m_register, "--year", "2025"}).out +
               octantCli({"progress", m_register, "--year", "2025"}).out;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_register = m_folder.filePath("register.octant");
        const QString responses = m_folder.filePath("responses");
        QCOMPARE(
            octantCli({"sample", m_register, "--partners", "24", "--rounds", "2", "--responses", responses})
                .exitCode,
            0);
        m_good = contentOf(responses + "/A001.octresp");
        QVERIFY(!m_good.isEmpty());
    }

    void badResponses_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("place");
        QTest::newRow("empty") << Change([](const QByteArray &) { return QByteArray(); }) << "response.empty"
                               << "bad.octresp";
        QTest::newRow("half of it") << Change([](const QByteArray &good) {
            return good.left(good.size() / 2);
        }) << "response.truncated"
                                    << "bad.octresp";
        QTest::newRow("foreign") << Change([](const QByteArray &) {
            return QByteArray("Здравейте, прилагам отговора ни.");
        }) << ""
                                 << "bad.octresp";
        QTest::newRow("newer") << Change(newer) << ""
                               << "bad.octresp";
        QTest::newRow("unknown partner")
            << changed([](ReceivedForm &form) { form.token = "nobody"; }) << "response.unknown_partner"
            << "bad.octresp";
        QTest::newRow("unknown edition")
            << changed([](ReceivedForm &form) { form.edition = EditionHash(QString(64, 'a')); })
            << "response.unknown_edition"
            << "bad.octresp";
        QTest::newRow("text for a number") << withAnswer("EE_01", "много") << ""
                                           << "EE_01";
        QTest::newRow("below its bound") << withAnswer("EN_12", -5) << ""
                                         << "EN_12";
        QTest::newRow("share over 100") << withAnswer("EC_07", 140) << ""
                                        << "EC_07";
        QTest::newRow("part over its total") << withAnswer("EE_06", 9e9) << ""
                                             << "EE_06";
        QTest::newRow("unknown choice") << withAnswer("PP_04", "monastery") << ""
                                        << "PP_04";
        QTest::newRow("unknown question") << withAnswer("XX_99", 1) << ""
                                          << "XX_99";
    }

    void badResponses()
    {
        QFETCH(Change, change);
        QFETCH(QString, code);
        QFETCH(QString, place);
        const QString path = m_folder.filePath("bad.octresp");
        write(path, change(m_good));
        const QByteArray before = records();
        const CommandLineRun run =
            octantCli({"import", m_register, path, "--accept", "all", "--language", "en"});
        QCOMPARE(run.exitCode, 1);
        const QJsonObject entry = run.json()["files"].toArray().first().toObject();
        QCOMPARE(entry["outcome"].toString(), QStringLiteral("refused"));
        const QJsonArray findings = entry["findings"].toArray();
        const auto found = std::find_if(findings.begin(), findings.end(), [](const QJsonValue &finding) {
            return finding["severity"] == "error";
        });
        QVERIFY2(found != findings.end(), run.out);
        if (!code.isEmpty())
            QCOMPARE(found->toObject()["code"].toString(), code);
        QVERIFY(!found->toObject()["what"].toString().isEmpty());
        QVERIFY(!found->toObject()["remedy"].toString().isEmpty());
        QCOMPARE(run.messages.count('\n'), 1);
        QVERIFY2(run.messages.contains(place), qPrintable(run.messages));
        QCOMPARE(records(), before);
        QVERIFY(octantCli({"verify", m_register}).json()["ok"].toBool());
    }

    void aMissingFile()
    {
        const CommandLineRun run =
            octantCli({"import", m_register, m_folder.filePath("none.octresp"), "--language", "en"});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.messages.contains("none.octresp"), qPrintable(run.messages));
        QCOMPARE(run.messages.count('\n'), 1);
    }

    void registersThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("това не е регистър");
        QTest::newRow("half a register") << contentOf(m_register).left(5000);
    }

    void registersThatAreNone()
    {
        QFETCH(QByteArray, content);
        const QString path = m_folder.filePath("none.octant");
        write(path, content);
        for (const QStringList &call :
             {QStringList{"partners", path}, QStringList{"import", path, m_folder.path()},
              QStringList{"verify", path}, QStringList{"log", path}}) {
            const CommandLineRun run = octantCli(call);
            QVERIFY2(run.exitCode == 1, qPrintable(call.first() + ": " + run.messages));
            QVERIFY2(run.messages.contains("none.octant"), qPrintable(run.messages));
            QCOMPARE(contentOf(path), content);
        }
    }

    void reportsThatCannotBeWritten()
    {
        const QString path = m_folder.filePath("no/such/folder/report.pdf");
        const CommandLineRun run =
            octantCli({"report", "annual", m_register, "--year", "2025", "--language", "en", "-o", path});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.messages.contains("report.pdf"), qPrintable(run.messages));
        QVERIFY(!QFile::exists(path));
    }

    void aYearWithoutARound()
    {
        const CommandLineRun run = octantCli({"progress", m_register, "--year", "1999"});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.messages.contains("1999"), qPrintable(run.messages));
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown verb") << QStringList{"conjure"};
        QTest::newRow("register missing") << QStringList{"partners"};
        QTest::newRow("year missing") << QStringList{"progress", m_register};
        QTest::newRow("year in words") << QStringList{"progress", m_register, "--year", "last"};
        QTest::newRow("unknown option") << QStringList{"partners", m_register, "--everything"};
        QTest::newRow("unknown rule")
            << QStringList{"commitments", m_register, "--year", "2025", "--rule", "mild"};
        QTest::newRow("unknown language") << QStringList{"partners", m_register, "--language", "de"};
        QTest::newRow("a word too many") << QStringList{"verify", m_register, "more"};
    }

    void wrongUsage()
    {
        QFETCH(QStringList, call);
        const CommandLineRun run = octantCli(call);
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY(!run.messages.isEmpty());
    }

    void helpIsNoMistake()
    {
        QCOMPARE(octantCli({"--help"}).exitCode, 0);
        QCOMPARE(octantCli({"import", "--help"}).exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(RefusalsTest)
#include "tst_cli_refusals.moc"
