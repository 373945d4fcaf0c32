// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form_book.h"

#include <QTest>

using namespace octant;
using namespace octant::test;
using namespace Qt::StringLiterals;

/// What people write into XLSForms, and what becomes of it.
class XlsformSpellingsTest : public QObject
{
    Q_OBJECT

    static Questionnaire read(const Lines &survey, const Lines &choices = {}, const Lines &settings = {})
    {
        const XlsformReading reading = readXlsform(formBook(survey, choices, settings), u"form.xlsx"_s);
        for (const Finding &finding : reading.findings) {
            if (finding.severity == Severity::Error)
                qWarning("%s", qUtf8Printable(finding.problem.sentence()));
        }
        return reading.hasErrors() ? Questionnaire{} : reading.questionnaire;
    }

    static Question only(const QStringList &headers, const QStringList &cells, const Lines &choices = {})
    {
        const Questionnaire questionnaire = read({headers, cells}, choices);
        return questionnaire.sections.isEmpty() ? Question{}
                                                : questionnaire.sections.first().questions.value(0);
    }

    static Lines yesNo()
    {
        return {{u"list_name"_s, u"name"_s, u"label"_s},
                {u"yn"_s, u"yes"_s, u"Yes"_s},
                {u"yn"_s, u"no"_s, u"No"_s}};
    }

private Q_SLOTS:
    void types_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("type");
        const auto row = [](const char *cell, const char *type) {
            QTest::newRow(cell) << QString::fromLatin1(cell) << QString::fromLatin1(type);
        };
        row("text", "text");
        row("  Text ", "text");
        row("string", "text");
        row("int", "integer");
        row("integer", "integer");
        row("decimal", "decimal");
        row("date", "date");
        row("note", "note");
        row("select_one yn", "select_one");
        row("select one yn", "select_one");
        row("Select_One  yn", "select_one");
        row("select_multiple yn", "select_multiple");
        row("select all that apply yn", "select_multiple");
        row("rank yn", "select_multiple");
        row("image", "file");
        row("photo", "file");
        row("file", "file");
        row("geopoint", "text");
        row("barcode", "text");
        row("time", "text");
        row("dateTime", "text");
        row("acknowledge", "select_one");
        row("range", "integer");
        row("start", "hidden");
        row("deviceid", "hidden");
        row("today", "calculated");
        row("hidden", "hidden");
    }

    void types()
    {
        QFETCH(const QString, cell);
        const Question question = only({u"type"_s, u"name"_s, u"label"_s}, {cell, u"a"_s, u"A"_s}, yesNo());
        QCOMPARE(question.code.text(), u"a"_s);
        QTEST(nameOf(question.type), "type");
    }

    void headers_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("tag"); ///< of the label
        QTest::newRow("plain") << u"label"_s << u"und"_s;
        QTest::newRow("upper case") << u"LABEL"_s << u"und"_s;
        QTest::newRow("code") << u"label::bg"_s << u"bg"_s;
        QTest::newRow("name and code") << u"label::Bulgarian (bg)"_s << u"bg"_s;
        QTest::newRow("own name and code") << u"Label :: Български (bg)"_s << u"bg"_s;
        QTest::newRow("name") << u"label::English"_s << u"en"_s;
        QTest::newRow("one colon") << u"label:English"_s << u"en"_s;
        QTest::newRow("a name that nobody knows") << u"label::Elvish"_s << u"Elvish"_s;
    }

    void headers()
    {
        QFETCH(const QString, header);
        QFETCH(const QString, tag);
        const Question question = only({u"type"_s, u"name"_s, header}, {u"text"_s, u"a"_s, u"Колко?"_s});
        QCOMPARE(question.label.exactly(tag), u"Колко?"_s);
    }

    void required_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("required");
        QTest::addColumn<QString>("when");
        for (const char *yes : {"yes", "TRUE", "true()", "1", " Yes "})
            QTest::newRow(yes) << QString::fromLatin1(yes) << true << QString();
        for (const char *no : {"no", "false", "FALSE()", "0", ""})
            QTest::newRow(*no ? no : "empty") << QString::fromLatin1(no) << false << QString();
        QTest::newRow("condition") << u"${b} > 3"_s << false << u"${b} > 3"_s;
    }

    void required()
    {
        QFETCH(const QString, cell);
        const Questionnaire questionnaire = read({{u"type"_s, u"name"_s, u"label"_s, u"required"_s},
                                                  {u"text"_s, u"a"_s, u"A"_s, cell},
                                                  {u"integer"_s, u"b"_s, u"B"_s, {}}});
        const Question *question = questionnaire.question(QuestionCode(u"a"_s));
        QVERIFY(question);
        QTEST(question->required, "required");
        QTEST(question->requiredWhen, "when");
    }

    void rulesAndMessages()
    {
        const Question question =
            only({u"type"_s, u"name"_s, u"label"_s, u"hint"_s, u"relevance"_s, u"bind::constraint"_s,
                  u"constraint_message"_s, u"default"_s, u"readonly"_s, u"appearance"_s},
                 {u"text"_s, u"a"_s, u"A"_s, u"Help"_s, u"1 = 1"_s, u". != ’x’"_s, u"Not x"_s, u"y"_s,
                  u"yes"_s, u"multiline"_s});
        QCOMPARE(question.type, QuestionType::LongText);
        QCOMPARE(question.help.exactly(u"und"_s), u"Help"_s);
        QCOMPARE(question.relevant, u"1 = 1"_s);
        QCOMPARE(question.constraint, u". != 'x'"_s); // curly quotes are made straight
        QCOMPARE(question.constraintMessage.exactly(u"und"_s), u"Not x"_s);
        QCOMPARE(question.defaultValue, u"y"_s);
        QVERIFY(question.readOnly);
    }

    void groupsAndRepeats()
    {
        const QStringList empty;
        const Questionnaire questionnaire =
            read({{u"type"_s, u"name"_s, u"label"_s, u"relevant"_s, u"repeat_count"_s},
                  {u"text"_s, u"loose"_s, u"L"_s},
                  {u"begin group"_s, u"g"_s, u"G"_s, u"${loose} = 'x'"_s},
                  {u"begin_repeat"_s, u"r"_s, u"R"_s, {}, u"3"_s},
                  {u"text"_s, u"inner"_s, u"I"_s},
                  {u"end repeat"_s},
                  {u"text"_s, u"after"_s, u"A"_s},
                  {u"end_group"_s},
                  {u"text"_s, u"last"_s, u"Z"_s}});
        QCOMPARE(questionnaire.sections.size(), 3);
        QVERIFY(questionnaire.sections.at(0).ungrouped);
        QVERIFY(questionnaire.sections.at(2).ungrouped);
        const Section &section = questionnaire.sections.at(1);
        QCOMPARE(section.code.text(), u"g"_s);
        QCOMPARE(section.relevant, u"${loose} = 'x'"_s);
        QCOMPARE(section.groups.size(), 1);
        QCOMPARE(section.groups.first().kind, GroupKind::Repeat);
        QCOMPARE(section.groups.first().repeatCount, u"3"_s);
        QCOMPARE(section.questions.at(0).group.text(), u"r"_s);
        QVERIFY(section.questions.at(1).group.isEmpty());
    }

    void namesOfSeveralGroups()
    {
        const XlsformReading reading =
            readXlsform(formBook({{u"type"_s, u"name"_s, u"label"_s, u"relevant"_s},
                                  {u"begin group"_s, u"g"_s, u"G"_s},
                                  {u"integer"_s, u"n"_s, u"N"_s},
                                  {u"text"_s, u"why"_s, u"W"_s, u"${n} > 1"_s},
                                  {u"end group"_s},
                                  {u"begin group"_s, u"h"_s, u"H"_s},
                                  {u"integer"_s, u"n"_s, u"N"_s},
                                  {u"end group"_s}}),
                        u"form.xlsx"_s);
        QVERIFY(!reading.hasErrors());
        const Questionnaire &questionnaire = reading.questionnaire;
        QCOMPARE(questionnaire.sections.at(0).questions.at(0).code.text(), u"g_n"_s);
        QCOMPARE(questionnaire.sections.at(0).questions.at(0).name, u"n"_s);
        QCOMPARE(questionnaire.sections.at(1).questions.at(0).code.text(), u"h_n"_s);
        QCOMPARE(questionnaire.sections.at(0).questions.at(1).relevant, u"${g_n} > 1"_s);
        QCOMPARE(codesOf(reading.findings, Severity::Note).count(u"xlsform.renamed"_s), 2);
    }

    void orOther()
    {
        const Questionnaire questionnaire = read(
            {{u"type"_s, u"name"_s, u"label"_s}, {u"select_one yn or_other"_s, u"a"_s, u"A"_s}}, yesNo());
        const QList<Question> questions = questionnaire.sections.value(0).questions;
        QCOMPARE(questions.size(), 2);
        QVERIFY(questions.at(0).choice(u"other"_s));
        QCOMPARE(questions.at(1).code.text(), u"a_other"_s);
        QCOMPARE(questions.at(1).relevant, u"selected(${a}, 'other')"_s);
    }

    void nothingIsDroppedInSilence()
    {
        const XlsformReading reading = readXlsform(
            formBook({{u"type"_s, u"name"_s, u"label"_s, u"media::image"_s, u"my column"_s, u"calculation"_s},
                      {u"text"_s, u"a"_s, u"A"_s, u"a.png"_s, u"mine"_s, {}},
                      {u"calculate"_s, u"b"_s, {}, {}, {}, u"jr:itext('a')"_s}},
                     {}, {{u"form_title"_s, u"style"_s}, {u"T"_s, u"pages"_s}}),
            u"form.xlsx"_s);
        QVERIFY(!reading.hasErrors());
        const Question &question = reading.questionnaire.sections.first().questions.first();
        QCOMPARE(question.inert.value(u"media::image"_s), u"a.png"_s);
        QCOMPARE(question.inert.value(u"my column"_s), u"mine"_s);
        QCOMPARE(reading.questionnaire.inert.value(u"style"_s), u"pages"_s);
        QCOMPARE(reading.questionnaire.sections.first().questions.at(1).inert.value(u"calculation"_s),
                 u"jr:itext('a')"_s);
        const QStringList notes = codesOf(reading.findings, Severity::Note);
        QVERIFY(notes.contains(u"xlsform.kept"_s));
        QVERIFY(notes.contains(u"xlsform.own_column"_s));
        QVERIFY(notes.contains(u"xlsform.setting"_s));
        QCOMPARE(codesOf(reading.findings, Severity::Warning).size(), 1); // the calculation without effect
    }
};

QTEST_GUILESS_MAIN(XlsformSpellingsTest)
#include "tst_xlsform_spellings.moc"
