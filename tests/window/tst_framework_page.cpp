// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window_bench.h"

#include "app/window/pages/page.h"
#include "app/window/widgets/filter_chip.h"
#include "records/store/framework_store.h"
#include "records/store/log_store.h"

#include <QApplication>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QTreeView>

using namespace octant;

/// Indicators, impact areas, units and kinds of partners in the real window.
class FrameworkPageTest : public QObject
{
    Q_OBJECT

    static Framework stored(WindowBench &bench)
    {
        bench.session().close();
        Result<Database> database = Database::open(bench.registerPath(), Database::Access::ReadOnly);
        return FrameworkStore(*database).load();
    }

    static int rows(const WindowBench &bench)
    {
        return bench.find<QTreeView>("frameworkTable")->model()->rowCount();
    }

    static void press(const WindowBench &bench, const char *button)
    {
        QTest::mouseClick(bench.find<QPushButton>(button), Qt::LeftButton);
    }

    /// Begins a new entry of a sort.
    static void add(WindowBench &bench, const char *sort)
    {
        bench.visit(QStringLiteral("framework"));
        bench.find<QAction>((QByteArray("actionAddFramework_") + sort).constData())->trigger();
        bench.settle();
    }

private Q_SLOTS:
    void listsEverything()
    {
        WindowBench bench;
        const Framework &framework = bench.session().framework();
        bench.visit(QStringLiteral("framework"));
        QCOMPARE(rows(bench), framework.indicators.size() + framework.impactAreas.size() +
                                  framework.units.size() + framework.partnerKinds.size());
        bench.find<FilterChip>("frameworkFilter_sort")->setValue(QStringLiteral("impact_area"));
        QCOMPARE(rows(bench), framework.impactAreas.size());
        QCOMPARE(bench.warnings(), QStringList());
    }

    void addsAnImpactArea()
    {
        WindowBench bench;
        add(bench, "impact_area");
        typeInto(bench.find<QLineEdit>("frameworkCode"), QStringLiteral("IA99"));
        typeInto(bench.find<QLineEdit>("frameworkTitleBg"), QStringLiteral("Споделени услуги"));
        typeInto(bench.find<QLineEdit>("frameworkTitleEn"), QStringLiteral("Shared services"));
        typeInto(bench.find<QLineEdit>("frameworkFrom"), QStringLiteral("2026"));
        press(bench, "frameworkSave");
        bench.settle();
        QCOMPARE(bench.window().currentPage()->item(), QStringLiteral("impact_area/IA99"));
        const Framework framework = stored(bench);
        const Term *added = term(framework.impactAreas, QStringLiteral("IA99"));
        QVERIFY(added);
        QCOMPARE(added->title.exactly(QStringLiteral("bg")), QStringLiteral("Споделени услуги"));
        QCOMPARE(added->years, (YearSpan{2026, 0}));
        QCOMPARE(bench.warnings(), QStringList());
    }

    void addsAnIndicator()
    {
        WindowBench bench;
        add(bench, "indicator");
        typeInto(bench.find<QLineEdit>("frameworkCode"), QStringLiteral("I6.9"));
        typeInto(bench.find<QLineEdit>("frameworkTitleBg"), QStringLiteral("Отпадъци и още"));
        typeInto(bench.find<QLineEdit>("frameworkValue"), QStringLiteral("${ZW_01} +"));
        press(bench, "frameworkSave");
        bench.settle();
        QVERIFY(bench.find<QLabel>("frameworkFormMessage")->isVisible()); // the expression is not finished
        typeInto(bench.find<QLineEdit>("frameworkValue"), QStringLiteral(" ${ZW_02}"));
        press(bench, "frameworkSave");
        bench.settle();
        const Framework framework = stored(bench);
        const Indicator *added = framework.indicator(IndicatorCode(QStringLiteral("I6.9")));
        QVERIFY(added);
        QCOMPARE(added->value, QStringLiteral("${ZW_01} + ${ZW_02}"));
        QCOMPARE(added->aggregation, Aggregation::Sum);
        QCOMPARE(bench.warnings(), QStringList());
    }

    void addsAUnit()
    {
        WindowBench bench;
        add(bench, "unit");
        typeInto(bench.find<QLineEdit>("frameworkCode"), QStringLiteral("GWh_x"));
        typeInto(bench.find<QLineEdit>("frameworkTitleEn"), QStringLiteral("thousand MWh"));
        typeInto(bench.find<QLineEdit>("frameworkQuantity"), QStringLiteral("energy"));
        typeInto(bench.find<QLineEdit>("frameworkFactor"), QStringLiteral("a thousand"));
        press(bench, "frameworkSave");
        bench.settle();
        QVERIFY(bench.find<QWidget>("frameworkForm")->isVisible()); // that is no number
        bench.find<QLineEdit>("frameworkFactor")->setText(QStringLiteral("1,000.5"));
        press(bench, "frameworkSave");
        bench.settle();
        const Framework framework = stored(bench);
        const Unit *added = framework.unit(UnitCode(QStringLiteral("GWh_x")));
        QVERIFY(added);
        QCOMPARE(added->toBase, std::optional(1000.5));
        QCOMPARE(bench.warnings(), QStringList());
    }

    void changesATitle()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("framework"), QStringLiteral("partner_kind/ngo"));
        press(bench, "frameworkEdit");
        QVERIFY(bench.find<QLineEdit>("frameworkCode")->isReadOnly());
        auto *title = bench.find<QLineEdit>("frameworkTitleEn");
        title->selectAll();
        typeInto(title, QStringLiteral("Civic organisation"));
        press(bench, "frameworkSave");
        bench.settle();
        QCOMPARE(titleOf(stored(bench).partnerKinds, QStringLiteral("ngo"), Language::English),
                 QStringLiteral("Civic organisation"));
        QCOMPARE(bench.warnings(), QStringList());
    }

    void refusesATakenCode()
    {
        WindowBench bench;
        add(bench, "partner_kind");
        typeInto(bench.find<QLineEdit>("frameworkCode"), QStringLiteral("NGO"));
        typeInto(bench.find<QLineEdit>("frameworkTitleBg"), QStringLiteral("Сдружение"));
        press(bench, "frameworkSave");
        bench.settle();
        QVERIFY(bench.find<QLabel>("frameworkFormMessage")->text().contains(QStringLiteral("NGO")));
        const auto before = bench.session().framework().partnerKinds.size();
        QCOMPARE(stored(bench).partnerKinds.size(), before);
        QCOMPARE(bench.warnings(), QStringList());
    }

    void retires()
    {
        WindowBench bench;
        const QString code = bench.session().framework().indicators.first().code.text();
        bench.visit(QStringLiteral("framework"), QStringLiteral("indicator/") + code);
        QTimer::singleShot(0, [] {
            auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->setIntValue(2024);
            dialog->accept();
        });
        press(bench, "frameworkRetire");
        bench.settle();
        const Framework framework = stored(bench);
        QCOMPARE(framework.indicator(IndicatorCode(code))->years, (YearSpan{0, 2024}));
        QVERIFY(!framework.indicator(IndicatorCode(code))->years.holdsIn(2025));
        Result<Database> database = Database::open(bench.registerPath(), Database::Access::ReadOnly);
        QVERIFY(LogStore(*database).all().last().what.startsWith(QStringLiteral("framework")));
        QCOMPARE(bench.warnings(), QStringList());
    }
};

QTEST_MAIN(FrameworkPageTest)
#include "tst_framework_page.moc"
