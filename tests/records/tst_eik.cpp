// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/model/eik.h"

#include <QtTest>

using namespace octant;
using namespace Qt::StringLiterals;

class TestEik : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void check_data();
    void check();
    void digits_data();
    void digits();
    void checkDigit_data();
    void checkDigit();
    void everyWrongDigitIsSeen();
};

void TestEik::check_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<EikCheck>("expected");
    const auto row = [](const char *name, const QString &text, EikCheck expected) {
        QTest::newRow(name) << text << expected;
    };
    row("first pass", u"131129282"_s, EikCheck::Valid);
    row("second pass", u"175201304"_s, EikCheck::Valid);
    row("leading zeros", u"000670602"_s, EikCheck::Valid);
    row("both passes give ten", u"900000490"_s, EikCheck::Valid);
    row("branch", u"0006963270461"_s, EikCheck::Valid);
    row("branch, second pass", u"0006963270550"_s, EikCheck::Valid);
    row("further 1", u"131058063"_s, EikCheck::Valid);
    row("further 2", u"200356710"_s, EikCheck::Valid);
    row("further 3", u"831385737"_s, EikCheck::Valid);
    row("further 4", u"175074752"_s, EikCheck::Valid);
    row("further 5", u"000696327"_s, EikCheck::Valid);
    row("further branch 1", u"1213961230342"_s, EikCheck::Valid);
    row("further branch 2", u"0006963270603"_s, EikCheck::Valid);
    row("wrong digit", u"123456789"_s, EikCheck::WrongDigit);
    row("wrong branch digit", u"0006963270462"_s, EikCheck::WrongDigit);
    row("branch of a wrong base", u"0006963280461"_s, EikCheck::WrongDigit);
    row("ten digits", u"1234567890"_s, EikCheck::TenDigits);
    row("VAT number of ten digits", u"BG1234567890"_s, EikCheck::TenDigits);
    row("leading zeros lost", u"670602"_s, EikCheck::NoCode);
    row("eleven digits", u"13112928200"_s, EikCheck::NoCode);
    row("fourteen digits", u"00069632704610"_s, EikCheck::NoCode);
    row("damaged by a spreadsheet", u"1,31129E+08"_s, EikCheck::NoCode);
    row("words", u"няма"_s, EikCheck::NoCode);
    row("empty", QString(), EikCheck::NoCode);
    row("VAT number", u"BG131129282"_s, EikCheck::Valid);
    row("written in groups", u" 131 129-282"_s, EikCheck::Valid);
    row("Arabic digits", u"\u0661\u0663\u0661\u0661\u0662\u0669\u0662\u0668\u0662"_s, EikCheck::NoCode);
}

void TestEik::check()
{
    QFETCH(const QString, text);
    QFETCH(const EikCheck, expected);
    QCOMPARE(checkEik(text), expected);
}

void TestEik::digits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"000670602"_s << u"000670602"_s;
    QTest::newRow("Latin prefix") << u"BG 131129282"_s << u"131129282"_s;
    QTest::newRow("small prefix") << u"bg131129282"_s << u"131129282"_s;
    QTest::newRow("Cyrillic prefix") << u"БГ131129282"_s << u"131129282"_s;
    QTest::newRow("Cyrillic В, Latin G") << u"ВG131129282"_s << u"131129282"_s;
    QTest::newRow("no-break spaces") << u"131\u00A0129\u202F282"_s << u"131129282"_s;
    QTest::newRow("dots and hyphens") << u"131.129-282"_s << u"131129282"_s;
    QTest::newRow("dashes") << u"131\u2013129\u2011282"_s << u"131129282"_s;
    QTest::newRow("another country") << u"RO131129282"_s << QString();
    QTest::newRow("something else") << u"131129282 (Алфа)"_s << QString();
    QTest::newRow("prefix alone") << u"BG"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestEik::digits()
{
    QFETCH(const QString, text);
    QTEST(eikDigits(text), "expected");
}

void TestEik::checkDigit_data()
{
    QTest::addColumn<QString>("eight");
    QTest::addColumn<int>("digit");
    QTest::newRow("156 mod 11") << u"13112928"_s << 2;
    QTest::newRow("65, then 103") << u"17520130"_s << 4;
    QTest::newRow("101 mod 11") << u"00067060"_s << 2;
    QTest::newRow("142, then 194") << u"00069632"_s << 7;
    QTest::newRow("109, then 153: zero") << u"90000049"_s << 0;
    QTest::newRow("204 mod 11") << u"12345678"_s << 6;
}

void TestEik::checkDigit()
{
    QFETCH(const QString, eight);
    QTEST(eikCheckDigit(eight), "digit");
}

void TestEik::everyWrongDigitIsSeen()
{
    const QString base = u"13112928"_s;
    for (int digit = 0; digit < 10; ++digit) {
        const EikCheck expected = digit == 2 ? EikCheck::Valid : EikCheck::WrongDigit;
        QCOMPARE(checkEik(base + QString::number(digit)), expected);
    }
}

QTEST_GUILESS_MAIN(TestEik)
#include "tst_eik.moc"
