// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/documents/to_unicode.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace octant;

class ToUnicodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothKindsOfRunsAreRead()
    {
        const GlyphCharacters characters =
            readToUnicode("begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
                          "3 beginbfrange\n<0000> <0000> <0000>\n"
                          "<0001> <0003> [<0413> <043E> <0009> ]\n"
                          "<0004> <0006> <0041>\nendbfrange\n");
        QCOMPARE(characters.value(1), u"Г"_s);
        QCOMPARE(characters.value(2), u"о"_s);
        QCOMPARE(characters.value(4), u"A"_s);
        QCOMPARE(characters.value(6), u"C"_s);
        QCOMPARE(characters.size(), 7);
    }

    void whatIsWrittenCanBeRead_data()
    {
        QTest::addColumn<QString>("character");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("letter") << u"Ж"_s << QByteArray("<0007> <0416>");
        QTest::newRow("tab") << u"\t"_s << QByteArray("<0007> <0020>");
        QTest::newRow("no-break space") << u"\u00A0"_s << QByteArray("<0007> <0020>");
        QTest::newRow("ligature") << u"\uFB03"_s << QByteArray("<0007> <006600660069>");
    }

    void whatIsWrittenCanBeRead()
    {
        QFETCH(QString, character);
        QFETCH(QByteArray, line);
        const QByteArray map = writeToUnicode({{0, u"\u0000"_s}, {7, character}});
        QVERIFY2(map.contains(line), map.constData());
        QVERIFY(!map.contains("<0000> <0000>"));
    }

    void longMapsAreWrittenInPieces()
    {
        GlyphCharacters characters;
        for (uint glyph = 1; glyph <= 250; ++glyph)
            characters.insert(glyph, QString(QChar(ushort(0x400 + glyph))));
        const QByteArray map = writeToUnicode(characters);
        QCOMPARE(map.count("100 beginbfchar"), 2);
        QCOMPARE(map.count("50 beginbfchar"), 1);
    }
};

QTEST_APPLESS_MAIN(ToUnicodeTest)
#include "tst_to_unicode.moc"
