// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/channels/response_file.h"
#include "forms/channels/zip.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

ReceivedForm sampleForm()
{
    ReceivedForm form;
    form.channel = u"app"_s;
    form.edition = EditionHash(QString(64, u'a'));
    form.token = u"tok-17"_s;
    form.partner = u"A017"_s;
    form.language = u"bg"_s;
    form.origin = u"0e3d9a5e-7f0e-4b5d-9f3a-2f6c1f1f0b11"_s;
    form.sequence = 3;
    form.finished = QDateTime(QDate(2026, 3, 14), QTime(9, 26, 53, 589), QTimeZone::utc());
    form.answers = {
        {u"PP_01"_s, QJsonObject{{u"value"_s, u"Текстил „Юг“ ООД"_s}}},
        {u"EE_01"_s, QJsonObject{{u"value"_s, 0.1}, {u"qualifier"_s, u"measured"_s}}},
        {u"COMMIT"_s, QJsonObject{{u"value"_s, QJsonArray{QJsonObject{
                                                   {u"CM_01"_s, QJsonObject{{u"value"_s, u"new"_s}}}}}}}}};
    form.apart = {{u"PP_11"_s, QJsonObject{{u"value"_s, 1200}}}};
    return form;
}

QByteArray member(const QByteArray &file, const QString &name)
{
    const auto members = readZip(file, {}, u"response"_s);
    for (const ZipMember &member : *members) {
        if (member.name == name)
            return member.bytes;
    }
    return {};
}

/// The sample with one value of its manifest replaced, or taken out.
QByteArray withManifest(const QString &key, const QJsonValue &value)
{
    const QByteArray file = writeResponseFile(sampleForm());
    QJsonObject manifest = QJsonDocument::fromJson(member(file, u"manifest.json"_s)).object();
    if (value.isUndefined())
        manifest.remove(key);
    else
        manifest.insert(key, value);
    return writeZip({{u"manifest.json"_s, QJsonDocument(manifest).toJson()},
                     {u"answers.json"_s, member(file, u"answers.json"_s)}});
}

QByteArray withAnswers(const QByteArray &answers)
{
    return writeZip({{u"manifest.json"_s, member(writeResponseFile(sampleForm()), u"manifest.json"_s)},
                     {u"answers.json"_s, answers}});
}

} // namespace

class TestResponseFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote();
    void sameContentGivesTheSameBytes();
    void isRecognisedByContent();
    void readsManifestsWithMoreThanItKnows();
    void refuses_data();
    void refuses();
    void namesTheLineOfBrokenJson();
};

void TestResponseFile::readsWhatItWrote()
{
    const ReceivedForm form = sampleForm();
    const auto read = readResponseFile(writeResponseFile(form), u"A017.octresp"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().sentence()));
    QCOMPARE(read->channel, form.channel);
    QCOMPARE(read->edition.text(), form.edition.text());
    QCOMPARE(read->token, form.token);
    QCOMPARE(read->partner, form.partner);
    QCOMPARE(read->language, form.language);
    QCOMPARE(read->origin, form.origin);
    QCOMPARE(read->sequence, form.sequence);
    QCOMPARE(read->finished, form.finished);
    QCOMPARE(read->finished.timeSpec(), Qt::UTC);
    QVERIFY(!read->sealed);
    QCOMPARE(read->answers, form.answers);
    QCOMPARE(read->apart, form.apart);
}

void TestResponseFile::sameContentGivesTheSameBytes()
{
    QCOMPARE(writeResponseFile(sampleForm()), writeResponseFile(sampleForm()));
}

void TestResponseFile::isRecognisedByContent()
{
    const QByteArray file = writeResponseFile(sampleForm());
    QVERIFY(isResponseFile(file));
    QVERIFY(isResponseFile(file.first(file.size() / 2)));
    QVERIFY(!isResponseFile({}));
    QVERIFY(!isResponseFile("%PDF-1.7"));
    QVERIFY(!isResponseFile(writeZip({{u"manifest.json"_s, "{\"format\":\"octant-form\"}"}})));
    QVERIFY(!isResponseFile(writeZip({{u"edition.json"_s, "{\"format\":\"octant-response\"}"}})));
}

void TestResponseFile::readsManifestsWithMoreThanItKnows()
{
    QVERIFY(readResponseFile(withManifest(u"mood"_s, u"good"_s), {}));
}

void TestResponseFile::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const QByteArray good = writeResponseFile(sampleForm());

    QTest::newRow("empty") << QByteArray() << u"response.empty"_s;
    QTest::newRow("half") << good.first(good.size() / 2) << u"response.truncated"_s;
    QTest::newRow("a form") << withManifest(u"format"_s, u"octant-form"_s) << u"response.foreign"_s;
    QTest::newRow("no format") << withManifest(u"format"_s, QJsonValue::Undefined) << u"response.foreign"_s;
    QTest::newRow("newer") << withManifest(u"version"_s, 2) << u"response.newer"_s;
    QTest::newRow("version a text") << withManifest(u"version"_s, u"1"_s) << u"response.invalid"_s;
    QTest::newRow("version 0") << withManifest(u"version"_s, 0) << u"response.invalid"_s;
    QTest::newRow("channel") << withManifest(u"channel"_s, u"fax"_s) << u"response.invalid"_s;
    QTest::newRow("edition") << withManifest(u"edition"_s, u"last year's"_s) << u"response.invalid"_s;
    QTest::newRow("no token") << withManifest(u"token"_s, QJsonValue::Undefined) << u"response.invalid"_s;
    QTest::newRow("sequence 0") << withManifest(u"sequence"_s, 0) << u"response.invalid"_s;
    QTest::newRow("sequence 1.5") << withManifest(u"sequence"_s, 1.5) << u"response.invalid"_s;
    QTest::newRow("sequence 1e300") << withManifest(u"sequence"_s, 1e300) << u"response.invalid"_s;
    QTest::newRow("finished") << withManifest(u"finished"_s, u"yesterday"_s) << u"response.invalid"_s;
    QTest::newRow("local time") << withManifest(u"finished"_s, u"2026-03-14T09:26:53"_s)
                                << u"response.invalid"_s;
    QTest::newRow("claims a seal") << withManifest(u"sealed"_s, true) << u"response.invalid"_s;
    QTest::newRow("no answers") << writeZip({{u"manifest.json"_s, member(good, u"manifest.json"_s)}})
                                << u"response.incomplete"_s;
    QTest::newRow("no manifest") << writeZip({{u"answers.json"_s, "{\"answers\":{}}"}})
                                 << u"response.incomplete"_s;
    QTest::newRow("answers a list") << withAnswers("[]") << u"json.invalid"_s;
    QTest::newRow("answers elsewhere") << withAnswers("{\"results\":{}}") << u"response.invalid"_s;
    QTest::newRow("answers of another type") << withAnswers("{\"answers\":[]}") << u"response.invalid"_s;
    QTest::newRow("apart of another type")
        << withAnswers("{\"answers\":{},\"apart\":1}") << u"response.invalid"_s;
    QTest::newRow("html-j03 key twice")
        << withAnswers("{\"answers\":{\"A\":1,\"A\":2}}") << u"json.invalid"_s;
    QTest::newRow("html-j02 deep") << withAnswers(QByteArray(100'000, '[')) << u"json.invalid"_s;
    QTest::newRow("html-j07 surrogate")
        << withAnswers("{\"answers\":{\"A\":\"\\ud800\"}}") << u"json.invalid"_s;
    QTest::newRow("html-j04 1e400") << withAnswers("{\"answers\":{\"A\":1e400}}") << u"json.invalid"_s;
}

void TestResponseFile::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const auto read = readResponseFile(bytes, u"A017.octresp"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QCOMPARE(read.error().where.file, u"A017.octresp"_s);
    QVERIFY(!read.error().what.isEmpty());
    QVERIFY(!read.error().remedy.isEmpty());
}

void TestResponseFile::namesTheLineOfBrokenJson()
{
    const auto read = readResponseFile(withAnswers("{\n\"answers\": {\n\"A\": \n"), u"A017.octresp"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().where.sheet, u"answers.json"_s);
    QVERIFY(read.error().where.line >= 3);
}

QTEST_GUILESS_MAIN(TestResponseFile)
#include "tst_response_file.moc"
