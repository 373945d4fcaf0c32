// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/xlsform/xlsform.h"
#include "tests/xlsform/form_sheets.h"

#include <QTest>

using namespace octant;
using namespace octant::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList fruits{u"list_name|name|label"_s, u"fruits|apple|Apple"_s, u"fruits|pear|Pear"_s};

Question questionOf(const XlsformReading &reading, const QString &code)
{
    const Question *question = reading.questionnaire.question(QuestionCode(code));
    return question ? *question : Question{};
}

/// A form with one text question "a" and then one row under the given headers.
XlsformReading readRow(const QString &headers, const QString &row)
{
    return FormSheets{{u"type|name|"_s + headers, u"integer|a|A"_s, row}, fruits}.read();
}

QString findingsOf(const XlsformReading &reading)
{
    QStringList all = summaryOf(reading.findings);
    all.removeAll(u"N xlsform.unused_list choices 2"_s);
    return all.join(u"; "_s);
}

} // namespace

/// Forms as people write them.
class XlsformQuirksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void types_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("taken");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("findings");
        const auto row = [](const char *type, const char *taken, const char *kept = "",
                            const char *findings = "") {
            QTest::newRow(type) << QString::fromLatin1(type) << QString::fromLatin1(taken)
                                << QString::fromLatin1(kept) << QString::fromLatin1(findings);
        };
        const char *changed = "N xlsform.type_changed survey A3";
        const char *metadata = "N xlsform.metadata survey A3";
        row("text", "text");
        row("string", "text");
        row("TEXT", "text");
        row("add text prompt", "text");
        row("int", "integer");
        row("integer", "integer");
        row("decimal", "decimal");
        row("date", "date");
        row("note", "note");
        row("file", "file");
        row("hidden", "hidden");
        row("select_one fruits", "select_one");
        row("select one fruits", "select_one");
        row("select_one  fruits ", "select_one");
        row("Select_One fruits", "select_one");
        row("add select one prompt using fruits", "select_one");
        row("select_multiple fruits", "select_multiple");
        row("select all that apply fruits", "select_multiple");
        row("rank fruits", "select_multiple", "rank", changed);
        row("acknowledge", "select_one", "acknowledge", changed);
        row("trigger", "select_one", "acknowledge", changed);
        row("image", "file", "image", changed);
        row("photo", "file", "image", changed);
        row("audio", "file", "audio", changed);
        row("video", "file", "video", changed);
        row("range", "integer", "range", changed);
        row("time", "text", "time", changed);
        row("datetime", "text", "dateTime", changed);
        row("geopoint", "text", "geopoint", changed);
        row("gps", "text", "geopoint", changed);
        row("geotrace", "text", "geotrace", changed);
        row("geoshape", "text", "geoshape", changed);
        row("barcode", "text", "barcode", changed);
        row("select_one_from_file towns.csv", "text", "select_one_from_file towns.csv", changed);
        row("select one from file towns.csv", "text", "select_one_from_file towns.csv", changed);
        row("select_one nowhere", "text", "", "W xlsform.missing_list survey A3");
        row("today", "calculated", "today");
        row("start", "hidden", "start", metadata);
        row("end", "hidden", "end", metadata);
        row("device id", "hidden", "deviceid", metadata);
        row("audit", "hidden", "audit", metadata);
        row("start-geopoint", "hidden", "start-geopoint", metadata);
        row("csv-external", "hidden", "csv-external", metadata);
    }

    void types()
    {
        QFETCH(QString, type);
        const XlsformReading reading = readRow(u"label"_s, type + u"|b|B"_s);
        const Question question = questionOf(reading, u"b"_s);
        QTEST(nameOf(question.type), "taken");
        QTEST(question.inert.value(u"type"_s), "kept");
        QTEST(findingsOf(reading), "findings");
    }

    void headers_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("expected");
        QTest::newRow("label") << u"label"_s << u"B"_s << u"label und=B"_s;
        QTest::newRow("upper case") << u"LABEL"_s << u"B"_s << u"label und=B"_s;
        QTest::newRow("language with code") << u"label::English (en)"_s << u"B"_s << u"label en=B"_s;
        QTest::newRow("code in capitals") << u"label::English (EN)"_s << u"B"_s << u"label en=B"_s;
        QTest::newRow("without a space") << u"label::English(en)"_s << u"B"_s << u"label en=B"_s;
        QTest::newRow("with spaces") << u"label :: English (en)"_s << u"B"_s << u"label en=B"_s;
        QTest::newRow("one colon") << u"label:English"_s << u"B"_s << u"label en=B"_s;
        QTest::newRow("language by name") << u"label::Français"_s << u"B"_s << u"label fr=B"_s;
        QTest::newRow("language by code") << u"label::bg"_s << u"B"_s << u"label bg=B"_s;
        QTest::newRow("own name") << u"label::Български"_s << u"B"_s << u"label bg=B"_s;
        QTest::newRow("language nobody knows") << u"label::Elvish"_s << u"B"_s << u"label Elvish=B"_s;
        QTest::newRow("hint") << u"hint::English (en)"_s << u"B"_s << u"help en=B"_s;
        QTest::newRow("constraint message") << u"constraint_message"_s << u"B"_s << u"message und=B"_s;
        QTest::newRow("with a space") << u"constraint message"_s << u"B"_s << u"message und=B"_s;
        QTest::newRow("as XForms") << u"bind::jr:constraintMsg"_s << u"B"_s << u"message und=B"_s;
        QTest::newRow("required message") << u"required_message::en"_s << u"B"_s << u"missing en=B"_s;
        QTest::newRow("relevant") << u"relevant"_s << u"${a} = 1"_s << u"relevant ${a} = 1"_s;
        QTest::newRow("relevance") << u"relevance"_s << u"${a} = 1"_s << u"relevant ${a} = 1"_s;
        QTest::newRow("bound") << u"bind::relevant"_s << u"${a} = 1"_s << u"relevant ${a} = 1"_s;
        QTest::newRow("constraint") << u"Constraint"_s << u". > 1"_s << u"constraint . > 1"_s;
        QTest::newRow("calculate") << u"calculate"_s << u"${a} + 1"_s << u"calculation ${a} + 1"_s;
        QTest::newRow("default") << u"default"_s << u"5"_s << u"default 5"_s;
        QTest::newRow("readonly") << u"readonly"_s << u"yes"_s << u"read only"_s;
        QTest::newRow("read only") << u"Read Only"_s << u"TRUE"_s << u"read only"_s;
        QTest::newRow("appearance") << u"appearance"_s << u"w1"_s << u"appearance=w1"_s;
        QTest::newRow("media") << u"media::image::English (en)"_s << u"../../x.png"_s
                               << u"media::image::English (en)=../../x.png"_s;
        QTest::newRow("bind to nothing") << u"bind::odk:length"_s << u"9"_s << u"bind::odk:length=9"_s;
        QTest::newRow("own column") << u"My Remark"_s << u"x"_s << u"My Remark=x"_s;
    }

    void headers()
    {
        QFETCH(QString, header);
        QFETCH(QString, cell);
        const Question question = questionOf(readRow(header, u"integer|b|"_s + cell), u"b"_s);
        QStringList said;
        const auto add = [&](const QString &name, const Text &text) {
            for (auto each = text.byTag().cbegin(); each != text.byTag().cend(); ++each)
                said << name + u' ' + each.key() + u'=' + *each;
        };
        const auto addText = [&](const QString &name, const QString &text) {
            if (!text.isEmpty())
                said << name + u' ' + text;
        };
        add(u"label"_s, question.label);
        add(u"help"_s, question.help);
        add(u"message"_s, question.constraintMessage);
        add(u"missing"_s, question.requiredMessage);
        addText(u"relevant"_s, question.relevant);
        addText(u"constraint"_s, question.constraint);
        addText(u"calculation"_s, question.calculation);
        addText(u"default"_s, question.defaultValue);
        if (question.readOnly)
            said << u"read only"_s;
        for (auto inert = question.inert.cbegin(); inert != question.inert.cend(); ++inert) {
            if (inert.key() != "type"_L1)
                said << inert.key() + u'=' + *inert;
        }
        QTEST(said.join(u"; "_s), "expected");
    }

    void required_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("required");
        QTest::addColumn<QString>("when");
        for (const QString &yes : {u"yes"_s, u"Yes"_s, u"TRUE"_s, u"true()"_s, u"true ()"_s, u"1"_s})
            QTest::newRow(qPrintable(yes)) << yes << true << QString();
        for (const QString &no : {u"no"_s, u"FALSE"_s, u"false()"_s, u"0"_s, QString()})
            QTest::newRow(qPrintable(u"not "_s + no)) << no << false << QString();
        QTest::newRow("condition") << u"${a} > 1"_s << false << u"${a} > 1"_s;
    }

    void required()
    {
        QFETCH(QString, cell);
        const Question question = questionOf(readRow(u"label|required"_s, u"text|b|B|"_s + cell), u"b"_s);
        QTEST(question.required, "required");
        QTEST(question.requiredWhen, "when");
    }

    void expressions_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("relevant");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("findings");
        QTest::newRow("curly quotes")
            << u"${a}=\u2019x\u2019"_s << u"${a}='x'"_s << QString() << u"N xlsform.repaired survey D3"_s;
        QTest::newRow("line break") << u"${a} = 1\n and ${a} = 2"_s << u"${a} = 1\n and ${a} = 2"_s
                                    << QString() << QString();
        QTest::newRow("space before the bracket")
            << u"not (${a} = 1)"_s << u"not (${a} = 1)"_s << QString() << QString();
        QTest::newRow("fixed space") << u"${a} =\u00A01"_s << u"${a} =\u00A01"_s << QString() << QString();
        QTest::newRow("function of others") << u"search('x')"_s << QString() << u"search('x')"_s
                                            << u"W expression.foreign-function survey D3"_s;
        QTest::newRow("form saved last") << u"${last-saved#a} = 1"_s << QString() << u"${last-saved#a} = 1"_s
                                         << u"W expression.last-saved survey D3"_s;
        QTest::newRow("path to nothing") << u"../nowhere = 1"_s << QString() << u"../nowhere = 1"_s
                                         << u"W xlsform.unknown_path survey D3"_s;
        QTest::newRow("path") << u"../a = 1"_s << u"../a = 1"_s << QString() << QString();
    }

    void expressions()
    {
        QFETCH(QString, cell);
        const XlsformReading reading = readRow(u"label|relevant"_s, u"text|b|B|"_s + cell);
        const Question question = questionOf(reading, u"b"_s);
        QTEST(question.relevant, "relevant");
        QTEST(question.inert.value(u"relevant"_s), "kept");
        QTEST(findingsOf(reading), "findings");
    }

    void longText()
    {
        const XlsformReading reading = readRow(u"label|appearance"_s, u"text|b|B|multiline w2"_s);
        QCOMPARE(questionOf(reading, u"b"_s).type, QuestionType::LongText);
        QCOMPARE(questionOf(reading, u"b"_s).inert.value(u"appearance"_s), u"w2"_s);
    }

    void rangeBecomesAConstraint()
    {
        const XlsformReading reading =
            readRow(u"label|parameters|constraint"_s, u"range|b|B|start=0.5;end=5;step=0.5|. != 3"_s);
        QCOMPARE(questionOf(reading, u"b"_s).type, QuestionType::Decimal);
        QCOMPARE(questionOf(reading, u"b"_s).constraint, u"(. != 3) and . >= 0.5 and . <= 5"_s);
    }

    void computedTextIsCalculated()
    {
        const XlsformReading reading = readRow(u"label|calculation"_s, u"text|b|B|${a} + 1"_s);
        QCOMPARE(questionOf(reading, u"b"_s).type, QuestionType::Calculated);
        QCOMPARE(findingsOf(reading), u"N xlsform.type_changed survey A3"_s);
    }

    void computedChoiceOffersNoList()
    {
        const XlsformReading reading =
            readRow(u"label|calculation"_s, u"select_one fruits|b|B|if(${a} = 1, 'pear', 'apple')"_s);
        QCOMPARE(questionOf(reading, u"b"_s).type, QuestionType::Calculated);
        QVERIFY(questionOf(reading, u"b"_s).list.isEmpty());
        QCOMPARE(reading.questionnaire.lists.size(), 1);
    }

    void whatCannotBeComputedIsHidden()
    {
        const XlsformReading reading = readRow(u"label|calculation"_s, u"calculate|b||count-if('x', 1)"_s);
        QCOMPARE(questionOf(reading, u"b"_s).type, QuestionType::Hidden);
        QCOMPARE(questionOf(reading, u"b"_s).inert.value(u"calculation"_s), u"count-if('x', 1)"_s);
        QCOMPARE(findingsOf(reading), u"W expression.foreign-function survey D3"_s);
    }

    void orOther()
    {
        const XlsformReading reading = readRow(u"label::English (en)"_s, u"select_one fruits or_other|b|B"_s);
        const Question asked = questionOf(reading, u"b"_s);
        QCOMPARE(asked.choices.size(), 3);
        QCOMPARE(asked.choices.last().code, u"other"_s);
        QCOMPARE(asked.choices.last().label.exactly(u"en"_s), u"Other"_s);
        const Question text = questionOf(reading, u"b_other"_s);
        QCOMPARE(text.type, QuestionType::Text);
        QCOMPARE(text.relevant, u"selected(${b}, 'other')"_s);
        QCOMPARE(findingsOf(reading), u"N xlsform.or_other survey A3"_s);
    }

    void sectionsAndGroups()
    {
        const XlsformReading reading = FormSheets{
            {u"type|name|label|relevant|repeat_count"_s, u"text|loose|L"_s, u"Begin Group|g|G|${loose} = 1"_s,
             u"text|a|A"_s, u"begin repeat|r|R||${a}"_s, u"text|b|B"_s, u"end repeat"_s,
             u"begin_group|inner|I"_s, u"text|c|C"_s, u"end_group"_s, u"End Group"_s,
             u"begin_repeat|top|T||3"_s, u"text|d|D"_s, u"end_repeat"_s,
             u"text|last|Z"_s}}.read();
        const QList<Section> &sections = reading.questionnaire.sections;
        QCOMPARE(findingsOf(reading), QString());
        QCOMPARE(sections.size(), 4);
        QVERIFY(sections.at(0).ungrouped && sections.at(3).ungrouped);
        QCOMPARE(sections.at(1).relevant, u"${loose} = 1"_s);
        QCOMPARE(sections.at(1).groups.size(), 2);
        QCOMPARE(sections.at(1).groups.at(0).kind, GroupKind::Repeat);
        QCOMPARE(sections.at(1).groups.at(0).repeatCount, u"${a}"_s);
        QCOMPARE(sections.at(1).questions.at(1).group.text(), u"r"_s);
        QVERIFY(sections.at(2).repeat);
        QCOMPARE(sections.at(2).repeatCount, u"3"_s);
    }

    void repeatedNames()
    {
        const XlsformReading reading = FormSheets{
            {u"type|name|label|relevant"_s, u"begin_group|g|G"_s, u"integer|age|A"_s,
             u"text|x|X ${age}|${age} > 3 and jr:choice-name(${age}, '${age}') = ''"_s, u"end_group"_s,
             u"begin_group|h|H"_s, u"integer|age|A"_s, u"text|y|Y|../age > 3"_s,
             u"end_group"_s}}.read();
        QCOMPARE(summaryOf(reading.findings),
                 (QStringList{u"N xlsform.renamed survey B3"_s, u"N xlsform.renamed survey B7"_s}));
        QCOMPARE(questionOf(reading, u"g_age"_s).name, u"age"_s);
        QCOMPARE(questionOf(reading, u"x"_s).relevant,
                 u"${g_age} > 3 and jr:choice-name(${g_age}, '${g_age}') = ''"_s);
        QCOMPARE(questionOf(reading, u"x"_s).label.exactly(u"und"_s), u"X ${g_age}"_s);
        QCOMPARE(questionOf(reading, u"y"_s).relevant, u"../h_age > 3"_s);
    }

    void namesThatAreNoCodes()
    {
        const XlsformReading reading = FormSheets{
            {u"type|name|label|relevant"_s, u"text|_1_1_total|A"_s, u"text|with-hyphen|B|${_1_1_total} = 1"_s,
             u"text|въпрос|C|${with-hyphen} = 1"_s,
             u"text|"_s + QString(70, u'n') +
                 u"|D"_s}}.read();
        QCOMPARE(questionOf(reading, u"q_1_1_total"_s).name, u"_1_1_total"_s);
        QCOMPARE(questionOf(reading, u"with_hyphen"_s).relevant, u"${q_1_1_total} = 1"_s);
        QCOMPARE(questionOf(reading, u"q_4"_s).name, u"въпрос"_s);
        QCOMPARE(questionOf(reading, QString(64, u'n')).name, QString(70, u'n'));
        QVERIFY(!reading.hasErrors());
    }

    void matrix_data()
    {
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("questions");
        const QStringList scale{u"select_one fruits|m1|One|list-nolabel"_s,
                                u"select_one fruits|m2|Two|list-nolabel"_s};
        QTest::newRow("heading and rows")
            << QStringList{u"begin_group|m||field-list"_s, u"select_one fruits|h|Heading|label"_s} + scale
            << u"matrix"_s << 2;
        QTest::newRow("rows alone") << QStringList{u"begin_group|m|M|field-list"_s} + scale << u"matrix"_s
                                    << 2;
        QTest::newRow("table-list") << QStringList{u"begin_group|m|M|table-list"_s,
                                                   u"select_one fruits|m1|One"_s,
                                                   u"select_one fruits|m2|Two"_s}
                                    << u"matrix"_s << 2;
        QTest::newRow("something else inside")
            << QStringList{u"begin_group|m|M|table-list"_s, u"text|t|T"_s} + scale << u"plain"_s << 3;
        QTest::newRow("heading that is read")
            << QStringList{u"begin_group|m|M|field-list"_s, u"select_one fruits|h|Heading|label"_s,
                           u"select_one fruits|m1|One ${h}|list-nolabel"_s}
            << u"plain"_s << 2;
    }

    void matrix()
    {
        QFETCH(QStringList, rows);
        const QStringList survey = QStringList{u"type|name|label|appearance"_s, u"begin_group|s|S"_s} + rows +
                                   QStringList{u"end_group"_s, u"end_group"_s};
        const XlsformReading reading = FormSheets{survey, fruits}.read();
        const Section &section = reading.questionnaire.sections.first();
        QCOMPARE(section.groups.size(), 1);
        QTEST(nameOf(section.groups.first().kind), "kind");
        QTEST(int(section.questions.size()), "questions");
        if (section.groups.first().title.isEmpty())
            QFAIL("the heading's words are lost");
    }

    void choices()
    {
        const FormSheets form{
            {u"type|name|label|choice_filter"_s, u"select_one towns|t|T|region = 'n' and name != ''"_s},
            {u"List Name|Value|Label::English|region"_s, u"towns|1|One|n"_s, u"towns|1|One again|s"_s,
             u"towns|two|Two"_s, u"towns|two|Twice"_s, u"others|x|X"_s, u"||"_s, u"|lost|Lost"_s}};
        const XlsformReading reading = form.read();
        const Question question = questionOf(reading, u"t"_s);
        QCOMPARE(question.list, u"towns"_s);
        QCOMPARE(question.choices.size(), 3);
        QCOMPARE(question.choices.first().columns.value(u"region"_s), u"n"_s);
        QCOMPARE(question.choices.first().label.exactly(u"en"_s), u"One"_s);
        QCOMPARE(reading.questionnaire.lists.size(), 1);
        QCOMPARE(summaryOf(reading.findings), (QStringList{u"W xlsform.repeated_choice choices 3"_s,
                                                           u"W xlsform.duplicate_choice choices 5"_s,
                                                           u"W xlsform.choice_without_list choices 8"_s,
                                                           u"N xlsform.unused_list choices 6"_s}));
    }

    void externalChoices()
    {
        FormSheets form{
            {u"type|name|label|choice_filter"_s, u"select_one_external towns|t|T|region = 'n'"_s}};
        form.others.insert(u"external_choices"_s,
                           {u"list_name|name|label|region"_s, u"towns|a|A|n"_s, u"towns|b|B|s"_s});
        const Question question = questionOf(form.read(), u"t"_s);
        QCOMPARE(question.type, QuestionType::SelectOne);
        QCOMPARE(question.choices.size(), 2);
        QCOMPARE(question.choiceFilter, u"region = 'n'"_s);
    }

    void settings()
    {
        FormSheets form{{u"type|name|label"_s, u"text|a|A"_s},
                        {},
                        {u"form_title|form_id|version|default_language"_s, u"Title|the_form|7|English"_s}};
        form.others.insert(u"Notes"_s, {u"for ourselves"_s});
        const XlsformReading reading = form.read();
        QCOMPARE(reading.questionnaire.title.exactly(u"und"_s), u"Title"_s);
        QCOMPARE(reading.questionnaire.code, u"the_form"_s);
        QCOMPARE(reading.questionnaire.inert,
                 (Inert{{u"version"_s, u"7"_s}, {u"default_language"_s, u"English"_s}}));
        QCOMPARE(summaryOf(reading.findings),
                 (QStringList{u"N xlsform.setting settings C2"_s, u"N xlsform.setting settings D2"_s,
                              u"N xlsform.sheet_left_out Notes"_s}));
    }

    void rowsThatAreLeftOut()
    {
        const XlsformReading reading = FormSheets{
            {u"type|name|label|disabled"_s, u"text|a|A"_s, u"text|b|B|yes"_s, u"|only a remark"_s, u"|||"_s,
             u"note||A note"_s}}.read();
        QCOMPARE(reading.questionnaire.questionCount(), 2);
        QCOMPARE(summaryOf(reading.findings),
                 (QStringList{u"W xlsform.disabled survey D3"_s, u"W xlsform.remark_row survey B4"_s,
                              u"N xlsform.name_made survey A6"_s}));
    }

    void twoSpellingsOfOneLanguage()
    {
        const XlsformReading reading =
            FormSheets{{u"type|name|label::English|label::English (en)"_s, u"text|a|One|Two"_s}}.read();
        const Question question = questionOf(reading, u"a"_s);
        QCOMPARE(question.label.exactly(u"en"_s), u"One"_s);
        QCOMPARE(question.label.exactly(u"English (en)"_s), u"Two"_s);
    }

    void columnsThatSayTheSame()
    {
        const XlsformReading reading = FormSheets{
            {u"type|name|label|relevant|relevance"_s, u"text|a|A||1 = 1"_s,
             u"text|b|B|1 = 2|1 = 3"_s}}.read();
        QCOMPARE(questionOf(reading, u"a"_s).relevant, u"1 = 1"_s);
        QCOMPARE(questionOf(reading, u"b"_s).relevant, u"1 = 2"_s);
        QCOMPARE(findingsOf(reading), u"W xlsform.said_twice survey E3"_s);
    }

    void markupIsText()
    {
        const XlsformReading reading = readRow(u"label"_s, u"text|b|<script>x</script>"_s);
        QCOMPARE(questionOf(reading, u"b"_s).label.exactly(u"und"_s), u"<script>x</script>"_s);
    }
};

QTEST_GUILESS_MAIN(XlsformQuirksTest)
#include "tst_xlsform_quirks.moc"
