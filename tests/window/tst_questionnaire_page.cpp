// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/outline/outline_model.h"
#include "app/window/pages/questionnaire/preview_panel.h"
#include "app/window/pages/questionnaire/questionnaire_page.h"
#include "records/model/standard.h"
#include "window_bench.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTreeView>

using namespace octant;

namespace {

int questionsIn(const QList<OutlineItem> &outline)
{
    int count = 0;
    for (const OutlineItem &section : outline)
        count += section.count;
    return count;
}

QStringList codesOf(const QList<Indicator> &indicators)
{
    QStringList codes;
    for (const Indicator &indicator : indicators)
        codes.append(indicator.code.text());
    return codes;
}

QString words(const WindowBench &bench, const char *label)
{
    return bench.find<QLabel>(label)->text();
}

QString currentLine(const WindowBench &bench)
{
    return bench.find<QTreeView>("questionnaireOutline")
        ->currentIndex()
        .data(OutlineModel::CodeRole)
        .toString();
}

} // namespace

/// Reading a published questionnaire: outline, form, properties.
class QuestionnairePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outlineKeepsTheRulesOfModels()
    {
        OutlineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Questionnaire questionnaire = standardQuestionnaire();
        QVERIFY(!model.setOutline(outlineOf(questionnaire, {}, {}, Language::Bulgarian)));
        QVERIFY(model.setOutline(outlineOf(questionnaire, {}, {}, Language::English)));
        QCOMPARE(model.rowCount(), int(questionnaire.sections.size()));
        const QModelIndex question = model.indexOf(QStringLiteral("EE_01"));
        QCOMPARE(question.data().toString(), QStringLiteral("Total final energy consumption"));
        QCOMPARE(question.parent().data(OutlineModel::PrincipleRole).toString(), QStringLiteral("P8"));
        QVERIFY(OutlineModel::isSection(question.parent()));
        model.setOutline({});
        QVERIFY(!model.indexOf(QStringLiteral("EE_01")).isValid());
    }

    void outlineIsNarrowed_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<QString>("search");
        QTest::addColumn<int>("questions");
        QTest::newRow("everything") << QString() << QString() << 189;
        QTest::newRow("full form") << QStringLiteral("full") << QString() << 189;
        QTest::newRow("short form") << QStringLiteral("short") << QString() << 51;
        QTest::newRow("by code") << QString() << QStringLiteral("zw_21") << 1;
        QTest::newRow("nothing") << QString() << QStringLiteral("квадратура на кръга") << 0;
    }

    void outlineIsNarrowed()
    {
        QFETCH(QString, set);
        QFETCH(QString, search);
        QFETCH(int, questions);
        const QList<OutlineItem> outline = outlineOf(standardQuestionnaire(), set, search, Language::English);
        QCOMPARE(questionsIn(outline), questions);
        for (const OutlineItem &section : outline)
            QVERIFY(!section.items.isEmpty());
    }

    void outlineIsSearchedInBothScripts()
    {
        const Questionnaire questionnaire = standardQuestionnaire();
        const auto found = [&](const QString &search) {
            return questionsIn(outlineOf(questionnaire, {}, search, Language::Bulgarian));
        };
        QVERIFY(found(QStringLiteral("отпадъци")) > 5);
        QCOMPARE(found(QStringLiteral("ОТПАДЪЦИ")), found(QStringLiteral("отпадъци")));
        QCOMPARE(found(QStringLiteral("otpadatsi")), found(QStringLiteral("отпадъци")));
    }

    void knowsWhatAQuestionFeeds()
    {
        const auto feeds = feedsOf(standardQuestionnaire(), standardFramework().indicators);
        const QStringList revenue = codesOf(feeds.value(QuestionCode(QStringLiteral("EC_01"))));
        QCOMPARE(revenue.value(0), QStringLiteral("I1.1"));
        QVERIFY(codesOf(feeds.value(QuestionCode(QStringLiteral("PP_10")))).contains(QStringLiteral("I1.1")));
        QVERIFY(feeds.value(QuestionCode(QStringLiteral("PP_01"))).isEmpty());
    }

    void opensAQuestion()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("questionnaire"), QStringLiteral("EE_01"));
        QCOMPARE(words(bench, "questionCode"), QStringLiteral("EE_01"));
        QCOMPARE(currentLine(bench), QStringLiteral("EE_01"));
        QVERIFY(words(bench, "pageStatus").contains(QStringLiteral("189 questions")));
        QCOMPARE(bench.find<QPlainTextEdit>("wordingLabel_en")->toPlainText(),
                 QStringLiteral("Total final energy consumption"));
        QCOMPARE(bench.warnings(), QStringList());
    }

    void isOnlyReadUntilACorrectionIsBegun()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("questionnaire"), QStringLiteral("EE_01"));
        QVERIFY(bench.find<QPlainTextEdit>("wordingLabel_en")->isReadOnly());
        QVERIFY(!bench.find<QAction>("actionDeleteQuestion")->isEnabled());
        QVERIFY(!bench.find<QAction>("actionPublish")->isEnabled());
        bench.find<QAction>("actionCorrectEdition")->trigger();
        bench.settle();
        QVERIFY(!bench.find<QPlainTextEdit>("wordingLabel_en")->isReadOnly());
        QVERIFY(words(bench, "pageStatus").startsWith(QStringLiteral("Correction of edition 1")));
    }

    void aQuestionChosenInTheFormIsOpened()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("questionnaire"), QStringLiteral("EE_01"));
        Q_EMIT bench.find<PreviewPanel>("questionnairePreview")
            ->questionChosen(QuestionCode(QStringLiteral("EE_02")));
        bench.settle();
        QCOMPARE(words(bench, "questionCode"), QStringLiteral("EE_02"));
        QCOMPARE(bench.find<QuestionnairePage>("questionnaire")->item(), QStringLiteral("EE_02"));
    }

    void theOutlineIsWalkedByKeys()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("questionnaire"), QStringLiteral("EE_01"));
        QTest::keyClick(bench.find<QTreeView>("questionnaireOutline"), Qt::Key_Down);
        QCOMPARE(words(bench, "questionCode"), QStringLiteral("EE_02"));
    }

    void theShortFormIsChosen()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("questionnaire"));
        QTRY_VERIFY(words(bench, "sizeWords").startsWith(QStringLiteral("1")));
        bench.find<PreviewPanel>("questionnairePreview")->setFormSet(QStringLiteral("short"));
        bench.settle();
        const QAbstractItemModel *outline = bench.find<QTreeView>("questionnaireOutline")->model();
        int questions = 0;
        for (int row = 0; row < outline->rowCount(); ++row)
            questions += outline->index(row, 0).data(OutlineModel::CountRole).toInt();
        QCOMPARE(questions, 51);
        QVERIFY(bench.find<QAbstractButton>("sizeUnfed")->isVisible());
        bench.visit(QStringLiteral("questionnaire"),
                    QStringLiteral("PP_08")); // which only the full form asks
        QCOMPARE(words(bench, "questionCode"), QStringLiteral("PP_08"));
        QCOMPARE(currentLine(bench), QStringLiteral("PP_08"));
    }

    void theSearchKeepsWhatIsShown()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("questionnaire"), QStringLiteral("EE_01"));
        typeInto(bench.find<QLineEdit>("questionnaireSearch"), QStringLiteral("zw_21"));
        QCOMPARE(bench.find<QTreeView>("questionnaireOutline")->model()->rowCount(), 1);
        QCOMPARE(words(bench, "questionCode"), QStringLiteral("EE_01"));
        bench.find<QLineEdit>("questionnaireSearch")->clear();
        QCOMPARE(currentLine(bench), QStringLiteral("EE_01"));
    }

    void theTextsHaveALanguageOfTheirOwn()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("questionnaire"), QStringLiteral("EE_01"));
        const auto title = [&] {
            return bench.find<QTreeView>("questionnaireOutline")->currentIndex().parent().data().toString();
        };
        QTest::mouseClick(bench.find<QAbstractButton>("questionnaireLanguage_bg"), Qt::LeftButton);
        bench.settle();
        QCOMPARE(title(), QStringLiteral("Енергийна ефективност"));
        QCOMPARE(bench.session().language(), Language::English);
        bench.restart();
        QCOMPARE(title(), QStringLiteral("Енергийна ефективност"));
    }

    void lastYearsAnswersStandBeside()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("questionnaire"), QStringLiteral("EE_01"));
        auto *partners = bench.find<QComboBox>("previewPartner");
        QVERIFY(partners->count() > 10); // those that were accepted for the year before
        partners->setCurrentIndex(1);
        Q_EMIT partners->activated(1);
        bench.settle();
        QCOMPARE(bench.warnings(), QStringList());
    }

    void copiesTheWording()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("questionnaire"), QStringLiteral("PP_05"));
        QGuiApplication::clipboard()->clear();
        bench.find<QTreeView>("questionnaireOutline")->setFocus();
        QTest::keyClick(bench.find<QTreeView>("questionnaireOutline"), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.value(0), QStringLiteral("Enterprise size class"));
        QCOMPARE(lines.value(2), QStringLiteral("– Micro enterprise"));
        QCOMPARE(lines.size(), 6);
    }

    void withoutARoundTheStandardQuestionnaireIsRead()
    {
        WindowBench bench(WindowBench::Start::Empty);
        QVERIFY(bench.session().create(bench.registerPath()));
        bench.visit(QStringLiteral("questionnaire"));
        QVERIFY(words(bench, "pageStatus").startsWith(QStringLiteral("The standard questionnaire")));
        QCOMPARE(words(bench, "questionCode"), QStringLiteral("PP_01"));
        bench.find<QAction>("actionBuildQuestionnaire")->trigger();
        bench.settle();
        QVERIFY(words(bench, "pageStatus").startsWith(QStringLiteral("Draft for 2025")));
    }
};

QTEST_MAIN(QuestionnairePageTest)
#include "tst_questionnaire_page.moc"
