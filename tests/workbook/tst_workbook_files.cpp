// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/workbook/workbook.h"
#include "tests/support/xlsx_book.h"

#include <QTest>

using namespace octant;
using namespace octant::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray small()
{
    return XlsxBook{{xlsx::textPage(u"S"_s, {{u"a"_s}})}, {}, {}, {}, {}}.bytes();
}

/// A container of the old Office kind with a directory entry of this name.
QByteArray compound(const QString &stream)
{
    QByteArray bytes = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1").leftJustified(512, '\0');
    for (const QChar letter : stream)
        bytes.append(char(letter.unicode())).append('\0');
    return bytes.leftJustified(1024, '\0');
}

QByteArray withType(const QString &type)
{
    XlsxBook book{{xlsx::textPage(u"S"_s, {{u"a"_s}})}, {}, {}, {}, {}};
    book.mainType = type;
    return book.bytes();
}

} // namespace

/// Files that are something else than a whole workbook, whatever their name says.
class TestWorkbookFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatAFileIs_data();
    void tellsWhatAFileIs();
    void everyTruncationIsRefused();
    void everyLostBeginningIsRefused();
    void everyFlippedByteIsFoundOrHarmless();
};

void TestWorkbookFiles::tellsWhatAFileIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const QString excel = u"application/vnd.ms-excel."_s;
    QTest::newRow("empty") << QByteArray() << u"workbook.empty"_s;
    QTest::newRow("old Excel") << compound(u"Workbook"_s) << u"workbook.old_xls"_s;
    QTest::newRow("older Excel") << compound(u"Book"_s) << u"workbook.old_xls"_s;
    QTest::newRow("bare old Excel") << QByteArray("\x09\x08\x10\x00\x00\x06", 6) << u"workbook.old_xls"_s;
    QTest::newRow("password") << compound(u"EncryptedPackage"_s) << u"workbook.encrypted"_s;
    QTest::newRow("old Word") << compound(u"WordDocument"_s) << u"workbook.other_document"_s;
    QTest::newRow("binary") << withType(excel + u"sheet.binary.macroEnabled.main"_s) << u"workbook.xlsb"_s;
    QTest::newRow("macros") << withType(excel + u"sheet.macroEnabled.main+xml"_s) << u"workbook.macros"_s;
    QTest::newRow("template with macros")
        << withType(excel + u"template.macroEnabled.main+xml"_s) << u"workbook.macros"_s;
    QTest::newRow("Word document")
        << withType(u"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"_s)
        << u"workbook.other_document"_s;
    QTest::newRow("csv") << QByteArray("type,name,label\ntext,a,\"Въпрос\"\n") << u"workbook.text"_s;
    QTest::newRow("wide csv") << QByteArray("\xFF\xFE"
                                            "a\0,\0b\0\n\0",
                                            10)
                              << u"workbook.text"_s;
    QTest::newRow("base64") << small().toBase64() << u"workbook.text"_s;
    QTest::newRow("web page") << QByteArray("\n<!DOCTYPE html><html><body>Sign in</body></html>")
                              << u"workbook.web_page"_s;
    QTest::newRow("Excel's web page")
        << QByteArray("<HTML xmlns:x=\"urn:schemas-microsoft-com:office:excel\">") << u"workbook.web_page"_s;
    QTest::newRow("XML spreadsheet")
        << QByteArray(
               "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>")
        << u"workbook.xml_spreadsheet"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n") << u"workbook.pdf"_s;
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1A\n") << u"workbook.picture"_s;
    QTest::newRow("JPEG") << QByteArray("\xFF\xD8\xFF\xE0") << u"workbook.picture"_s;
    QTest::newRow("zeros") << QByteArray(512, '\0') << u"workbook.not_a_workbook"_s;
    QTest::newRow("empty zip") << rawZip({}) << u"workbook.other_document"_s;
    QTest::newRow("zip of scans") << rawZip({{"scan1.jpg", "\xFF\xD8\xFF"}}) << u"workbook.other_document"_s;
    QTest::newRow("response") << rawZip({{"manifest.json", "{}"}}) << u"workbook.other_document"_s;
    QTest::newRow("junk behind") << small() + "junk" << u"workbook.trailing"_s;
    QTest::newRow("junk before") << "junk\x01" + small() << u"workbook.damaged"_s;
    QTest::newRow("doubled") << small() + small() << u"workbook.trailing"_s;
    QTest::newRow("much behind") << small() + QByteArray(70'000, ' ') << u"workbook.trailing"_s;
    QTest::newRow("line ends mangled") << small().replace("\n", "\r\n") << u"workbook.trailing"_s;
}

void TestWorkbookFiles::tellsWhatAFileIs()
{
    QFETCH(QByteArray, bytes);
    const Result<Workbook> workbook = readWorkbook(bytes, u"a.xlsx"_s, formLimits);
    QVERIFY(!workbook);
    QTEST(workbook.error().code, "code");
    QCOMPARE(workbook.error().where.file, u"a.xlsx"_s);
    QVERIFY(workbook.error().what.endsWith(u'.'));
    QVERIFY(workbook.error().remedy.endsWith(u'.'));
}

void TestWorkbookFiles::everyTruncationIsRefused()
{
    const QByteArray whole = small();
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!readWorkbook(whole.first(size), u"a.xlsx"_s, formLimits), QByteArray::number(size));
    QCOMPARE(readWorkbook(whole.chopped(1), u"a.xlsx"_s, formLimits).error().code, u"workbook.truncated"_s);
    QCOMPARE(readWorkbook(whole.first(700), u"a.xlsx"_s, formLimits).error().code, u"workbook.truncated"_s);
}

void TestWorkbookFiles::everyLostBeginningIsRefused()
{
    const QByteArray whole = small();
    for (qsizetype lost = 1; lost <= whole.size(); ++lost)
        QVERIFY2(!readWorkbook(whole.sliced(lost), u"a.xlsx"_s, formLimits), QByteArray::number(lost));
}

void TestWorkbookFiles::everyFlippedByteIsFoundOrHarmless()
{
    const QByteArray whole = small();
    const Result<Workbook> expected = readWorkbook(whole, u"a.xlsx"_s, formLimits);
    QVERIFY(expected);
    int found = 0;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray flipped = whole;
        flipped[at] = char(flipped[at] ^ (1 << (at % 8)));
        const Result<Workbook> read = readWorkbook(flipped, u"a.xlsx"_s, formLimits);
        found += read ? 0 : 1;
        QVERIFY2(!read || *read == *expected, QByteArray::number(at));
    }
    QVERIFY(found > whole.size() / 2);
}

QTEST_GUILESS_MAIN(TestWorkbookFiles)
#include "tst_workbook_files.moc"
