// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/documents/annual_report.h"

#include "invented_alliance.h"
#include "pdf_reader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace octant;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class AnnualReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        m_input = inventedAlliance();
        for (Language language : {Language::Bulgarian, Language::English})
            QVERIFY(writeAnnualReport(m_input, Words(language), pathOf(language)));
    }

    void everyPrincipleHasItsChapter_data() { languages(); }
    void everyPrincipleHasItsChapter()
    {
        QFETCH(Language, language);
        const PdfReader pdf(pathOf(language));
        QVERIFY(pdf.isSound());
        const QJsonArray outline = pdf.json()[u"outlines"_s].toArray();
        for (const Principle &principle : m_input.years.last().framework.principles) {
            const QString title = principle.title.in(language);
            int page = 0;
            for (const QJsonValue &entry : outline)
                if (entry[u"title"_s].toString() == title)
                    page = entry[u"destpageposfrom1"_s].toInt();
            QVERIFY2(page > 0, qPrintable(title));
            QVERIFY(pdf.text(page).contains(title));
            // The contents, on page 2, name the page on which the chapter stands.
            QVERIFY2(pdf.text(2).contains(u"%1 %2"_s.arg(title).arg(page)), qPrintable(pdf.text(2)));
        }
    }

    void everyIndicatorIsThere_data() { languages(); }
    void everyIndicatorIsThere()
    {
        QFETCH(Language, language);
        const QString text = PdfReader(pathOf(language)).text();
        for (const Indicator &indicator : m_input.years.last().framework.indicators)
            QVERIFY2(text.contains(indicator.title.in(language)), qPrintable(indicator.title.in(language)));
    }

    void lettersAndLinesAreNeitherForeignNorPixels_data() { languages(); }
    void lettersAndLinesAreNeitherForeignNorPixels()
    {
        QFETCH(Language, language);
        const PdfReader pdf(pathOf(language));
        QCOMPARE(pdf.images(), 0);
        QCOMPARE(pdf.fonts().size(), 3);
        for (const QString &font : pdf.fonts()) {
            QVERIFY2(font.contains(u"NotoSans-"_s), qPrintable(font));
            QVERIFY2(font.contains(u"yes yes yes"_s), qPrintable(font));
        }
    }

    void numbersAreWrittenInTheLanguage()
    {
        QVERIFY(PdfReader(pathOf(Language::Bulgarian)).text(2).contains(u"01.07.2026 г."_s));
        QVERIFY(PdfReader(pathOf(Language::English)).text(2).contains(u"1 July 2026"_s));
        const QString bulgarian = PdfReader(pathOf(Language::Bulgarian)).text();
        QVERIFY(bulgarian.contains(u"48 000"_s));
        QVERIFY(PdfReader(pathOf(Language::English)).text().contains(u"48,000"_s));
    }

    void partnersAreNamedOnlyWithConsent_data() { languages(); }
    void partnersAreNamedOnlyWithConsent()
    {
        QFETCH(Language, language);
        const QString text = PdfReader(pathOf(language)).text();
        for (const Partner &partner : m_input.years.last().partners) {
            const qint64 id = partner.id.value;
            const bool named = id <= 18 && id % 3 != 1;
            // A longer number holds the shorter one, so the end of the name is part of it.
            QVERIFY2(text.contains(partner.name.in(language)) == named,
                     qPrintable(partner.name.in(language)));
        }
    }

    void figuresOfTwoAreWithheld()
    {
        const QString text = PdfReader(pathOf(Language::English)).text();
        QVERIFY(text.contains(u"fewer than three respondents gave one"_s));
        const QList<AnswerRow> sealed = m_input.years.last().columns.value(QuestionCode(u"NA_04"_s));
        double sum = 0;
        for (const AnswerRow &row : sealed)
            sum += row.number.value_or(0);
        QVERIFY(sum > 0);
        QVERIFY(!text.contains(Words(Language::English).number(sum, 2)));
        QVERIFY(!text.contains(Words(Language::English).number(sum, 0)));
    }

    void aPersonsWordIsPrintedWithItsReason()
    {
        const QString text = PdfReader(pathOf(Language::English)).text();
        QVERIFY(text.contains(u"Reason: The new line started late."_s));
    }

    void everyPageSaysWhoseFiguresTheseAre()
    {
        const PdfReader pdf(pathOf(Language::English));
        for (int page = 2; page <= pdf.pages(); ++page)
            QVERIFY(pdf.text(page).contains(u"the partners' own reports and have not been audited"_s));
    }

    void theSameInputGivesTheSameBytes()
    {
        const QString again = m_folder.filePath(u"again.pdf"_s);
        QVERIFY(writeAnnualReport(m_input, Words(Language::Bulgarian), again));
        QCOMPARE(bytesOf(again), bytesOf(pathOf(Language::Bulgarian)));
    }

    void stoppingLeavesNothing_data()
    {
        QTest::addColumn<double>("share");
        QTest::newRow("at once") << 0.0;
        QTest::newRow("half-way") << 0.5;
        QTest::newRow("at the end") << 1.0;
    }

    void stoppingLeavesNothing()
    {
        QFETCH(double, share);
        QTemporaryDir folder;
        const Result<void> written =
            writeAnnualReport(m_input, Words(Language::English), folder.filePath(u"report.pdf"_s),
                              [share](double done) { return done < share; });
        QVERIFY(!written);
        QCOMPARE(written.error().code, u"report.cancelled"_s);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList());
    }

    void stoppingKeepsTheReportOfBefore()
    {
        const QString path = m_folder.filePath(u"before.pdf"_s);
        QVERIFY(QFile::copy(pathOf(Language::English), path));
        QVERIFY(!writeAnnualReport(m_input, Words(Language::English), path, [](double) { return false; }));
        QCOMPARE(bytesOf(path), bytesOf(pathOf(Language::English)));
    }

    void progressGrows()
    {
        QList<double> shares;
        QVERIFY(writeAnnualReport(m_input, Words(Language::English), m_folder.filePath(u"progress.pdf"_s),
                                  [&shares](double share) {
                                      shares.append(share);
                                      return true;
                                  }));
        QVERIFY(shares.size() > 10);
        QVERIFY(std::is_sorted(shares.begin(), shares.end()));
        QCOMPARE(shares.first(), 0.0);
        QCOMPARE(shares.last(), 1.0);
    }

    void placesThatCannotBeWrittenAreRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("no such folder") << u"no/such/folder/report.pdf"_s;
        QTest::newRow("a file is no folder") << u"file/report.pdf"_s;
        QTest::newRow("a folder") << u"folder"_s;
    }

    void placesThatCannotBeWrittenAreRefused()
    {
        QFETCH(QString, path);
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
        QFile file(folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Result<void> written =
            writeAnnualReport(m_input, Words(Language::English), folder.filePath(path));
        QVERIFY(!written);
        QCOMPARE(written.error().code, u"report.unwritable"_s);
        QVERIFY(!written.error().what.isEmpty() && !written.error().remedy.isEmpty());
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 (QStringList{u"file"_s, u"folder"_s}));
    }

    void withoutARoundThereIsNoReport()
    {
        const Result<void> written =
            writeAnnualReport({}, Words(Language::English), m_folder.filePath(u"none.pdf"_s));
        QVERIFY(!written);
        QCOMPARE(written.error().code, u"report.no_year"_s);
    }

    void aFirstRoundWithoutAnswersMakesAReport()
    {
        AnnualReportInput first = m_input;
        first.years = {m_input.years.last()};
        first.years[0].responses.clear();
        first.years[0].columns.clear();
        first.years[0].commitments.clear();
        const QString path = m_folder.filePath(u"first.pdf"_s);
        QVERIFY(writeAnnualReport(first, Words(Language::English), path));
        QVERIFY(PdfReader(path).text().contains(u"No partner has a commitment under this principle yet."_s));
    }

private:
    static void languages()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("Bulgarian") << Language::Bulgarian;
        QTest::newRow("English") << Language::English;
    }

    QString pathOf(Language language) const { return m_folder.filePath(tagOf(language) + u".pdf"_s); }

    QTemporaryDir m_folder;
    AnnualReportInput m_input;
};

QTEST_MAIN(AnnualReportTest)
#include "tst_annual_report.moc"
