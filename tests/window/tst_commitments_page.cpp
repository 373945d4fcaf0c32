// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window_bench.h"

#include "app/window/pages/commitments/commitment_words.h"
#include "app/window/pages/page.h"
#include "app/window/widgets/filter_chip.h"
#include "records/store/commitment_store.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>

using namespace octant;

/// The commitments in the real window.
class CommitmentsPageTest : public QObject
{
    Q_OBJECT

    static QAbstractItemModel &model(const WindowBench &bench)
    {
        return *bench.find<QTreeView>("commitmentsTable")->model();
    }

    static int rows(const WindowBench &bench)
    {
        int count = 0;
        for (int group = 0; group < model(bench).rowCount(); ++group)
            count += model(bench).rowCount(model(bench).index(group, 0));
        return count;
    }

private Q_SLOTS:
    void standsUnderThePrinciples()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("commitments"));
        QCOMPARE(model(bench).rowCount(), 8);
        QCOMPARE(model(bench).index(0, 0).data().toString(), QStringLiteral("Strong economy"));
        QVERIFY(rows(bench) >= 24);
        QCOMPARE(bench.warnings(), QStringList());
    }

    void filtersByStatus()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("commitments"));
        bench.find<FilterChip>("commitmentsFilter_status")->setValue(QStringLiteral("moving_away"));
        QCOMPARE(rows(bench), 1);
        QCOMPARE(model(bench).rowCount(), 1);
        QCOMPARE(bench.warnings(), QStringList());
    }

    void saysWhy_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("why");
        QTest::newRow("pace") << QStringLiteral("K01") << QStringLiteral("47%");
        QTest::newRow("target reached") << QStringLiteral("K12") << QStringLiteral("105%");
        QTest::newRow("target year over") << QStringLiteral("K18") << QStringLiteral("2025");
        QTest::newRow("wrong way") << QStringLiteral("K14") << QStringLiteral("214");
        QTest::newRow("just begun") << QStringLiteral("K21") << QStringLiteral("2024");
        QTest::newRow("no data") << QStringLiteral("K24") << QStringLiteral("2025");
    }

    void saysWhy()
    {
        QFETCH(QString, code);
        QFETCH(QString, why);
        WindowBench bench;
        bench.visit(QStringLiteral("commitments"), code);
        QTRY_VERIFY(bench.find<QLabel>("commitmentWhy"));
        const QString text = bench.find<QLabel>("commitmentWhy")->text().remove(QChar::Nbsp);
        QVERIFY2(text.contains(why), qPrintable(text));
        QCOMPARE(bench.warnings(), QStringList());
    }

    void leadsToThePartner()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("commitments"), QStringLiteral("K03"));
        QTest::mouseClick(bench.find<QWidget>("commitmentPartner"), Qt::LeftButton);
        bench.settle();
        QCOMPARE(bench.window().currentPage()->id(), QStringLiteral("partners"));
        QVERIFY(!bench.window().currentPage()->item().isEmpty());
        QCOMPARE(bench.warnings(), QStringList());
    }

    void takesAPersonsWordWithAReasonOnly()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("commitments"), QStringLiteral("K01"));
        QTest::mouseClick(bench.find<QPushButton>("commitmentOverride"), Qt::LeftButton);
        auto *status = bench.find<QComboBox>("overrideStatus");
        status->setCurrentIndex(status->findData(QStringLiteral("on_track")));
        QTest::mouseClick(bench.find<QPushButton>("overrideSave"), Qt::LeftButton);
        bench.settle();
        QVERIFY(bench.find<QWidget>("overrideForm")->isVisible());
        bench.find<QPlainTextEdit>("overrideReason")
            ->setPlainText(QStringLiteral("Новата линия тръгна през януари"));
        QTest::mouseClick(bench.find<QPushButton>("overrideSave"), Qt::LeftButton);
        bench.settle();
        QVERIFY(!bench.find<QWidget>("overrideForm"));
        QCOMPARE(bench.find<QWidget>("commitmentStatus")->accessibleName(), QStringLiteral("on track"));
        bench.session().close();
        Result<Database> database = Database::open(bench.registerPath(), Database::Access::ReadOnly);
        const Commitment commitment = *CommitmentStore(*database).find(CommitmentCode(QStringLiteral("K01")));
        QCOMPARE(commitment.overrides.last().status, CommitmentStatus::OnTrack);
        QCOMPARE(commitment.overrides.last().reason, QStringLiteral("Новата линия тръгна през януари"));
        QCOMPARE(bench.warnings(), QStringList());
    }
};

QTEST_MAIN(CommitmentsPageTest)
#include "tst_commitments_page.moc"
