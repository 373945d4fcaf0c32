// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/pictures/text_block.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace octant;

class TextBlockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void theTypefaceIsNotoSans()
    {
        QCOMPARE(QFontInfo(typeface(10.5)).family(), u"Noto Sans"_s);
        QVERIFY(QFontInfo(typeface(10.5, Weight::Bold)).bold());
        QVERIFY(QFontInfo(typeface(10.5, Weight::Italic)).italic());
    }

    void digitsAreOfOneWidth()
    {
        for (Weight weight : {Weight::Regular, Weight::Bold}) {
            const QFontMetricsF metrics(typeface(40, weight));
            for (QChar digit = u'1'; digit <= u'9'; digit = QChar(digit.unicode() + 1))
                QCOMPARE(metrics.horizontalAdvance(digit), metrics.horizontalAdvance(u'0'));
        }
    }

    void onlyCharactersOfTheTypefaceAreSet()
    {
        const QString set = inTypeface(u"\u2212 12,5 \u2264 \u2265 1\u202F000"_s);
        const QFontMetricsF metrics(typeface(10));
        for (QChar character : set)
            QVERIFY2(metrics.inFont(character), qPrintable(QString::number(character.unicode(), 16)));
        QCOMPARE(set, u"\u2013 12,5 <= >= 1\u00A0000"_s);
    }

    void emptyTextHasNoLines()
    {
        QImage paper(100, 100, QImage::Format_RGB32);
        const TextBlock block({}, {9}, 50, paper);
        QCOMPARE(block.lineCount(), 0);
        QCOMPARE(block.height(), 0.0);
    }

    void linesKeepTheWidth_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("width");
        QTest::newRow("sentence") << u"Ефективно използване на ресурсите в производството"_s << 120.0;
        QTest::newRow("one word") << u"непротивоконституционствувателствувайте"_s << 80.0;
        QTest::newRow("break asked for") << u"една\nдве"_s << 200.0;
    }

    void linesKeepTheWidth()
    {
        QFETCH(QString, text);
        QFETCH(double, width);
        QImage paper(400, 400, QImage::Format_RGB32);
        const TextBlock block(text, {10}, width, paper);
        QVERIFY(block.lineCount() > 1);
        QVERIFY(block.widestLine() <= width);
        QCOMPARE(block.height(), block.lineCount() * block.lineHeight());
    }

    void sizesFollowTheDevice()
    {
        QImage paper(400, 400, QImage::Format_RGB32);
        QImage fine = paper;
        fine.setDotsPerMeterX(paper.dotsPerMeterX() * 4);
        fine.setDotsPerMeterY(paper.dotsPerMeterY() * 4);
        const TextStyle style{10};
        const double ratio = widthOf(u"Показател"_s, style, fine) / widthOf(u"Показател"_s, style, paper);
        QVERIFY2(qAbs(ratio - 4) < 0.02, qPrintable(QString::number(ratio)));
    }

    void theWidestWordDecides()
    {
        QImage paper(400, 400, QImage::Format_RGB32);
        const TextStyle style{10};
        QCOMPARE(widestWord(u"a използване b"_s, style, paper), widthOf(u"използване"_s, style, paper));
    }

    void partsOfABlockAreDrawnFromTheTop()
    {
        QImage paper(200, 100, QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter painter(&paper);
        const TextBlock block(u"една\nдве\nтри"_s, {10, Qt::black}, 200, paper);
        block.draw(painter, {0, 0}, 1, 1);
        painter.end();
        const auto isInked = [&paper](int from, int to) {
            for (int y = from; y < to; ++y)
                for (int x = 0; x < paper.width(); ++x)
                    if (qGray(paper.pixel(x, y)) < 128)
                        return true;
            return false;
        };
        const int line = int(block.lineHeight());
        QVERIFY(isInked(0, line));
        QVERIFY(!isInked(line + 2, 100));
    }
};

QTEST_MAIN(TextBlockTest)
#include "tst_text_block.moc"
