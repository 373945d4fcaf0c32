// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/workbook/workbook.h"
#include "tests/support/xlsx_book.h"

#include <QTest>

using namespace octant;
using namespace octant::test;
using namespace Qt::StringLiterals;

namespace {

constexpr WorkbookLimits narrow{3, 4, 6, 2, 64'000'000, 64'000'000};
const QByteArray relationsPart = "xl/_rels/workbook.xml.rels";

QByteArray bytesOf(const QString &rows, const QString &after = {})
{
    return XlsxBook{{{u"S"_s, rows, after}}, {}, {}, {}, {}}.bytes();
}

/// A workbook of some sheets with these names, and its list of relationships changed.
QByteArray bytesOfSheets(const QStringList &names, const QByteArray &before = {},
                         const QByteArray &after = {})
{
    XlsxBook book;
    for (const QString &name : names)
        book.pages << XlsxBook::Page{name, u"<row><c><v>1</v></c></row>"_s};
    const QList<RawMember> members = book.members();
    return rawZip(
        withMember(members, relationsPart, contentOf(members, relationsPart).replace(before, after)));
}

QString rowsOf(int count)
{
    return u"<row><c><v>1</v></c></row>"_s.repeated(count);
}

} // namespace

/// Sheets of an .xlsx that cannot be what they say, and those that hold too much.
class TestWorkbookXlsxRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void acceptsWhatIsJustAllowed();
    void blankCellsDoNotCount();
    void readsPastManyRowsQuickly();
};

void TestWorkbookXlsxRefusals::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &code, const QString &sheet,
                        const QString &cell, const QString &named) {
        QTest::newRow(name) << bytes << u"workbook."_s + code << sheet << cell << named;
    };
    const QString s = u"S"_s;
    row("beyond the last row", bytesOf(u"<row r='1048577'><c><v>1</v></c></row>"_s), u"bad_reference"_s, s,
        {}, u"1048577"_s);
    row("beyond the last column", bytesOf(u"<row><c r='XFE1'><v>1</v></c></row>"_s), u"bad_reference"_s, s,
        {}, u"XFE1"_s);
    row("far beyond", bytesOf(u"<row r='1'><c r='A99999999999999999999'/></row>"_s), u"bad_reference"_s, s,
        {}, u"A99999999999999999999"_s);
    row("counted beyond the last column", bytesOf(u"<row><c r='XFD1'/><c><v>1</v></c></row>"_s),
        u"bad_reference"_s, s, {}, u"XFE1"_s);
    row("counted beyond the last row", bytesOf(u"<row r='1048576'/><row><c><v>1</v></c></row>"_s),
        u"bad_reference"_s, s, {}, u"A1048577"_s);
    row("row zero", bytesOf(u"<row r='0'/>"_s), u"bad_reference"_s, s, {}, u"“0”"_s);
    row("no reference", bytesOf(u"<row><c r='7B'><v>1</v></c></row>"_s), u"bad_reference"_s, s, {}, u"7B"_s);
    row("of another row", bytesOf(u"<row r='5'><c r='B7'><v>1</v></c></row>"_s), u"bad_reference"_s, s, {},
        u"B7"_s);
    row("merged backwards", bytesOf({}, u"<mergeCells><mergeCell ref='B3:A1'/></mergeCells>"_s),
        u"bad_reference"_s, s, {}, u"B3:A1"_s);
    row("cell twice", bytesOf(u"<row><c r='B1'><v>1</v></c><c r='B1'><v>2</v></c></row>"_s),
        u"duplicate_cell"_s, s, u"B1"_s, u"twice"_s);
    row("row twice",
        bytesOf(
            u"<row r='2'><c><v>1</v></c></row><row r='1'><c><v>1</v></c></row><row r='2'><c><v>2</v></c></row>"_s),
        u"duplicate_cell"_s, s, u"A2"_s, u"twice"_s);
    row("no shared strings", bytesOf(u"<row r='2'><c r='C2' t='s'><v>0</v></c></row>"_s), u"shared_string"_s,
        s, u"C2"_s, u"text"_s);
    row("negative shared string", bytesOf(u"<row><c t='s'><v>-1</v></c></row>"_s), u"shared_string"_s, s,
        u"A1"_s, u"text"_s);
    row("too many rows", bytesOf(rowsOf(4)), u"too_many_rows"_s, s, {}, u"3"_s);
    row("too many columns", bytesOf(u"<row><c r='E1'><v>1</v></c></row>"_s), u"too_many_columns"_s, s,
        u"E1"_s, u"column D"_s);
    row("too many cells", bytesOf(u"<row><c><v>1</v></c><c><v>1</v></c><c><v>1</v></c></row>"_s.repeated(3)),
        u"too_many_cells"_s, s, {}, u"6"_s);
    row("too many merged",
        bytesOf({}, u"<mergeCells>"_s + u"<mergeCell ref='A1:B1'/>"_s.repeated(7) + u"</mergeCells>"_s),
        u"too_many_merged"_s, s, {}, u"6"_s);
    row("too many sheets", bytesOfSheets({u"A"_s, u"B"_s, u"C"_s}), u"too_many_sheets"_s, {}, {}, u"2"_s);
    row("no sheets", bytesOfSheets({}), u"no_sheets"_s, {}, {}, u"no sheets"_s);
    row("two sheets of one name", bytesOfSheets({u"Survey"_s, u"survey"_s}), u"duplicate_sheet"_s,
        u"survey"_s, {}, u"same name"_s);
    row("two sheets of one part", bytesOfSheets({u"A"_s, u"B"_s}, "sheet2.xml", "sheet1.xml"),
        u"shared_part"_s, u"B"_s, {}, u"xl/worksheets/sheet1.xml"_s);
    row("styles without a part",
        bytesOfSheets({u"A"_s}, "<Relationship ",
                      "<Relationship Id=\"r9\" Type=\"x/styles\" Target=\"styles.xml\"/><Relationship "),
        u"missing_part"_s, u"xl/styles.xml"_s, {}, u"xl/styles.xml"_s);
    row("sheet without a part", bytesOfSheets({u"A"_s}, "Id=\"r1\"", "Id=\"r7\""), u"missing_part"_s, {}, {},
        u"A"_s);
    row("sheet on the web", bytesOfSheets({u"A"_s}, "worksheets/sheet1.xml", "http://example.org/a.xml"),
        u"outside"_s, {}, {}, u"http://example.org/a.xml"_s);
    row("sheet outside", bytesOfSheets({u"A"_s}, "worksheets/sheet1.xml", "../../sheet1.xml"), u"outside"_s,
        {}, {}, u"../../sheet1.xml"_s);
    row("sheet called external",
        bytesOfSheets({u"A"_s}, "Target=\"worksheets/sheet1.xml\"",
                      "Target=\"worksheets/sheet1.xml\" TargetMode=\"External\""),
        u"outside"_s, {}, {}, u"worksheets/sheet1.xml"_s);
    row("macro sheet", bytesOfSheets({u"A"_s}, "/worksheet\"", "/xlMacrosheet\""), u"macros"_s, {}, {},
        u"macros"_s);
}

void TestWorkbookXlsxRefusals::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, named);
    const Result<Workbook> workbook = readWorkbook(bytes, u"a.xlsx"_s, narrow);
    QVERIFY(!workbook);
    QTEST(workbook.error().code, "code");
    QTEST(workbook.error().where.sheet, "sheet");
    QTEST(workbook.error().where.cell, "cell");
    QCOMPARE(workbook.error().where.file, u"a.xlsx"_s);
    QVERIFY2(workbook.error().what.contains(named), qPrintable(workbook.error().what));
}

void TestWorkbookXlsxRefusals::acceptsWhatIsJustAllowed()
{
    const Result<Workbook> workbook = readWorkbook(
        bytesOf(rowsOf(2) + u"<row><c><v>1</v></c><c r='D3'><v>1</v></c></row>"_s), u"a.xlsx"_s, narrow);
    QVERIFY(workbook);
    QCOMPARE(workbook->sheets[0].rows.size(), 3);
    QVERIFY(readWorkbook(bytesOfSheets({u"A"_s, u"B"_s}), u"a.xlsx"_s, narrow));
    QVERIFY(
        readWorkbook(bytesOf(u"<row r='1048576'><c r='A1048576'><v>1</v></c></row>"_s), u"a.xlsx"_s, narrow));
}

void TestWorkbookXlsxRefusals::blankCellsDoNotCount()
{
    const QString styled = u"<row s='1'><c s='1'/><c s='1'/><c s='1'/><c s='1'/><c s='1'/></row>"_s;
    const Result<Workbook> workbook = readWorkbook(bytesOf(styled.repeated(1000)), u"a.xlsx"_s, narrow);
    QVERIFY(workbook);
    QVERIFY(workbook->sheets[0].rows.isEmpty());
}

void TestWorkbookXlsxRefusals::readsPastManyRowsQuickly()
{
    // 100,000 rows end at the first that is one too many
    const Result<Workbook> workbook = readWorkbook(bytesOf(rowsOf(100'000)), u"a.xlsx"_s, xlsformLimits);
    QVERIFY(!workbook);
    QCOMPARE(workbook.error().code, u"workbook.too_many_rows"_s);
    QVERIFY(workbook.error().what.contains(u"60\u00A0000"_s));
}

QTEST_GUILESS_MAIN(TestWorkbookXlsxRefusals)
#include "tst_workbook_xlsx_refusals.moc"
