// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/workbook/workbook.h"

#include <QDir>
#include <QTest>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

qsizetype cellsOf(const Workbook &workbook)
{
    qsizetype cells = 0;
    for (const Sheet &sheet : workbook.sheets) {
        for (const Row &row : sheet.rows)
            cells += row.cells.size();
    }
    return cells;
}

} // namespace

/// Workbooks from outside, each with the number of filled cells that an independent reading of its XML found.
class TestWorkbookCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNoCell_data();
    void losesNoCell();
};

void TestWorkbookCorpus::losesNoCell_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<int>("cells");
    const QString forms = u"xlsforms"_s;
    const QString responses = u"responses"_s;
    QTest::newRow("01") << forms << u"01_*"_s << 252;
    QTest::newRow("07") << forms << u"07_*"_s << 3771;
    QTest::newRow("10") << forms << u"10_*"_s << 1750;
    QTest::newRow("12") << forms << u"12_*"_s << 17284;
    QTest::newRow("19") << forms << u"19_*"_s << 507;
    QTest::newRow("20") << forms << u"20_*"_s << 218;
    QTest::newRow("23") << forms << u"23_*"_s << 1836;
    QTest::newRow("25") << forms << u"25_*"_s << 40455;
    QTest::newRow("29") << forms << u"29_*"_s << 825;
    QTest::newRow("33") << forms << u"33_*"_s << 780;
    QTest::newRow("37") << forms << u"37_*"_s << 599;
    QTest::newRow("40") << forms << u"40_*"_s << 124;
    QTest::newRow("iodine") << responses << u"kobo_iodine_ukraine.xlsx"_s << 240;
    QTest::newRow("repeats") << responses << u"kobo_repeat_labels_2sheets.xlsx"_s << 105;
}

void TestWorkbookCorpus::losesNoCell()
{
    QFETCH(QString, folder);
    QFETCH(QString, pattern);
    const QDir corpus(u"" OCTANT_SHARED "/corpus/"_s + folder);
    const QStringList names = corpus.entryList({pattern}, QDir::Files);
    if (names.isEmpty())
        QSKIP("the corpus is not here");
    QFile file(corpus.filePath(names.constFirst()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<Workbook> workbook = readWorkbook(file.readAll(), names.constFirst(), xlsformLimits);
    QVERIFY2(workbook, workbook ? "" : qPrintable(workbook.error().sentence()));
    QTEST(int(cellsOf(*workbook)), "cells");
}

QTEST_GUILESS_MAIN(TestWorkbookCorpus)
#include "tst_workbook_corpus.moc"
