// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/workbook/workbook.h"

#include <QTest>

using namespace octant;
using namespace Qt::StringLiterals;

class TestWorkbookValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysCellsAsText_data();
    void saysCellsAsText();
    void namesCells_data();
    void namesCells();
    void findsCells();
    void findsSheetsIgnoringCase();
    void saysWhatIsWrongInACell_data();
    void saysWhatIsWrongInACell();
};

void TestWorkbookValues::saysCellsAsText_data()
{
    QTest::addColumn<Cell>("cell");
    QTest::addColumn<QString>("text");
    QTest::newRow("blank") << Cell() << QString();
    QTest::newRow("text") << Cell{u" а "_s} << u" а "_s;
    QTest::newRow("whole") << Cell{1.0} << u"1"_s;
    QTest::newRow("fraction") << Cell{0.1} << u"0.1"_s;
    QTest::newRow("shortest digits") << Cell{0.1 + 0.2} << u"0.30000000000000004"_s;
    QTest::newRow("large") << Cell{1e21} << u"1000000000000000000000"_s;
    QTest::newRow("small") << Cell{1e-7} << u"0.0000001"_s;
    QTest::newRow("minus zero") << Cell{-0.0} << u"0"_s;
    QTest::newRow("negative") << Cell{-12.5} << u"-12.5"_s;
    QTest::newRow("true") << Cell{true} << u"TRUE"_s;
    QTest::newRow("false") << Cell{false} << u"FALSE"_s;
    QTest::newRow("date") << Cell{QDate(2025, 12, 31)} << u"2025-12-31"_s;
    QTest::newRow("time") << Cell{QTime(10, 30)} << u"10:30:00"_s;
    QTest::newRow("time with a fraction") << Cell{QTime(10, 30, 0, 5)} << u"10:30:00.005"_s;
    // St John's put its clocks forward at a minute past midnight, in the time zone of this test
    QTest::newRow("date-time") << Cell{QDateTime(QDate(2006, 4, 2), QTime(0, 30), Qt::UTC)}
                               << u"2006-04-02T00:30:00"_s;
    QTest::newRow("error") << Cell{CellError{CellError::Kind::Error, u"#N/A"_s}} << u"#N/A"_s;
    QTest::newRow("not calculated") << Cell{CellError{CellError::Kind::NotCalculated, {}}} << QString();
}

void TestWorkbookValues::saysCellsAsText()
{
    QFETCH(Cell, cell);
    QTEST(cell.text(), "text");
}

void TestWorkbookValues::namesCells_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("name");
    QTest::newRow("first") << 1 << 1 << u"A1"_s;
    QTest::newRow("B7") << 7 << 2 << u"B7"_s;
    QTest::newRow("Z") << 3 << 26 << u"Z3"_s;
    QTest::newRow("AA") << 3 << 27 << u"AA3"_s;
    QTest::newRow("ZZ") << 3 << 702 << u"ZZ3"_s;
    QTest::newRow("AAA") << 3 << 703 << u"AAA3"_s;
    QTest::newRow("last") << 1'048'576 << 16'384 << u"XFD1048576"_s;
}

void TestWorkbookValues::namesCells()
{
    QFETCH(int, row);
    QFETCH(int, column);
    QTEST(cellName(row, column), "name");
}

void TestWorkbookValues::findsCells()
{
    const Sheet sheet{
        u"S"_s, false, {{2, false, {{1, {u"a"_s}}, {4, {u"d"_s}}}}, {9, false, {{3, {u"c"_s}}}}}, {}};
    QCOMPARE(sheet.cell(2, 4).text(), u"d"_s);
    QCOMPARE(sheet.cell(9, 3).text(), u"c"_s);
    QVERIFY(sheet.cell(2, 2).isBlank());
    QVERIFY(sheet.cell(9, 4).isBlank());
    QVERIFY(sheet.cell(3, 1).isBlank());
    QVERIFY(!sheet.row(10));
    QCOMPARE(sheet.row(2)->text(1), u"a"_s);
}

void TestWorkbookValues::findsSheetsIgnoringCase()
{
    const Workbook workbook{{{u"Survey"_s, false, {}, {}}, {u"Избор"_s, false, {}, {}}}, {}};
    QCOMPARE(workbook.sheet(u"survey"_s), &workbook.sheets[0]);
    QCOMPARE(workbook.sheet(u"ИЗБОР"_s), &workbook.sheets[1]);
    QVERIFY(!workbook.sheet(u"choices"_s));
}

void TestWorkbookValues::saysWhatIsWrongInACell_data()
{
    QTest::addColumn<CellError>("error");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("named");
    QTest::newRow("error") << CellError{CellError::Kind::Error, u"#REF!"_s} << u"workbook.cell_error"_s
                           << u"#REF!"_s;
    QTest::newRow("not calculated") << CellError{CellError::Kind::NotCalculated, {}}
                                    << u"workbook.not_calculated"_s << u"result"_s;
    QTest::newRow("no number") << CellError{CellError::Kind::NotANumber, u"1E400"_s}
                               << u"workbook.not_a_number"_s << u"1E400"_s;
}

void TestWorkbookValues::saysWhatIsWrongInACell()
{
    QFETCH(CellError, error);
    QFETCH(QString, named);
    const Place where{u"a.xlsx"_s, u"S"_s, u"B7"_s, 0, {}};
    const Problem problem = cellProblem(error, where);
    QTEST(problem.code, "code");
    QCOMPARE(problem.where, where);
    QVERIFY2(problem.what.contains(named), qPrintable(problem.what));
    QVERIFY(!problem.remedy.isEmpty());
}

QTEST_GUILESS_MAIN(TestWorkbookValues)
#include "tst_workbook_values.moc"
