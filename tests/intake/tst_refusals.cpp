// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alliance.h"

#include "forms/channels/response_file.h"
#include "forms/channels/zip.h"
#include "records/store/log_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace octant;
using namespace octant::test;
using namespace Qt::StringLiterals;

namespace {

/// A file with this manifest or these answers in place of the good form's.
QByteArray withMember(const ReceivedForm &form, const QString &name, const QByteArray &bytes)
{
    QList<ZipMember> members = *readZip(writeResponseFile(form), {}, u"response"_s);
    for (ZipMember &member : members) {
        if (member.name == name)
            member.bytes = bytes;
    }
    return writeZip(members);
}

} // namespace

/// What is refused leaves nothing but a line in the log.
class TestRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data();
    void files();
    void answers_data();
    void answers();
    void tellsEveryProblem();
    void saysWhatKindOfFileItLooksLike_data();
    void saysWhatKindOfFileItLooksLike();

private:
    void refuses(Alliance &alliance, const QByteArray &bytes, const QStringList &expected);
};

void TestRefusals::refuses(Alliance &alliance, const QByteArray &bytes, const QStringList &expected)
{
    const Holdings held = alliance.holdings();
    const qsizetype lines = alliance.logLines();
    const IntakeResult tried = alliance.intake().takeIn(bytes, u"A001.octresp"_s, AcceptPolicy::All, true);
    QCOMPARE(tried.outcome, IntakeOutcome::Refused);
    QCOMPARE(alliance.logLines(), lines);

    const IntakeResult result = alliance.intake().takeIn(bytes, u"A001.octresp"_s, AcceptPolicy::All);
    QCOMPARE(result.outcome, IntakeOutcome::Refused);
    QCOMPARE(result.findings, tried.findings);
    for (const QString &line : expected)
        QVERIFY2(written(result.findings).contains(line), qPrintable(written(result.findings).join(u'\n')));
    for (const Finding &finding : result.findings) {
        QCOMPARE(finding.problem.where.file, u"A001.octresp"_s);
        QVERIFY(!finding.problem.what.isEmpty());
        QVERIFY(!finding.problem.remedy.isEmpty());
    }
    QVERIFY(alliance.holdings() == held);
    QCOMPARE(alliance.logLines(), lines + 1);
    QVERIFY(LogStore(alliance.database()).all().last().what.startsWith(u"response.refused"_s));
}

void TestRefusals::files_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const Alliance alliance;
    const ReceivedForm form = alliance.goodForm();
    const QByteArray good = writeResponseFile(form);
    const QByteArray manifest = readZip(good, {}, u"response"_s)->first().bytes;

    QTest::newRow("any-g01 empty") << QByteArray() << u"response.empty"_s;
    QTest::newRow("any-g02 half") << good.first(good.size() / 2) << u"response.truncated"_s;
    QTest::newRow("any-g03 tail lost") << good.chopped(10) << u"response.truncated"_s;
    QTest::newRow("any-g04 head lost") << good.mid(8) << u"response.damaged"_s;
    QTest::newRow("any-g06 zeros") << QByteArray(512, '\0') << u"response.unknown_kind"_s;
    QTest::newRow("any-g07 page") << QByteArray("<html>404 Not Found</html>") << u"response.unknown_kind"_s;
    QTest::newRow("any-g08 pointer") << QByteArray("version https://git-lfs.github.com/spec/v1\n")
                                     << u"response.unknown_kind"_s;
    QTest::newRow("any-g10 base64") << good.toBase64() << u"response.unknown_kind"_s;
    QTest::newRow("any-g11 line ends")
        << QByteArray(good).replace('\n', "\r\n").replace("\x03\x04", "\x03\x04\r\n")
        << u"response.unknown_kind"_s;
    QTest::newRow("any-g12 trailing junk") << good + "\r\n--boundary--" << u"response.trailing"_s;
    QTest::newRow("any-g13 doubled") << good + good << u"response.damaged"_s;
    QTest::newRow("any-g05 bad checksum")
        << QByteArray(good).replace("finance", "finenca") << u"response.damaged"_s;
    QTest::newRow("an empty form") << writeZip({{u"manifest.json"_s,
                                                 "{\"format\":\"octant-form\",\"version\":1}"}})
                                   << u"response.foreign"_s;
    QTest::newRow("newer") << withMember(form, u"manifest.json"_s,
                                         QByteArray(manifest).replace("\"version\":1", "\"version\":2"))
                           << u"response.newer"_s;
    QTest::newRow("no edition") << withMember(form, u"manifest.json"_s,
                                              QByteArray(manifest).replace("\"edition\"", "\"e\""))
                                << u"response.invalid"_s;
    QTest::newRow("html-j02 deep") << withMember(form, u"answers.json"_s, QByteArray(100'000, '['))
                                   << u"json.invalid"_s;
    QTest::newRow("html-j03 twice") << withMember(form, u"answers.json"_s,
                                                  "{\"answers\":{\"EE_01\":1,\"EE_01\":2}}")
                                    << u"json.invalid"_s;
    ReceivedForm stranger = form;
    stranger.token = u"token-of-nobody"_s;
    QTest::newRow("unknown partner") << writeResponseFile(stranger) << u"response.unknown_partner"_s;
    ReceivedForm lastYear = form;
    lastYear.edition = EditionHash(QString(64, u'0'));
    QTest::newRow("unknown edition") << writeResponseFile(lastYear) << u"response.unknown_edition"_s;
    QTest::newRow("blank") << writeResponseFile(alliance.blankForm()) << u"response.blank"_s;
    ReceivedForm untouched = alliance.blankForm();
    untouched.answers = {{u"PP_01"_s, value(u"Партньор А001"_s)}, {u"PP_04"_s, value(u"company"_s)}};
    QTest::newRow("pdf-15 untouched") << writeResponseFile(untouched) << u"response.blank"_s;
}

void TestRefusals::files()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    Alliance alliance;
    refuses(alliance, bytes, {u"error "_s + expected});
}

void TestRefusals::answers_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QJsonObject>("answer");
    QTest::addColumn<QString>("code");
    QTest::newRow("text for a number") << u"EE_01"_s << value(u"8200"_s) << u"answers.wrong_type"_s;
    QTest::newRow("array for a number") << u"EE_01"_s << value(QJsonArray{1}) << u"answers.wrong_type"_s;
    QTest::newRow("number for a text") << u"PP_01"_s << value(17) << u"answers.wrong_type"_s;
    QTest::newRow("unknown choice") << u"PP_04"_s << value(u"kingdom"_s) << u"answers.unknown_choice"_s;
    QTest::newRow("unknown choice of several")
        << u"ND_01"_s << value(QJsonArray{u"love"_s}) << u"answers.unknown_choice"_s;
    QTest::newRow("unknown qualifier")
        << u"EE_01"_s << value(1, u"guessed"_s) << u"answers.unknown_qualifier"_s;
    QTest::newRow("html-j06 unknown question") << u"__proto__"_s << value(1) << u"answers.unknown_question"_s;
    QTest::newRow("out of bounds") << u"EE_01"_s << value(-1) << u"answer.constraint"_s;
    QTest::newRow("above the total") << u"EE_02"_s << value(9000) << u"answer.constraint"_s;
    QTest::newRow("not whole") << u"EN_11"_s << value(1.5) << u"answer.not_whole"_s;
    QTest::newRow("bad pattern") << u"PP_03"_s << value(u"12"_s) << u"answer.constraint"_s;
    QTest::newRow("bad mail") << u"PP_14"_s << value(u"maria at example"_s) << u"answer.constraint"_s;
}

void TestRefusals::answers()
{
    QFETCH(QString, question);
    QFETCH(QJsonObject, answer);
    QFETCH(QString, code);
    Alliance alliance;
    ReceivedForm form = alliance.goodForm();
    form.answers.insert(question, answer);
    refuses(alliance, writeResponseFile(form), {u"error %1 %2"_s.arg(code, question)});
}

void TestRefusals::tellsEveryProblem()
{
    Alliance alliance;
    ReceivedForm form = alliance.goodForm();
    form.answers.insert(u"EE_01"_s, value(u"many"_s));
    form.answers.insert(u"PP_04"_s, value(u"kingdom"_s));
    form.apart.insert(u"PP_11"_s, value(u"none"_s));
    refuses(alliance, writeResponseFile(form),
            {u"error answers.wrong_type EE_01"_s, u"error answers.unknown_choice PP_04"_s,
             u"error answers.wrong_type PP_11"_s});
}

void TestRefusals::saysWhatKindOfFileItLooksLike_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << u"PDF"_s;
    QTest::newRow("excel") << QByteArray("PK\x03\x04 [Content_Types].xml xl/workbook.xml") << u"Excel"_s;
    QTest::newRow("word") << QByteArray("PK\x03\x04 [Content_Types].xml word/document.xml") << u"Word"_s;
    QTest::newRow("ods") << QByteArray("PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.spreadsheet")
                         << u"LibreOffice"_s;
    QTest::newRow("old office") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\x00", 9) << u"old Office"_s;
    QTest::newRow("page") << QByteArray("\xEF\xBB\xBF<!DOCTYPE html><p>") << u"web page"_s;
    QTest::newRow("mail") << QByteArray("Return-Path: <a@b.bg>\r\nSubject: x\r\n") << u"mail message"_s;
    QTest::newRow("winmail") << QByteArray("\x78\x9F\x3E\x22rest") << u"winmail.dat"_s;
    QTest::newRow("picture") << QByteArray("\xFF\xD8\xFF\xE0 JFIF") << u"picture"_s;
    QTest::newRow("rar") << QByteArray("Rar!\x1A\x07") << u"archive"_s;
    QTest::newRow("register") << QByteArray("SQLite format 3") << u"register"_s;
    QTest::newRow("nothing known") << QByteArray("once upon a time") << u"not known"_s;
}

void TestRefusals::saysWhatKindOfFileItLooksLike()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, kind);
    Alliance alliance;
    const IntakeResult result = alliance.intake().takeIn(bytes, u"file"_s, AcceptPolicy::None);
    QCOMPARE(written(result.findings), QStringList({u"error response.unknown_kind"_s}));
    QVERIFY2(result.findings.first().problem.what.contains(kind),
             qPrintable(result.findings.first().problem.what));
}

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
