// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foreign_zip.h"
#include "forms/channels/zip.h"

#include <QTest>

using namespace octant;
using namespace Qt::StringLiterals;
using test::ForeignZip;

namespace {

const QList<ZipMember> twoMembers{{u"manifest.json"_s, "{\"format\":\"octant-response\"}"},
                                  {u"att/1"_s, QByteArray("scan\0of an invoice", 19)}};

QByteArray replaced(QByteArray bytes, const char *before, const char *after)
{
    return bytes.replace(before, after);
}

} // namespace

class TestZip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote();
    void sameMembersGiveTheSameBytes();
    void readsDeflatedMembers();
    void refuses_data();
    void refuses();
    void refusesTooManyMembers();
    void refusesLargeMembers();
    void refusesDeclaredSizesThatLie();
    void everyFlippedByteIsFoundOrHarmless();
    void everyTruncationIsFound();
    void namesTheFirstMember();
};

void TestZip::readsWhatItWrote()
{
    const auto read = readZip(writeZip(twoMembers), u"a.octresp"_s, u"response"_s);
    QVERIFY(read);
    QCOMPARE(*read, twoMembers);
}

void TestZip::sameMembersGiveTheSameBytes()
{
    const QByteArray bytes = writeZip(twoMembers);
    QCOMPARE(writeZip(twoMembers), bytes);
    // The time of writing is not in it: 00:00 of 1 January 1980 stands in the first header.
    QCOMPARE(bytes.mid(10, 4), QByteArray("\x00\x00\x21\x00", 4));
}

void TestZip::readsDeflatedMembers()
{
    const ForeignZip zip{{{u"manifest.json"_s, QByteArray(5000, 'a')}}, true, {}, {}};
    const auto read = readZip(zip.bytes(), u"a.octresp"_s, u"response"_s);
    QVERIFY(read);
    QCOMPARE(read->first().bytes, QByteArray(5000, 'a'));
}

void TestZip::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");

    const QByteArray good = writeZip(twoMembers);
    QTest::newRow("any-g01 zero bytes") << QByteArray() << u"response.empty"_s;
    QTest::newRow("any-g02 half") << good.first(good.size() / 2) << u"response.truncated"_s;
    QTest::newRow("any-g03 tail lost") << good.chopped(1) << u"response.truncated"_s;
    QTest::newRow("any-g04 head lost") << good.mid(10) << u"response.not_a_zip"_s;
    QTest::newRow("any-g06 512 zeros") << QByteArray(512, '\0') << u"response.not_a_zip"_s;
    QTest::newRow("any-g07 page") << QByteArray("<!DOCTYPE html><html>") << u"response.not_a_zip"_s;
    QTest::newRow("any-g10 base64") << good.toBase64() << u"response.not_a_zip"_s;
    QTest::newRow("any-g12 trailing") << good + "-- \nSent from my telephone" << u"response.trailing"_s;
    QTest::newRow("much trailing") << good + QByteArray(100'000, ' ') << u"response.trailing"_s;
    QTest::newRow("any-g13 doubled") << good + good << u"response.damaged"_s;
    QTest::newRow("comment") << ForeignZip{{{u"manifest.json"_s, "{}"}}, false, {}, "hello"}.bytes()
                             << u"response.trailing"_s;
    QTest::newRow("bad checksum") << replaced(good, "invoice", "invoicE") << u"response.damaged"_s;
    QTest::newRow("docx")
        << ForeignZip{{{u"[Content_Types].xml"_s, "<x/>"}, {u"word/document.xml"_s, "<x/>"}}, true, {}, {}}
               .bytes()
        << u"response.foreign"_s;
    QTest::newRow("stranger beside")
        << ForeignZip{{{u"manifest.json"_s, "{}"}, {u"run.exe"_s, "MZ"}}, false, {}, {}}.bytes()
        << u"response.foreign"_s;
    QTest::newRow("zip slip") << ForeignZip{{{u"att/../../x"_s, "y"}}, false, {}, {}}.bytes()
                              << u"response.foreign"_s;
    QTest::newRow("absolute") << ForeignZip{{{u"/manifest.json"_s, "y"}}, false, {}, {}}.bytes()
                              << u"response.foreign"_s;
    QTest::newRow("name with line break")
        << ForeignZip{{{u"manifest.json\n"_s, "y"}}, false, {}, {}}.bytes() << u"response.foreign"_s;
    QTest::newRow("password") << ForeignZip{{{u"manifest.json"_s, "{}"}}, false, "secret", {}}.bytes()
                              << u"response.encrypted"_s;
    QTest::newRow("duplicate")
        << replaced(ForeignZip{{{u"att/1"_s, "a"}, {u"att/2"_s, "b"}}, false, {}, {}}.bytes(), "att/2",
                    "att/1")
        << u"response.duplicate"_s;
}

void TestZip::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const auto read = readZip(bytes, u"a.octresp"_s, u"response"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QCOMPARE(read.error().where.file, u"a.octresp"_s);
    QVERIFY(read.error().what.endsWith(u'.'));
    QVERIFY(!read.error().remedy.isEmpty());
}

void TestZip::refusesTooManyMembers()
{
    ForeignZip zip;
    for (int number = 1; number <= 65; ++number)
        zip.members.push_back({u"att/%1"_s.arg(number), "x"});
    QCOMPARE(readZip(zip.bytes(), {}, u"form"_s).error().code, u"form.too_large"_s);
    zip.members.pop_back();
    QVERIFY(readZip(zip.bytes(), {}, u"form"_s));
}

void TestZip::refusesLargeMembers()
{
    // 26 MB of zeros pack into 26 KB.
    const ForeignZip large{{{u"att/1"_s, QByteArray(26'000'000, '\0')}}, true, {}, {}};
    QCOMPARE(readZip(large.bytes(), {}, u"form"_s).error().code, u"form.too_large"_s);

    ForeignZip many;
    for (int number = 1; number <= 5; ++number)
        many.members.push_back({u"att/%1"_s.arg(number), QByteArray(21'000'000, '\0')});
    many.deflated = true;
    QCOMPARE(readZip(many.bytes(), {}, u"form"_s).error().code, u"form.too_large"_s);
}

void TestZip::refusesDeclaredSizesThatLie()
{
    QByteArray bytes = ForeignZip{{{u"att/1"_s, QByteArray(60'000, '\0')}}, true, {}, {}}.bytes();
    const QByteArray actual("\x60\xEA\x00\x00", 4); // 60,000
    const QByteArray declared("\x10\x00\x00\x00", 4);
    QVERIFY(bytes.contains(actual));
    bytes.replace(actual, declared);
    QCOMPARE(readZip(bytes, {}, u"form"_s).error().code, u"form.damaged"_s);
}

void TestZip::everyFlippedByteIsFoundOrHarmless()
{
    const QByteArray good = writeZip(twoMembers);
    int found = 0;
    for (qsizetype at = 0; at < good.size(); ++at) {
        QByteArray flipped = good;
        flipped[at] = char(flipped[at] ^ 0x10);
        const auto read = readZip(flipped, {}, u"form"_s);
        if (read)
            QCOMPARE(*read, twoMembers);
        else
            ++found;
    }
    QVERIFY(found > good.size() / 2);
}

void TestZip::everyTruncationIsFound()
{
    const QByteArray good = writeZip(twoMembers);
    for (qsizetype size = 0; size < good.size(); ++size)
        QVERIFY(!readZip(good.first(size), {}, u"form"_s));
}

void TestZip::namesTheFirstMember()
{
    QCOMPARE(firstZipName(writeZip(twoMembers)), u"manifest.json"_s);
    QCOMPARE(firstZipName(writeZip(twoMembers).first(50)), u"manifest.json"_s);
    QCOMPARE(firstZipName(QByteArray("PK\x03\x04", 4)), QString());
    QCOMPARE(firstZipName("manifest.json"), QString());
}

QTEST_GUILESS_MAIN(TestZip)
#include "tst_zip.moc"
