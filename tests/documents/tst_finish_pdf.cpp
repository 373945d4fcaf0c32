// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/documents/finish_pdf.h"
#include "reports/pictures/text_block.h"

#include "pdf_reader.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace octant;

namespace {

/// Two A4 pages with a sentence that is broken into lines.
QByteArray painted()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(72);
        writer.setPageMargins({});
        QPainter painter(&writer);
        const TextBlock block(u"Знаците са разделени с интервали, взети предвид и при офис флага."_s,
                              {12, Qt::black}, 120, writer);
        block.draw(painter, {50, 50});
        writer.newPage();
        block.draw(painter, {50, 50});
    }
    return buffer.data();
}

PdfFinishing finishing()
{
    PdfFinishing finishing;
    finishing.title = u"Годишен доклад & още"_s;
    finishing.author = u"Звезден алианс"_s;
    finishing.subject = u"Проба"_s;
    finishing.language = u"bg"_s;
    finishing.created = QDateTime(QDate(2026, 7, 1), QTime(9, 0), Qt::UTC);
    finishing.producer = u"Octant"_s;
    finishing.destinations = {{u"one"_s, 1, 40}, {u"two"_s, 2, 100}};
    finishing.links = {{1, QRectF(50, 700, 200, 20), u"two"_s, u"Към втората"_s}};
    finishing.outline = {{0, u"Първа"_s, u"one"_s}, {1, u"Подточка"_s, u"one"_s}, {0, u"Втора"_s, u"two"_s}};
    return finishing;
}

} // namespace

class FinishPdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void theFileIsSoundAndDescribed()
    {
        const PdfReader pdf = finished();
        QVERIFY(pdf.isSound());
        QCOMPARE(pdf.pages(), 2);
        QCOMPARE(pdf.info(u"Title"_s), u"Годишен доклад & още"_s);
        QCOMPARE(pdf.info(u"Author"_s), u"Звезден алианс"_s);
        QCOMPARE(pdf.info(u"CreationDate"_s), u"2026-07-01T09:00:00Z"_s);
        QCOMPARE(pdf.info(u"PDF version"_s), u"1.7"_s);
    }

    void wordsAreReadWithTheirSpaces()
    {
        QVERIFY2(finished().text(2).contains(
                     u"Знаците са разделени с интервали, взети предвид и при офис флага."_s),
                 qPrintable(finished().text(2)));
    }

    void theOutlineLeadsToThePages()
    {
        const QJsonArray outline = finished().json()[u"outlines"_s].toArray();
        QCOMPARE(outline.size(), 2);
        const QJsonObject first = outline[0].toObject();
        QCOMPARE(first[u"title"_s].toString(), u"Първа"_s);
        QCOMPARE(first[u"destpageposfrom1"_s].toInt(), 1);
        QCOMPARE(first[u"kids"_s].toArray().size(), 1);
        QCOMPARE(outline[1].toObject()[u"destpageposfrom1"_s].toInt(), 2);
    }

    void linksLeadInsideTheFile()
    {
        const QByteArray json = finished().raw();
        QVERIFY(json.contains("/Subtype /Link"));
        QVERIFY(json.contains("/Dest ["));
        QVERIFY(!json.contains("/URI"));
        QVERIFY(json.contains("/Lang (bg)"));
        QVERIFY(!json.contains("pdfaid"));
    }

    void fontsAreEmbeddedUnderTheirOwnName()
    {
        const QStringList fonts = finished().fonts();
        QCOMPARE(fonts.size(), 1);
        QVERIFY2(fonts[0].contains(u"+NotoSans"_s), qPrintable(fonts[0]));
        QVERIFY2(fonts[0].contains(u"TrueType"_s) && fonts[0].contains(u"yes yes yes"_s),
                 qPrintable(fonts[0]));
    }

    void theSameInputGivesTheSameBytes()
    {
        const QByteArray first = finishPdf(painted(), finishing());
        QTest::qWait(1100); // Qt writes the second into the file
        QCOMPARE(finishPdf(painted(), finishing()), first);
    }

    void linksToNowhereAreAMistakeOfTheProgram()
    {
        PdfFinishing wrong = finishing();
        wrong.links[0].destination = u"three"_s;
        QVERIFY_THROWS_EXCEPTION(std::logic_error, finishPdf(painted(), wrong));
    }

private:
    /// A finished file; raw() shows its objects uncompressed.
    class Finished : public PdfReader
    {
    public:
        explicit Finished(const QString &path)
            : PdfReader(path)
            , m_path(path)
        {
        }
        QByteArray raw() const
        {
            QProcess process;
            process.start(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, m_path, u"-"_s});
            process.waitForFinished(60000);
            return process.readAllStandardOutput();
        }

    private:
        QString m_path;
    };

    Finished finished()
    {
        const QString path = m_folder.filePath(u"finished.pdf"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(finishPdf(painted(), finishing())) <= 0)
            qFatal("%s", qPrintable(file.errorString()));
        file.close();
        return Finished(path);
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(FinishPdfTest)
#include "tst_finish_pdf.moc"
