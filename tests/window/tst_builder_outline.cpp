// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/outline_edits.h"
#include "app/window/pages/questionnaire/questionnaire_page.h"
#include "builder_bench.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>

#include <memory>

using namespace octant;

namespace {

QString undoText(const BuilderBench &bench)
{
    return bench.find<QAction>("actionUndo")->text();
}

} // namespace

/// Building in the outline: adding, moving, copying, deleting, and every step taken back by its name.
class BuilderOutlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQuestionIsAddedAndWorded()
    {
        BuilderBench bench;
        bench.correct();
        bench.press("Add_decimal");
        QCOMPARE(bench.words("questionCode"), QStringLiteral("EE_14"));
        QCOMPARE(bench.questionsOf(QStringLiteral("EE")).value(1), QStringLiteral("EE_14"));
        typeInto(bench.find<QPlainTextEdit>("wordingLabel_bg"), QStringLiteral("Топлина"));
        QCOMPARE(bench.outline().outline().indexOf(QStringLiteral("EE_14")).data().toString(),
                 QStringLiteral("Топлина"));
        QCOMPARE(undoText(bench), QStringLiteral("Undo: Change the wording of EE_14"));
        bench.press("Undo");
        QCOMPARE(bench.find<QPlainTextEdit>("wordingLabel_bg")->toPlainText(), QString());
        QCOMPARE(undoText(bench), QStringLiteral("Undo: Add a question"));
        bench.press("Undo");
        QVERIFY(!bench.questionsOf(QStringLiteral("EE")).contains(QStringLiteral("EE_14")));
        bench.press("Redo");
        QVERIFY(bench.questionsOf(QStringLiteral("EE")).contains(QStringLiteral("EE_14")));
        QCOMPARE(bench.warnings(), QStringList());
    }

    void severalQuestionsAreDraggedToAnotherSection()
    {
        BuilderBench bench;
        bench.correct();
        OutlineModel &model = bench.outline().outline();
        const std::unique_ptr<QMimeData> data(
            model.mimeData({model.indexOf(QStringLiteral("EE_03")), model.indexOf(QStringLiteral("EE_02"))}));
        const QModelIndex section = model.indexOf(QStringLiteral("EC"));
        QVERIFY(model.dropMimeData(data.get(), Qt::MoveAction, 1, 0, section));
        bench.settle();
        QCOMPARE(bench.questionsOf(QStringLiteral("EC")).mid(0, 4),
                 QStringList({QStringLiteral("EC_01"), QStringLiteral("EE_02"), QStringLiteral("EE_03"),
                              QStringLiteral("EC_02")}));
        QCOMPARE(undoText(bench), QStringLiteral("Undo: Move 2 questions"));
        QCOMPARE(bench.outline().selectedCodes().size(), 2);
        bench.press("Undo");
        QCOMPARE(bench.questionsOf(QStringLiteral("EE")).mid(0, 3),
                 QStringList({QStringLiteral("EE_01"), QStringLiteral("EE_02"), QStringLiteral("EE_03")}));
    }

    void aSectionIsDraggedAsAWhole()
    {
        BuilderBench bench;
        bench.correct();
        OutlineModel &model = bench.outline().outline();
        const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf(QStringLiteral("NA"))}));
        QVERIFY(
            !model.canDropMimeData(data.get(), Qt::MoveAction, 0, 0, model.indexOf(QStringLiteral("EE"))));
        QVERIFY(model.dropMimeData(data.get(), Qt::MoveAction, 1, 0, {}));
        bench.settle();
        QCOMPARE(model.indexOf(QStringLiteral("NA")).row(), 1);
    }

    void movesByKeys()
    {
        BuilderBench bench;
        bench.correct();
        bench.outline().setFocus();
        QTest::keyClick(&bench.outline(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(bench.questionsOf(QStringLiteral("EE")).mid(0, 2),
                 QStringList({QStringLiteral("EE_02"), QStringLiteral("EE_01")}));
        QTest::keyClick(&bench.outline(), Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(&bench.outline(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(bench.questionsOf(QStringLiteral("AG")).last(), QStringLiteral("EE_01"));
    }

    void duplicatesAndDeletes()
    {
        BuilderBench bench;
        bench.correct();
        bench.outline().setFocus();
        const qsizetype before = bench.questionsOf(QStringLiteral("EE")).size();
        QTest::keyClick(&bench.outline(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(bench.questionsOf(QStringLiteral("EE")).size(), before + 1);
        QTest::keyClick(&bench.outline(), Qt::Key_Delete);
        QCOMPARE(bench.questionsOf(QStringLiteral("EE")).size(), before);
        QCOMPARE(undoText(bench), QStringLiteral("Undo: Delete a question"));
    }

    void questionsAreGroupedAndTheGroupDissolved()
    {
        BuilderBench bench;
        bench.correct();
        bench.choose({QStringLiteral("EE_02"), QStringLiteral("EE_03")});
        bench.press("GroupQuestions");
        OutlineModel &model = bench.outline().outline();
        const QModelIndex group = model.indexOf(QStringLiteral("EE_02")).parent();
        QCOMPARE(OutlineModel::kindOf(group), OutlineItem::Kind::Group);
        QCOMPARE(model.rowCount(group), 2);
        bench.press("UngroupQuestions");
        QVERIFY(OutlineModel::isSection(model.indexOf(QStringLiteral("EE_02")).parent()));
    }

    void aMatrixARepeatAndTheCommitmentBlockAreAdded()
    {
        BuilderBench bench;
        bench.correct();
        bench.press("Add_matrix");
        bench.press("Add_repeat");
        bench.press("Add_commitments");
        QVERIFY(bench.saved(2025));
        bench.choose({QStringLiteral("EE_14_2")}); // a row of the matrix
        bench.press("Add_select_one");
        const Questionnaire made = bench.saved(2025)->questionnaire;
        const Section *section = made.section(SectionCode(QStringLiteral("EE")));
        QCOMPARE(section->groups.size(), 2);
        QCOMPARE(section->groups[0].kind, GroupKind::Matrix);
        QCOMPARE(section->groups[1].kind, GroupKind::Repeat);
        const Question *row = made.question(QuestionCode(bench.outline().currentCode()));
        QCOMPARE(row->group, section->groups[0].code);
        QCOMPARE(row->choices.size(), 5); // the scale of the matrix
    }

    void pastesIntoAnotherRegister()
    {
        {
            BuilderBench bench;
            bench.choose({QStringLiteral("EE_01"), QStringLiteral("EE_02")});
            bench.press("CopyQuestion");
        }
        BuilderBench bench(QStringLiteral("PP_01"));
        bench.correct();
        bench.press("PasteQuestion");
        QCOMPARE(bench.questionsOf(QStringLiteral("PROFILE")).size(), 22);
        QCOMPARE(undoText(bench), QStringLiteral("Undo: Paste 2 questions"));
        const QStringList pasted = bench.outline().selectedCodes();
        QCOMPARE(pasted.size(), 2);
        QVERIFY(!pasted.contains(QStringLiteral("EE_01"))); // which this register has already
    }

    void addsFromTheBank()
    {
        BuilderBench bench(QStringLiteral("PP_01"));
        bench.correct();
        bench.press("QuestionBank");
        typeInto(bench.find<QLineEdit>("bankSearch"), QStringLiteral("zw_21"));
        auto *list = bench.find<QListView>("bankList");
        QCOMPARE(list->model()->rowCount(), 1);
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::mouseClick(bench.find<QAbstractButton>("bankAdd"), Qt::LeftButton);
        QCOMPARE(bench.questionsOf(QStringLiteral("PROFILE")).size(), 21);
        QCOMPARE(undoText(bench), QStringLiteral("Undo: Add a question from the bank"));
    }

    void everythingIsThereAfterClosing()
    {
        BuilderBench bench;
        bench.correct();
        auto *field = bench.find<QPlainTextEdit>("wordingLabel_en");
        field->setFocus();
        typeInto(field, QStringLiteral("All "));
        bench.restart();
        QCOMPARE(bench.find<QPlainTextEdit>("wordingLabel_en")->toPlainText(),
                 QStringLiteral("All Total final energy consumption"));
        QVERIFY(!bench.find<QAction>("actionUndo")->isEnabled());
        QCOMPARE(bench.words("draftState"), QStringLiteral("All changes saved"));
    }

    void whatOthersSavedIsNotOverwrittenUnasked()
    {
        BuilderBench bench;
        bench.correct();
        Draft theirs = *bench.saved(2025);
        bench.session().run(
            &bench.window(), {},
            [theirs](Database &database, const Work &) mutable -> Result<void> {
                theirs.questionnaire.title = Text(QStringLiteral("Тяхно"), QStringLiteral("Theirs"));
                const Result<Draft> saved = DraftStore(database).save(theirs);
                return saved ? Result<void>() : std::unexpected(saved.error());
            },
            [] {});
        bench.settle();
        bench.press("Add_text");
        QTRY_COMPARE(bench.words("draftState"), QStringLiteral("Somebody else has changed this draft."));
        QVERIFY(bench.find<QAbstractButton>("draftTheirs")->isVisible());
        QTest::mouseClick(bench.find<QAbstractButton>("draftMine"), Qt::LeftButton);
        bench.settle();
        const std::optional<Draft> saved = bench.saved(2025);
        QVERIFY(saved->questionnaire.title.exactly(QStringLiteral("en")) != QStringLiteral("Theirs"));
        QVERIFY(saved->questionnaire.question(QuestionCode(QStringLiteral("EE_14"))));
    }
};

QTEST_MAIN(BuilderOutlineTest)
#include "tst_builder_outline.moc"
