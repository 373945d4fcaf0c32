// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/model/questionnaire_json.h"
#include "records/model/carried_over.h"
#include "records/model/new_year.h"
#include "records/model/standard.h"

#include <QTest>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

Question question(const QString &code, QuestionType type = QuestionType::Decimal, const QString &unit = {})
{
    Question made;
    made.code = QuestionCode(code);
    made.type = type;
    made.unit = UnitCode(unit);
    made.label = Text(u"Въпрос "_s + code, u"Question "_s + code);
    if (hasChoices(type))
        made.choices = {{u"a"_s, {}, {}}, {u"b"_s, {}, {}}};
    return made;
}

Question inUnit(const QString &code, const QString &unit)
{
    return question(code, QuestionType::Decimal, unit);
}

Questionnaire asking(const QList<Question> &questions)
{
    Section section;
    section.code = SectionCode(u"S"_s);
    section.questions = questions;
    Questionnaire questionnaire;
    questionnaire.units = {{UnitCode(u"t"_s), {}, {}, u"mass"_s, 1.0, {}},
                           {UnitCode(u"kg"_s), {}, {}, u"mass"_s, 0.001, {}},
                           {UnitCode(u"MWh"_s), {}, {}, u"energy"_s, 1.0, {}},
                           {UnitCode(u"BGN"_s), {}, {}, u"money"_s, {}, {}},
                           {UnitCode(u"EUR"_s), {}, {}, u"money"_s, 1.0, {}}};
    questionnaire.sections = {section};
    return questionnaire;
}

Answer number(double value)
{
    return {value, {}, {}, {}};
}

Answers answers(const QList<std::pair<QString, Answer>> &given)
{
    Answers answers;
    for (const auto &[code, answer] : given)
        answers.set(QuestionCode(code), answer);
    return answers;
}

BridgeStep step(const QString &code, YearChange change, const QStringList &into = {},
                const QString &note = {})
{
    BridgeStep step{QuestionCode(code), change, {}, note};
    for (const QString &each : into)
        step.into << QuestionCode(each);
    return step;
}

const EditionHash lastHash(u"last"_s);

} // namespace

class NewYearTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsAsLastYears();
    void proposes_data();
    void proposes();
    void carriesOver_data();
    void carriesOver();
    void carriesInstancesOver();
    void carriesNothingBetweenRepeats();
    void keepsWhatWasWritten();
};

void NewYearTest::beginsAsLastYears()
{
    Questionnaire questionnaire = standardQuestionnaire();
    questionnaire.bridge = {EditionHash(u"older"_s), {step(u"WA_01"_s, YearChange::Reworded)}};
    const Edition last = publish(questionnaire);
    const Questionnaire next = newYearFrom(last);
    QCOMPARE(next.bridge.from, last.hash);
    QVERIFY(next.bridge.steps.isEmpty());
    QVERIFY(proposedBridge(last.questionnaire, next).isEmpty());
    Questionnaire same = next;
    same.bridge = questionnaire.bridge;
    QVERIFY(same == questionnaire);
}

void NewYearTest::proposes_data()
{
    QTest::addColumn<Question>("last");
    QTest::addColumn<QList<Question>>("now");
    QTest::addColumn<QList<BridgeStep>>("told");
    QTest::addColumn<QList<BridgeStep>>("proposed");
    const Question before = inUnit(u"A"_s, u"t"_s);
    using Steps = QList<BridgeStep>;
    using Questions = QList<Question>;
    QTest::newRow("the same") << before << Questions{before} << Steps() << Steps();
    QTest::newRow("missing") << before << Questions{question(u"B"_s)} << Steps()
                             << Steps{step(u"A"_s, YearChange::Dropped)};
    Question other = before;
    other.label.set(u"en"_s, u"Another question"_s);
    QTest::newRow("one language reworded")
        << before << Questions{other} << Steps() << Steps{step(u"A"_s, YearChange::Reworded)};
    Question spaced = before;
    spaced.label.set(u"en"_s, u" Question  A "_s);
    QTest::newRow("only spaces differ") << before << Questions{spaced} << Steps() << Steps();
    Question translated = before;
    translated.label.set(u"de"_s, u"Frage"_s);
    QTest::newRow("translated") << before << Questions{translated} << Steps() << Steps();
    Question german = before;
    german.label = Text({{u"de"_s, u"Frage"_s}});
    QTest::newRow("no language shared")
        << before << Questions{german} << Steps() << Steps{step(u"A"_s, YearChange::Reworded)};
    Question inKilograms = other;
    inKilograms.unit = UnitCode(u"kg"_s);
    QTest::newRow("other unit and wording")
        << before << Questions{inKilograms} << Steps() << Steps{step(u"A"_s, YearChange::UnitChanged)};
    const Steps split{step(u"A"_s, YearChange::Split, {u"A1"_s, u"A2"_s}, u"по вид"_s)};
    QTest::newRow("split by hand") << before << Questions{question(u"A1"_s), question(u"A2"_s)} << split
                                   << split;
    QTest::newRow("note of a person")
        << before << Questions{other} << Steps{step(u"A"_s, YearChange::Reworded, {}, u"по-ясно"_s)}
        << Steps{step(u"A"_s, YearChange::Reworded, {}, u"по-ясно"_s)};
    QTest::newRow("told, but not so any more")
        << before << Questions{before} << Steps{step(u"A"_s, YearChange::Reworded)} << Steps();
    QTest::newRow("a note is not compared")
        << question(u"A"_s, QuestionType::Note) << Questions() << Steps() << Steps();
    QTest::newRow("a calculated one is") << question(u"A"_s, QuestionType::Calculated) << Questions()
                                         << Steps() << Steps{step(u"A"_s, YearChange::Dropped)};
}

void NewYearTest::proposes()
{
    QFETCH(Question, last);
    QFETCH(QList<Question>, now);
    QFETCH(QList<BridgeStep>, told);
    QFETCH(QList<BridgeStep>, proposed);
    Questionnaire next = asking(now);
    next.bridge = {lastHash, told};
    QCOMPARE(proposedBridge(asking({last}), next), proposed);
}

void NewYearTest::carriesOver_data()
{
    QTest::addColumn<Question>("last");
    QTest::addColumn<Question>("now");
    QTest::addColumn<QList<BridgeStep>>("steps");
    QTest::addColumn<Answer>("given");
    QTest::addColumn<Answer>("carried");
    using Steps = QList<BridgeStep>;
    const Question tonnes = inUnit(u"A"_s, u"t"_s);
    const Answer two = number(2);
    const Answer qualified{{}, Qualifier::NotApplicable, u"няма"_s, {}};
    const Answer text{u"две"_s, {}, {}, {}};
    const auto converted = [](double value, const QString &was, const QString &unit) {
        return Answer{value, {}, {}, Original{was, unit}};
    };
    const auto row = [](const char *name, const Question &last, const Question &now, const Steps &steps,
                        const Answer &given, const Answer &carried) {
        QTest::newRow(name) << last << now << steps << given << carried;
    };
    row("the same", tonnes, tonnes, {}, two, two);
    row("reworded", tonnes, tonnes, {step(u"A"_s, YearChange::Reworded)}, two, two);
    row("split", tonnes, tonnes, {step(u"A"_s, YearChange::Split, {u"A"_s, u"B"_s})}, two, {});
    row("dropped and asked anew", tonnes, tonnes, {step(u"A"_s, YearChange::Dropped)}, two, {});
    row("under another code", tonnes, inUnit(u"B"_s, u"t"_s), {step(u"A"_s, YearChange::Same, {u"B"_s})}, two,
        two);
    row("not under another code", tonnes, inUnit(u"B"_s, u"t"_s), {}, two, {});
    row("converted", tonnes, inUnit(u"A"_s, u"kg"_s), {step(u"A"_s, YearChange::UnitChanged)}, two,
        converted(2000, u"2"_s, u"t"_s));
    row("converted back", inUnit(u"A"_s, u"kg"_s), tonnes, {}, number(500),
        converted(0.5, u"500"_s, u"kg"_s));
    row("zero", tonnes, inUnit(u"A"_s, u"kg"_s), {}, number(0), converted(0, u"0"_s, u"t"_s));
    row("another quantity", tonnes, inUnit(u"A"_s, u"MWh"_s), {}, two, {});
    row("no fixed factor", inUnit(u"A"_s, u"BGN"_s), inUnit(u"A"_s, u"EUR"_s), {}, two, {});
    row("unit that is not listed", inUnit(u"A"_s, u"parsec"_s), tonnes, {}, two, {});
    row("qualifier needs no unit", tonnes, inUnit(u"A"_s, u"MWh"_s), {}, qualified, qualified);
    row("number into text", tonnes, question(u"A"_s, QuestionType::Text), {}, two, {});
    row("text into long text", question(u"A"_s, QuestionType::Text), question(u"A"_s, QuestionType::LongText),
        {}, text, text);
    const Question one = question(u"A"_s, QuestionType::SelectOne);
    const Answer choice{u"b"_s, {}, {}, {}};
    row("choice", one, one, {}, choice, choice);
    Question fewer = one;
    fewer.choices.removeLast();
    row("choice that is gone", one, fewer, {}, choice, {});
    const Question many = question(u"A"_s, QuestionType::SelectMultiple);
    const Answer both{QStringList{u"a"_s, u"b"_s}, {}, {}, {}};
    row("choices", many, many, {}, both, both);
    Question fewerOfMany = many;
    fewerOfMany.choices.removeLast();
    row("choices, one of them gone", many, fewerOfMany, {}, both, {});
    row("files stay where they came", question(u"A"_s, QuestionType::File),
        question(u"A"_s, QuestionType::File), {}, {QStringList{u"a.pdf"_s}, {}, {}, {}}, {});
}

void NewYearTest::carriesOver()
{
    QFETCH(Question, last);
    QFETCH(Question, now);
    QFETCH(QList<BridgeStep>, steps);
    QFETCH(Answer, given);
    QFETCH(Answer, carried);
    Questionnaire next = asking({now});
    next.bridge = {lastHash, steps};
    const Answers result = carriedOver(answers({{u"A"_s, given}}), asking({last}), next);
    QVERIFY(result[now.code] == carried);
    QCOMPARE(result.all().size(), carried.isEmpty() ? 0 : 1);
}

/// Without a bridge a code means the same in both years.
void NewYearTest::carriesInstancesOver()
{
    Questionnaire last = asking({question(u"NAME"_s, QuestionType::Text), inUnit(u"AREA"_s, u"t"_s)});
    Section &sites = last.sections.first();
    sites.repeat = true;
    Group buildings;
    buildings.code = SectionCode(u"B"_s);
    buildings.kind = GroupKind::Repeat;
    sites.groups = {buildings};
    sites.questions.last().group = buildings.code;
    Questionnaire now = last;
    now.sections.first().questions.last().unit = UnitCode(u"kg"_s);
    const Answer inner{
        Instances{answers({{u"AREA"_s, number(1)}}), answers({{u"AREA"_s, number(2)}})}, {}, {}, {}};
    const Answers site = answers({{u"NAME"_s, {u"Русе"_s, {}, {}, {}}}, {u"B"_s, inner}});
    const Answers given = answers({{u"S"_s, {Instances{site, site}, {}, {}, {}}}});
    const Answers carried = carriedOver(given, last, now);
    const Instances outer = carried[QuestionCode(u"S"_s)].instances();
    QCOMPARE(outer.size(), 2);
    QCOMPARE(outer.last()[QuestionCode(u"NAME"_s)].text(), u"Русе"_s);
    const Instances innermost = outer.last()[QuestionCode(u"B"_s)].instances();
    QCOMPARE(innermost.size(), 2);
    QCOMPARE(innermost.last()[QuestionCode(u"AREA"_s)].number(), std::optional(2000.0));
    QVERIFY(carriedOver(given, last, last) == given);
}

void NewYearTest::carriesNothingBetweenRepeats()
{
    const Questionnaire flat = asking({inUnit(u"A"_s, u"t"_s)});
    Questionnaire repeated = flat;
    repeated.sections.first().repeat = true;
    const Answers given = answers({{u"A"_s, number(1)}});
    QVERIFY(carriedOver(given, flat, repeated).isEmpty());
    const Answers instances = answers({{u"S"_s, {Instances{given}, {}, {}, {}}}});
    QVERIFY(carriedOver(instances, repeated, flat).isEmpty());
}

void NewYearTest::keepsWhatWasWritten()
{
    Answer given = number(2);
    given.qualifier = Qualifier::Estimated;
    given.comment = u"по сметки"_s;
    given.original = Original{u"2000"_s, u"kg"_s};
    const Answers carried = carriedOver(answers({{u"A"_s, given}}), asking({inUnit(u"A"_s, u"t"_s)}),
                                        asking({inUnit(u"A"_s, u"kg"_s)}));
    const Answer &answer = carried[QuestionCode(u"A"_s)];
    QCOMPARE(answer.number(), std::optional(2000.0));
    QCOMPARE(answer.qualifier, given.qualifier);
    QCOMPARE(answer.comment, given.comment);
    QCOMPARE(answer.original, given.original);
}

QTEST_GUILESS_MAIN(NewYearTest)
#include "tst_new_year.moc"
