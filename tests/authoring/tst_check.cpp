// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/authoring/check.h"
#include "tests/authoring/standard_questionnaire.h"

#include <QTest>

#include <functional>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

/// Two sections and a repeat, with nothing wrong.
Questionnaire good()
{
    Question kind = test::asking(u"KIND"_s, QuestionType::SelectOne);
    kind.choices = {{u"company"_s, Text(u"Фирма"_s, u"Company"_s)}, {u"ngo"_s, Text(u"НПО"_s, u"NGO"_s)}};
    Question waste = test::asking(u"WASTE"_s, QuestionType::Decimal);
    waste.unit = UnitCode(u"t"_s);
    waste.relevant = u"${KIND} = 'company'"_s;
    Question share = test::asking(u"SHARE"_s, QuestionType::Calculated);
    share.calculation = u"sum(${AREA}) div ${WASTE}"_s;
    Question row = kind;
    row.code = QuestionCode(u"ROW"_s);
    row.group = SectionCode(u"M"_s);
    Question other = row;
    other.code = QuestionCode(u"OTHER"_s);
    Section first = test::sectionOf(u"S"_s, {kind, waste, share, row, other});
    first.groups = {test::groupOf(u"M"_s, {}, GroupKind::Matrix)};
    Section sites = test::sectionOf(u"SITE"_s, {test::asking(u"AREA"_s, QuestionType::Integer)});
    sites.repeat = true;
    Questionnaire questionnaire = test::questionnaireOf({first, sites});
    questionnaire.units = {{UnitCode(u"t"_s), Text(u"т"_s, u"t"_s), Text(u"тон"_s, u"tonne"_s), {}, {}, {}}};
    return questionnaire;
}

/// "E check.no_choices KIND choices": severity, code, place, member, and for expressions the offset.
QStringList linesOf(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        const Place &where = finding.problem.where;
        QString line = (finding.severity == Severity::Error ? u"E "_s : u"W "_s) + finding.problem.code +
                       u' ' + where.question + u' ' + where.cell;
        if (where.line > 0)
            line += u" %1"_s.arg(where.line);
        lines << line;
    }
    return lines;
}

using Change = std::function<void(Questionnaire &)>;

Question &questionIn(Questionnaire &questionnaire, const QString &code)
{
    for (Section &section : questionnaire.sections) {
        for (Question &question : section.questions) {
            if (question.code.text() == code)
                return question;
        }
    }
    qFatal("no such question");
}

} // namespace

Q_DECLARE_METATYPE(Change)

/// What a builder is told before publishing.
class CheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("finding"); ///< the only one; empty: there is none
        const auto row = [](const char *name, const QString &finding, const Change &change) {
            QTest::newRow(name) << change << finding;
        };
        const auto question = [](const char *name, const QString &code, const QString &finding,
                                 const std::function<void(Question &)> &change) {
            QTest::newRow(name) << Change([=](Questionnaire &q) { change(questionIn(q, code)); }) << finding;
        };
        row("nothing", {}, [](Questionnaire &) {});
        question("no choices", u"KIND"_s, u"E check.no_choices KIND choices"_s,
                 [](Question &q) { q.choices.clear(); });
        question("no calculation", u"SHARE"_s, u"E check.no_calculation SHARE calculation"_s,
                 [](Question &q) { q.calculation = u" "_s; });
        question("no wording", u"KIND"_s, u"E check.no_wording KIND label"_s,
                 [](Question &q) { q.label = {}; });
        question("calculated without a wording", u"SHARE"_s, {}, [](Question &q) { q.label = {}; });
        question("another scale", u"OTHER"_s, u"E check.row_of_another_scale OTHER choices"_s,
                 [](Question &q) { q.choices.removeLast(); });
        question("another type in a matrix", u"OTHER"_s, u"E check.row_of_another_type OTHER type"_s,
                 [](Question &q) {
                     q.type = QuestionType::Text;
                     q.choices.clear();
                 });
        question("indicator", u"WASTE"_s, u"E check.unknown_indicator WASTE indicator"_s,
                 [](Question &q) { q.indicator = IndicatorCode(u"I9.9"_s); });
        question("known indicator", u"WASTE"_s, {},
                 [](Question &q) { q.indicator = IndicatorCode(u"I6.1"_s); });
        question("impact area", u"WASTE"_s, u"E check.unknown_impact_area WASTE impactArea"_s,
                 [](Question &q) { q.impactArea = ImpactAreaCode(u"IA9"_s); });
        question("kind of partner", u"WASTE"_s, u"E check.unknown_kind WASTE kinds"_s, [](Question &q) {
            q.kinds = QStringList{u"company"_s, u"club"_s};
        });
        row("principle", u"E check.unknown_principle S principle"_s,
            [](Questionnaire &q) { q.sections[0].principle = PrincipleCode(u"P9"_s); });
        question("broken expression", u"WASTE"_s, u"E expression.operand-needed WASTE constraint 4"_s,
                 [](Question &q) { q.constraint = u". >"_s; });
        question("unknown question", u"WASTE"_s, u"E logic.unknown_question WASTE constraint 5"_s,
                 [](Question &q) { q.constraint = u". > ${GONE}"_s; });
        question("unknown question in a default", u"WASTE"_s, u"E check.unknown_reference WASTE default 5"_s,
                 [](Question &q) { q.defaultValue = u"1 + ${GONE}"_s; });
        question("a plain default", u"WASTE"_s, {}, [](Question &q) { q.defaultValue = u"12"_s; });
        question("in a circle", u"KIND"_s, u"E logic.cycle KIND relevant 1"_s,
                 [](Question &q) { q.relevant = u"${WASTE} > 3"_s; });
        question("pattern that no browser reads", u"KIND"_s, u"E expression.regex KIND constraint 10"_s,
                 [](Question &q) { q.constraint = u"regex(., '(?<=a)b')"_s; });
        question("unknown in a wording", u"KIND"_s, u"E check.unknown_in_wording KIND help"_s,
                 [](Question &q) { q.help = Text(u"${GONE}"_s, u"${GONE}"_s); });
        row("unknown successor", u"E check.unknown_successor GONE bridge"_s, [](Questionnaire &q) {
            q.bridge.steps = {{QuestionCode(u"OLD"_s), YearChange::Split, {QuestionCode(u"GONE"_s)}, {}}};
        });
        row("what the format refuses", u"E questionnaire.unknown_unit WASTE "_s,
            [](Questionnaire &q) { q.units.clear(); });
        row("two of one code", u"E questionnaire.duplicate_code area "_s, [](Questionnaire &q) {
            q.sections[0].questions << test::asking(u"area"_s);
            q.sections.swapItemsAt(0, 1); // the repeat first, the copy behind it
        });

        question("missing translation", u"KIND"_s, u"W check.missing_wording KIND choices.ngo.en"_s,
                 [](Question &q) {
                     q.choices[1].label = Text({{u"bg"_s, u"НПО"_s}});
                 });
        question("unlabelled wording", u"KIND"_s, {}, [](Question &q) {
            q.label = Text({{u"und"_s, u"Kind?"_s}});
        });
        question("bare question", u"ROW"_s, u"W check.bare_question ROW relevant 12"_s,
                 [](Question &q) { q.relevant = u"true() and ${WASTE}"_s; });
        question("a bare question in a calculation", u"SHARE"_s, {},
                 [](Question &q) { q.calculation = u"${WASTE}"_s; });
        question("unknown choice", u"ROW"_s, u"W check.unknown_choice ROW relevant 11"_s,
                 [](Question &q) { q.relevant = u"${KIND} = 'firm'"_s; });
        question("unknown choice in selected()", u"ROW"_s, u"W check.unknown_choice ROW constraint 13"_s,
                 [](Question &q) { q.constraint = u"selected(., 'firm')"_s; });
        question("compared with a blank", u"ROW"_s, {}, [](Question &q) { q.relevant = u"${KIND} != ''"_s; });
        question("from outside of a repeat", u"ROW"_s, u"W check.repeat_from_outside ROW relevant 1"_s,
                 [](Question &q) { q.relevant = u"${AREA} > 3"_s; });
        question("within the repeat", u"AREA"_s, {}, [](Question &q) { q.constraint = u". > ${WASTE}"_s; });
        question("no unit", u"WASTE"_s, u"W check.no_unit WASTE unit"_s, [](Question &q) { q.unit = {}; });
        question("blank that is never looked at", u"WASTE"_s, u"W check.empty_passes WASTE constraint"_s,
                 [](Question &q) { q.constraint = u". > 0 and . != ''"_s; });
        question("never asked", u"ROW"_s, u"W check.never_asked ROW relevant"_s,
                 [](Question &q) { q.relevant = u"${WASTE} > 3 and false()"_s; });
        row("section without questions", u"W check.empty_section N questions"_s,
            [](Questionnaire &q) { q.sections << test::sectionOf(u"N"_s, {}); });
        row("group without questions", u"W check.empty_group N questions"_s,
            [](Questionnaire &q) { q.sections[0].groups << test::groupOf(u"N"_s); });
        row("form set without questions", u"W check.empty_set  sets"_s, [](Questionnaire &q) {
            q.sets = {{u"full"_s, {}}, {u"short"_s, {}}};
            for (Section &section : q.sections) {
                for (Question &each : section.questions)
                    each.sets = QStringList{u"full"_s};
            }
        });
    }

    void finds()
    {
        QFETCH(const Change, change);
        QFETCH(const QString, finding);
        Questionnaire questionnaire = good();
        change(questionnaire);
        const KnownCodes known{{u"P6"_s}, {u"IA1"_s}, {u"I6.1"_s}, {u"company"_s, u"ngo"_s}};
        const QList<Finding> findings = checkQuestionnaire(questionnaire, known);
        QCOMPARE(linesOf(findings), finding.isEmpty() ? QStringList() : QStringList{finding});
        QCOMPARE(hasErrors(findings), finding.startsWith(u"E "_s));
        for (const Finding &each : findings)
            QVERIFY(!each.problem.what.isEmpty() && !each.problem.remedy.isEmpty());
    }

    void asksNothing()
    {
        QCOMPARE(linesOf(checkQuestionnaire({})), QStringList{u"E check.nothing_asked  sections"_s});
    }

    void findsInOrder()
    {
        Questionnaire questionnaire = good();
        questionIn(questionnaire, u"AREA"_s).relevant = u"${GONE} > 1"_s;
        questionIn(questionnaire, u"KIND"_s).choices.clear();
        questionIn(questionnaire, u"KIND"_s).constraint = u"("_s;
        questionnaire.sections[1].title = Text({{u"bg"_s, u"Обекти"_s}});
        QCOMPARE(
            linesOf(checkQuestionnaire(questionnaire)),
            (QStringList{u"E expression.operand-needed KIND constraint 2"_s,
                         u"E check.no_choices KIND choices"_s, u"W check.missing_wording SITE title.en"_s,
                         u"E logic.unknown_question AREA relevant 1"_s}));
    }

    void missingTranslations()
    {
        Questionnaire questionnaire = good();
        questionnaire.sections[0].title = Text({{u"en"_s, u"S"_s}});
        Question &kind = questionIn(questionnaire, u"KIND"_s);
        kind.help = Text({{u"bg"_s, u" "_s}, {u"en"_s, u"Help"_s}});
        kind.choices[0].label = Text({{u"bg"_s, u"Фирма"_s}});
        kind.constraintMessage = {};
        const QList<MissingWording> expected{{u"S"_s, u"title"_s, u"bg"_s},
                                             {u"KIND"_s, u"help"_s, u"bg"_s},
                                             {u"KIND"_s, u"choices.company"_s, u"en"_s}};
        QCOMPARE(missingWordings(questionnaire), expected);
        questionnaire.languages = {u"en"_s};
        QCOMPARE(missingWordings(questionnaire).size(), 0);
    }

    /// Units of three of its numbers are for the partner to choose.
    void standardQuestionnaire()
    {
        const QList<Finding> findings = checkQuestionnaire(test::standardQuestionnaire());
        QCOMPARE(linesOf(findings),
                 (QStringList{u"W check.no_unit CM_11 unit"_s, u"W check.no_unit CM_13 unit"_s,
                              u"W check.no_unit CM_14 unit"_s}));
    }
};

QTEST_GUILESS_MAIN(CheckTest)
#include "tst_check.moc"
