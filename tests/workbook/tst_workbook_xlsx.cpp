// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/workbook/workbook.h"
#include "tests/support/xlsx_book.h"

#include <QTest>

using namespace octant;
using namespace octant::test;
using namespace Qt::StringLiterals;

namespace {

XlsxBook bookOf(const QString &rows)
{
    return {{{u"S"_s, rows}}, {}, {}, {}, {}};
}

Result<Workbook> readBook(const XlsxBook &book)
{
    return readWorkbook(book.bytes(), u"a.xlsx"_s, formLimits);
}

/// Styles of which number 1 has this format.
QString stylesWith(const QString &format)
{
    return u"<numFmts><numFmt numFmtId=\"170\" formatCode=\"%1\"/></numFmts>"
           "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs>"_s.arg(format.toHtmlEscaped());
}

} // namespace

/// What stands in the cells of an .xlsx.
class TestWorkbookXlsx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCells_data();
    void readsCells();
    void readsDatesByTheirFormat_data();
    void readsDatesByTheirFormat();
    void readsDatesOfBuiltinFormats_data();
    void readsDatesOfBuiltinFormats();
    void readsDatesFrom1904();
    void findsPlacesOfCells();
    void sortsRowsAndCells();
    void readsHiddenSheetsAndRows();
    void readsMergedCells();
    void readsDefinedNames();
    void readsTheStrictKind();
    void readsPrefixedNames();
    void distrustsResultsThatWereNeverCalculated();
    void leavesOutWhatIsNoWorksheet();
};

void TestWorkbookXlsx::readsCells_data()
{
    QTest::addColumn<QString>("xml");
    QTest::addColumn<Cell>("cell");
    const auto row = [](const char *name, const QString &xml, const Cell &cell) {
        QTest::newRow(name) << xml << cell;
    };
    const auto error = [](CellError::Kind kind, const QString &text) { return Cell{CellError{kind, text}}; };
    row("shared", u"<c t='s'><v>0</v></c>"_s, {u"first"_s});
    row("shared, rich", u"<c t='s'><v>1</v></c>"_s, {u"bold and plain"_s});
    row("shared, phonetic", u"<c t='s'><v>2</v></c>"_s, {u"東京"_s});
    row("shared, empty", u"<c t='s'><v>3</v></c>"_s, {});
    row("inline", u"<c t='inlineStr'><is><t>x</t></is></c>"_s, {u"x"_s});
    row("inline, rich", u"<c t='inlineStr'><is><r><t>a</t></r><r><rPr><b/></rPr><t> b</t></r></is></c>"_s,
        {u"a b"_s});
    row("spaces", u"<c t='inlineStr'><is><t xml:space='preserve'>  x \n</t></is></c>"_s, {u"  x \n"_s});
    row("escaped line end", u"<c t='inlineStr'><is><t>a_x000D_\nb</t></is></c>"_s, {u"a\r\nb"_s});
    row("escaped underscore", u"<c t='inlineStr'><is><t>_x005F_x000D_</t></is></c>"_s, {u"_x000D_"_s});
    row("no escape", u"<c t='inlineStr'><is><t>a_x00_b_xZZZZ_</t></is></c>"_s, {u"a_x00_b_xZZZZ_"_s});
    row("escaped control character", u"<c t='inlineStr'><is><t>_x0000_</t></is></c>"_s, {u"\uFFFD"_s});
    row("entities", u"<c t='inlineStr'><is><t>&lt;b&gt;&amp;&#233;</t></is></c>"_s, {u"<b>&é"_s});
    row("text that looks like a formula", u"<c t='inlineStr'><is><t>=HYPERLINK(1)</t></is></c>"_s,
        {u"=HYPERLINK(1)"_s});
    row("text with leading zeros", u"<c t='str'><v>012345678</v></c>"_s, {u"012345678"_s});
    row("number", u"<c><v>12.5</v></c>"_s, {12.5});
    row("number by type", u"<c t='n'><v>1E3</v></c>"_s, {1000.0});
    row("true", u"<c t='b'><v>1</v></c>"_s, {true});
    row("false", u"<c t='b'><v>0</v></c>"_s, {false});
    row("date by type", u"<c t='d'><v>2025-12-31</v></c>"_s, {QDate(2025, 12, 31)});
    row("date-time by type", u"<c t='d'><v>2025-12-31T10:30:00Z</v></c>"_s,
        {QDateTime(QDate(2025, 12, 31), QTime(10, 30), Qt::UTC)});
    row("blank", u"<c s='1'/>"_s, {});
    row("blank number", u"<c><v/></c>"_s, {});
    row("formula, number", u"<c><f>1+1</f><v>2</v></c>"_s, {2.0});
    row("formula, text", u"<c t='str'><f>A1</f><v>x_x000D_</v></c>"_s, {u"x\r"_s});
    row("formula, empty text", u"<c t='str'><f>A1</f><v></v></c>"_s, {});
    row("formula, error", u"<c t='e'><f>A1</f><v>#N/A</v></c>"_s, error(CellError::Kind::Error, u"#N/A"_s));
    row("formula, no result", u"<c><f>1+1</f></c>"_s, error(CellError::Kind::NotCalculated, {}));
    row("formula, empty result", u"<c><f>1+1</f><v/></c>"_s, error(CellError::Kind::NotCalculated, {}));
    row("too large a number", u"<c><v>1E400</v></c>"_s, error(CellError::Kind::NotANumber, u"1E400"_s));
    row("infinity", u"<c><v>INF</v></c>"_s, error(CellError::Kind::NotANumber, u"INF"_s));
    row("no number", u"<c><v>12,5</v></c>"_s, error(CellError::Kind::NotANumber, u"12,5"_s));
    row("no date", u"<c t='d'><v>2025-02-31</v></c>"_s, error(CellError::Kind::NotANumber, u"2025-02-31"_s));
    row("unknown type", u"<c t='x'><v>1</v></c>"_s, error(CellError::Kind::NotANumber, u"1"_s));
}

void TestWorkbookXlsx::readsCells()
{
    QFETCH(QString, xml);
    XlsxBook book = bookOf(u"<row>"_s + xml + u"</row>"_s);
    book.strings =
        u"<si><t>first</t></si><si><r><rPr><b/></rPr><t>bold</t></r><r><t xml:space='preserve'> and "
        "plain</t></r></si><si><t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh><phoneticPr "
        "fontId='1'/></si><si/>"_s;
    const Result<Workbook> workbook = readBook(book);
    QVERIFY2(workbook, workbook ? "" : qPrintable(workbook.error().sentence()));
    QTEST(workbook->sheets[0].cell(1, 1), "cell");
    const bool isBlank = workbook->sheets[0].cell(1, 1).isBlank();
    QCOMPARE(workbook->sheets[0].rows.isEmpty(), isBlank);
}

void TestWorkbookXlsx::readsDatesByTheirFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("serial");
    QTest::addColumn<Cell>("cell");
    const auto row = [](const char *name, const QString &format, const QString &serial, const Cell &cell) {
        QTest::newRow(name) << format << serial << cell;
    };
    const QDate day(2025, 12, 31);
    row("Bulgarian day", u"dd.mm.yyyy \"г.\""_s, u"46022"_s, {day});
    row("ISO day", u"yyyy\\-mm\\-dd"_s, u"46022"_s, {day});
    row("long day of a language", u"[$-402]dddd, d mmmm yyyy"_s, u"46022"_s, {day});
    row("month", u"mmm"_s, u"46022"_s, {day});
    row("day of a moment", u"dd/mm/yy"_s, u"46022.4375"_s, {day});
    row("moment", u"yyyy-mm-dd hh:mm"_s, u"46022.4375"_s, {QDateTime(day, QTime(10, 30), Qt::UTC)});
    row("moment of American habit", u"m/d/yy h:mm AM/PM;@"_s, u"46022.4375"_s,
        {QDateTime(day, QTime(10, 30), Qt::UTC)});
    row("time", u"hh:mm"_s, u"0.4375"_s, {QTime(10, 30)});
    row("minutes", u"mm:ss.000"_s, u"0.4375"_s, {QTime(10, 30)});
    row("time behind a day", u"hh:mm"_s, u"46022.4375"_s, {QDateTime(day, QTime(10, 30), Qt::UTC)});
    row("rounded to the next day", u"yyyy-mm-dd hh:mm"_s, u"46021.9999999999"_s,
        {QDateTime(day, QTime(0, 0), Qt::UTC)});
    row("hours", u"[h]:mm"_s, u"1.5"_s, {1.5});
    row("number", u"#,##0.00"_s, u"46022"_s, {46022.0});
    row("money", u"#,##0.00\\ \"лв.\";[Red]\\-#,##0.00\\ \"USD\""_s, u"46022"_s, {46022.0});
    row("accounting", u"_-* #,##0.00\\ [$USD-409]_-"_s, u"46022"_s, {46022.0});
    row("scientific", u"0.00E+00"_s, u"46022"_s, {46022.0});
    row("general", u"General"_s, u"46022"_s, {46022.0});
    row("days in words", u"0 \"days\""_s, u"46022"_s, {46022.0});
    row("first day", u"dd.mm.yyyy"_s, u"1"_s, {QDate(1900, 1, 1)});
    row("before the day that never was", u"dd.mm.yyyy"_s, u"59"_s, {QDate(1900, 2, 28)});
    row("the day that never was", u"dd.mm.yyyy"_s, u"60"_s, {60.0});
    row("behind the day that never was", u"dd.mm.yyyy"_s, u"61"_s, {QDate(1900, 3, 1)});
    row("last day", u"dd.mm.yyyy"_s, u"2958465"_s, {QDate(9999, 12, 31)});
    row("behind the last day", u"dd.mm.yyyy"_s, u"2958466"_s, {2958466.0});
    row("before all days", u"dd.mm.yyyy"_s, u"-1"_s, {-1.0});
}

void TestWorkbookXlsx::readsDatesByTheirFormat()
{
    QFETCH(QString, format);
    QFETCH(QString, serial);
    XlsxBook book = bookOf(u"<row><c s='1'><v>%1</v></c></row>"_s.arg(serial));
    book.styles = stylesWith(format);
    const Result<Workbook> workbook = readBook(book);
    QVERIFY(workbook);
    QTEST(workbook->sheets[0].cell(1, 1), "cell");
}

void TestWorkbookXlsx::readsDatesOfBuiltinFormats_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("text");
    QTest::newRow("general") << 0 << u"0.5"_s;
    QTest::newRow("percent") << 9 << u"0.5"_s;
    QTest::newRow("fraction") << 13 << u"0.5"_s;
    QTest::newRow("time") << 18 << u"12:00:00"_s;
    QTest::newRow("last time") << 21 << u"12:00:00"_s;
    QTest::newRow("accounting") << 37 << u"0.5"_s;
    QTest::newRow("minutes") << 45 << u"12:00:00"_s;
    QTest::newRow("hours") << 46 << u"0.5"_s;
    QTest::newRow("text") << 49 << u"0.5"_s;
}

void TestWorkbookXlsx::readsDatesOfBuiltinFormats()
{
    QFETCH(int, format);
    XlsxBook book =
        bookOf(u"<row><c s='1'><v>0.5</v></c><c s='2'><v>46022.5</v></c><c s='3'><v>46022.5</v></c></row>"_s);
    book.styles =
        u"<cellXfs><xf numFmtId='0'/><xf numFmtId='%1'/><xf numFmtId='14'/><xf numFmtId='22'/></cellXfs>"_s
            .arg(format);
    const Result<Workbook> workbook = readBook(book);
    QVERIFY(workbook);
    QTEST(workbook->sheets[0].cell(1, 1).text(), "text");
    QCOMPARE(workbook->sheets[0].cell(1, 2).text(), u"2025-12-31"_s);
    QCOMPARE(workbook->sheets[0].cell(1, 3).text(), u"2025-12-31T12:00:00"_s);
}

void TestWorkbookXlsx::readsDatesFrom1904()
{
    XlsxBook book = bookOf(u"<row><c s='1'><v>0</v></c><c s='1'><v>44560</v></c></row>"_s);
    book.settings = u"<workbookPr date1904='1'/>"_s;
    book.styles = stylesWith(u"dd.mm.yyyy"_s);
    const Result<Workbook> workbook = readBook(book);
    QVERIFY(workbook);
    QCOMPARE(workbook->sheets[0].cell(1, 1).text(), u"1904-01-01"_s);
    QCOMPARE(workbook->sheets[0].cell(1, 2).text(), u"2025-12-31"_s);
}

void TestWorkbookXlsx::findsPlacesOfCells()
{
    const Result<Workbook> workbook = readBook(bookOf(
        u"<row><c><v>1</v></c><c r='D1'><v>4</v></c><c><v>5</v></c></row>"
        "<row r='7'><c r='B7'><v>72</v></c></row><row><c r='XFC8'/><c><v/></c></row><row><c><v>91</v></c></row>"_s));
    QVERIFY(workbook);
    const Sheet &sheet = workbook->sheets[0];
    QCOMPARE(sheet.rows.size(), 3);
    QCOMPARE(sheet.cell(1, 1).text(), u"1"_s);
    QCOMPARE(sheet.cell(1, 4).text(), u"4"_s);
    QCOMPARE(sheet.cell(1, 5).text(), u"5"_s);
    QCOMPARE(sheet.cell(7, 2).text(), u"72"_s);
    QCOMPARE(sheet.cell(9, 1).text(), u"91"_s);
}

void TestWorkbookXlsx::sortsRowsAndCells()
{
    const Result<Workbook> workbook = readBook(bookOf(
        u"<row r='5'><c r='B5'><v>52</v></c><c r='A5'><v>51</v></c></row><row r='2'><c r='A2'><v>21</v></c></row>"_s));
    QVERIFY(workbook);
    const QList<Row> expected{{2, false, {{1, {21.0}}}}, {5, false, {{1, {51.0}}, {2, {52.0}}}}};
    QCOMPARE(workbook->sheets[0].rows, expected);
}

void TestWorkbookXlsx::readsHiddenSheetsAndRows()
{
    const XlsxBook book{
        {{u"A"_s, u"<row r='1'><c><v>1</v></c></row><row r='2' hidden='1'><c><v>2</v></c></row>"_s},
         {u"B"_s, u"<row><c><v>3</v></c></row>"_s, {}, u"hidden"_s},
         {u"C"_s, u"<row><c><v>4</v></c></row>"_s, {}, u"veryHidden"_s}},
        {},
        {},
        {},
        {}};
    const Result<Workbook> workbook = readBook(book);
    QVERIFY(workbook);
    QCOMPARE(workbook->sheets.size(), 3);
    QVERIFY(!workbook->sheets[0].hidden);
    QVERIFY(workbook->sheets[1].hidden);
    QVERIFY(workbook->sheets[2].hidden);
    QVERIFY(!workbook->sheets[0].rows[0].hidden);
    QVERIFY(workbook->sheets[0].rows[1].hidden);
    QCOMPARE(workbook->sheets[2].cell(1, 1).text(), u"4"_s);
}

void TestWorkbookXlsx::readsMergedCells()
{
    const XlsxBook book{
        {{u"S"_s, u"<row><c><v>1</v></c></row>"_s,
          u"<mergeCells count='2'><mergeCell ref='A1:B3'/><mergeCell ref='D4:D5'/></mergeCells>"_s}},
        {},
        {},
        {},
        {}};
    const Result<Workbook> workbook = readBook(book);
    QVERIFY(workbook);
    const QList<CellRange> expected{{1, 1, 3, 2}, {4, 4, 5, 4}};
    QCOMPARE(workbook->sheets[0].merged, expected);
    QVERIFY(expected[0].contains(3, 2));
    QVERIFY(!expected[0].contains(3, 3));
}

void TestWorkbookXlsx::readsDefinedNames()
{
    XlsxBook book = bookOf({});
    book.names = u"<definedNames><definedName name='Q_PP_01'>Profile!$B$7</definedName>"
                 "<definedName name='_xlnm.Print_Area' localSheetId='0'>S!$A$1:$C$9</definedName>"
                 "<definedName name='Q_X' hidden='1'>'My sheet'!$A$1</definedName></definedNames>"_s;
    const Result<Workbook> workbook = readBook(book);
    QVERIFY(workbook);
    const QMap<QString, QString> expected{{u"Q_PP_01"_s, u"Profile!$B$7"_s},
                                          {u"Q_X"_s, u"'My sheet'!$A$1"_s}};
    QCOMPARE(workbook->definedNames, expected);
}

void TestWorkbookXlsx::readsTheStrictKind()
{
    XlsxBook book =
        bookOf(u"<row><c t='s'><v>0</v></c><c t='d' s='1'><v>2025-12-31T00:00:00</v></c></row>"_s);
    book.strings = u"<si><t>x</t></si>"_s;
    book.styles = stylesWith(u"dd.mm.yyyy"_s);
    book.space = u"http://purl.oclc.org/ooxml/spreadsheetml/main"_s;
    book.relations = u"http://purl.oclc.org/ooxml/officeDocument/relationships"_s;
    const Result<Workbook> workbook = readBook(book);
    QVERIFY(workbook);
    QCOMPARE(workbook->sheets[0].cell(1, 1).text(), u"x"_s);
    QCOMPARE(workbook->sheets[0].cell(1, 2).text(), u"2025-12-31"_s);
}

void TestWorkbookXlsx::readsPrefixedNames()
{
    const QByteArray xml = "<x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
                           "<x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>";
    const QByteArray bytes = rawZip(withMember(bookOf({}).members(), "xl/worksheets/sheet1.xml", xml));
    const Result<Workbook> workbook = readWorkbook(bytes, u"a.xlsx"_s, formLimits);
    QVERIFY(workbook);
    QCOMPARE(workbook->sheets[0].cell(1, 1).text(), u"7"_s);
}

void TestWorkbookXlsx::distrustsResultsThatWereNeverCalculated()
{
    XlsxBook book = bookOf(u"<row><c><f>1+1</f><v>0</v></c><c><v>0</v></c><c><f>1+1</f><v>2</v></c></row>"_s);
    book.names = u"<calcPr calcId='124519' fullCalcOnLoad='1'/>"_s;
    const Result<Workbook> workbook = readBook(book);
    QVERIFY(workbook);
    const CellError *error = workbook->sheets[0].cell(1, 1).error();
    QVERIFY(error);
    QCOMPARE(error->kind, CellError::Kind::NotCalculated);
    QCOMPARE(workbook->sheets[0].cell(1, 2), Cell{0.0});
    QCOMPARE(workbook->sheets[0].cell(1, 3), Cell{2.0});
}

void TestWorkbookXlsx::leavesOutWhatIsNoWorksheet()
{
    const XlsxBook book{{{u"Chart"_s, {}}, {u"S"_s, u"<row><c><v>1</v></c></row>"_s}}, {}, {}, {}, {}};
    QList<RawMember> members = book.members();
    const QByteArray name = "xl/_rels/workbook.xml.rels";
    members = withMember(members, name,
                         contentOf(members, name)
                             .replace("/worksheet\" Target=\"worksheets/sheet1.xml",
                                      "/chartsheet\" Target=\"chartsheets/sheet1.xml"));
    const Result<Workbook> workbook = readWorkbook(rawZip(members), u"a.xlsx"_s, formLimits);
    QVERIFY(workbook);
    QCOMPARE(workbook->sheets.size(), 1);
    QCOMPARE(workbook->sheets[0].name, u"S"_s);
}

QTEST_GUILESS_MAIN(TestWorkbookXlsx)
#include "tst_workbook_xlsx.moc"
