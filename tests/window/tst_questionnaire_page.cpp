// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/outline_model.h"
#include "app/window/pages/questionnaire/question_card.h"
#include "app/window/pages/questionnaire/questionnaire_page.h"
#include "app/window/pages/questionnaire/questionnaire_reading.h"
#include "records/model/standard.h"
#include "window_bench.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>

using namespace octant;

namespace {

int questionsIn(const QList<OutlineSection> &outline)
{
    int count = 0;
    for (const OutlineSection &section : outline)
        count += int(section.questions.size());
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

QStringList selectedCards(const WindowBench &bench)
{
    QStringList codes;
    for (const QuestionCard *card :
         bench.find<QuestionnairePage>("questionnaire")->findChildren<QuestionCard *>())
        if (card->isSelected())
            codes.append(card->code().text());
    return codes;
}

} // namespace

/// Reading the questionnaire: outline, section, properties.
class QuestionnairePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outlineKeepsTheRulesOfModels()
    {
        OutlineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Questionnaire questionnaire = standardQuestionnaire();
        model.setOutline(outlineOf(questionnaire, {}, {}, Language::Bulgarian));
        QCOMPARE(model.rowCount(), int(questionnaire.sections.size()));
        const QModelIndex question = model.indexOf(QuestionCode(QStringLiteral("EE_01")));
        QCOMPARE(question.parent().data(OutlineModel::PrincipleRole).toString(), QStringLiteral("P8"));
        QVERIFY(OutlineModel::isSection(question.parent()));
        model.setOutline({});
        QVERIFY(!model.indexOf(QuestionCode(QStringLiteral("EE_01"))).isValid());
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
        const QList<OutlineSection> outline =
            outlineOf(standardQuestionnaire(), set, search, Language::English);
        QCOMPARE(questionsIn(outline), questions);
        for (const OutlineSection &section : outline)
            QVERIFY(!section.questions.isEmpty());
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
        QCOMPARE(words(bench, "sectionTitle"), QStringLiteral("Energy efficiency"));
        QCOMPARE(selectedCards(bench), QStringList(QStringLiteral("EE_01")));
        QCOMPARE(bench.find<QTreeView>("questionnaireOutline")
                     ->currentIndex()
                     .data(OutlineModel::CodeRole)
                     .toString(),
                 QStringLiteral("EE_01"));
        QVERIFY(words(bench, "pageStatus").contains(QStringLiteral("189 questions")));
        QCOMPARE(bench.warnings(), QStringList());
    }

    void showsOneSectionAtATime()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("questionnaire"), QStringLiteral("PP_01"));
        bench.visit(QStringLiteral("questionnaire"), QStringLiteral("EE_01"));
        QCOMPARE(bench.window().findChildren<QuestionCard *>().size(), 13);
    }

    void aPressedQuestionIsSelected()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("questionnaire"), QStringLiteral("EE_01"));
        QTest::mouseClick(bench.find<QuestionCard>("questionCard_EE_02"), Qt::LeftButton);
        bench.settle();
        QCOMPARE(words(bench, "questionCode"), QStringLiteral("EE_02"));
        QCOMPARE(bench.find<QuestionnairePage>("questionnaire")->item(), QStringLiteral("EE_02"));
        QCOMPARE(selectedCards(bench), QStringList(QStringLiteral("EE_02")));
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
        QTest::mouseClick(bench.find<QAbstractButton>("questionnaireSet_short"), Qt::LeftButton);
        bench.settle();
        const QAbstractItemModel *outline = bench.find<QTreeView>("questionnaireOutline")->model();
        int questions = 0;
        for (int row = 0; row < outline->rowCount(); ++row)
            questions += outline->rowCount(outline->index(row, 0));
        QCOMPARE(questions, 51);
        bench.visit(QStringLiteral("questionnaire"),
                    QStringLiteral("PP_08")); // which only the full form asks
        QCOMPARE(words(bench, "questionCode"), QStringLiteral("PP_08"));
        QVERIFY(bench.find<QuestionCard>("questionCard_PP_08"));
    }

    void theSearchKeepsWhatIsShown()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("questionnaire"), QStringLiteral("EE_01"));
        typeInto(bench.find<QLineEdit>("questionnaireSearch"), QStringLiteral("zw_21"));
        const QTreeView *outline = bench.find<QTreeView>("questionnaireOutline");
        QCOMPARE(outline->model()->rowCount(), 1);
        QCOMPARE(words(bench, "questionCode"), QStringLiteral("EE_01"));
        bench.find<QLineEdit>("questionnaireSearch")->clear();
        QCOMPARE(outline->currentIndex().data(OutlineModel::CodeRole).toString(), QStringLiteral("EE_01"));
    }

    void theTextsHaveALanguageOfTheirOwn()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("questionnaire"), QStringLiteral("EE_01"));
        QTest::mouseClick(bench.find<QAbstractButton>("questionnaireLanguage_bg"), Qt::LeftButton);
        bench.settle();
        QCOMPARE(words(bench, "sectionTitle"), QStringLiteral("Енергийна ефективност"));
        QCOMPARE(bench.session().language(), Language::English);
        QCOMPARE(words(bench, "questionCode"), QStringLiteral("EE_01"));
        bench.restart();
        QCOMPARE(words(bench, "sectionTitle"), QStringLiteral("Енергийна ефективност"));
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

    void showsConditionsAsTheyAreWritten()
    {
        WindowBench bench;
        bench.visit(QStringLiteral("questionnaire"), QStringLiteral("EC_01"));
        QCOMPARE(words(bench, "questionRelevant"), QStringLiteral("${PP_04} = 'company'"));
        QCOMPARE(words(bench, "questionConstraint"),
                 QStringLiteral(". >= 0 and (${PP_10} = '' or . <= ${PP_10})"));
    }

    void withoutARoundTheStandardQuestionnaireIsRead()
    {
        WindowBench bench(WindowBench::Start::Empty);
        QVERIFY(bench.session().create(bench.registerPath()));
        bench.visit(QStringLiteral("questionnaire"));
        QVERIFY(words(bench, "pageStatus").startsWith(QStringLiteral("The standard questionnaire")));
        QCOMPARE(words(bench, "questionCode"), QStringLiteral("PP_01"));
    }
};

QTEST_MAIN(QuestionnairePageTest)
#include "tst_questionnaire_page.moc"
