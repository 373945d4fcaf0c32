// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/model/json.h"
#include "reports/pictures/icon.h"
#include "reports/pictures/palette.h"
#include "resources/resources.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace octant;

namespace {

Framework theFramework()
{
    const Result<QJsonObject> object = readJsonObject(resource(u"framework.json"_s), u"framework.json"_s);
    return frameworkFromJson(*object, u"framework.json"_s).value();
}

} // namespace

class PaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColourCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void everyColourCanBeRead()
    {
        QFETCH(bool, dark);
        const Framework framework = theFramework();
        const Palette palette = dark ? darkPalette(framework) : lightPalette(framework);
        QCOMPARE(palette.principles.size(), 8);
        QCOMPARE(palette.statuses.size(), 9);
        QList<QColor> colours = palette.principles.values() + palette.statuses.values();
        colours += {palette.text, palette.secondary, palette.accent};
        for (const QColor &colour : colours) {
            QVERIFY2(contrast(colour, palette.background) >= 4.5, qPrintable(colour.name()));
            QCOMPARE(colour.alpha(), 255);
        }
    }

    void contrastIsThatOfTheGuidelines()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }

    void tintsAreSolid()
    {
        const Palette palette = lightPalette(theFramework());
        QCOMPARE(palette.tint(palette.accent, 0), palette.background);
        QCOMPARE(palette.tint(palette.accent, 1), palette.accent);
        QCOMPARE(palette.tint(palette.accent, 0.5).alpha(), 255);
    }

    void principlesAndStatusesHaveIcons()
    {
        for (const Principle &principle : theFramework().principles)
            QVERIFY(resource(u"icons/%1.svg"_s.arg(principle.symbol)).contains("currentColor"));
        for (CommitmentStatus status : allCommitmentStatuses())
            QVERIFY(resource(u"icons/%1.svg"_s.arg(iconOf(status))).contains("currentColor"));
    }
};

QTEST_MAIN(PaletteTest)
#include "tst_palette.moc"
