// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/xlsform/xlsform.h"
#include "tests/xlsform/form_sheets.h"

#include <QElapsedTimer>
#include <QTest>

using namespace octant;
using namespace octant::test;
using namespace Qt::StringLiterals;

namespace {

/// A text question named a in row 2.
const QString header = u"type|name|label|relevant|calculation|constraint|required|choice_filter"_s;

QStringList under(const QStringList &rows)
{
    return QStringList{header} + rows;
}

} // namespace

/// What is wrong with a form is told by sheet, cell and row, all of it at once.
class XlsformRefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survey_data()
    {
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QStringList &rows, const QStringList &expected) {
            QTest::newRow(name) << rows << expected;
        };
        row("unknown type", {u"txt|a|A"_s},
            {u"E xlsform.unknown_type survey A2"_s, u"E xlsform.empty_survey survey"_s});
        row("name twice in a group", {u"text|a|A"_s, u"text|a|B"_s},
            {u"E xlsform.duplicate_name survey B3"_s, u"N xlsform.renamed survey B3"_s});
        row("capitals make no difference", {u"text|a|A"_s, u"text|A|B"_s},
            {u"E xlsform.duplicate_name survey B3"_s, u"N xlsform.renamed survey B3"_s});
        row("no name", {u"text||A"_s}, {u"E xlsform.no_name survey A2"_s});
        row("no type", {u"|a|A"_s, u"text|b|B"_s}, {u"E xlsform.no_type survey B2"_s});
        row("name with a space", {u"text|a b|A"_s}, {u"E xlsform.invalid_name survey B2"_s});
        row("group not ended", {u"begin_group|g|G"_s, u"text|a|A"_s}, {u"E xlsform.not_ended survey A2"_s});
        row("end of nothing", {u"text|a|A"_s, u"end_group"_s}, {u"E xlsform.end_without_begin survey A3"_s});
        row("end of another kind", {u"begin_group|g|G"_s, u"text|a|A"_s, u"end_repeat"_s},
            {u"E xlsform.wrong_end survey A4"_s});
        row("broken expression", {u"text|a|A"_s, u"text|b|B|${a} = "_s},
            {u"E expression.operand-needed survey D3"_s});
        row("operator in capitals", {u"text|a|A"_s, u"text|b|B|${a} = 1 AND ${a} = 2"_s},
            {u"E expression.operator-case survey D3"_s});
        row("doubled equals sign", {u"text|a|A"_s, u"text|b|B|${a} == 1"_s},
            {u"E expression.double-equals survey D3"_s});
        row("unknown function", {u"text|a|A"_s, u"text|b|B|selectd(${a}, 1)"_s},
            {u"E expression.unknown-function survey D3"_s});
        row("wrong number of arguments", {u"text|a|A"_s, u"text|b|B|not()"_s},
            {u"E expression.argument-count survey D3"_s});
        row("unknown question", {u"text|a|A|${b} = 1"_s}, {u"E xlsform.unknown_reference survey D2"_s});
        row("unknown question in a label", {u"text|a|A ${b}"_s},
            {u"E xlsform.unknown_reference survey C2"_s});
        row("cycle", {u"text|a|A|${b} = 1"_s, u"text|b|B|${a} = 1"_s}, {u"E logic.cycle survey D2"_s});
        row("condition on itself", {u"text|a|A|${a} = 1"_s}, {u"E logic.cycle survey D2"_s});
        row("calculations in a circle", {u"calculate|a|||${b} + 1"_s, u"calculate|b|||${a} + 1"_s},
            {u"E logic.cycle survey E2"_s});
        row("calculate without calculation", {u"calculate|a"_s}, {u"E xlsform.no_calculation survey A2"_s});
        row("select without a list", {u"select_one|a|A"_s}, {u"E xlsform.no_list survey A2"_s});
        row("select without choices", {u"select_one yes_no|a|A"_s}, {u"E xlsform.no_choices survey A2"_s});
        row("only groups", {u"begin_group|g|G"_s, u"end_group"_s}, {u"E xlsform.empty_survey survey"_s});
        row("several at once", {u"txt|a|A"_s, u"text|b|B|1 +"_s, u"text|b|C"_s},
            {u"E xlsform.unknown_type survey A2"_s, u"E xlsform.duplicate_name survey B4"_s,
             u"N xlsform.renamed survey B4"_s, u"E expression.operand-needed survey D3"_s});
        row("ambiguous reference",
            {u"begin_group|g|G"_s, u"text|a|A"_s, u"end_group"_s, u"begin_group|h|H"_s, u"text|a|A"_s,
             u"end_group"_s, u"text|b|B|${a} = 1"_s},
            {u"N xlsform.renamed survey B3"_s, u"N xlsform.renamed survey B6"_s,
             u"E xlsform.ambiguous_reference survey D8"_s});
    }

    void survey()
    {
        QFETCH(QStringList, rows);
        QFETCH(QStringList, expected);
        const XlsformReading reading = FormSheets{under(rows)}.read();
        QCOMPARE(summaryOf(reading.findings), expected);
        QVERIFY(reading.hasErrors());
        for (const Finding &finding : reading.findings) {
            QCOMPARE(finding.problem.where.file, u"form.xlsx"_s);
            if (finding.severity == Severity::Error)
                QVERIFY(!finding.problem.remedy.isEmpty());
        }
    }

    void sheets_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("expected");
        const QStringList survey = under({u"text|a|A"_s});
        QTest::newRow("no survey") << FormSheets{{}, {u"list_name|name|label"_s}}.bytes()
                                   << QStringList{u"E xlsform.no_survey"_s};
        QTest::newRow("no columns") << FormSheets{{u"kind|label"_s, u"text|A"_s}}.bytes()
                                    << QStringList{u"E xlsform.no_column survey 1"_s,
                                                   u"E xlsform.no_column survey 1"_s};
        QTest::newRow("a column twice")
            << FormSheets{{u"type|name|label|label"_s, u"text|a|A|B"_s}}.bytes()
            << QStringList{u"E xlsform.duplicate_column survey D1"_s, u"W xlsform.no_header survey D2"_s};
        QTest::newRow("choices without names") << FormSheets{survey, {u"list_name|label"_s, u"l|x"_s}}.bytes()
                                               << QStringList{u"E xlsform.no_column choices 1"_s};
        QTest::newRow("a choice without a name")
            << FormSheets{survey, {u"list_name|name|label"_s, u"l||x"_s}}.bytes()
            << QStringList{u"E xlsform.choice_without_name choices 2"_s};
        QTest::newRow("no workbook") << QByteArray("PK\x03\x04 broken")
                                     << QStringList{u"E workbook.truncated"_s};
    }

    void sheets()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, expected);
        QCOMPARE(summaryOf(readXlsform(bytes, u"form.xlsx"_s).findings), expected);
    }

    void positionInTheExpression()
    {
        const XlsformReading reading =
            FormSheets{under({u"text|a|A"_s, u"text|b|B|${a} = 1 && true()"_s})}.read();
        QCOMPARE(reading.findings.size(), 1);
        QVERIFY(reading.findings.first().problem.what.contains(u"character 10"));
        QCOMPARE(reading.findings.first().problem.where.line, 3);
    }

    void namesOfThoseThatWait()
    {
        const XlsformReading reading =
            FormSheets{under({u"text|a|A|${b} = 1"_s, u"text|b|B|${c} = 1"_s, u"text|c|C|${a} = 1"_s})}
                .read();
        QCOMPARE(reading.findings.size(), 1);
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
            QVERIFY(reading.findings.first().problem.what.contains(name));
    }

    void remedyForMisspelledTypes_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("meant");
        QTest::newRow("letter lost") << u"intger"_s << u"integer"_s;
        QTest::newRow("letters swapped") << u"slect_one yes_no"_s << u"select_one"_s;
        QTest::newRow("another word") << u"begin_grup"_s << u"begin_group"_s;
    }

    void remedyForMisspelledTypes()
    {
        QFETCH(QString, type);
        QFETCH(QString, meant);
        const XlsformReading reading = FormSheets{under({type + u"|a|A"_s})}.read();
        QVERIFY(reading.findings.first().problem.remedy.contains(meant));
    }

    void tooManyRows()
    {
        QStringList rows{u"type|name|label"_s};
        for (int row = 0; row < 100'000; ++row)
            rows << u"text|q%1|x"_s.arg(row);
        const QByteArray bytes = FormSheets{rows}.bytes();
        QCOMPARE(summaryOf(readXlsform(bytes, u"form.xlsx"_s).findings),
                 QStringList{u"E workbook.too_many_rows survey"_s});
    }

    void deepNestingIsRefused()
    {
        const QString deep = QString(5000, u'(') + u'1' + QString(5000, u')');
        const XlsformReading reading = FormSheets{under({u"text|a|A|"_s + deep})}.read();
        QCOMPARE(summaryOf(reading.findings), QStringList{u"E expression.too-deep survey D2"_s});
    }

    void cancelled()
    {
        QStringList rows = under({});
        for (int row = 0; row < 2000; ++row)
            rows << u"text|q%1|x"_s.arg(row);
        int asked = 0;
        const XlsformReading reading =
            readXlsform(FormSheets{rows}.bytes(), u"form.xlsx"_s, [&] { return ++asked > 2; });
        QCOMPARE(reading.findings.size(), 1);
        QCOMPARE(reading.findings.first().problem.code, u"workbook.cancelled"_s);
    }
};

QTEST_GUILESS_MAIN(XlsformRefusalsTest)
#include "tst_xlsform_refusals.moc"
