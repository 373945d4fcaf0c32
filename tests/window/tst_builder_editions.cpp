// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/interchange.h"
#include "app/window/pages/questionnaire/questionnaire_page.h"
#include "builder_bench.h"
#include "records/store/edition_store.h"
#include "records/store/log_store.h"
#include "records/store/round_store.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTreeView>

using namespace octant;

namespace {

constexpr int yearTab = 4;

void publish(BuilderBench &bench, const QString &reason)
{
    bench.awaitCheck();
    bench.press("Publish");
    if (auto *field = bench.find<QPlainTextEdit>("publishReason"))
        field->setPlainText(reason);
    QTest::mouseClick(bench.find<QAbstractButton>("publishConfirm"), Qt::LeftButton);
    QTRY_VERIFY(!bench.find<QDialog>("publishDialog"));
    bench.settle();
}

QList<EditionHash> editionsOf(BuilderBench &bench, int year)
{
    for (const Round &round : bench.session().rounds())
        if (round.year == year)
            return round.editions;
    return {};
}

} // namespace

/// From a draft to an edition: publishing, correcting, following last year, coming from and going to files.
class BuilderEditionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCorrectionNeedsAReasonAndBecomesANewEdition()
    {
        BuilderBench bench;
        const qsizetype before = editionsOf(bench, 2025).size();
        bench.correct();
        typeInto(bench.find<QPlainTextEdit>("wordingHelp_en"), QStringLiteral("Corrected. "));
        bench.awaitCheck();
        bench.press("Publish");
        QVERIFY(!bench.find<QAbstractButton>("publishConfirm")->isEnabled());
        QTest::mouseClick(bench.find<QAbstractButton>("publishCancel"), Qt::LeftButton);
        bench.settle();
        publish(bench, QStringLiteral("The help was misleading."));
        QCOMPARE(editionsOf(bench, 2025).size(), before + 1);
        QVERIFY(!bench.saved(2025));
        QVERIFY(bench.find<QPlainTextEdit>("wordingHelp_en")->isReadOnly());
        QVERIFY(bench.words("pageStatus").startsWith(QStringLiteral("Edition 2 of the round for 2025")));
        QCOMPARE(bench.warnings(), QStringList());
    }

    void aDraftIsDiscarded()
    {
        BuilderBench bench;
        bench.correct();
        bench.press("Add_text");
        bench.press("DiscardDraft");
        QTest::mouseClick(bench.find<QAbstractButton>("discardConfirm"), Qt::LeftButton);
        bench.settle();
        QVERIFY(!bench.saved(2025));
        QVERIFY(bench.words("pageStatus").startsWith(QStringLiteral("Edition 1")));
    }

    void nextYearFollowsFromTheLast()
    {
        BuilderBench bench;
        bench.press("NewYear");
        bench.visit(QStringLiteral("questionnaire"), QStringLiteral("EE_01"));
        QVERIFY(bench.words("pageStatus").startsWith(QStringLiteral("Draft for 2026")));
        bench.find<QTabBar>("propertyTabs")->setCurrentIndex(yearTab);
        auto *change = bench.find<QComboBox>("yearChange");
        QCOMPARE(change->currentData().toInt(), int(YearChange::Same));
        change->setCurrentIndex(change->findData(int(YearChange::Reworded)));
        Q_EMIT change->activated(change->currentIndex());
        QCOMPARE(bench.find<QAction>("actionUndo")->text(),
                 QStringLiteral("Undo: Change what became of EE_01"));
        const std::optional<Draft> draft = bench.saved(2026);
        QVERIFY(draft);
        QCOMPARE(draft->questionnaire.bridge.changeOf(QuestionCode(QStringLiteral("EE_01"))),
                 YearChange::Reworded);
        QCOMPARE(draft->questionnaire.bridge.from, editionsOf(bench, 2025).last());
    }

    void theTwoYearsAreCompared()
    {
        BuilderBench bench;
        bench.press("NewYear");
        bench.visit(QStringLiteral("questionnaire"), QStringLiteral("EE_01"));
        typeInto(bench.find<QPlainTextEdit>("wordingLabel_en"), QStringLiteral("Your "));
        bench.choose({QStringLiteral("EE_02")});
        bench.press("DeleteQuestion");
        bench.find<QTabBar>("footTabs")->setCurrentIndex(2);
        QTest::mouseClick(bench.find<QAbstractButton>("footPropose"), Qt::LeftButton);
        const YearBridge bridge = bench.saved(2026)->questionnaire.bridge;
        QCOMPARE(bridge.changeOf(QuestionCode(QStringLiteral("EE_01"))), YearChange::Reworded);
        QCOMPARE(bridge.changeOf(QuestionCode(QStringLiteral("EE_02"))), YearChange::Dropped);
        bench.awaitCheck();
        QCOMPARE(bench.find<QTreeView>("differenceList")->model()->rowCount(), 2);
    }

    void bothYearsAreAtHandWhileOneIsBuilt()
    {
        BuilderBench bench;
        bench.press("NewYear");
        QTest::mouseClick(bench.find<QAbstractButton>("questionnaireNow"), Qt::LeftButton);
        bench.settle();
        QVERIFY(bench.words("pageStatus").startsWith(QStringLiteral("Edition 1")));
        bench.restart();
        QTest::mouseClick(bench.find<QAbstractButton>("questionnaireAhead"), Qt::LeftButton);
        bench.settle();
        QVERIFY(bench.words("pageStatus").startsWith(QStringLiteral("Draft for 2026")));
    }

    void publishingNextYearPlansItsRound()
    {
        BuilderBench bench;
        bench.press("NewYear");
        publish(bench, {});
        QCOMPARE(editionsOf(bench, 2026).size(), 1);
        QCOMPARE(bench.session().year(), 2026);
        QVERIFY(bench.words("pageStatus").startsWith(QStringLiteral("Edition 1 of the round for 2026")));
    }

    void goesOutAndComesBackEqual_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("JSON") << QStringLiteral("json");
        QTest::newRow("XLSForm") << QStringLiteral("xlsx");
    }

    void goesOutAndComesBackEqual()
    {
        QFETCH(QString, suffix);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("questionnaire.") + suffix);
        BuilderBench bench;
        bench.correct();
        const Questionnaire before = bench.saved(2025)->questionnaire;
        auto *interchange = bench.find<QuestionnairePage>("questionnaire")->findChild<Interchange *>();
        interchange->exportTo(path);
        bench.settle();
        bench.choose({QStringLiteral("EE_01")});
        bench.press("DeleteQuestion");
        interchange->importFrom(path);
        bench.settle();
        QVERIFY(bench.words("importWords").startsWith(QStringLiteral("189 questions")));
        QTest::mouseClick(bench.find<QAbstractButton>("importTake"), Qt::LeftButton);
        QVERIFY(bench.find<QAction>("actionUndo")->text().contains(QStringLiteral("questionnaire.")));
        QCOMPARE(bench.saved(2025)->questionnaire, before);
    }

    void aFileThatIsNoQuestionnaireChangesNothing()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("broken.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            R"({"format": "octant-questionnaire", "version": 2, "code": "q", "sections": [{"code": "1x"}]})");
        file.close();
        BuilderBench bench;
        bench.correct();
        bench.find<QuestionnairePage>("questionnaire")
            ->findChild<Interchange *>()
            ->importFrom(file.fileName());
        bench.settle();
        QVERIFY(!bench.find<QAbstractButton>("importTake")->isEnabled());
        QVERIFY(bench.find<QTreeView>("importFindings")->model()->rowCount() > 0);
        QTest::mouseClick(bench.find<QAbstractButton>("importCancel"), Qt::LeftButton);
        QVERIFY(!bench.find<QAction>("actionUndo")->isEnabled());
    }
};

QTEST_MAIN(BuilderEditionsTest)
#include "tst_builder_editions.moc"
