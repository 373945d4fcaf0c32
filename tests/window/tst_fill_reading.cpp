// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/date_reading.h"
#include "app/window/fill/fill_items.h"
#include "app/window/fill/number_reading.h"
#include "app/window/fill/unit_slip.h"
#include "records/model/standard.h"

#include <QTest>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

using Fault = NumberReading::Fault;

UnitBook book()
{
    return UnitBook(standardQuestionnaire(), standardFramework().units);
}

Question inGroup(const QString &code, const QString &group)
{
    Question question;
    question.code = QuestionCode(code);
    question.group = SectionCode(group);
    return question;
}

Group group(const QString &code, GroupKind kind, const QString &parent = {})
{
    Group group;
    group.code = SectionCode(code);
    group.kind = kind;
    group.parent = SectionCode(parent);
    return group;
}

/// a, then [ plain: b, [ repeat: c, [ inner: d ] ] ], then [ matrix: e f ], then a hidden one.
Section nested()
{
    Section section;
    section.code = SectionCode(u"S"_s);
    section.groups = {group(u"plain"_s, GroupKind::Plain), group(u"repeat"_s, GroupKind::Repeat, u"plain"_s),
                      group(u"inner"_s, GroupKind::Repeat, u"repeat"_s),
                      group(u"matrix"_s, GroupKind::Matrix)};
    section.questions = {inGroup(u"a"_s, {}),          inGroup(u"b"_s, u"plain"_s),
                         inGroup(u"c"_s, u"repeat"_s), inGroup(u"d"_s, u"inner"_s),
                         inGroup(u"e"_s, u"matrix"_s), inGroup(u"f"_s, u"matrix"_s),
                         inGroup(u"g"_s, {})};
    section.questions.last().type = QuestionType::Hidden;
    return section;
}

QString shown(const QList<FillItem> &items)
{
    QStringList codes;
    for (const FillItem &item : items)
        codes.append(item.question ? item.question->code.text() : u'[' + item.group->code.text() + u']');
    return codes.join(u' ');
}

} // namespace

/// What people type into a form, and what is made of it.
class FillReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNumbers_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("originalText"); // empty: what was typed is the value
        QTest::addColumn<QString>("originalUnit");

        const auto row = [](const char *name, const char *language, const char *unit, const char *typed,
                            double value, const char *text = "", const char *from = "") {
            QTest::newRow(name) << QString::fromLatin1(language) << QString::fromLatin1(unit)
                                << QString::fromUtf8(typed) << value << QString::fromUtf8(text)
                                << QString::fromUtf8(from);
        };
        row("whole", "bg", "t", "120", 120);
        row("comma", "bg", "t", "12,5", 12.5);
        row("point in Bulgarian", "bg", "t", "12.5", 12.5);
        row("comma in English", "en", "t", "12,5", 12.5);
        row("groups", "bg", "t", "1 234 567,89", 1234567.89);
        row("no-break groups", "bg", "t", "1\u00A0234\u00A0567,89", 1234567.89);
        row("English groups", "en", "t", "1,234,567.89", 1234567.89);
        row("English thousand", "en", "t", "1,200", 1200);
        row("negative", "bg", "t", "-12,5", -12.5);
        row("real minus", "bg", "t", "\u221212,5", -12.5);
        row("never minus zero", "bg", "t", "-0", 0);
        row("blanks", "bg", "t", "  120  ", 120);
        row("own unit", "bg", "MWh", "1,25 MWh", 1.25);
        row("own unit in Cyrillic", "bg", "MWh", "1,25 МВтч", 1.25);
        row("own unit without blank", "bg", "t", "12т", 12);
        row("per cent", "bg", "pct", "35 %", 35);
        row("sum", "bg", "t", "120+98+45", 263, "120+98+45");
        row("sum with blanks", "bg", "t", "120 + 98,5 + 1 000", 1218.5, "120 + 98,5 + 1 000");
        row("sum with equals sign", "bg", "t", "=120+98", 218, "120+98");
        row("products first", "bg", "t", "2+3*4", 14, "2+3*4");
        row("brackets", "bg", "t", "(2+3)*4", 20, "(2+3)*4");
        row("real signs", "bg", "t", "10 × 3 − 4 ÷ 2", 28, "10 × 3 − 4 ÷ 2");
        row("colon divides", "bg", "t", "100:8", 12.5, "100:8");
        row("from the left", "bg", "t", "10-3-2", 5, "10-3-2");
        row("kilowatt-hours", "bg", "MWh", "1250 kWh", 1.25, "1250", "kWh");
        row("kilowatt-hours in Cyrillic", "bg", "MWh", "1250 кВтч", 1.25, "1250", "kWh");
        row("sum of kilowatt-hours", "en", "MWh", "1000+250 kWh", 1.25, "1000+250", "kWh");
        row("kilograms", "bg", "t", "850 кг.", 0.85, "850", "kg");
        row("decares", "bg", "ha", "120 дка", 12, "120", "dka");
        row("cubic metres of litres", "en", "m3", "2500 l", 2.5, "2500", "l");
        row("unit with a digit", "en", "m3", "12 m3", 12);
        row("leva", "bg", "EUR", "1955,83 лв.", 1000, "1955,83", "BGN");
        row("millions of leva", "bg", "EUR", "2 млн. лв.", 2e6 / 1.95583, "2 млн.", "BGN");
        row("thousands of euro", "bg", "EUR", "12,5 хил. евро", 12500, "12,5 хил.");
        row("currency in front", "en", "EUR", "EUR 1,200", 1200);
        row("leva in front", "en", "EUR", "BGN 195583", 100000, "195583", "BGN");
        row("thousands without unit", "en", "", "12 thousand", 12000, "12 thousand");
    }

    void readsNumbers()
    {
        QFETCH(QString, language);
        QFETCH(QString, unit);
        QFETCH(QString, typed);
        QFETCH(double, value);
        QFETCH(QString, originalText);
        QFETCH(QString, originalUnit);
        const Words words(*languageOf(language));
        const UnitBook units = book();
        const NumberReading reading = NumberReader(words, units).read(typed, units.find(UnitCode(unit)));
        QCOMPARE(reading.fault, Fault::None);
        QVERIFY(reading.value);
        QVERIFY(qFuzzyCompare(*reading.value + 1, value + 1));
        QVERIFY(!std::signbit(*reading.value) || *reading.value < 0);
        QCOMPARE(reading.original.value_or(Original()).text, originalText);
        QCOMPARE(reading.original.value_or(Original()).unit, originalUnit);
    }

    void refusesWhatIsNoNumber_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Fault>("fault");
        QTest::newRow("words") << u"t"_s << u"много"_s << Fault::Unreadable;
        QTest::newRow("two readings") << u"t"_s << u"1.200"_s << Fault::TwoReadings;
        QTest::newRow("two readings in a sum") << u"t"_s << u"1.200+3"_s << Fault::TwoReadings;
        QTest::newRow("a range") << u"t"_s << u"120-150"_s << Fault::Range;
        QTest::newRow("divided by zero") << u"t"_s << u"5/0"_s << Fault::NoResult;
        QTest::newRow("too large") << u"t"_s << QString(400, u'9') << Fault::Unreadable;
        QTest::newRow("half a sum") << u"t"_s << u"120+"_s << Fault::Unreadable;
        QTest::newRow("open bracket") << u"t"_s << u"(1+2"_s << Fault::Unreadable;
        QTest::newRow("deep brackets") << u"t"_s << QString(500, u'(') << Fault::Unreadable;
        QTest::newRow("other quantity") << u"MWh"_s << u"12 kg"_s << Fault::OtherQuantity;
        QTest::newRow("unknown unit") << u"MWh"_s << u"12 пуда"_s << Fault::UnknownUnit;
        QTest::newRow("unit where none is asked") << u""_s << u"12 kg"_s << Fault::UnknownUnit;
        QTest::newRow("leva for tonnes") << u"t"_s << u"12 лв."_s << Fault::OtherQuantity;
    }

    void refusesWhatIsNoNumber()
    {
        QFETCH(QString, unit);
        QFETCH(QString, typed);
        QFETCH(Fault, fault);
        const Words words(Language::Bulgarian);
        const UnitBook units = book();
        const NumberReading reading = NumberReader(words, units).read(typed, units.find(UnitCode(unit)));
        QCOMPARE(reading.fault, fault);
        QVERIFY(!reading.value);
        QVERIFY(!reading.original);
    }

    void blankIsNoFault()
    {
        const Words words(Language::Bulgarian);
        const UnitBook units = book();
        const NumberReading reading = NumberReader(words, units).read(u"   "_s, nullptr);
        QCOMPARE(reading.fault, Fault::None);
        QVERIFY(!reading.value);
    }

    void readsDates_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date"); // invalid: none
        const QDate fifthOfMarch(2025, 3, 5);
        QTest::newRow("points") << u"bg"_s << u"5.3.2025"_s << fifthOfMarch;
        QTest::newRow("with г.") << u"bg"_s << u"05.03.2025 г."_s << fifthOfMarch;
        QTest::newRow("as it is shown")
            << u"bg"_s << Words(Language::Bulgarian).date(fifthOfMarch) << fifthOfMarch;
        QTest::newRow("as it is shown in English")
            << u"en"_s << Words(Language::English).date(fifthOfMarch) << fifthOfMarch;
        QTest::newRow("in words") << u"bg"_s << u"5 март 2025 г."_s << fifthOfMarch;
        QTest::newRow("month first") << u"en"_s << u"March 5, 2025"_s << fifthOfMarch;
        QTest::newRow("short month") << u"en"_s << u"5 Mar 2025"_s << fifthOfMarch;
        QTest::newRow("ISO") << u"bg"_s << u"2025-03-05"_s << fifthOfMarch;
        QTest::newRow("slashes") << u"bg"_s << u"5/3/2025"_s << fifthOfMarch;
        QTest::newRow("slashes in English") << u"en"_s << u"5/3/2025"_s << QDate();
        QTest::newRow("clear slashes in English") << u"en"_s << u"25/3/2025"_s << QDate(2025, 3, 25);
        QTest::newRow("no such day") << u"bg"_s << u"31.2.2025"_s << QDate();
        QTest::newRow("no such month") << u"bg"_s << u"5 мартобър 2025"_s << QDate();
        QTest::newRow("two-digit year") << u"bg"_s << u"5.3.25"_s << QDate();
    }

    void readsDates()
    {
        QFETCH(QString, language);
        QFETCH(QString, typed);
        QFETCH(QDate, date);
        QCOMPARE(readDate(typed, *languageOf(language)).value_or(QDate()), date);
    }

    void saysDatesInWords()
    {
        QCOMPARE(dateInWords(QDate(2025, 3, 5), Language::Bulgarian), u"5 март 2025\u00A0г."_s);
        QCOMPARE(dateInWords(QDate(2025, 3, 5), Language::English), u"5 March 2025"_s);
    }

    void suspectsUnits_data()
    {
        QTest::addColumn<QuestionType>("type");
        QTest::addColumn<double>("last");
        QTest::addColumn<double>("now");
        QTest::addColumn<UnitSlip>("slip");
        const auto number = QuestionType::Decimal;
        const auto share = QuestionType::Percent;
        QTest::newRow("an ordinary year") << number << 100.0 << 130.0 << UnitSlip::None;
        QTest::newRow("three times") << number << 100.0 << 300.0 << UnitSlip::None;
        QTest::newRow("kWh for MWh") << number << 620.0 << 598000.0 << UnitSlip::ThousandTimes;
        QTest::newRow("MWh for kWh") << number << 598000.0 << 620.0 << UnitSlip::Thousandth;
        QTest::newRow("a digit too many") << number << 58.0 << 580.0 << UnitSlip::TenTimes;
        QTest::newRow("a digit too few") << number << 580.0 << 58.0 << UnitSlip::Tenth;
        QTest::newRow("fourteen times") << number << 10.0 << 140.0 << UnitSlip::None;
        QTest::newRow("a share of one") << share << 35.0 << 0.37 << UnitSlip::Share;
        QTest::newRow("a small percentage") << share << 1.0 << 0.8 << UnitSlip::None;
        QTest::newRow("a hundred times") << share << 35.0 << 3600.0 << UnitSlip::HundredTimes;
        QTest::newRow("nothing last year") << number << 0.0 << 1000.0 << UnitSlip::None;
        QTest::newRow("nothing now") << number << 1000.0 << 0.0 << UnitSlip::None;
    }

    void suspectsUnits()
    {
        QFETCH(QuestionType, type);
        QFETCH(double, last);
        QFETCH(double, now);
        QFETCH(UnitSlip, slip);
        QCOMPARE(slipBetween(last, now, type), slip);
    }

    void ordersWhatIsAsked_data()
    {
        QTest::addColumn<QString>("around");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("items");
        QTest::newRow("section") << u""_s << u"a b c d e f g"_s << u"a [plain] b [repeat] [matrix]"_s;
        QTest::newRow("repeat") << u"repeat"_s << u"a b c d e f g"_s << u"c [inner]"_s;
        QTest::newRow("inner repeat") << u"inner"_s << u"a b c d e f g"_s << u"d"_s;
        QTest::newRow("section that repeats")
            << u"S"_s << u"a b c d e f g"_s << u"a [plain] b [repeat] [matrix]"_s;
        QTest::newRow("inner repeat alone") << u""_s << u"d"_s << u"[plain] [repeat]"_s;
        QTest::newRow("without groups") << u""_s << u"a g"_s << u"a"_s;
    }

    void ordersWhatIsAsked()
    {
        QFETCH(QString, around);
        QFETCH(QString, asked);
        QFETCH(QString, items);
        QSet<QuestionCode> codes;
        for (const QString &code : asked.split(u' '))
            codes.insert(QuestionCode(code));
        const Section section = nested();
        QCOMPARE(shown(itemsIn(section, SectionCode(around), codes)), items);
    }
};

QTEST_MAIN(FillReadingTest)
#include "tst_fill_reading.moc"
