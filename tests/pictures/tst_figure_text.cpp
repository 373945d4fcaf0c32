// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/pictures/figure_text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace octant;

namespace {

using Number = std::optional<double>;

} // namespace

class FigureTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreShortAndExactEnough_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("bulgarian");
        QTest::addColumn<QString>("english");
        QTest::newRow("tonnes") << 12345.678 << u"t"_s << u"12\u00A0346"_s << u"12,346"_s;
        QTest::newRow("tens") << 12.345 << u"t"_s << u"12,3"_s << u"12.3"_s;
        QTest::newRow("ones") << 0.333 << u"kg"_s << u"0,33"_s << u"0.33"_s;
        QTest::newRow("zero") << 0.0 << u"t"_s << u"0"_s << u"0"_s;
        QTest::newRow("percentage") << 51.6149 << u"pct"_s << u"51,6"_s << u"51.6"_s;
        QTest::newRow("whole percentage") << 22.0 << u"pct"_s << u"22,0"_s << u"22.0"_s;
        QTest::newRow("money") << 1234.56 << u"EUR"_s << u"1235"_s << u"1,235"_s;
    }

    void figuresAreShortAndExactEnough()
    {
        QFETCH(double, value);
        QFETCH(QString, unit);
        QFETCH(QString, bulgarian);
        QFETCH(QString, english);
        QCOMPARE(figureText(value, UnitCode(unit), Words(Language::Bulgarian)), bulgarian);
        QCOMPARE(figureText(value, UnitCode(unit), Words(Language::English)), english);
    }

    void partnersNumbersAreAsShortAsTheyWereGiven()
    {
        const Words words(Language::Bulgarian);
        QCOMPARE(amountText(8, words), u"8"_s);
        QCOMPARE(amountText(0.42, words), u"0,42"_s);
        QCOMPARE(amountText(48000, words), u"48\u00A0000"_s);
    }

    void theUnitStandsBehindTheFigure()
    {
        Unit unit;
        unit.code = UnitCode(u"t"_s);
        unit.symbol = Text(u"т"_s, u"t"_s);
        QCOMPARE(figureText(12.5, &unit, Words(Language::Bulgarian)), u"12,5\u00A0т"_s);
        QCOMPARE(figureText(12.5, nullptr, Words(Language::English)), u"12.5"_s);
    }

    void changesHaveASign_data()
    {
        QTest::addColumn<Number>("previous");
        QTest::addColumn<Number>("value");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("text");
        QTest::newRow("up") << Number(100) << Number(103.2) << u"t"_s << u"+3.2%"_s;
        QTest::newRow("down") << Number(200) << Number(170) << u"t"_s << u"\u221215%"_s;
        QTest::newRow("the same") << Number(200) << Number(200) << u"t"_s << u"0%"_s;
        QTest::newRow("points") << Number(40) << Number(42.5) << u"pct"_s << u"+2.5 p.p."_s;
        QTest::newRow("from zero") << Number(0) << Number(5) << u"t"_s << QString();
        QTest::newRow("nothing before") << Number() << Number(5) << u"t"_s << QString();
        QTest::newRow("nothing now") << Number(5) << Number() << u"pct"_s << QString();
    }

    void changesHaveASign()
    {
        QFETCH(Number, previous);
        QFETCH(Number, value);
        QFETCH(QString, unit);
        QFETCH(QString, text);
        const QString said = changeText(previous, value, UnitCode(unit), Words(Language::English));
        QCOMPARE(said.simplified().replace(u".0%"_s, u"%"_s), text);
    }
};

QTEST_APPLESS_MAIN(FigureTextTest)
#include "tst_figure_text.moc"
