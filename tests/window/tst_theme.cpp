// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/theme/icon.h"
#include "app/window/theme/style.h"
#include "app/window/theme/theme.h"
#include "records/model/standard.h"
#include "reports/pictures/palette.h"

#include <QApplication>
#include <QCheckBox>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace octant;

/// Light and dark: everything can be read, icons follow, choices are kept.
class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textCanBeRead_data()
    {
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<QColor>("colour");
        QTest::addColumn<double>("ratio");
        for (const Colours *colours : {&Colours::light(), &Colours::dark()}) {
            const QByteArray mode = colours->isDark() ? "dark " : "light ";
            const auto add = [&](const char *name, const QColor &ground, const QColor &colour, double ratio) {
                QTest::newRow((mode + name).constData()) << ground << colour << ratio;
            };
            for (const auto &[name, ground] :
                 {std::pair("page", colours->background), std::pair("raised", colours->raised),
                  std::pair("hover", colours->hover), std::pair("selection", colours->selection)}) {
                add(qPrintable(QStringLiteral("text on %1").arg(QLatin1String(name))), ground, colours->text,
                    4.5);
                add(qPrintable(QStringLiteral("secondary on %1").arg(QLatin1String(name))), ground,
                    colours->secondary, 4.5);
                add(qPrintable(QStringLiteral("accent on %1").arg(QLatin1String(name))), ground,
                    colours->accent, 4.5);
            }
            add("words on the primary button", colours->accent, colours->onAccent, 4.5);
            add("danger", colours->background, colours->danger, 4.5);
            add("warning", colours->background, colours->warning, 4.5);
            add("good", colours->background, colours->good, 4.5);
            add("border of a field", colours->background, colours->border, 3.0);
            add("border on raised ground", colours->raised, colours->border, 3.0);
        }
    }

    void textCanBeRead()
    {
        QFETCH(QColor, ground);
        QFETCH(QColor, colour);
        QFETCH(double, ratio);
        QVERIFY2(contrast(ground, colour) >= ratio, qPrintable(QString::number(contrast(ground, colour))));
    }

    void statusesCanBeSeenOnSelectedRows()
    {
        const Framework framework = standardFramework();
        const std::pair<Palette, const Colours &> modes[] = {{lightPalette(framework), Colours::light()},
                                                             {darkPalette(framework), Colours::dark()}};
        for (const auto &[palette, colours] : modes)
            for (const CommitmentStatus status : allCommitmentStatuses())
                QVERIFY2(contrast(palette.of(status), colours.selection) >= 3.0, qPrintable(nameOf(status)));
    }

    void paletteKnowsItsColours()
    {
        QVERIFY(&Colours::of(Colours::light().palette()) == &Colours::light());
        QVERIFY(&Colours::of(Colours::dark().palette()) == &Colours::dark());
    }

    void iconsFollowTheTheme()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        Theme theme(settings);
        const QIcon search = icon(QStringLiteral("search"));
        theme.setMode(Theme::Mode::Light);
        QCOMPARE(strongest(search, true), Colours::light().text);
        theme.setMode(Theme::Mode::Dark);
        QCOMPARE(strongest(search, false), Colours::dark().text);
        QCOMPARE(search.pixmap(QSize(20, 20), 2.0).size(), QSize(40, 40));
    }

    void choicesAreKept()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        {
            Theme theme(settings);
            theme.setMode(Theme::Mode::Dark);
            theme.setDense(true);
        }
        const Theme theme(settings);
        QCOMPARE(theme.mode(), Theme::Mode::Dark);
        QVERIFY(theme.isDense());
        QCOMPARE(QApplication::palette().color(QPalette::Window), Colours::dark().background);
    }

    void checkBoxesAreVisible_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("light") << QStringLiteral("light");
        QTest::newRow("dark") << QStringLiteral("dark");
    }

    void checkBoxesAreVisible()
    {
        QFETCH(QString, mode);
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        Theme theme(settings);
        theme.setMode(Theme::modeOf(mode));
        QCheckBox box;
        box.resize(box.sizeHint());
        const QImage picture = box.grab().toImage();
        double best = 0;
        for (int x = 0; x < picture.width(); ++x)
            best = std::max(
                best, contrast(picture.pixelColor(x, picture.height() / 2), theme.colours().background));
        QVERIFY2(best >= 2.5,
                 qPrintable(QString::number(best))); // a line of 1.5 pixels is softened at its edges
    }

    void rowsGrowWithTheFont()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        Theme theme(settings);
        QWidget widget;
        const auto height = [&] { return widget.style()->pixelMetric(Style::rowHeight, nullptr, &widget); };
        QCOMPARE(height(), 32);
        theme.setDense(true);
        QCOMPARE(height(), 28);
        QFont font = widget.font();
        font.setPointSizeF(30);
        widget.setFont(font);
        QVERIFY(height() > widget.fontMetrics().height());
    }

private:
    /// The darkest or lightest opaque pixel.
    static QColor strongest(const QIcon &shown, bool darkest)
    {
        const QImage picture = shown.pixmap(64, 64).toImage();
        QColor best = darkest ? Qt::white : Qt::black;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                if (const QColor pixel = picture.pixelColor(x, y);
                    pixel.alpha() == 255 && (pixel.lightness() < best.lightness()) == darkest)
                    best = pixel;
        return best;
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
