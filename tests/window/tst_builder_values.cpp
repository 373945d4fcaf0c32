// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/bank/question_bank.h"
#include "app/window/pages/questionnaire/bridge_edit.h"
#include "app/window/pages/questionnaire/new_questions.h"
#include "app/window/pages/questionnaire/outline/outline_moves.h"
#include "app/window/pages/questionnaire/properties/question_edit.h"
#include "app/window/pages/questionnaire/questionnaire_draft.h"
#include "records/model/standard.h"

#include <QSignalSpy>
#include <QTest>

using namespace octant;

namespace {

Question question(const char *code, const char *group = "")
{
    Question made;
    made.code = QuestionCode(QLatin1String(code));
    made.group = SectionCode(QLatin1String(group));
    return made;
}

/// A: A1, (G: A2, A3), A4 · B: B1
Questionnaire small()
{
    Section a;
    a.code = SectionCode(QStringLiteral("A"));
    Group group;
    group.code = SectionCode(QStringLiteral("G"));
    a.groups = {group};
    a.questions = {question("A1"), question("A2", "G"), question("A3", "G"), question("A4")};
    Section b;
    b.code = SectionCode(QStringLiteral("B"));
    b.questions = {question("B1")};
    Questionnaire made;
    made.sections = {a, b};
    return made;
}

QString written(const std::optional<QuestionSpot> &spot)
{
    if (!spot)
        return QStringLiteral("none");
    const QString place = spot->position > 100 ? QStringLiteral("end") : QString::number(spot->position);
    return QStringLiteral("%1 %2 %3").arg(spot->section.text(), place, spot->group.text()).trimmed();
}

} // namespace

/// The values behind the builder's windows: places, marks of the year bridge, the bank, undo.
class BuilderValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesByOnePlace_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("above");
        QTest::addColumn<QString>("below");
        QTest::newRow("first: into the group below") << "A1"
                                                     << "none"
                                                     << "A 1 G";
        QTest::newRow("first of a group: out of it") << "A2"
                                                     << "A 1"
                                                     << "A 3 G";
        QTest::newRow("last of a group: out of it") << "A3"
                                                    << "A 1 G"
                                                    << "A 3";
        QTest::newRow("last of a section: on to the next") << "A4"
                                                           << "A 3 G"
                                                           << "B 0";
        QTest::newRow("first of a section: back to the one before") << "B1"
                                                                    << "A end"
                                                                    << "none";
    }

    void movesByOnePlace()
    {
        QFETCH(QString, code);
        QTEST(written(spotAbove(small(), QuestionCode(code))), "above");
        QTEST(written(spotBelow(small(), QuestionCode(code))), "below");
    }

    void newThingsGoBehindWhatIsSelected_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("spot");
        QTest::newRow("question") << "A1"
                                  << "A 1";
        QTest::newRow("question in a group") << "A2"
                                             << "A 2 G";
        QTest::newRow("group") << "G"
                               << "A 3 G";
        QTest::newRow("section") << "A"
                                 << "A end";
        QTest::newRow("nothing") << ""
                                 << "B end";
    }

    void newThingsGoBehindWhatIsSelected()
    {
        QFETCH(QString, code);
        QTEST(written(spotBehind(small(), code)), "spot");
    }

    void marksAreReadAndWritten()
    {
        const Questionnaire earlier = small();
        const QuestionCode a1(QStringLiteral("A1")), a4(QStringLiteral("A4")), c1(QStringLiteral("C1"));
        YearBridge bridge;
        QCOMPARE(markOf(bridge, earlier, a1), (BridgeMark{a1, YearChange::Same, {}}));
        QCOMPARE(markOf(bridge, earlier, c1), BridgeMark());
        bridge = withMark(bridge, earlier, a1, {a1, YearChange::Reworded, QStringLiteral("clearer")});
        QCOMPARE(markOf(bridge, earlier, a1),
                 (BridgeMark{a1, YearChange::Reworded, QStringLiteral("clearer")}));
        bridge = withMark(bridge, earlier, c1, {a4, YearChange::UnitChanged, {}}); // it takes another code
        QCOMPARE(markOf(bridge, earlier, c1).earlier, a4);
        QCOMPARE(markOf(bridge, earlier, a4), BridgeMark());
        bridge = withMark(bridge, earlier, a1, {a1, YearChange::Same, {}});
        QVERIFY(!bridge.stepOf(a1));
    }

    void aSplitQuestionHasSeveralParts()
    {
        const Questionnaire earlier = small();
        const QuestionCode a1(QStringLiteral("A1")), c1(QStringLiteral("C1")), c2(QStringLiteral("C2"));
        YearBridge bridge = withMark({}, earlier, c1, {a1, YearChange::Split, {}});
        bridge = withMark(bridge, earlier, c2, {a1, YearChange::Split, {}});
        QCOMPARE(bridge.stepOf(a1)->into, (QList{c1, c2}));
        bridge = withMark(bridge, earlier, c1, {});
        bridge = withMark(bridge, earlier, c2, {});
        QCOMPARE(bridge.changeOf(a1), YearChange::Dropped);
    }

    void differencesNameWhatIsGoneAndWhatIsNew()
    {
        Questionnaire now = small();
        now.sections[0].questions.removeAt(3);
        now.sections[1].questions.append(question("B2"));
        const QList<BridgeLine> lines = differences(now, small());
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].earlier.text(), QStringLiteral("A4"));
        QCOMPARE(lines[0].change, YearChange::Dropped);
        QVERIFY(lines[1].earlier.isEmpty());
        QCOMPARE(lines[1].now.value(0).text(), QStringLiteral("B2"));
    }

    void theBankIsSearched_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("principle");
        QTest::addColumn<QString>("indicator");
        QTest::addColumn<QString>("standard");
        QTest::addColumn<bool>("found");
        QTest::newRow("by words in the other script") << "elektricheska"
                                                      << ""
                                                      << ""
                                                      << "" << true;
        QTest::newRow("by principle") << ""
                                      << "P8"
                                      << ""
                                      << "" << true;
        QTest::newRow("by indicator") << ""
                                      << ""
                                      << "I1.2"
                                      << "" << true;
        QTest::newRow("by standard") << ""
                                     << ""
                                     << ""
                                     << "VSME" << true;
        QTest::newRow("by what does not go together") << ""
                                                      << "P8"
                                                      << "I1.2"
                                                      << "" << false;
    }

    void theBankIsSearched()
    {
        QFETCH(QString, text);
        QFETCH(QString, principle);
        QFETCH(QString, indicator);
        QFETCH(QString, standard);
        const QuestionBank bank(standardQuestionnaire(), {});
        QCOMPARE(bank.entries().size(), 189);
        const QList<BankEntry> found = bank.find({text, principle, indicator, standard});
        QVERIFY(found.size() < 189);
        QTEST(!found.isEmpty(), "found");
    }

    void theBankKeepsTheNewestWordingOfACode()
    {
        Questionnaire later = standardQuestionnaire();
        later.sections[0].questions[0].label = Text(QStringLiteral("Име"), QStringLiteral("Name"));
        const QuestionBank bank(standardQuestionnaire(), {{2025, 1, {}, later}});
        QCOMPARE(bank.entries().size(), 189);
        QCOMPARE(bank.entries().first().question.label.exactly(QStringLiteral("en")), QStringLiteral("Name"));
        QCOMPARE(bank.entries().first().year, 2025);
    }

    void whatIsTakenFromTheBankBringsItsUnits()
    {
        const QuestionBank bank(standardQuestionnaire(), {});
        const Clipping clipping = bank.clipping(bank.find({QStringLiteral("zw_21"), {}, {}, {}}));
        QCOMPARE(clipping.questions.size(), 1);
        QCOMPARE(clipping.units.value(0).code, clipping.questions.first().unit);
    }

    void theScaleOfAMatrixIsShared()
    {
        const Clipping matrix = newMatrix(QuestionCode(QStringLiteral("M")));
        const Result<Questionnaire> made =
            withClipping(small(), matrix, {SectionCode(QStringLiteral("B")), 1, {}});
        QVERIFY(made);
        const QuestionCode row = matrix.questions[1].code;
        Question changed = *made->question(row);
        changed.choices.removeLast();
        const Result<Questionnaire> after = withProperties(*made, row, changed, {});
        QVERIFY(after);
        for (const Question &one : matrix.questions)
            QCOMPARE(after->question(one.code)->choices.size(), 4);
    }

    void aNewUnitComesFromTheFramework()
    {
        Question changed = question("B1");
        changed.type = QuestionType::Decimal;
        changed.unit = UnitCode(QStringLiteral("MWh"));
        const Result<Questionnaire> after =
            withProperties(small(), changed.code, changed, standardFramework().units);
        QVERIFY(after);
        QVERIFY(after->unit(changed.unit));
    }

    void typingIsOneStep()
    {
        QuestionnaireDraft draft;
        QSignalSpy changed(&draft, &QuestionnaireDraft::changed);
        draft.start(small(), QuestionnaireDraft::Access::Editable);
        const auto titled = [](const QString &title) {
            Questionnaire made = small();
            made.title.set(QStringLiteral("en"), title);
            return made;
        };
        draft.apply(QStringLiteral("Title"), titled(QStringLiteral("a")), QStringLiteral("title"));
        draft.apply(QStringLiteral("Title"), titled(QStringLiteral("ab")), QStringLiteral("title"));
        QCOMPARE(draft.steps().count(), 1);
        draft.endTyping();
        draft.apply(QStringLiteral("Title"), titled(QStringLiteral("abc")), QStringLiteral("title"));
        QCOMPARE(draft.steps().count(), 2);
        QCOMPARE(changed.size(), 3);
        draft.steps().undo();
        QCOMPARE(draft.questionnaire().title.exactly(QStringLiteral("en")), QStringLiteral("ab"));
        draft.steps().undo();
        QCOMPARE(draft.questionnaire(), small());
    }

    void whatIsPublishedIsNotChanged()
    {
        QuestionnaireDraft draft;
        draft.start(small(), QuestionnaireDraft::Access::ReadOnly);
        QVERIFY(!draft.apply(QStringLiteral("Empty"), Questionnaire()));
        QCOMPARE(draft.questionnaire(), small());
    }
};

QTEST_MAIN(BuilderValuesTest)
#include "tst_builder_values.moc"
