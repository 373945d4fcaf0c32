// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/documents/document.h"
#include "reports/documents/table.h"

#include "pdf_reader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace octant;

/// Tables, headings and paragraphs on real pages.
class TableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void headersAreRepeatedAndRowsStayWhole()
    {
        Table table({{u"Показател"_s, ColumnAlign::Left, 1}, {u"Стойност"_s, ColumnAlign::Decimal}}, u',');
        for (int i = 1; i <= 60; ++i)
            table.add({{{.text = u"ред %1"_s.arg(i), .below = u"под ред %1"_s.arg(i)},
                        {.text = u"%1,5"_s.arg(i * i)}},
                       {}});
        const PdfReader pdf = print([&table](PageFlow &flow) {
            flow.newPage();
            table.draw(flow);
        });
        QVERIFY(pdf.pages() > 2);
        int row = 0;
        for (int page = 1; page <= pdf.pages(); ++page) {
            const QString text = pdf.text(page);
            QCOMPARE(text.count(u"Показател"_s), 1);
            for (; text.contains(u" ред %1 "_s.arg(row + 1)); ++row)
                QVERIFY2(text.contains(u"под ред %1 "_s.arg(row + 1)), qPrintable(text));
        }
        QCOMPARE(row, 60);
    }

    void numbersLineUpOnTheDecimalMark()
    {
        Table table({{u"Показател"_s, ColumnAlign::Left, 1}, {u"Стойност"_s, ColumnAlign::Decimal}}, u',');
        for (const QString &number : {u"12345,6"_s, u"1,25"_s, u"700"_s})
            table.add({{{.text = u"ред"_s}, {.text = number}}, {}});
        const PdfReader pdf = print([&table](PageFlow &flow) {
            flow.newPage();
            table.draw(flow);
        });
        const QStringList lines = pdf.lines(1).filter(u"ред"_s);
        QCOMPARE(lines.size(), 3);
        const qsizetype mark = lines[0].indexOf(u',');
        QVERIFY(qAbs(lines[1].indexOf(u',') - mark) <= 1);
        QVERIFY(qAbs(lines[2].lastIndexOf(u'0') + 1 - mark) <= 1);
    }

    void headingsAreNeverLeftAlone()
    {
        const PdfReader pdf = print([](PageFlow &flow) {
            flow.newPage();
            flow.skip(flow.room() - 60);
            flow.heading(u"Заглавие"_s, HeadingLevel::Section, 80);
            flow.take(80);
        });
        QCOMPARE(pdf.pages(), 2);
        QVERIFY(!pdf.text(1).contains(u"Заглавие"_s));
        QVERIFY(pdf.text(2).contains(u"Заглавие"_s));
    }

    void paragraphsFlowOverPages()
    {
        QString text;
        for (int i = 1; i <= 900; ++i)
            text += u"дума%1 "_s.arg(i);
        const PdfReader pdf = print([&text](PageFlow &flow) {
            flow.newPage();
            flow.paragraph(text, flow.body());
        });
        QVERIFY(pdf.pages() >= 2);
        QString all;
        for (int page = 1; page <= pdf.pages(); ++page)
            all += pdf.text(page) + u' ';
        all.remove(u"Бягащо заглавие"_s).remove(u"Подножие"_s);
        for (int i = 1; i <= 900; ++i)
            QVERIFY2(all.contains(u"дума%1 "_s.arg(i)), qPrintable(QString::number(i)));
    }

    void runningTextStandsOnEveryPageButTheBareOnes()
    {
        const PdfReader pdf = print([](PageFlow &flow) {
            flow.barePage();
            flow.chapter(u"Глава"_s, u"one"_s, Qt::darkGreen);
            flow.newPage();
        });
        QCOMPARE(pdf.pages(), 3);
        QCOMPARE(pdf.text(1), QString());
        for (int page = 2; page <= 3; ++page) {
            QVERIFY(pdf.text(page).contains(u"Бягащо заглавие"_s));
            QVERIFY(pdf.text(page).contains(u"Глава"_s));
            QVERIFY(pdf.text(page).contains(u"Подножие"_s));
            QVERIFY(pdf.text(page).contains(QString::number(page)));
        }
    }

private:
    PdfReader print(const Chapter &chapter)
    {
        Document document;
        document.title = u"Проба"_s;
        document.language = u"bg"_s;
        document.created = QDateTime(QDate(2026, 7, 1), QTime(9, 0), Qt::UTC);
        document.running = {u"Бягащо заглавие"_s, u"Подножие"_s};
        document.chapters = {chapter};
        const QString path = m_folder.filePath(u"%1.pdf"_s.arg(QLatin1String(QTest::currentTestFunction())));
        const Result<void> written = writeDocument(document, lightPalette({}), path);
        if (!written)
            qFatal("%s", qPrintable(written.error().sentence()));
        return PdfReader(path);
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TableTest)
#include "tst_table.moc"
