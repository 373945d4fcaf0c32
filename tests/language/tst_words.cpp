// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/language/words.h"

#include <QtTest>

#include <atomic>
#include <limits>
#include <thread>
#include <vector>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

const Words bulgarian(Language::Bulgarian);
const Words english(Language::English);

} // namespace

/// In the expected texts "~" stands for the no-break space U+00A0.
class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void number_data();
    void number();
    void fixed_data();
    void fixed();
    void integer_data();
    void integer();
    void percent_data();
    void percent();
    void quantity_data();
    void quantity();
    void money_data();
    void money();
    void dates_data();
    void dates();
    void dateTimeKeepsItsZone();
    void invalidDatesAreEmpty();
    void counts_data();
    void counts();
    void messageArguments_data();
    void messageArguments();
    void brokenPatternStands();
    void sayFallsBackToTheSource();
    void order_data();
    void order();
    void readNumber_data();
    void readNumber();
    void writtenNumbersAreRead();
    void manyThreads();
};

static QString noBreak(QString text)
{
    return text.replace(u'~', QChar(0x00A0));
}

void TestWords::number_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("bg");
    QTest::addColumn<QString>("en");
    QTest::newRow("zero") << 0.0 << 2 << u"0"_s << u"0"_s;
    QTest::newRow("minus zero") << -0.0 << 2 << u"0"_s << u"0"_s;
    QTest::newRow("rounds to zero") << -0.004 << 2 << u"0"_s << u"0"_s;
    QTest::newRow("negative") << -5.0 << 2 << u"−5"_s << u"−5"_s;
    QTest::newRow("negative, decimals") << -0.5 << 2 << u"−0,5"_s << u"−0.5"_s;
    QTest::newRow("three digits") << 999.0 << 2 << u"999"_s << u"999"_s;
    QTest::newRow("four digits") << 1234.0 << 2 << u"1234"_s << u"1,234"_s;
    QTest::newRow("five digits") << 12345.0 << 2 << u"12~345"_s << u"12,345"_s;
    QTest::newRow("rounded up to five") << 9999.999 << 2 << u"10~000"_s << u"10,000"_s;
    QTest::newRow("millions") << 1234567.891 << 2 << u"1~234~567,89"_s << u"1,234,567.89"_s;
    QTest::newRow("negative millions") << -1234567.891 << 3 << u"−1~234~567,891"_s << u"−1,234,567.891"_s;
    QTest::newRow("only needed decimals") << 12.5 << 4 << u"12,5"_s << u"12.5"_s;
    QTest::newRow("no decimals") << 12.5 << 0 << u"13"_s << u"13"_s;
    QTest::newRow("half up") << 0.125 << 2 << u"0,13"_s << u"0.13"_s;
    QTest::newRow("half up as written") << 1.005 << 2 << u"1,01"_s << u"1.01"_s;
    QTest::newRow("half away from zero") << -0.125 << 2 << u"−0,13"_s << u"−0.13"_s;
    QTest::newRow("small") << 1e-7 << 9 << u"0,0000001"_s << u"0.0000001"_s;
    QTest::newRow("large") << 1e15 << 2 << u"1~000~000~000~000~000"_s << u"1,000,000,000,000,000"_s;
}

void TestWords::number()
{
    QFETCH(const double, value);
    QFETCH(const int, decimals);
    QFETCH(const QString, bg);
    QFETCH(const QString, en);
    QCOMPARE(bulgarian.number(value, decimals), noBreak(bg));
    QCOMPARE(english.number(value, decimals), en);
}

void TestWords::fixed_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("bg");
    QTest::addColumn<QString>("en");
    QTest::newRow("fills up") << 12.5 << 2 << u"12,50"_s << u"12.50"_s;
    QTest::newRow("zero") << 0.0 << 1 << u"0,0"_s << u"0.0"_s;
    QTest::newRow("minus zero") << -0.0 << 1 << u"0,0"_s << u"0.0"_s;
    QTest::newRow("rounds to zero") << -0.04 << 1 << u"0,0"_s << u"0.0"_s;
    QTest::newRow("five digits") << 12345.678 << 1 << u"12~345,7"_s << u"12,345.7"_s;
    QTest::newRow("no decimals") << 1234.5 << 0 << u"1235"_s << u"1,235"_s;
}

void TestWords::fixed()
{
    QFETCH(const double, value);
    QFETCH(const int, decimals);
    QFETCH(const QString, bg);
    QFETCH(const QString, en);
    QCOMPARE(bulgarian.fixed(value, decimals), noBreak(bg));
    QCOMPARE(english.fixed(value, decimals), en);
}

void TestWords::integer_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QString>("bg");
    QTest::addColumn<QString>("en");
    QTest::newRow("zero") << qint64(0) << u"0"_s << u"0"_s;
    QTest::newRow("four digits") << qint64(1234) << u"1234"_s << u"1,234"_s;
    QTest::newRow("negative") << qint64(-12345) << u"−12~345"_s << u"−12,345"_s;
    QTest::newRow("beyond a double") << qint64(9007199254740993) << u"9~007~199~254~740~993"_s
                                     << u"9,007,199,254,740,993"_s;
    QTest::newRow("smallest") << std::numeric_limits<qint64>::min() << u"−9~223~372~036~854~775~808"_s
                              << u"−9,223,372,036,854,775,808"_s;
}

void TestWords::integer()
{
    QFETCH(const qint64, value);
    QFETCH(const QString, bg);
    QFETCH(const QString, en);
    QCOMPARE(bulgarian.integer(value), noBreak(bg));
    QCOMPARE(english.integer(value), en);
}

void TestWords::percent_data()
{
    QTest::addColumn<double>("fraction");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("bg");
    QTest::addColumn<QString>("en");
    QTest::newRow("one decimal") << 0.475 << 1 << u"47,5~%"_s << u"47.5%"_s;
    QTest::newRow("whole") << 0.475 << 0 << u"48~%"_s << u"48%"_s;
    QTest::newRow("not by multiplying") << 0.285 << 0 << u"29~%"_s << u"29%"_s;
    QTest::newRow("lines up") << 0.5 << 1 << u"50,0~%"_s << u"50.0%"_s;
    QTest::newRow("negative") << -0.03 << 0 << u"−3~%"_s << u"−3%"_s;
    QTest::newRow("minus zero") << -0.0001 << 0 << u"0~%"_s << u"0%"_s;
    QTest::newRow("above one") << 123.45 << 0 << u"12~345~%"_s << u"12,345%"_s;
}

void TestWords::percent()
{
    QFETCH(const double, fraction);
    QFETCH(const int, decimals);
    QFETCH(const QString, bg);
    QFETCH(const QString, en);
    QCOMPARE(bulgarian.percent(fraction, decimals), noBreak(bg));
    QCOMPARE(english.percent(fraction, decimals), en);
}

void TestWords::quantity_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<QString>("bg");
    QTest::addColumn<QString>("en");
    QTest::newRow("symbol") << 12345.5 << u"MWh"_s << u"12~345,5~MWh"_s << u"12,345.5~MWh"_s;
    QTest::newRow("symbol with a space") << 3.0 << u"т CO₂ екв."_s << u"3~т CO₂ екв."_s << u"3~т CO₂ екв."_s;
    QTest::newRow("no symbol") << 7.0 << QString() << u"7"_s << u"7"_s;
}

void TestWords::quantity()
{
    QFETCH(const double, value);
    QFETCH(const QString, symbol);
    QFETCH(const QString, bg);
    QFETCH(const QString, en);
    QCOMPARE(bulgarian.quantity(value, symbol), noBreak(bg));
    QCOMPARE(english.quantity(value, symbol), noBreak(en));
}

void TestWords::money_data()
{
    QTest::addColumn<double>("euro");
    QTest::addColumn<QString>("bg");
    QTest::addColumn<QString>("en");
    QTest::newRow("cents") << 1234.5 << u"1234,50~евро"_s << u"EUR~1,234.50"_s;
    QTest::newRow("65 leva") << 65 / 1.95583 << u"33,23~евро"_s << u"EUR~33.23"_s;
    QTest::newRow("half a cent") << 0.005 << u"0,01~евро"_s << u"EUR~0.01"_s;
    QTest::newRow("whole euro") << 97500000 / 1.95583 << u"49~850~958~евро"_s << u"EUR~49,850,958"_s;
    QTest::newRow("at the limit") << 10000.0 << u"10~000~евро"_s << u"EUR~10,000"_s;
    QTest::newRow("rounded up to the limit") << 9999.996 << u"10~000~евро"_s << u"EUR~10,000"_s;
    QTest::newRow("below the limit") << 9999.99 << u"9999,99~евро"_s << u"EUR~9,999.99"_s;
    QTest::newRow("negative") << -20000.4 << u"−20~000~евро"_s << u"EUR~−20,000"_s;
    QTest::newRow("minus zero") << -0.001 << u"0,00~евро"_s << u"EUR~0.00"_s;
}

void TestWords::money()
{
    QFETCH(const double, euro);
    QFETCH(const QString, bg);
    QFETCH(const QString, en);
    QCOMPARE(bulgarian.money(euro), noBreak(bg));
    QCOMPARE(english.money(euro), noBreak(en));
}

void TestWords::dates_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("bg");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("shortBg");
    QTest::addColumn<QString>("shortEn");
    QTest::newRow("last day") << QDate(2025, 12, 31) << u"31.12.2025~г."_s << u"31 December 2025"_s
                              << u"31.12."_s << u"31 Dec"_s;
    QTest::newRow("April") << QDate(2026, 4, 15) << u"15.04.2026~г."_s << u"15 April 2026"_s << u"15.04."_s
                           << u"15 Apr"_s;
    QTest::newRow("one digit") << QDate(2026, 9, 1) << u"01.09.2026~г."_s << u"1 September 2026"_s
                               << u"01.09."_s << u"1 Sep"_s;
}

void TestWords::dates()
{
    QFETCH(const QDate, date);
    QFETCH(const QString, bg);
    QFETCH(const QString, en);
    QCOMPARE(bulgarian.date(date), noBreak(bg));
    QCOMPARE(english.date(date), en);
    QTEST(bulgarian.shortDate(date), "shortBg");
    QTEST(english.shortDate(date), "shortEn");
}

void TestWords::dateTimeKeepsItsZone()
{
    const QDateTime instant(QDate(2026, 4, 15), QTime(14, 5, 59), Qt::OffsetFromUTC, 3 * 3600);
    QCOMPARE(bulgarian.dateTime(instant), noBreak(u"15.04.2026~г., 14:05~ч."_s));
    QCOMPARE(english.dateTime(instant), u"15 April 2026, 14:05"_s);
    QCOMPARE(english.dateTime(instant.toUTC()), u"15 April 2026, 11:05"_s);
}

void TestWords::invalidDatesAreEmpty()
{
    for (const Words &words : {bulgarian, english}) {
        QVERIFY(words.date({}).isEmpty());
        QVERIFY(words.shortDate({}).isEmpty());
        QVERIFY(words.dateTime({}).isEmpty());
    }
}

void TestWords::counts_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<QString>("bg");
    QTest::addColumn<QString>("en");
    QTest::newRow("none") << 0 << u"0 ангажимента"_s << u"0 commitments"_s;
    QTest::newRow("one") << 1 << u"1 ангажимент"_s << u"1 commitment"_s;
    QTest::newRow("two") << 2 << u"2 ангажимента"_s << u"2 commitments"_s;
    QTest::newRow("twenty-one") << 21 << u"21 ангажимента"_s << u"21 commitments"_s;
    QTest::newRow("grouped") << 12345 << u"12~345 ангажимента"_s << u"12,345 commitments"_s;
    QTest::newRow("four digits") << 1234 << u"1234 ангажимента"_s << u"1,234 commitments"_s;
}

void TestWords::counts()
{
    QFETCH(const int, n);
    QFETCH(const QString, bg);
    QFETCH(const QString, en);
    QCOMPARE(bulgarian.message(u"{n, plural, one {# ангажимент} other {# ангажимента}}"_s, {{u"n"_s, n}}),
             noBreak(bg));
    QCOMPARE(english.message(u"{n, plural, one {# commitment} other {# commitments}}"_s, {{u"n"_s, n}}), en);
}

void TestWords::messageArguments_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("expected");
    QTest::newRow("text") << u"От {who}."_s << u"От „Алфа“ ООД."_s;
    QTest::newRow("numbers as number() writes them") << u"{loss}"_s << u"−12~345,68"_s;
    QTest::newRow("within a plural") << u"{n, plural, one {# от {who}} other {# от {who}: {loss}}}"_s
                                     << u"2 от „Алфа“ ООД: −12~345,68"_s;
    QTest::newRow("exact number") << u"{n, plural, =2 {двама} other {#}}"_s << u"двама"_s;
    QTest::newRow("number that selects, plain") << u"{n, plural, one {} other {{n} и #}}"_s << u"2 и 2"_s;
    QTest::newRow("negative number that selects") << u"{loss, plural, one {} other {#}}"_s << u"−12~345,68"_s;
    QTest::newRow("offset") << u"{n, plural, offset:1 =0 {} one {още #} other {още #}}"_s << u"още 1"_s;
    QTest::newRow("plural in a plural")
        << u"{n, plural, one {} other {# {m, plural, one {} other {# {n}}}}}"_s << u"2 1234 2"_s;
    QTest::newRow("sign of a number in quotes") << u"{n, plural, one {} other {'#' {n}}}"_s << u"# 2"_s;
    QTest::newRow("select") << u"{kind, select, year {година} other {друго}}"_s << u"година"_s;
    QTest::newRow("missing argument stays visible") << u"{missing}"_s << u"{missing}"_s;
    QTest::newRow("apostrophe") << u"the year's end, {n}"_s << u"the year's end, 2"_s;
    QTest::newRow("quoted brace") << u"'{'n'}' = {n}"_s << u"{n} = 2"_s;
}

void TestWords::messageArguments()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, expected);
    const QString text = bulgarian.message(pattern, {{u"n"_s, 2},
                                                     {u"m"_s, 1234},
                                                     {u"who"_s, u"„Алфа“ ООД"_s},
                                                     {u"loss"_s, -12345.678},
                                                     {u"kind"_s, u"year"_s}});
    QCOMPARE(text, noBreak(expected));
}

void TestWords::brokenPatternStands()
{
    QCOMPARE(english.message(u"{n, plural, one {#}"_s, {{u"n"_s, 1}}), u"{n, plural, one {#}"_s);
}

void TestWords::sayFallsBackToTheSource()
{
    QCOMPARE(bulgarian.say("NoSuchContext", "A sentence that nobody translated"),
             u"A sentence that nobody translated"_s);
    QCOMPARE(
        english.say("NoSuchContext", "{n, plural, one {# response} other {# responses}}", {{u"n"_s, 35}}),
        u"35 responses"_s);
}

void TestWords::order_data()
{
    QTest::addColumn<QStringList>("sorted");
    QTest::addColumn<bool>("inBulgarian");
    QTest::newRow("Bulgarian alphabet")
        << QStringList{u"Ангел"_s, u"ангел 2"_s, u"Йордан"_s, u"Ъгъл"_s, u"Ямбол"_s} << true;
    QTest::newRow("case decides last") << QStringList{u"алфа"_s, u"Алфа"_s, u"алфа 1"_s, u"бета"_s} << true;
    QTest::newRow("Cyrillic before Latin") << QStringList{u"Яна"_s, u"Alpha"_s} << true;
    QTest::newRow("English, accents")
        << QStringList{u"resume"_s, u"résumé"_s, u"Resume 2"_s, u"Zebra"_s} << false;
}

void TestWords::order()
{
    QFETCH(const QStringList, sorted);
    QFETCH(const bool, inBulgarian);
    const Words &words = inBulgarian ? bulgarian : english;
    for (int i = 0; i + 1 < sorted.size(); ++i) {
        QVERIFY2(words.compare(sorted[i], sorted[i + 1]) < 0, qUtf8Printable(sorted[i]));
        QVERIFY(words.compare(sorted[i + 1], sorted[i]) > 0);
        QCOMPARE(words.compare(sorted[i], sorted[i]), 0);
    }
}

void TestWords::readNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("bg"); // empty: refused
    QTest::addColumn<QString>("en");
    const auto row = [](const char *name, const QString &text, const QString &bg, const QString &en) {
        QTest::newRow(name) << text << bg << en;
    };
    row("whole", u"1234"_s, u"1234"_s, u"1234"_s);
    row("zero", u"0"_s, u"0"_s, u"0"_s);
    row("space groups, comma", u"1 234,5"_s, u"1234.5"_s, {});
    row("no-break space", u"1\u00A0234,5"_s, u"1234.5"_s, {});
    row("narrow no-break space", u"1\u202F234\u202F567"_s, u"1234567"_s, u"1234567"_s);
    row("thin space", u"1\u2009234"_s, u"1234"_s, u"1234"_s);
    row("space groups, point", u"1 234.5"_s, u"1234.5"_s, u"1234.5"_s);
    row("comma groups, point", u"1,234.5"_s, {}, u"1234.5"_s);
    row("comma groups", u"1,234,567"_s, {}, u"1234567"_s);
    row("one comma group", u"1,234"_s, u"1.234"_s, u"1234"_s);
    row("decimal comma", u"12,5"_s, u"12.5"_s, {});
    row("decimal point, one digit", u"12.5"_s, u"12.5"_s, u"12.5"_s);
    row("decimal point, two digits", u"12.55"_s, u"12.55"_s, u"12.55"_s);
    row("decimal point, three digits", u"1.200"_s, {}, u"1.2"_s);
    row("decimal point, four digits", u"1.2005"_s, u"1.2005"_s, u"1.2005"_s);
    row("three digits behind a comma", u"0,200"_s, u"0.2"_s, {});
    row("point groups", u"1.234.567"_s, {}, {});
    row("point groups, comma", u"1.200,5"_s, {}, {});
    row("mixed groups", u"1 234,567.5"_s, {}, {});
    row("groups of two", u"12 34"_s, {}, {});
    row("two spaces", u"1  234"_s, {}, {});
    row("group after a zero", u"0 234"_s, {}, {});
    row("ungrouped, then grouped", u"1234 567"_s, {}, {});
    row("spaces around", u"  12\u00A0"_s, u"12"_s, u"12"_s);
    row("minus", u"-5"_s, u"-5"_s, u"-5"_s);
    row("real minus", u"\u22125"_s, u"-5"_s, u"-5"_s);
    row("plus", u"+5"_s, u"5"_s, u"5"_s);
    row("minus zero", u"-0"_s, u"0"_s, u"0"_s);
    row("leading decimal mark", u".5"_s, u"0.5"_s, u"0.5"_s);
    row("trailing decimal mark", u"5."_s, {}, {});
    row("mark alone", u","_s, {}, {});
    row("sign alone", u"-"_s, {}, {});
    row("empty", QString(), {}, {});
    row("words", u"няма данни"_s, {}, {});
    row("unit", u"12 т"_s, {}, {});
    row("range", u"10-15"_s, {}, {});
    row("exponent", u"1E5"_s, {}, {});
    row("hexadecimal", u"0x10"_s, {}, {});
    row("infinity", u"inf"_s, {}, {});
    row("not a number", u"nan"_s, {}, {});
    row("too large", QString(400, u'9'), {}, {});
    row("Cyrillic letter O", u"О,5"_s, {}, {});
    row("Arabic digits", u"\u0661\u0662"_s, {}, {});
    row("line break", u"1\n234"_s, {}, {});
}

void TestWords::readNumber()
{
    QFETCH(const QString, text);
    const auto shown = [](std::optional<double> value) {
        return value ? QString::number(*value, 'g', 17) : QString();
    };
    QFETCH(const QString, bg);
    QFETCH(const QString, en);
    const auto expected = [&](const QString &number) {
        return number.isEmpty() ? QString() : shown(number.toDouble());
    };
    QCOMPARE(shown(bulgarian.readNumber(text)), expected(bg));
    QCOMPARE(shown(english.readNumber(text)), expected(en));
}

void TestWords::writtenNumbersAreRead()
{
    for (const double value : {0.0, -5.0, 0.25, 999.0, 1234.0, 12345.67, -1234567.89, 1e12}) {
        QCOMPARE(bulgarian.readNumber(bulgarian.number(value)), std::optional(value));
        QCOMPARE(english.readNumber(english.number(value)), std::optional(value));
    }
}

void TestWords::manyThreads()
{
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&wrong] {
            for (int i = 0; i < 500; ++i) {
                const bool right =
                    bulgarian.number(12345.5) == noBreak(u"12~345,5"_s) &&
                    bulgarian.percent(0.475, 1) == noBreak(u"47,5~%"_s) &&
                    bulgarian.message(u"{n, plural, one {#} other {# б}}"_s, {{u"n"_s, 2}}) == u"2 б"_s &&
                    bulgarian.compare(u"а"_s, u"б"_s) < 0 && bulgarian.readNumber(u"1,5"_s) == 1.5;
                if (!right)
                    ++wrong;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
