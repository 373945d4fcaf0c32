// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/rules/condition_rows_editor.h"
#include "app/window/pages/questionnaire/rules/expression_edit.h"
#include "app/window/pages/questionnaire/rules/rule_editor.h"
#include "builder_bench.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTreeView>

using namespace octant;

namespace {

void showTab(const BuilderBench &bench, int tab)
{
    bench.find<QTabBar>("propertyTabs")->setCurrentIndex(tab);
}

constexpr int rulesTab = 2;

ExpressionEdit *relevant(const BuilderBench &bench)
{
    return bench.find<ExpressionEdit>("ruleRelevant_expression");
}

/// Chooses an entry of a box as a person does.
void pick(QComboBox *box, const QString &code)
{
    box->setCurrentIndex(box->findData(code));
    Q_EMIT box->activated(box->currentIndex());
}

} // namespace

/// Rules by choosing and by typing; what is wrong, where it is and how one gets there.
class BuilderRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsBecomeAnExpression()
    {
        BuilderBench bench;
        bench.correct();
        showTab(bench, rulesTab);
        auto *rule = bench.find<RuleEditor>("ruleRelevant");
        QVERIFY(!relevant(bench)->isVisible());
        QTest::mouseClick(bench.find<QAbstractButton>("ruleRelevant_add"), Qt::LeftButton);
        pick(rule->findChild<QComboBox *>(QStringLiteral("conditionQuestion")), QStringLiteral("PP_04"));
        pick(rule->findChild<QComboBox *>(QStringLiteral("conditionValue")), QStringLiteral("company"));
        QCOMPARE(relevant(bench)->toPlainText(), QStringLiteral("${PP_04} = 'company'"));
        QVERIFY(bench.words("ruleRelevant_words").startsWith(QStringLiteral("Asked only if")));
        QCOMPARE(bench.saved(2025)->questionnaire.question(QuestionCode(QStringLiteral("EE_01")))->relevant,
                 QStringLiteral("${PP_04} = 'company'"));
        QCOMPARE(bench.find<QAction>("actionUndo")->text(),
                 QStringLiteral("Undo: Change when EE_01 is asked"));
        bench.press("Undo");
        QCOMPARE(relevant(bench)->toPlainText(), QString());
        QCOMPARE(bench.warnings(), QStringList());
    }

    void anExpressionBecomesRows()
    {
        BuilderBench bench;
        bench.correct();
        showTab(bench, rulesTab);
        QTest::mouseClick(bench.find<QAbstractButton>("ruleRelevant_type"), Qt::LeftButton);
        relevant(bench)->setPlainText(QStringLiteral("${PP_04} = 'company' and ${PP_09} > 10"));
        const auto *rows = bench.find<RuleEditor>("ruleRelevant")->findChild<ConditionRowsEditor *>();
        QCOMPARE(rows->condition().rows.size(), 2);
        QCOMPARE(rows->condition().rows[1].question, QStringLiteral("PP_09"));
        QCOMPARE(rows->condition().rows[1].comparison, Comparison::More);
        QVERIFY(rows->isVisible());
    }

    void anUnfinishedRowIsNoPartOfTheRule()
    {
        BuilderBench bench;
        bench.correct();
        showTab(bench, rulesTab);
        QTest::mouseClick(bench.find<QAbstractButton>("ruleRelevant_add"), Qt::LeftButton);
        bench.settle();
        QVERIFY(!bench.find<QAction>("actionUndo")->isEnabled());
        const auto *rows = bench.find<RuleEditor>("ruleRelevant")->findChild<ConditionRowsEditor *>();
        QVERIFY(!rows->isEmpty());
    }

    void whatIsWrongIsUnderlinedAndSaid()
    {
        BuilderBench bench;
        bench.correct();
        showTab(bench, rulesTab);
        QTest::mouseClick(bench.find<QAbstractButton>("ruleRelevant_type"), Qt::LeftButton);
        relevant(bench)->setPlainText(QStringLiteral("${PP_04} = 'company' and ${XX_99} > 1"));
        const auto marks = relevant(bench)->extraSelections();
        QCOMPARE(marks.size(), 1);
        QVERIFY(marks[0].cursor.selectedText().contains(QStringLiteral("XX_99")));
        QVERIFY(bench.find<QLabel>("ruleRelevant_fault")->isVisible());
        QVERIFY(bench.words("ruleRelevant_fault").contains(QStringLiteral("XX_99")));
    }

    void codesAreOfferedWhileTyping()
    {
        BuilderBench bench;
        bench.correct();
        showTab(bench, rulesTab);
        QTest::mouseClick(bench.find<QAbstractButton>("ruleRelevant_type"), Qt::LeftButton);
        typeInto(relevant(bench), QStringLiteral("${PP_0"));
        const auto *offers = relevant(bench)->findChild<QCompleter *>();
        QCOMPARE(offers->completionCount(), 9);
        QCOMPARE(offers->completionModel()->index(0, 0).data(Qt::UserRole).toString(),
                 QStringLiteral("${PP_01}"));
    }

    void aProblemLeadsToItsPlaceAndBarsPublishing()
    {
        BuilderBench bench;
        bench.correct();
        showTab(bench, rulesTab);
        QTest::mouseClick(bench.find<QAbstractButton>("ruleRelevant_type"), Qt::LeftButton);
        relevant(bench)->setPlainText(QStringLiteral("${XX_99} > 1"));
        bench.awaitCheck();
        QVERIFY(!bench.find<QAction>("actionPublish")->isEnabled());
        QVERIFY(bench.words("pageStatus").contains(QStringLiteral("1 error keeps it from being published")));
        QCOMPARE(bench.outline()
                     .outline()
                     .indexOf(QStringLiteral("EE_01"))
                     .data(OutlineModel::SeverityRole)
                     .toInt(),
                 int(Severity::Error));
        bench.visit(QStringLiteral("questionnaire"), QStringLiteral("PP_01"));
        showTab(bench, 0);
        auto *list = bench.find<QTreeView>("problemList");
        QVERIFY(list->model()->index(0, 0).data().toString() ==
                QStringLiteral("EE_01")); // errors stand first
        Q_EMIT list->activated(list->model()->index(0, 0));
        QCOMPARE(bench.words("questionCode"), QStringLiteral("EE_01"));
        QCOMPARE(bench.find<QTabBar>("propertyTabs")->currentIndex(), rulesTab);
        QVERIFY(relevant(bench)->isVisible());
        bench.press("Undo");
        bench.awaitCheck();
        QVERIFY(bench.find<QAction>("actionPublish")->isEnabled());
    }

    void aMissingTranslationIsListed()
    {
        BuilderBench bench;
        bench.correct();
        bench.find<QPlainTextEdit>("wordingLabel_en")->clear();
        bench.awaitCheck();
        auto *list = bench.find<QTreeView>("missingList");
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(list->model()->index(0, 1).data().toString(),
                 QStringLiteral("The wording is missing: English."));
        QCOMPARE(bench.find<QTabBar>("footTabs")->tabText(1), QStringLiteral("Missing translations (1)"));
    }
};

QTEST_MAIN(BuilderRulesTest)
#include "tst_builder_rules.moc"
