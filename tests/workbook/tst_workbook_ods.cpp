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
const QByteArray spreadsheet = "application/vnd.oasis.opendocument.spreadsheet";

QByteArray contentWith(const QString &tables, const QString &styles = {})
{
    return u"<o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
           "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' "
           "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' "
           "xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0' "
           "xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'>"
           "<o:automatic-styles>%1</o:automatic-styles><o:body><o:spreadsheet>%2</o:spreadsheet></o:body>"
           "</o:document-content>"_s.arg(styles, tables)
               .toUtf8();
}

QList<RawMember> membersWith(const QString &tables, const QString &styles = {})
{
    return {{"mimetype", spreadsheet}, {"content.xml", contentWith(tables, styles)}};
}

QByteArray bytesOf(const QString &rows)
{
    return rawZip(membersWith(u"<table:table table:name='S'>%1</table:table>"_s.arg(rows)));
}

QString textCell(const QString &text)
{
    return u"<table:table-cell o:value-type='string'><text:p>%1</text:p></table:table-cell>"_s.arg(text);
}

QString rowOf(const QString &cells)
{
    return u"<table:table-row>%1</table:table-row>"_s.arg(cells);
}

} // namespace

class TestWorkbookOds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCells_data();
    void readsCells();
    void readsRepeats();
    void blankRepeatsCostNothing();
    void readsRowsInGroups();
    void readsHiddenSheetsAndRows();
    void readsMergedCells();
    void readsDefinedNames();
    void refuses_data();
    void refuses();
};

void TestWorkbookOds::readsCells_data()
{
    QTest::addColumn<QString>("attributes");
    QTest::addColumn<QString>("content");
    QTest::addColumn<Cell>("cell");
    const auto row = [](const char *name, const QString &attributes, const QString &content,
                        const Cell &cell) { QTest::newRow(name) << attributes << content << cell; };
    const auto text = [&](const char *name, const QString &content, const QString &expected) {
        row(name, u"o:value-type='string'"_s, content, {expected});
    };
    const auto error = [](CellError::Kind kind, const QString &said) { return Cell{CellError{kind, said}}; };
    text("text", u"<text:p>а</text:p>"_s, u"а"_s);
    text("paragraphs", u"<text:p>a</text:p><text:p/><text:p>b</text:p>"_s, u"a\n\nb"_s);
    text("spans and links", u"<text:p>a<text:span>b<text:a>c</text:a></text:span>d</text:p>"_s, u"abcd"_s);
    text("white space", u"<text:p>\n  a \t b</text:p>"_s, u"a b"_s);
    text("spaces", u"<text:p><text:s/>a <text:s text:c='2'/>b</text:p>"_s, u" a   b"_s);
    text("tab and line break", u"<text:p>a<text:tab/>b<text:line-break/>c</text:p>"_s, u"a\tb\nc"_s);
    text("comment", u"<o:annotation><text:p>no</text:p></o:annotation><text:p>a</text:p>"_s, u"a"_s);
    text("phonetic",
         u"<text:p><text:ruby><text:ruby-base>東</text:ruby-base><text:ruby-text>とう</text:ruby-text>"
         "</text:ruby></text:p>"_s,
         u"東"_s);
    row("text as a value", u"o:value-type='string' o:string-value='exact'"_s, u"<text:p>shown</text:p>"_s,
        {u"exact"_s});
    row("number", u"o:value-type='float' o:value='0.1'"_s, u"<text:p>0,1</text:p>"_s, {0.1});
    row("percentage", u"o:value-type='percentage' o:value='0.47'"_s, u"<text:p>47%</text:p>"_s, {0.47});
    row("money", u"o:value-type='currency' o:currency='EUR' o:value='5'"_s, {}, {5.0});
    row("date", u"o:value-type='date' o:date-value='2025-12-31'"_s, u"<text:p>31.12.25</text:p>"_s,
        {QDate(2025, 12, 31)});
    row("date-time", u"o:value-type='date' o:date-value='2025-12-31T10:30:00.5'"_s, {},
        {QDateTime(QDate(2025, 12, 31), QTime(10, 30, 0, 500), Qt::UTC)});
    row("time", u"o:value-type='time' o:time-value='PT10H30M00S'"_s, {}, {QTime(10, 30)});
    row("days", u"o:value-type='time' o:time-value='PT36H00M00S'"_s, {}, {1.5});
    row("true", u"o:value-type='boolean' o:boolean-value='true'"_s, {}, {true});
    row("false", u"o:value-type='boolean' o:boolean-value='false'"_s, {}, {false});
    row("blank", {}, {}, {});
    row("formula", u"table:formula='of:=1+1' o:value-type='float' o:value='2'"_s, {}, {2.0});
    row("formula, empty text", u"table:formula='of:=1' o:value-type='string' o:string-value=''"_s, {}, {});
    row("formula, no result", u"table:formula='of:=1'"_s, {}, error(CellError::Kind::NotCalculated, {}));
    row("formula, error",
        u"table:formula='of:=1' o:value-type='string' o:string-value='' calcext:value-type='error'"_s,
        u"<text:p>#N/A</text:p>"_s, error(CellError::Kind::Error, u"#N/A"_s));
    row("no number", u"o:value-type='float' o:value='1E400'"_s, {},
        error(CellError::Kind::NotANumber, u"1E400"_s));
    row("no date", u"o:value-type='date' o:date-value='soon'"_s, {},
        error(CellError::Kind::NotANumber, u"soon"_s));
    row("no time", u"o:value-type='time' o:time-value='10:30'"_s, {},
        error(CellError::Kind::NotANumber, u"10:30"_s));
}

void TestWorkbookOds::readsCells()
{
    QFETCH(QString, attributes);
    QFETCH(QString, content);
    const QByteArray bytes =
        bytesOf(rowOf(u"<table:table-cell "_s + attributes + u">"_s + content + u"</table:table-cell>"_s));
    const Result<Workbook> workbook = readWorkbook(bytes, u"a.ods"_s, formLimits);
    QVERIFY2(workbook, workbook ? "" : qPrintable(workbook.error().sentence()));
    QTEST(workbook->sheets[0].cell(1, 1), "cell");
}

void TestWorkbookOds::readsRepeats()
{
    const Result<Workbook> workbook = readWorkbook(
        bytesOf(u"<table:table-row table:number-rows-repeated='2'>"
                "<table:table-cell table:number-columns-repeated='2'/>"
                "<table:table-cell table:number-columns-repeated='2'><text:p>x</text:p></table:table-cell>"
                "</table:table-row><table:table-row table:number-rows-repeated='5'><table:table-cell/>"
                "</table:table-row>"_s +
                rowOf(textCell(u"y"_s))),
        u"a.ods"_s, narrow);
    QVERIFY(workbook);
    const QList<PlacedCell> twice{{3, {u"x"_s}}, {4, {u"x"_s}}};
    const QList<Row> expected{{1, false, twice}, {2, false, twice}, {8, false, {{1, {u"y"_s}}}}};
    QCOMPARE(workbook->sheets[0].rows, expected);
}

void TestWorkbookOds::blankRepeatsCostNothing()
{
    const Result<Workbook> workbook = readWorkbook(
        bytesOf(rowOf(textCell(u"x"_s) + u"<table:table-cell table:number-columns-repeated='16383'/>"_s) +
                u"<table:table-row table:number-rows-repeated='1048575'><table:table-cell "
                "table:number-columns-repeated='16384'/></table:table-row>"_s),
        u"a.ods"_s, narrow);
    QVERIFY(workbook);
    QCOMPARE(workbook->sheets[0].rows.size(), 1);
}

void TestWorkbookOds::readsRowsInGroups()
{
    const Result<Workbook> workbook =
        readWorkbook(bytesOf(u"<table:table-header-rows>"_s + rowOf(textCell(u"a"_s)) +
                             u"</table:table-header-rows>"
                             "<table:table-row-group><table:table-rows>"_s +
                             rowOf(textCell(u"b"_s)) + u"</table:table-rows></table:table-row-group>"_s),
                     u"a.ods"_s, narrow);
    QVERIFY(workbook);
    QCOMPARE(workbook->sheets[0].cell(1, 1).text(), u"a"_s);
    QCOMPARE(workbook->sheets[0].cell(2, 1).text(), u"b"_s);
}

void TestWorkbookOds::readsHiddenSheetsAndRows()
{
    const QString styles = u"<style:style style:name='h' style:family='table'><style:table-properties "
                           "table:display='false'/></style:style>"_s;
    const QString tables =
        u"<table:table table:name='A'><table:table-row table:visibility='collapse'>%1"
        "</table:table-row></table:table><table:table table:name='B' table:style-name='h'/>"_s.arg(
            textCell(u"x"_s));
    const Result<Workbook> workbook = readWorkbook(rawZip(membersWith(tables, styles)), u"a.ods"_s, narrow);
    QVERIFY(workbook);
    QVERIFY(!workbook->sheets[0].hidden);
    QVERIFY(workbook->sheets[0].rows[0].hidden);
    QVERIFY(workbook->sheets[1].hidden);
}

void TestWorkbookOds::readsMergedCells()
{
    const Result<Workbook> workbook = readWorkbook(
        bytesOf(rowOf(textCell(u"x"_s) + u"<table:table-cell table:number-columns-spanned='2' "
                                         "table:number-rows-spanned='3'/><table:covered-table-cell/>"_s)),
        u"a.ods"_s, narrow);
    QVERIFY(workbook);
    const QList<CellRange> expected{{1, 2, 3, 3}};
    QCOMPARE(workbook->sheets[0].merged, expected);
}

void TestWorkbookOds::readsDefinedNames()
{
    const QString tables =
        u"<table:table table:name='S'/><table:named-expressions>"
        "<table:named-range table:name='a' table:cell-range-address='$S.$B$7'/>"
        "<table:named-range table:name='b' table:cell-range-address=\"$'My. sheet'.$A$1:.$C$9\"/>"
        "<table:named-range table:name='c' table:cell-range-address='$S.$A$1:$S.$C$9'/>"
        "</table:named-expressions>"_s;
    const Result<Workbook> workbook = readWorkbook(rawZip(membersWith(tables)), u"a.ods"_s, narrow);
    QVERIFY(workbook);
    const QMap<QString, QString> expected{
        {u"a"_s, u"S!$B$7"_s}, {u"b"_s, u"'My. sheet'!$A$1:$C$9"_s}, {u"c"_s, u"S!$A$1:$C$9"_s}};
    QCOMPARE(workbook->definedNames, expected);
}

void TestWorkbookOds::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("cell");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &code, const QString &cell) {
        QTest::newRow(name) << bytes << u"workbook."_s + code << cell;
    };
    const QString table = u"<table:table table:name='S'/>"_s;
    const QString many =
        u"<table:table-cell table:number-columns-repeated='1000000'><text:p>x</text:p></table:table-cell>"_s;
    row("columns repeated", bytesOf(rowOf(many)), u"too_many_columns"_s, u"E1"_s);
    row("columns repeated beyond all numbers",
        bytesOf(rowOf(QString(many).replace(u"1000000"_s, u"9223372036854775807"_s))), u"too_many_columns"_s,
        u"E1"_s);
    row("rows repeated",
        bytesOf(u"<table:table-row table:number-rows-repeated='1000000'>"_s + textCell(u"x"_s) +
                u"</table:table-row>"_s),
        u"too_many_rows"_s, {});
    row("cells repeated",
        bytesOf(u"<table:table-row table:number-rows-repeated='3'><table:table-cell "
                u"table:number-columns-repeated='3'>"
                "<text:p>x</text:p></table:table-cell></table:table-row>"_s),
        u"too_many_cells"_s, {});
    row("beyond the last row",
        bytesOf(u"<table:table-row table:number-rows-repeated='1048576'/>"_s + rowOf(textCell(u"x"_s))),
        u"bad_reference"_s, {});
    row("spaces without end", bytesOf(rowOf(textCell(u"<text:s text:c='2000000000'/>"_s.repeated(50)))),
        u"overlong"_s, {});
    row("two sheets of one name", rawZip(membersWith(table + table)), u"duplicate_sheet"_s, {});
    row("too many sheets",
        rawZip(membersWith(table + QString(table).replace(u"'S'"_s, u"'T'"_s) +
                           QString(table).replace(u"'S'"_s, u"'U'"_s))),
        u"too_many_sheets"_s, {});
    row("no sheets", rawZip(membersWith({})), u"no_sheets"_s, {});
    row("declaration", rawZip({{"mimetype", spreadsheet}, {"content.xml", "<!DOCTYPE a><a/>"}}), u"doctype"_s,
        {});
    row("text document",
        rawZip({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", contentWith({})}}),
        u"other_document"_s, {});
    row("text document that does not say so",
        rawZip({{"content.xml", contentWith({}).replace("o:spreadsheet", "o:text")}}), u"other_document"_s,
        {});
    row("no content", rawZip({{"mimetype", spreadsheet}}), u"missing_part"_s, {});
    row("password",
        rawZip(membersWith(table) +
               QList<RawMember>{
                   {"META-INF/manifest.xml",
                    "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'><m:file-entry "
                    "m:full-path='content.xml'>"
                    "<m:encryption-data/></m:file-entry></m:manifest>"}}),
        u"encrypted"_s, {});
    row("newer password", rawZip({{"mimetype", spreadsheet}, {"encrypted-package", "x"}}), u"encrypted"_s,
        {});
}

void TestWorkbookOds::refuses()
{
    QFETCH(QByteArray, bytes);
    const Result<Workbook> workbook = readWorkbook(bytes, u"a.ods"_s, narrow);
    QVERIFY(!workbook);
    QTEST(workbook.error().code, "code");
    QTEST(workbook.error().where.cell, "cell");
    QCOMPARE(workbook.error().where.file, u"a.ods"_s);
}

QTEST_GUILESS_MAIN(TestWorkbookOds)
#include "tst_workbook_ods.moc"
