// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/workbook/workbook.h"
#include "tests/support/xlsx_book.h"

#include <QStringEncoder>
#include <QTest>

using namespace octant;
using namespace octant::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sheetPart = "xl/worksheets/sheet1.xml";

QList<RawMember> smallMembers()
{
    return XlsxBook{{xlsx::textPage(u"S"_s, {{u"a"_s}})}, {}, {}, {}, {}}.members();
}

/// The small workbook with its sheet changed.
template <typename Change>
QByteArray withSheet(Change change)
{
    QList<RawMember> members = smallMembers();
    for (RawMember &each : members) {
        if (each.name == sheetPart)
            change(each);
    }
    return rawZip(members);
}

QByteArray withSheetXml(const QByteArray &xml)
{
    return withSheet([&](RawMember &sheet) {
        sheet.content = xml;
        sheet.deflated = true;
    });
}

/// Parts that a workbook has beside those that are read.
QByteArray withExtra(const QList<RawMember> &extra)
{
    return rawZip(smallMembers() + extra);
}

QByteArray wide(const QByteArray &text)
{
    QStringEncoder encoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    return encoder(QString::fromUtf8(text));
}

} // namespace

/// The zip around a workbook, and the XML in it.
class TestWorkbookArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void keepsToItsLimits_data();
    void keepsToItsLimits();
    void readsPackedParts();
    void readsAnyEncoding_data();
    void readsAnyEncoding();
    void findsPartsIgnoringCase();
    void partsThatAreNotReadMayBeBroken();
    void isCancelled();
};

void TestWorkbookArchive::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("part");
    const QString sheet = QString::fromLatin1(sheetPart);
    const QByteArray doctype = "<!DOCTYPE x [%1]><worksheet>&a;</worksheet>";
    const auto row = [](const char *name, const QByteArray &bytes, const QString &code, const QString &part) {
        QTest::newRow(name) << bytes << u"workbook."_s + code << part;
    };
    row("twice", rawZip(smallMembers() + QList<RawMember>{{sheetPart, "<worksheet/>"}}), u"duplicate_part"_s,
        sheet);
    row("twice but for case", withExtra({{"XL/Workbook.xml", "<workbook/>"}}), u"duplicate_part"_s,
        u"XL/Workbook.xml"_s);
    row("leads upwards", withExtra({{"xl/../../x", "x"}}), u"unsafe_name"_s, u"xl/../../x"_s);
    row("absolute", withExtra({{"/etc/passwd", "x"}}), u"unsafe_name"_s, u"/etc/passwd"_s);
    row("backslash", withExtra({{"..\\x", "x"}}), u"unsafe_name"_s, u"..\\x"_s);
    row("drive", withExtra({{"C:x", "x"}}), u"unsafe_name"_s, u"C:x"_s);
    row("password", withExtra({{"x", QByteArray(20, 'x'), false, true}}), u"encrypted"_s, {});
    row("macros inside", withExtra({{"xl/vbaProject.bin", "x"}}), u"macros"_s, {});
    row("wrong check sum", withSheet([](RawMember &each) { each.checksumError = 1; }), u"damaged_part"_s,
        sheet);
    row("more than declared", withSheet([](RawMember &each) {
            each.declaredSize = 100;
            each.deflated = true;
        }),
        u"damaged_part"_s, sheet);
    row("less than declared", withSheet([](RawMember &each) {
            each.declaredSize = 10'000;
            each.deflated = true;
        }),
        u"damaged_part"_s, sheet);
    row("bomb", withSheetXml("<worksheet>" + QByteArray(12'000'000, ' ') + "</worksheet>"), u"bomb"_s, sheet);
    row("text without end", withSheetXml("<worksheet>" + QByteArray(200'000, ' ') + "</worksheet>"),
        u"overlong"_s, sheet);
    row("wide text without end",
        withSheetXml(wide("<worksheet>" + QByteArray(200'000, ' ') + "</worksheet>")), u"overlong"_s, sheet);
    row("many attributes",
        withSheetXml("<worksheet " +
                     [] {
                         QByteArray all;
                         for (int i = 0; i < 1000; ++i)
                             all += " a" + QByteArray::number(i) + "=''";
                         return all;
                     }() +
                     "/>"),
        u"overlong"_s, sheet);
    row("deep", withSheetXml(QByteArray("<a>").repeated(5000)), u"broken_part"_s, sheet);
    row("deep inside", withSheetXml("<worksheet>" + QByteArray("<a>").repeated(5000)), u"overlong"_s, sheet);
    row("declaration", withSheetXml(QByteArray(doctype).replace("%1", "")), u"doctype"_s, sheet);
    row("entity of a file",
        withSheetXml(QByteArray(doctype).replace("%1", "<!ENTITY a SYSTEM 'file:///etc/passwd'>")),
        u"doctype"_s, sheet);
    row("entities of entities",
        withSheetXml(QByteArray(doctype).replace("%1", "<!ENTITY b 'lol'><!ENTITY a '&b;&b;&b;&b;'>")),
        u"doctype"_s, sheet);
    row("broken", withSheetXml("<worksheet>\n<sheetData>\n</worksheet>"), u"broken_part"_s, sheet);
    row("cut off", withSheetXml("<worksheet><sheetData>"), u"broken_part"_s, sheet);
    row("something behind", withSheetXml("<worksheet/><worksheet/>"), u"broken_part"_s, sheet);
    row("empty part", withSheetXml({}), u"broken_part"_s, sheet);
    row("another root", withSheetXml("<html/>"), u"broken_part"_s, sheet);
    row("no content types", rawZip(withoutMember(smallMembers(), "[Content_Types].xml")), u"other_document"_s,
        {});
    row("no workbook part", rawZip(withoutMember(smallMembers(), "xl/workbook.xml")), u"missing_part"_s,
        u"xl/workbook.xml"_s);
    row("no sheet part", rawZip(withoutMember(smallMembers(), sheetPart)), u"missing_part"_s, sheet);
}

void TestWorkbookArchive::refuses()
{
    QFETCH(QByteArray, bytes);
    const Result<Workbook> workbook = readWorkbook(bytes, u"a.xlsx"_s, xlsformLimits);
    QVERIFY(!workbook);
    QTEST(workbook.error().code, "code");
    QTEST(workbook.error().where.sheet, "part");
    QCOMPARE(workbook.error().where.file, u"a.xlsx"_s);
    QVERIFY(!workbook.error().what.contains(u'%'));
}

void TestWorkbookArchive::keepsToItsLimits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("partBytes");
    QTest::addColumn<qint64>("totalBytes");
    QTest::addColumn<QString>("code");
    QList<RawMember> many;
    for (int i = 0; i < 5000; ++i)
        many << RawMember{"x" + QByteArray::number(i), {}};
    const QByteArray media =
        withExtra({{"media/1", QByteArray(6000, 'x')}, {"media/2", QByteArray(6000, 'x')}});
    QTest::newRow("within") << media << qint64(6000) << qint64(20'000) << QString();
    QTest::newRow("one part") << media << qint64(5999) << qint64(20'000) << u"workbook.part_too_large"_s;
    QTest::newRow("all parts") << media << qint64(6000) << qint64(12'000) << u"workbook.too_large"_s;
    QTest::newRow("number of parts") << withExtra(many) << qint64(6000) << qint64(20'000)
                                     << u"workbook.too_many_parts"_s;
}

void TestWorkbookArchive::keepsToItsLimits()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    WorkbookLimits limits = formLimits;
    limits.partBytes = *static_cast<qint64 *>(QTest::qData("partBytes", qMetaTypeId<qint64>()));
    limits.totalBytes = *static_cast<qint64 *>(QTest::qData("totalBytes", qMetaTypeId<qint64>()));
    const Result<Workbook> workbook = readWorkbook(bytes, u"a.xlsx"_s, limits);
    QCOMPARE(workbook ? QString() : workbook.error().code, code);
}

void TestWorkbookArchive::readsPackedParts()
{
    const Result<Workbook> workbook =
        readWorkbook(withSheet([](RawMember &each) { each.deflated = true; }), u"a.xlsx"_s, formLimits);
    QVERIFY(workbook);
    QCOMPARE(workbook->sheets[0].cell(1, 1).text(), u"a"_s);
}

void TestWorkbookArchive::readsAnyEncoding_data()
{
    QTest::addColumn<QByteArray>("xml");
    const QByteArray text =
        "<worksheet><sheetData><row><c t='inlineStr'><is><t>я</t></is></c></row></sheetData>"
        "</worksheet>";
    QStringEncoder big(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom);
    QTest::newRow("plain") << text;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + text;
    QTest::newRow("UTF-16, small end first") << wide("<?xml version='1.0' encoding='UTF-16'?>" + text);
    QTest::newRow("UTF-16, big end first") << QByteArray(big(QString::fromUtf8(text)));
}

void TestWorkbookArchive::readsAnyEncoding()
{
    QFETCH(QByteArray, xml);
    const Result<Workbook> workbook = readWorkbook(withSheetXml(xml), u"a.xlsx"_s, formLimits);
    QVERIFY2(workbook, workbook ? "" : qPrintable(workbook.error().sentence()));
    QCOMPARE(workbook->sheets[0].cell(1, 1).text(), u"я"_s);
}

void TestWorkbookArchive::findsPartsIgnoringCase()
{
    const QByteArray bytes = withSheet([](RawMember &each) { each.name = "xl/Worksheets/Sheet1.XML"; });
    const Result<Workbook> workbook = readWorkbook(bytes, u"a.xlsx"_s, formLimits);
    QVERIFY(workbook);
    QCOMPARE(workbook->sheets[0].cell(1, 1).text(), u"a"_s);
}

void TestWorkbookArchive::partsThatAreNotReadMayBeBroken()
{
    RawMember drawing{"xl/drawings/drawing1.xml", "<broken"};
    drawing.checksumError = 1;
    QVERIFY(readWorkbook(withExtra({drawing}), u"a.xlsx"_s, formLimits));
}

void TestWorkbookArchive::isCancelled()
{
    QList<QStringList> rows(2000, {u"a"_s, u"b"_s});
    const QByteArray bytes = XlsxBook{{xlsx::textPage(u"S"_s, rows)}, {}, {}, {}, {}}.bytes();
    int asked = 0;
    const Result<Workbook> whole = readWorkbook(bytes, u"a.xlsx"_s, formLimits, [&] { return ++asked < 0; });
    QVERIFY(whole);
    QVERIFY(asked > 1);
    const Result<Workbook> cancelled = readWorkbook(bytes, u"a.xlsx"_s, formLimits, [] { return true; });
    QCOMPARE(cancelled.error().code, u"workbook.cancelled"_s);
}

QTEST_GUILESS_MAIN(TestWorkbookArchive)
#include "tst_workbook_archive.moc"
