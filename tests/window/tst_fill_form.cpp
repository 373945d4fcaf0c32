// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fill_bench.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

QStringList codesOf(const QList<Finding> &findings)
{
    QStringList codes;
    for (const Finding &finding : findings)
        codes.append(finding.problem.where.question + u' ' + finding.problem.code);
    return codes;
}

bool isShown(const QWidget *widget)
{
    return widget && widget->isVisible();
}

void dropFiles(QWidget *zone, const QStringList &paths)
{
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    QMimeData data;
    data.setUrls(urls);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    static_cast<QObject *>(zone)->event(&drop); // by itself it would ask for a drag that goes on
}

bool says(const QWidget *field, const QString &text)
{
    for (const QLabel *label : field->findChildren<QLabel *>())
        if (label->isVisible() && label->text() == text)
            return true;
    return false;
}

int top(const QWidget *widget, const QScrollArea *page)
{
    return widget->mapTo(page->viewport(), QPoint()).y();
}

} // namespace

/// The form as a person meets it: typed into, pressed, looked at.
class FillFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void convertsWhatIsTyped()
    {
        FillBench bench(everyKind());
        bench.type(u"A1"_s, u"1250 kWh"_s);
        QCOMPARE(bench.answer("A1").number(), std::optional(1.25));
        QCOMPARE(bench.answer("A1").original, std::optional(Original{u"1250"_s, u"kWh"_s}));
        bench.leave();
        QCOMPARE(bench.in<QLineEdit>(u"A1"_s, u"answerNumber"_s)->text(), u"1,25"_s);
        QCOMPARE(bench.words(u"A1"_s, u"echo"_s), u"1250 kWh = 1,25\u00A0MWh"_s);
        QVERIFY(isShown(bench.in<QWidget>(u"A1"_s, u"echo"_s)));
    }

    void addsUpOnLeaving()
    {
        FillBench bench(everyKind());
        bench.type(u"A7"_s, u"120+98+45"_s);
        QCOMPARE(bench.in<QLineEdit>(u"A7"_s, u"answerNumber"_s)->text(), u"120+98+45"_s);
        bench.leave();
        QCOMPARE(bench.in<QLineEdit>(u"A7"_s, u"answerNumber"_s)->text(), u"263"_s);
        QCOMPARE(bench.words(u"A7"_s, u"echo"_s), u"120+98+45 = 263"_s);
        QCOMPARE(bench.answer("A7").number(), std::optional(263.0));
    }

    void levaBecomeEuro()
    {
        FillBench bench(everyKind());
        bench.type(u"A4"_s, u"195583 лв."_s);
        bench.leave();
        QCOMPARE(bench.answer("A4").original, std::optional(Original{u"195583"_s, u"BGN"_s}));
        QCOMPARE(bench.words(u"A4"_s, u"echo"_s), u"195583 лв. = 100\u00A0000\u00A0евро"_s);
    }

    void calculatesAndNotesFollow()
    {
        FillBench bench(everyKind());
        QCOMPARE(bench.words(u"A8"_s, u"shownValue"_s), u"–"_s);
        bench.type(u"A1"_s, u"2,5"_s);
        QCOMPARE(bench.words(u"A8"_s, u"shownValue"_s), u"5\u00A0MWh"_s);
        bench.form().showQuestion(QuestionCode(u"A9"_s));
        QCOMPARE(bench.words(u"A9"_s, u"wording"_s), u"Вие въведохте 2,5 MWh."_s);
    }

    void asksWhatBecomesRelevantWithoutJumping()
    {
        FillBench bench(everyKind(), {1000, 420});
        QVERIFY(!isShown(bench.field(u"A0"_s)));
        auto *yes = bench.in<QAbstractButton>(u"A2"_s, u"choice_yes"_s);
        yes->setFocus(Qt::TabFocusReason);
        bench.settle();
        const auto *page = bench.find<QScrollArea>(u"fillPage"_s);
        const int before = top(yes, page);
        QTest::keyClick(yes, Qt::Key_Space);
        bench.settle();
        QVERIFY(isShown(bench.field(u"A0"_s))); // above
        QVERIFY(isShown(bench.field(u"A3"_s))); // below
        QCOMPARE(top(yes, page), before);
        QTest::keyClick(yes, Qt::Key_Down);
        bench.settle();
        QCOMPARE(bench.answer("A2").text(), u"no"_s);
        QVERIFY(!isShown(bench.field(u"A0"_s)));
    }

    void tellsErrorsWhenTheFieldIsLeft()
    {
        FillBench bench(everyKind());
        bench.type(u"A1"_s, u"-5"_s);
        QVERIFY(!isShown(bench.in<QWidget>(u"A1"_s, u"fieldError"_s)));
        bench.leave();
        QVERIFY(isShown(bench.in<QWidget>(u"A1"_s, u"fieldError"_s)));
        QCOMPARE(bench.words(u"A1"_s, u"fieldError"_s), u"Енергията не може да е под нулата."_s);
        QVERIFY(bench.in<QLineEdit>(u"A1"_s, u"answerNumber"_s)
                    ->accessibleDescription()
                    .contains(u"под нулата"_s));
        bench.type(u"A1"_s, u"5"_s); // goes at once when it is mended
        QVERIFY(!isShown(bench.in<QWidget>(u"A1"_s, u"fieldError"_s)));
    }

    void keepsWhatCannotBeRead()
    {
        FillBench bench(everyKind());
        bench.type(u"A1"_s, u"около 12"_s);
        bench.leave();
        QVERIFY(bench.words(u"A1"_s, u"fieldError"_s).contains(u"около 12"_s));
        QVERIFY(codesOf(bench.form().findings()).contains(u"A1 answer.unreadable"_s));
        bench.form().showSection(SectionCode(u"Z"_s));
        bench.settle();
        QVERIFY(!bench.field(u"A1"_s));
        bench.form().showSection(SectionCode(u"A"_s));
        bench.settle();
        QCOMPARE(bench.in<QLineEdit>(u"A1"_s, u"answerNumber"_s)->text(), u"около 12"_s);
        QVERIFY(bench.words(u"A1"_s, u"fieldError"_s).contains(u"около 12"_s));
    }

    void tellsWhatIsMissingWhenAsked()
    {
        FillBench bench(everyKind());
        QVERIFY(!isShown(bench.in<QWidget>(u"A1"_s, u"fieldError"_s)));
        bench.form().showMissing();
        QVERIFY(isShown(bench.in<QWidget>(u"A1"_s, u"fieldError"_s)));
        QVERIFY(isShown(bench.in<QWidget>(u"A2"_s, u"fieldError"_s)));
        QVERIFY(!isShown(bench.in<QWidget>(u"A4"_s, u"fieldError"_s)));
        bench.choose(u"A2"_s, u"no"_s);
        QVERIFY(!isShown(bench.in<QWidget>(u"A2"_s, u"fieldError"_s)));
    }

    void lastYearIsTakenByOnePressOnly()
    {
        FillBench bench(everyKind());
        QVERIFY(!bench.answer("A1").hasValue());
        QVERIFY(bench.words(u"A1"_s, u"lastYearValue"_s).contains(u"1,25\u00A0MWh"_s));
        QVERIFY(!bench.in<QWidget>(u"A4"_s, u"lastYear"_s));
        bench.press(bench.in<QWidget>(u"A1"_s, u"sameAsLastYear"_s));
        QCOMPARE(bench.answer("A1").number(), std::optional(1.25));
        QCOMPARE(bench.in<QLineEdit>(u"A1"_s, u"answerNumber"_s)->text(), u"1,25"_s);
        QVERIFY(!isShown(bench.in<QWidget>(u"A1"_s, u"sameAsLastYear"_s)));
        bench.type(u"A1"_s, u"3"_s);
        QVERIFY(isShown(bench.in<QWidget>(u"A1"_s, u"sameAsLastYear"_s)));
        bench.press(bench.in<QWidget>(u"A2"_s, u"sameAsLastYear"_s));
        QVERIFY(bench.in<QAbstractButton>(u"A2"_s, u"choice_no"_s)->isChecked());
    }

    void aReasonStandsInsteadOfAValue()
    {
        FillBench bench(everyKind());
        bench.form().showMissing();
        bench.type(u"A1"_s, u"12,5"_s);
        auto *qualifier = bench.in<QComboBox>(u"A1"_s, u"qualifier"_s);
        bench.chooseIn(qualifier, u"estimated"_s);
        QCOMPARE(bench.answer("A1").qualifier, std::optional(Qualifier::Estimated));
        QCOMPARE(bench.answer("A1").number(), std::optional(12.5));
        bench.chooseIn(qualifier, u"not_applicable"_s);
        QCOMPARE(bench.answer("A1").qualifier, std::optional(Qualifier::NotApplicable));
        QVERIFY(!bench.answer("A1").hasValue());
        QVERIFY(!bench.in<QWidget>(u"A1"_s, u"answerNumber"_s)->isEnabled());
        QVERIFY(!isShown(bench.in<QWidget>(u"A1"_s, u"fieldError"_s)));
        QVERIFY(!codesOf(bench.form().findings()).contains(u"A1 answer.required"_s));
        bench.chooseIn(qualifier, u"measured"_s);
        QCOMPARE(bench.answer("A1").number(), std::optional(12.5)); // it was not lost
    }

    void commentsUnfold()
    {
        FillBench bench(everyKind());
        QVERIFY(!isShown(bench.in<QWidget>(u"A1"_s, u"comment"_s)));
        bench.press(bench.in<QWidget>(u"A1"_s, u"addComment"_s));
        auto *comment = bench.in<QPlainTextEdit>(u"A1"_s, u"comment"_s);
        QVERIFY(comment->hasFocus());
        comment->insertPlainText(u"Нов електромер"_s);
        QCOMPARE(bench.answer("A1").comment, u"Нов електромер"_s);
        QVERIFY(!isShown(bench.in<QWidget>(u"A1"_s, u"addComment"_s)));
    }

    void aSlipOfUnitAsksForACommentAndBlocksNothing()
    {
        FillBench bench(everyKind());
        bench.type(u"A1"_s, u"1250"_s);
        bench.leave();
        QVERIFY(isShown(bench.in<QWidget>(u"A1"_s, u"fieldWarning"_s)));
        QVERIFY(!isShown(bench.in<QWidget>(u"A1"_s, u"fieldError"_s)));
        QCOMPARE(bench.answer("A1").number(), std::optional(1250.0));
        bench.press(bench.in<QWidget>(u"A1"_s, u"addComment"_s));
        bench.in<QPlainTextEdit>(u"A1"_s, u"comment"_s)->insertPlainText(u"Нов завод"_s);
        QVERIFY(!isShown(bench.in<QWidget>(u"A1"_s, u"fieldWarning"_s)));
    }

    void aDateIsSaidInWords()
    {
        FillBench bench(everyKind());
        bench.form().showQuestion(QuestionCode(u"A6"_s));
        bench.type(u"A6"_s, u"5.3.2025"_s);
        QCOMPARE(bench.answer("A6").date(), QDate(2025, 3, 5));
        QCOMPARE(bench.words(u"A6"_s, u"echo"_s), u"5 март 2025\u00A0г."_s);
        bench.type(u"A6"_s, u"31.2.2025"_s);
        bench.leave();
        QVERIFY(bench.words(u"A6"_s, u"fieldError"_s).contains(u"31.2.2025"_s));
    }

    void choicesFollowOtherAnswers()
    {
        FillBench bench(everyKind());
        bench.form().showQuestion(QuestionCode(u"A11"_s));
        QVERIFY(!bench.in<QWidget>(u"A11"_s, u"choice_ruse"_s));
        bench.choose(u"A10"_s, u"north"_s);
        QVERIFY(isShown(bench.in<QWidget>(u"A11"_s, u"choice_ruse"_s)));
        QVERIFY(!bench.in<QWidget>(u"A11"_s, u"choice_plovdiv"_s));
        bench.choose(u"A11"_s, u"vidin"_s);
        QCOMPARE(bench.answer("A11").text(), u"vidin"_s);
        bench.choose(u"A10"_s, u"south"_s);
        QVERIFY(!bench.answer("A11").hasValue()); // it is offered no more
        QVERIFY(isShown(bench.in<QWidget>(u"A11"_s, u"choice_plovdiv"_s)));
    }

    void choosesSeveralAndClears()
    {
        FillBench bench(everyKind());
        bench.form().showQuestion(QuestionCode(u"A12"_s));
        bench.choose(u"A12"_s, u"wood"_s);
        bench.choose(u"A12"_s, u"gas"_s);
        QCOMPARE(bench.answer("A12").choices(), QStringList({u"gas"_s, u"wood"_s}));
        bench.choose(u"A2"_s, u"yes"_s);
        QVERIFY(isShown(bench.in<QWidget>(u"A2"_s, u"clearAnswer"_s)));
        bench.press(bench.in<QWidget>(u"A2"_s, u"clearAnswer"_s));
        QVERIFY(!bench.answer("A2").hasValue());
        QVERIFY(!bench.in<QAbstractButton>(u"A2"_s, u"choice_yes"_s)->isChecked());
    }

    void longListsAreSearched()
    {
        FillBench bench(everyKind());
        bench.form().showQuestion(QuestionCode(u"A14"_s));
        bench.type(u"A14"_s, u"Сектор 31"_s);
        QCOMPARE(bench.answer("A14").text(), u"s31"_s);
        bench.type(u"A14"_s, u"Сектор 99"_s);
        bench.leave();
        QVERIFY(bench.words(u"A14"_s, u"fieldError"_s).contains(u"Сектор 99"_s));
    }

    void theMatrixIsWalkedByArrows()
    {
        FillBench bench(everyKind());
        bench.form().showSection(SectionCode(u"M"_s));
        bench.settle();
        auto *first = bench.find<QAbstractButton>(u"cell_M1_no"_s);
        QVERIFY(isShown(first));
        first->setFocus(Qt::TabFocusReason);
        QTest::keyClick(first, Qt::Key_Space);
        QCOMPARE(bench.answer("M1").text(), u"no"_s);
        QTest::keyClick(first, Qt::Key_Right);
        QCOMPARE(bench.answer("M1").text(), u"bit"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"cell_M2_bit"_s);
        QVERIFY(!bench.answer("M2").hasValue()); // to pass by is not to answer
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(bench.answer("M2").text(), u"bit"_s);
        QCOMPARE(bench.answer("M1").text(), u"bit"_s);
    }

    void theMatrixBecomesListsWhereItIsNarrow()
    {
        FillBench bench(everyKind(), {1000, 700});
        bench.form().showSection(SectionCode(u"M"_s));
        bench.settle();
        bench.press(bench.find<QWidget>(u"cell_M2_much"_s));
        bench.form().resize(420, 700);
        bench.settle();
        QVERIFY(!isShown(bench.find<QWidget>(u"cell_M2_much"_s)));
        auto *list = bench.find<QComboBox>(u"list_M2"_s);
        QVERIFY(isShown(list));
        QCOMPARE(list->currentData().toString(), u"much"_s);
        bench.chooseIn(list, u"no"_s);
        QCOMPARE(bench.answer("M2").text(), u"no"_s);
        bench.form().resize(1000, 700);
        bench.settle();
        QVERIFY(bench.find<QAbstractButton>(u"cell_M2_no"_s)->isChecked());
    }

    void repeatsAreAddedFilledAndRemoved()
    {
        FillBench bench(everyKind());
        bench.form().showSection(SectionCode(u"R"_s));
        bench.settle();
        auto *add = bench.find<QWidget>(u"repeat_sites"_s)->findChild<QAbstractButton *>(u"addInstance"_s);
        for (const auto &[name, energy] :
             {std::pair(u"Склад"_s, u"10"_s), std::pair(u"Офис"_s, u"20"_s), std::pair(u"Цех"_s, u"30"_s)}) {
            bench.press(add);
            const QString at = u"@%1"_s.arg(bench.answer("sites").instances().size());
            bench.type(u"S1"_s + at, name);
            bench.type(u"S2"_s + at, energy);
        }
        QCOMPARE(bench.words(u"S9"_s, u"shownValue"_s), u"60\u00A0MWh"_s);
        auto *second = bench.find<QWidget>(u"card_sites@2"_s);
        QVERIFY(second->findChild<QAbstractButton *>(u"cardHeader"_s)->text().contains(u"Офис"_s));
        bench.press(second->findChild<QAbstractButton *>(u"addInstance"_s)); // a meter of the second site
        bench.type(u"T1@2@1"_s, u"EM-7"_s);
        bench.press(
            bench.find<QWidget>(u"card_sites@1"_s)->findChild<QAbstractButton *>(u"removeInstance"_s));
        const Instances &left = bench.answer("sites").instances();
        QCOMPARE(left.size(), 2);
        QCOMPARE(left[0][QuestionCode(u"S1"_s)].text(), u"Офис"_s);
        QCOMPARE(left[0][QuestionCode(u"meters"_s)].instances()[0][QuestionCode(u"T1"_s)].text(), u"EM-7"_s);
        QCOMPARE(bench.in<QLineEdit>(u"S1@2"_s, u"answerText"_s)->text(), u"Цех"_s);
        QCOMPARE(bench.in<QLineEdit>(u"T1@1@1"_s, u"answerText"_s)->text(), u"EM-7"_s);
        QCOMPARE(bench.words(u"S9"_s, u"shownValue"_s), u"50\u00A0MWh"_s);
    }

    void standingCommitmentsKeepTheirTerms()
    {
        FillBench bench(standardForm(Language::Bulgarian));
        bench.form().showSection(SectionCode(u"COMMIT"_s));
        bench.settle();
        auto *first = bench.find<QWidget>(u"card_COMMIT@1"_s);
        QVERIFY(first->findChild<QAbstractButton *>(u"cardHeader"_s)->text().contains(u"K01"_s));
        QVERIFY(!first->findChild<QAbstractButton *>(u"removeInstance"_s)); // it stays
        QVERIFY(isShown(bench.in<QWidget>(u"CM_13@1"_s, u"shownValue"_s)));
        QVERIFY(!bench.in<QWidget>(u"CM_13@1"_s, u"answerNumber"_s));
        QVERIFY(isShown(bench.in<QWidget>(u"CM_14@1"_s, u"answerNumber"_s)));
        bench.choose(u"CM_01@1"_s, u"revise"_s);
        QVERIFY(isShown(bench.in<QWidget>(u"CM_13@1"_s, u"answerNumber"_s)));
        QVERIFY(!bench.in<QWidget>(u"CM_02@1"_s, u"answerText"_s)); // its number never changes
        bench.choose(u"CM_01@1"_s, u"update"_s);
        QVERIFY(isShown(bench.in<QWidget>(u"CM_13@1"_s, u"shownValue"_s)));
    }

    void newCommitmentsAreAdded()
    {
        FillBench bench(standardForm(Language::Bulgarian));
        bench.form().showSection(SectionCode(u"COMMIT"_s));
        bench.settle();
        bench.press(bench.find<QWidget>(u"addInstance"_s));
        const Instances &rows = bench.answer("COMMIT").instances();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[2][QuestionCode(u"CM_01"_s)].text(), u"new"_s);
        auto *third = bench.find<QWidget>(u"card_COMMIT@3"_s);
        QVERIFY(third->findChild<QAbstractButton *>(u"removeInstance"_s));
        QVERIFY(bench.in<QAbstractButton>(u"CM_01@3"_s, u"choice_new"_s)->isChecked());
        bench.press(third->findChild<QAbstractButton *>(u"removeInstance"_s));
        QCOMPARE(bench.answer("COMMIT").instances().size(), 2);
    }

    void evidenceIsDropped()
    {
        const QTemporaryDir folder;
        QStringList paths;
        for (const QString &sub : {u"a"_s, u"b"_s}) {
            QDir(folder.path()).mkdir(sub);
            QFile file(folder.filePath(sub + u"/фактура.pdf"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(1234, 'x'));
            paths.append(file.fileName());
        }
        FillBench bench(everyKind());
        bench.form().showQuestion(QuestionCode(u"A13"_s));
        bench.settle();
        dropFiles(bench.in<QWidget>(u"A13"_s, u"evidence"_s), paths);
        bench.settle();
        const QStringList names = {u"фактура.pdf"_s, u"фактура (2).pdf"_s};
        QCOMPARE(bench.answer("A13").choices(), names);
        QCOMPARE(bench.form().attachments().value(names[1]), paths[1]);
        QVERIFY(says(bench.field(u"A13"_s), u"1,2\u00A0kB"_s));
        bench.press(bench.in<QWidget>(u"A13"_s, u"evidenceRemove"_s));
        QCOMPARE(bench.answer("A13").choices(), names.mid(1));
    }

    void nothingIsLostByALanguage()
    {
        FillBench bench(everyKind());
        bench.type(u"A1"_s, u"1250 kWh"_s);
        bench.type(u"A7"_s, u"дванайсет"_s);
        bench.choose(u"A2"_s, u"yes"_s);
        const Answers before = bench.form().answers();
        bench.form().setLanguage(Language::English);
        bench.settle();
        QCOMPARE(bench.form().answers(), before);
        QCOMPARE(bench.words(u"A1"_s, u"wording"_s), u"Purchased electricity"_s);
        QCOMPARE(bench.in<QLineEdit>(u"A1"_s, u"answerNumber"_s)->text(), u"1.25"_s);
        QCOMPARE(bench.in<QLineEdit>(u"A7"_s, u"answerNumber"_s)->text(), u"дванайсет"_s);
        QCOMPARE(bench.in<QAbstractButton>(u"A2"_s, u"choice_yes"_s)->text(), u"Yes"_s);
        bench.form().setLanguage(Language::Bulgarian);
        QCOMPARE(bench.form().answers(), before);
    }

    void newContentKeepsThePlace()
    {
        FillBench bench(longForm(200), {1000, 600});
        const auto *page = bench.find<QScrollArea>(u"fillPage"_s);
        bench.form().showQuestion(QuestionCode(u"Q120"_s));
        bench.type(u"Q120"_s, u"7"_s);
        bench.settle();
        const int before = top(bench.field(u"Q120"_s), page);
        FillForm::Content again = longForm(200);
        again.questionnaire.sections[0].questions[3].label = Text(u"Друг въпрос"_s, u"Another question"_s);
        again.answers = bench.form().answers();
        bench.form().setContent(again);
        bench.settle();
        page = bench.find<QScrollArea>(u"fillPage"_s);
        QCOMPARE(top(bench.field(u"Q120"_s), page), before);
        QVERIFY(bench.in<QLineEdit>(u"Q120"_s, u"answerNumber"_s)->hasFocus());
        QCOMPARE(bench.answer("Q120").number(), std::optional(7.0));
    }

    void longSectionsAreMadeInPortions()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        Session session(settings, [] { return QDateTime::currentDateTimeUtc(); });
        FillForm form(session);
        form.setContent(longForm(200));
        QVERIFY(form.findChild<QWidget *>(u"field_Q1"_s));
        QVERIFY(!form.findChild<QWidget *>(u"field_Q200"_s));
        QTRY_VERIFY(form.findChild<QWidget *>(u"field_Q200"_s));
    }

    void onlyTheShownSectionHasWidgets()
    {
        FillBench bench(standardForm(Language::Bulgarian));
        QVERIFY(bench.field(u"PP_01"_s));
        QVERIFY(!bench.field(u"EE_01"_s));
        bench.form().showQuestion(QuestionCode(u"EE_02"_s));
        bench.settle();
        QVERIFY(!bench.field(u"PP_01"_s));
        QCOMPARE(bench.form().currentQuestion(), QuestionCode(u"EE_02"_s));
    }

    void sectionsTellWhatIsLeft()
    {
        FillBench bench(everyKind());
        const auto *list = bench.find<QListView>(u"fillSections"_s);
        const QAbstractItemModel *model = list->model();
        QCOMPARE(model->rowCount(), 4);
        const QModelIndex end = model->index(3, 0);
        QCOMPARE(end.data(Qt::UserRole + 1).toInt(), 1);
        const QSignalSpy chosen(&bench.form(), &FillForm::sectionChosen);
        bench.press(bench.find<QWidget>(u"nextSection"_s));
        QCOMPARE(chosen.size(), 1);
        bench.form().showSection(SectionCode(u"Z"_s));
        bench.settle();
        bench.type(u"Z1"_s, u"Не"_s);
        QTRY_COMPARE(end.data(Qt::UserRole + 1).toInt(), 0);
        QVERIFY(end.data(Qt::UserRole + 3).toBool());
        bench.form().showSection(SectionCode(u"A"_s));
        bench.type(u"A1"_s, u"-1"_s);
        QTRY_COMPARE(model->index(0, 0).data(Qt::UserRole + 2).toInt(), 1);
    }

    void theKeyboardLeadsOn()
    {
        FillBench bench(everyKind());
        bench.in<QWidget>(u"A1"_s, u"answerNumber"_s)->setFocus();
        const QSignalSpy chosen(&bench.form(), &FillForm::questionChosen);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(bench.form().currentQuestion(), QuestionCode(u"A4"_s));
        QCOMPARE(chosen.last()[0].value<QuestionCode>(), QuestionCode(u"A4"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bench.form().currentQuestion(), QuestionCode(u"A1"_s));
        bench.form().showSection(SectionCode(u"M"_s));
        bench.settle();
        bench.find<QWidget>(u"cell_M3_no"_s)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        bench.settle();
        QCOMPARE(bench.find<QScrollArea>(u"fillPage"_s)->findChild<QLabel *>(u"sectionTitle"_s)->text(),
                 u"Обекти"_s);
    }

    void aPressChoosesTheQuestion()
    {
        FillBench bench(everyKind());
        const QSignalSpy chosen(&bench.form(), &FillForm::questionChosen);
        QTest::mouseClick(bench.in<QWidget>(u"A4"_s, u"wording"_s), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(bench.form().currentQuestion(), QuestionCode(u"A4"_s));
    }

    void theSectionsGiveWay()
    {
        FillBench bench(everyKind(), {1000, 600});
        QVERIFY(isShown(bench.find<QWidget>(u"fillSections"_s)));
        bench.form().resize(480, 600);
        bench.settle();
        QVERIFY(!isShown(bench.find<QWidget>(u"fillSections"_s)));
        auto *box = bench.find<QComboBox>(u"fillSectionBox"_s);
        QVERIFY(isShown(box));
        box->setCurrentIndex(3);
        Q_EMIT box->activated(3);
        bench.settle();
        QVERIFY(bench.field(u"Z1"_s));
        bench.form().setSectionsShown(false);
        QVERIFY(!isShown(box));
    }

    void focusComesIntoView()
    {
        FillBench bench(longForm(60), {1000, 500});
        QTRY_VERIFY(bench.field(u"Q60"_s));
        const auto *page = bench.find<QScrollArea>(u"fillPage"_s);
        bench.in<QWidget>(u"Q60"_s, u"answerNumber"_s)->setFocus(Qt::TabFocusReason);
        bench.settle();
        const int at = top(bench.field(u"Q60"_s), page);
        QVERIFY(at >= 0 && at + bench.field(u"Q60"_s)->height() <= page->viewport()->height());
    }

    void aBrokenRuleIsToldAndLeftOut()
    {
        FillForm::Content content = everyKind();
        content.questionnaire.sections[0].questions[0].constraint = u". >= ("_s;
        FillBench bench(content);
        QVERIFY(isShown(bench.find<QWidget>(u"messageStrip"_s)));
        bench.type(u"A1"_s, u"-5"_s);
        QCOMPARE(bench.answer("A1").number(), std::optional(-5.0));
        QCOMPARE(bench.words(u"A8"_s, u"shownValue"_s), u"\u221210\u00A0MWh"_s); // the others hold
        bench.form().setContent(everyKind());
        QVERIFY(!isShown(bench.find<QWidget>(u"messageStrip"_s)));
    }

    void anEmptyFormIsNoTrouble()
    {
        FillBench bench(FillForm::Content{});
        QVERIFY(bench.form().answers().isEmpty());
        bench.form().showQuestion(QuestionCode(u"A1"_s));
        bench.form().showSection(SectionCode(u"A"_s));
        QCOMPARE(bench.form().currentQuestion(), QuestionCode());
        bench.form().setContent(everyKind());
        QVERIFY(bench.field(u"A1"_s));
    }

    void everyControlHasAName_data()
    {
        QTest::addColumn<QString>("section");
        for (const QString &section : {u"A"_s, u"M"_s, u"R"_s, u"Z"_s})
            QTest::newRow(qPrintable(section)) << section;
    }

    void everyControlHasAName()
    {
        QFETCH(QString, section);
        FillBench bench(everyKind());
        bench.form().showSection(SectionCode(section));
        bench.settle();
        if (section == u"R"_s)
            bench.press(bench.find<QWidget>(u"addInstance"_s));
        int controls = 0;
        for (const QWidget *widget : bench.form().findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            auto *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                     qPrintable(widget->objectName()));
            ++controls;
        }
        QVERIFY(controls > 2);
    }

    void largeLettersFit_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<int>("width");
        for (const QString &section : {u"A"_s, u"M"_s, u"R"_s})
            for (const int width : {480, 1100})
                QTest::addRow("%s %d", qPrintable(section), width) << section << width;
    }

    void largeLettersFit()
    {
        QFETCH(QString, section);
        QFETCH(int, width);
        const QFont usual = QApplication::font();
        {
            FillBench bench(everyKind(), {width, 800});
            QFont large = usual;
            large.setPointSizeF(2 * QApplication::font().pointSizeF());
            QApplication::setFont(large);
            bench.form().setContent(everyKind());
            bench.form().showSection(SectionCode(section));
            bench.settle();
            if (section == u"R"_s)
                bench.press(bench.find<QWidget>(u"addInstance"_s));
            const auto *page = bench.find<QScrollArea>(u"fillPage"_s);
            QVERIFY2(page->widget()->width() <= page->viewport()->width(),
                     qPrintable(u"%1 > %2"_s.arg(page->widget()->width()).arg(page->viewport()->width())));
        }
        QApplication::setFont(usual);
    }

    void looksAsItShould_data()
    {
        QTest::addColumn<bool>("isStandard");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("section");
        QTest::addColumn<QSize>("size");
        QTest::newRow("energy-bg") << true << u"bg"_s << u"light"_s << u"EE"_s << QSize(1080, 900);
        QTest::newRow("energy-dark-en") << true << u"en"_s << u"dark"_s << u"EE"_s << QSize(1080, 900);
        QTest::newRow("energy-narrow") << true << u"bg"_s << u"light"_s << u"EE"_s << QSize(480, 900);
        QTest::newRow("profile-en") << true << u"en"_s << u"light"_s << u"PROFILE"_s << QSize(1080, 1400);
        QTest::newRow("commitments") << true << u"bg"_s << u"light"_s << u"COMMIT"_s << QSize(1080, 1400);
        QTest::newRow("needs") << true << u"en"_s << u"light"_s << u"NEEDS"_s << QSize(1080, 1200);
        QTest::newRow("kinds") << false << u"en"_s << u"light"_s << u"A"_s << QSize(1080, 2400);
        QTest::newRow("matrix") << false << u"bg"_s << u"light"_s << u"M"_s << QSize(1080, 600);
        QTest::newRow("matrix-dark") << false << u"en"_s << u"dark"_s << u"M"_s << QSize(1080, 600);
        QTest::newRow("matrix-narrow") << false << u"bg"_s << u"light"_s << u"M"_s << QSize(480, 700);
        QTest::newRow("repeat") << false << u"bg"_s << u"light"_s << u"R"_s << QSize(1080, 1000);
        QTest::newRow("repeat-dark-narrow") << false << u"en"_s << u"dark"_s << u"R"_s << QSize(480, 1000);
    }

    /// With OCTANT_PICTURES naming a folder, the pictures are left there to be looked at.
    void looksAsItShould()
    {
        QFETCH(bool, isStandard);
        QFETCH(QString, language);
        QFETCH(QString, mode);
        QFETCH(QString, section);
        QFETCH(QSize, size);
        FillForm::Content content = isStandard ? standardForm(*languageOf(language)) : everyKind();
        content.language = *languageOf(language);
        if (!isStandard) {
            Answers &answers = content.answers;
            answers.set(QuestionCode(u"A1"_s), {1250.0, Qualifier::Measured, {}, {}});
            answers.set(QuestionCode(u"A2"_s), {u"yes"_s, {}, {}, {}});
            answers.set(QuestionCode(u"A4"_s), {u"около 12"_s, {}, {}, {}});
            answers.set(QuestionCode(u"A5"_s), {{}, Qualifier::NotAvailable, u"Още не е мерено."_s, {}});
            answers.set(QuestionCode(u"A6"_s), {QDate(2025, 3, 5), {}, {}, {}});
            answers.set(QuestionCode(u"A10"_s), {u"north"_s, {}, {}, {}});
            answers.set(QuestionCode(u"A13"_s), {QStringList{u"фактури 2025.pdf"_s}, {}, {}, {}});
            answers.set(QuestionCode(u"M2"_s), {u"much"_s, {}, {}, {}});
            Answers site;
            site.set(QuestionCode(u"S1"_s), {u"Склад Русе"_s, {}, {}, {}});
            site.set(QuestionCode(u"meters"_s), {Instances{Answers()}, {}, {}, {}});
            answers.set(QuestionCode(u"sites"_s), {Instances{site, Answers()}, {}, {}, {}});
        }
        FillBench bench(content, size, mode);
        bench.form().showMissing();
        bench.form().showSection(SectionCode(section));
        bench.settle();
        if (auto *field = bench.in<QWidget>(u"EE_01"_s, u"answerNumber"_s)) {
            bench.type(u"EE_01"_s, u"120+98+45"_s);
            bench.leave();
            bench.type(u"EE_03"_s, u"1187500"_s);
            bench.leave();
            field->setFocus();
        }
        bench.settle();
        const QImage picture = bench.form().grab().toImage();
        QCOMPARE(picture.size(), size);
        const QColor ground = picture.pixelColor(size.width() - 30, size.height() - 4);
        QCOMPARE(ground.lightnessF() < 0.5F, mode == u"dark"_s);
        if (const QString folder = qEnvironmentVariable("OCTANT_PICTURES"); !folder.isEmpty())
            QVERIFY(picture.save(u"%1/%2.png"_s.arg(folder, QLatin1String(QTest::currentDataTag()))));
    }
};

QTEST_MAIN(FillFormTest)
#include "tst_fill_form.moc"
