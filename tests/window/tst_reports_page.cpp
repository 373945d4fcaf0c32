// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/reports/page_model.h"
#include "app/window/pages/reports/page_view.h"
#include "app/window/pages/reports/reports_page.h"
#include "records/store/commitment_store.h"
#include "records/store/log_store.h"
#include "window_bench.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QListView>

using namespace octant;

namespace {

QString words(const WindowBench &bench, const char *label)
{
    return bench.find<QLabel>(label)->text();
}

ReportsPage &page(const WindowBench &bench)
{
    return *bench.find<ReportsPage>("reports");
}

Author author()
{
    return {QStringLiteral("Мария Иванова"), QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC)};
}

/// Takes the English title from a commitment's newest terms.
void dropEnglishTitle(Database &database, const QString &code)
{
    CommitmentStore commitments(database);
    const std::optional<Commitment> commitment = commitments.find(CommitmentCode(code));
    CommitmentRevision revision = commitment->terms();
    revision.title = Text({{QStringLiteral("bg"), revision.title.exactly(QStringLiteral("bg"))}});
    Transaction transaction(database);
    revision.change = LogStore(database).record(author(), QStringLiteral("commitment.revised"), {});
    commitments.revise(commitment->id, revision);
    transaction.commit();
}

} // namespace

/// The annual report: pages small and large, options, missing words, export.
class ReportsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesKeepTheRulesOfModels()
    {
        PageModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPages({ReportPage(), ReportPage()});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1).data().toString(), QStringLiteral("2"));
        model.setPages({});
        QCOMPARE(model.rowCount(), 0);
    }

    void showsEveryPageOfTheReport()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("reports"));
        const QAbstractItemModel *pages = bench.find<QListView>("reportPages")->model();
        QVERIFY(pages->rowCount() > 10);
        QVERIFY(words(bench, "pageStatus").contains(QString::number(pages->rowCount())));
        for (int row = 0; row < pages->rowCount(); ++row) {
            const QImage thumbnail = pages->index(row, 0).data(Qt::DecorationRole).value<QImage>();
            QCOMPARE(thumbnail.width(), ReportPage::thumbnailWidth);
        }
        const QImage cover = pages->index(0, 0).data(Qt::DecorationRole).value<QImage>();
        QImage white(cover.size(), cover.format());
        white.fill(Qt::white);
        QVERIFY(cover != white);
        QCOMPARE(bench.warnings(), QStringList());
    }

    void pagesAreTurnedByKeys()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("reports"), QStringLiteral("2"));
        auto *view = bench.find<PageView>("reportPageView");
        QVERIFY(view->isVisible());
        QCOMPARE(view->number(), 2);
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(view->number(), 3);
        QCOMPARE(page(bench).item(), QStringLiteral("3"));
        QTest::keyClick(view, Qt::Key_Home);
        QTest::keyClick(view, Qt::Key_Left);
        QCOMPARE(view->number(), 1);
        QTest::keyClick(view, Qt::Key_Escape);
        QVERIFY(!view->isVisible());
        QCOMPARE(page(bench).item(), QString());
    }

    void theReportHasALanguageOfItsOwn()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("reports"));
        const QAbstractItemModel *pages = bench.find<QListView>("reportPages")->model();
        const QModelIndex glance = pages->index(2, 0); // with the principles' titles
        const QImage english = glance.data(Qt::DecorationRole).value<QImage>();
        bench.find<QAbstractButton>("reportLanguage_bg")->click();
        bench.settle();
        QVERIFY(pages->index(2, 0).data(Qt::DecorationRole).value<QImage>() != english);
        QCOMPARE(bench.session().language(), Language::English);
    }

    void namesTheMissingWords()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("reports"));
        QCOMPARE(words(bench, "reportMissing"),
                 QStringLiteral("Everything in the report has an English wording."));
        bench.session().run(
            &bench.window(), {},
            [](Database &database, const Work &) -> Result<void> {
                dropEnglishTitle(database, QStringLiteral("K01"));
                return {};
            },
            [&bench] { bench.session().recordsWereChanged(); });
        bench.settle();
        QCOMPARE(words(bench, "reportMissing"),
                 QStringLiteral("1 title or name has no English wording and stands in Bulgarian."));
        QTest::mouseClick(bench.find<QAbstractButton>("reportMissing_K01"), Qt::LeftButton);
        bench.settle();
        QCOMPARE(words(bench, "commitmentTitle").isEmpty(), false);
    }

    void exportsAPdf()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("reports"));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("report.pdf"));
        page(bench).exportTo(path);
        bench.settle();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QVERIFY(bench.find<QWidget>("savedStrip")->isVisible());
        QVERIFY(words(bench, "savedText").contains(QStringLiteral("report.pdf")));
    }

    void asksWhereToExportTo()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("reports"));
        bench.find<QAction>("actionExportReport")->trigger();
        auto *dialog = bench.find<QFileDialog>("exportDialog");
        QVERIFY(dialog);
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        dialog->reject();
    }

    void saysWhyItCannotBeWritten()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("reports"));
        page(bench).exportTo(QStringLiteral("/no/such/folder/report.pdf"));
        bench.settle();
        QVERIFY(bench.find<QWidget>("messageStrip")->isVisible());
        QVERIFY(words(bench, "messageText").contains(QStringLiteral("/no/such/folder/report.pdf")));
        QVERIFY(!bench.find<QWidget>("savedStrip")->isVisible());
    }

    void saysThatItWasStopped()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("reports"));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("report.pdf"));
        page(bench).exportTo(path);
        bench.session().work().running().last().cancel();
        bench.settle();
        QVERIFY(!QFile::exists(path));
        QVERIFY(bench.find<QWidget>("savedStrip")->isVisible());
        QVERIFY(!bench.find<QAbstractButton>("savedOpen")->isVisible());
    }

    void withoutARoundThereIsNothingToReport()
    {
        WindowBench bench(WindowBench::Start::Empty);
        QVERIFY(bench.session().create(bench.registerPath()));
        bench.visit(QStringLiteral("reports"));
        QVERIFY(!bench.find<QAction>("actionExportReport")->isEnabled());
        QCOMPARE(bench.find<QListView>("reportPages")->isVisible(), false);
    }
};

QTEST_MAIN(ReportsPageTest)
#include "tst_reports_page.moc"
