// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form_book.h"

#include <QTest>

using namespace octant;
using namespace octant::test;
using namespace Qt::StringLiterals;

/// XLSForms that cannot be used: each says what is wrong, where, and what to do.
class XlsformRefusalsTest : public QObject
{
    Q_OBJECT

    static const Finding *firstError(const XlsformReading &reading)
    {
        const auto found = std::ranges::find(reading.findings, Severity::Error, &Finding::severity);
        return found == reading.findings.end() ? nullptr : &*found;
    }

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<QString>("cell");
        const QStringList headers{u"type"_s, u"name"_s, u"label"_s, u"relevant"_s, u"calculation"_s};
        const auto survey = [&](const Lines &rows) { return formBook(Lines{headers} + rows); };
        const auto row = [](const char *name, const QByteArray &bytes, const QString &code,
                            const QString &sheet,
                            const QString &cell) { QTest::newRow(name) << bytes << code << sheet << cell; };
        row("no workbook", "hello", u"workbook.text"_s, {}, {});
        row("nothing", {}, u"workbook.empty"_s, {}, {});
        row("no survey", formBook({}, {{u"list_name"_s, u"name"_s}}), u"xlsform.no_survey"_s, {}, {});
        row("no questions", survey({}), u"xlsform.empty_survey"_s, u"survey"_s, {});
        row("no type column", formBook({{u"name"_s, u"label"_s}, {u"a"_s, u"A"_s}}), u"xlsform.no_column"_s,
            u"survey"_s, {});
        row("unknown type", survey({{u"intger"_s, u"a"_s, u"A"_s}}), u"xlsform.unknown_type"_s, u"survey"_s,
            u"A2"_s);
        row("name twice", survey({{u"text"_s, u"a"_s, u"A"_s}, {u"text"_s, u"A"_s, u"B"_s}}),
            u"xlsform.duplicate_name"_s, u"survey"_s, u"B3"_s);
        row("no name", survey({{u"text"_s, {}, u"A"_s}}), u"xlsform.no_name"_s, u"survey"_s, u"A2"_s);
        row("name with a space", survey({{u"text"_s, u"a b"_s, u"A"_s}}), u"xlsform.invalid_name"_s,
            u"survey"_s, u"B2"_s);
        row("group that never ends",
            survey({{u"begin group"_s, u"g"_s, u"G"_s}, {u"text"_s, u"a"_s, u"A"_s}}), u"xlsform.not_ended"_s,
            u"survey"_s, u"A2"_s);
        row("end without begin", survey({{u"text"_s, u"a"_s, u"A"_s}, {u"end group"_s}}),
            u"xlsform.end_without_begin"_s, u"survey"_s, u"A3"_s);
        row("repeat ended as a group",
            survey({{u"begin repeat"_s, u"r"_s, u"R"_s}, {u"text"_s, u"a"_s, u"A"_s}, {u"end group"_s}}),
            u"xlsform.wrong_end"_s, u"survey"_s, u"A4"_s);
        row("broken expression",
            survey({{u"text"_s, u"a"_s, u"A"_s}, {u"text"_s, u"b"_s, u"B"_s, u"${a} ="_s}}),
            u"expression.operand-needed"_s, u"survey"_s, u"D3"_s);
        row("unknown question", survey({{u"text"_s, u"a"_s, u"A"_s, u"${zz} = 1"_s}}),
            u"xlsform.unknown_reference"_s, u"survey"_s, u"D2"_s);
        row("unknown question in a label", survey({{u"text"_s, u"a"_s, u"A ${zz}"_s}}),
            u"xlsform.unknown_reference"_s, u"survey"_s, u"C2"_s);
        row("circle",
            survey({{u"text"_s, u"a"_s, u"A"_s, u"${b} = 1"_s}, {u"text"_s, u"b"_s, u"B"_s, u"${a} = 1"_s}}),
            u"logic.cycle"_s, u"survey"_s, u"D2"_s);
        row("no list", survey({{u"select_one"_s, u"a"_s, u"A"_s}}), u"xlsform.no_list"_s, u"survey"_s,
            u"A2"_s);
        row("no choices at all", survey({{u"select_one yn"_s, u"a"_s, u"A"_s}}), u"xlsform.no_choices"_s,
            u"survey"_s, u"A2"_s);
        row("nothing to calculate", survey({{u"calculate"_s, u"a"_s}}), u"xlsform.no_calculation"_s,
            u"survey"_s, u"A2"_s);
    }

    void refuses()
    {
        QFETCH(const QByteArray, bytes);
        const XlsformReading reading = readXlsform(bytes, u"form.xlsx"_s);
        QVERIFY(reading.hasErrors());
        const Problem problem = firstError(reading)->problem;
        QTEST(problem.code, "code");
        QTEST(problem.where.sheet, "sheet");
        QTEST(problem.where.cell, "cell");
        QCOMPARE(problem.where.file, u"form.xlsx"_s);
        QVERIFY(!problem.what.isEmpty());
        QVERIFY(!problem.remedy.isEmpty());
    }

    void tellsEverythingAtOnce()
    {
        const XlsformReading reading =
            readXlsform(formBook({{u"type"_s, u"name"_s, u"label"_s, u"relevant"_s},
                                  {u"txt"_s, u"a"_s, u"A"_s, {}},
                                  {u"text"_s, u"b"_s, u"B"_s, u"${zz} > 1"_s},
                                  {u"text"_s, u"b"_s, u"C"_s, {}}}),
                        u"form.xlsx"_s);
        QCOMPARE(codesOf(reading.findings, Severity::Error).size(), 3);
    }

    void aHundredThousandRows()
    {
        QString rows = xlsx::textRow(1, {u"type"_s, u"name"_s});
        for (int row = 2; row <= 100'000; ++row)
            rows += xlsx::textRow(row, {u"text"_s, u"q%1"_s.arg(row)});
        XlsxBook book;
        book.pages << XlsxBook::Page{u"survey"_s, rows};
        const XlsformReading reading = readXlsform(book.bytes(), u"form.xlsx"_s);
        QCOMPARE(codesOf(reading.findings, Severity::Error), QStringList{u"workbook.too_many_rows"_s});
        QCOMPARE(reading.findings.first().problem.where.sheet, u"survey"_s);
    }

    void stopsWhenAsked()
    {
        Lines rows{{u"type"_s, u"name"_s, u"label"_s}};
        for (int row = 0; row < 2'000; ++row)
            rows << QStringList{u"text"_s, u"q%1"_s.arg(row), u"A"_s};
        const XlsformReading reading = readXlsform(formBook(rows), u"form.xlsx"_s, [] { return true; });
        QCOMPARE(codesOf(reading.findings, Severity::Error), QStringList{u"workbook.cancelled"_s});
    }
};

QTEST_GUILESS_MAIN(XlsformRefusalsTest)
#include "tst_xlsform_refusals.moc"
