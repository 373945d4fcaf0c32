// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever is typed in whatever order: a form kept up to date step by step is the same as one that is worked
// out from the start, and says the same as a check of its answers.

#include "forms/logic/form_state.h"
#include "tests/logic/form_builder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 14);

/// Every place of a form as it stands: groups, questions and repeats in each instance.
class Places
{
public:
    Places(const Questionnaire &form, const FormState &state)
        : m_state(state)
    {
        for (const Section &section : form.sections)
            add(section, section.code, {}, section.repeat);
    }
    QList<AnswerPlace> all;

private:
    const FormState &m_state;

    void add(const Section &section, const SectionCode &code, const QList<int> &around, bool repeat)
    {
        all.append({code.text(), around});
        const int count = repeat ? m_state.instanceCount(all.last()) : 1;
        for (int i = 1; i <= count; ++i)
            addInside(section, code == section.code ? SectionCode() : code,
                      repeat ? around + QList<int>{i} : around);
    }
    void addInside(const Section &section, const SectionCode &group, const QList<int> &around)
    {
        for (const Question &question : section.questions) {
            if (question.group == group)
                all.append({question.code.text(), around});
        }
        for (const Group &inner : section.groups) {
            if (inner.parent == group)
                add(section, inner.code, around, inner.kind == GroupKind::Repeat);
        }
    }
};

QString textOf(const Answer &answer)
{
    QString text = answer.qualifier ? u'#' + nameOf(*answer.qualifier) : QString();
    if (const auto number = answer.number())
        return text + QString::number(*number, 'g', 12);
    return text + answer.text() + answer.date().toString(Qt::ISODate) + answer.choices().join(u'|');
}

/// One line for each place: what it is, holds, asks for and offers.
QStringList described(const Questionnaire &form, const FormState &state)
{
    QStringList lines;
    const QList<AnswerPlace> places = Places(form, state).all;
    for (const AnswerPlace &place : places) {
        QStringList offered;
        for (const Choice &choice : state.choices(place))
            offered << choice.code;
        lines << QStringList{written(place),
                             state.isRelevant(place) ? u"relevant"_s : u"apart"_s,
                             state.isRequired(place) ? u"required"_s : QString(),
                             textOf(state.answer(place)),
                             QString::number(state.instanceCount(place)),
                             offered.join(u'|'),
                             written(state.findings(place)).join(u'|')}
                     .join(u',');
    }
    return lines + written(state.findings());
}

/// Codes of questions outside repeats that are relevant, as the check tells them.
QSet<QuestionCode> relevantOutside(const Questionnaire &form, const FormState &state)
{
    QSet<QuestionCode> relevant;
    const QList<AnswerPlace> places = Places(form, state).all;
    for (const AnswerPlace &place : places) {
        const Question *question = form.question(QuestionCode(place.code));
        if (question && isAnswered(question->type) && place.instances.isEmpty() && state.isRelevant(place))
            relevant.insert(question->code);
    }
    return relevant;
}

/// Something of everything.
Questionnaire richForm()
{
    FormBuilder builder;
    builder.section(u"S"_s).ask(u"K"_s, QuestionType::SelectOne).choice(u"a"_s).choice(u"b"_s).choice(u"c"_s);
    builder.ask(u"OK"_s, QuestionType::YesNo).relevant(u"${K} != 'c'"_s).required();
    builder.ask(u"X"_s, QuestionType::Integer).constraint(u". >= 0 and . <= ${TOTAL}"_s);
    builder.ask(u"Y"_s).relevant(u"${OK} = 'yes'"_s).requiredWhen(u"${X} > 2"_s);
    builder.calculated(u"TOTAL"_s, u"${X} + coalesce(${Y}, 0) + ${FAR}"_s);
    builder.ask(u"M"_s, QuestionType::SelectMultiple).filter(u"k = ${K} or name = 'p'"_s);
    for (const auto &[code, kind] : {std::pair{u"p"_s, u"a"_s}, {u"q"_s, u"a"_s}, {u"r"_s, u"b"_s}})
        builder.choice(code, {}, {{u"k"_s, kind}});
    builder.ask(u"AFTER"_s, QuestionType::Text).relevant(u"selected(${M}, 'q')"_s);
    builder.group(u"G"_s)
        .onlyIf(u"${TOTAL} > 4"_s)
        .ask(u"G1"_s, QuestionType::Date)
        .constraint(u". > today()"_s);
    builder.group(u"GG"_s, GroupKind::Plain, u"G"_s)
        .onlyIf(u"count-selected(${M}) = 1"_s)
        .ask(u"GG1"_s)
        .required();
    builder.group(u"R"_s, GroupKind::Repeat).ask(u"R1"_s).constraint(u". < ${X}"_s);
    builder.calculated(u"R2"_s, u"position(..) * ${R1}"_s)
        .ask(u"R3"_s)
        .relevant(u"${R1} > sum(${R1}) div 2"_s);
    builder.ask(u"RC"_s, QuestionType::Integer);
    builder.group(u"N"_s, GroupKind::Repeat, u"R"_s).times(u"${RC}"_s).ask(u"N1"_s).begins(u"3"_s);
    builder.ask(u"N2"_s).relevant(u"${N1} > ${R1}"_s).required().calculated(u"N3"_s, u"${N1} + ${R2}"_s);
    builder.section(u"T"_s, true)
        .times(u"${X} mod 4"_s)
        .ask(u"T1"_s)
        .calculated(u"T2"_s, u"sum(../../T/T1)"_s);
    builder.section(u"U"_s).calculated(u"FAR"_s, u"${Z} * 2"_s);
    builder.ask(u"Z"_s).begins(u"1"_s).calculated(u"SUM_N"_s, u"sum(${N1}) + count(${R})"_s);
    builder.calculated(u"FIRST"_s, u"indexed-repeat(${R1}, ${R}, ${X})"_s);
    builder.calculated(u"BAD"_s, u"date(${AFTER})"_s);
    return builder.form();
}

/// A form of questions whose expressions are put together at random; circles are taken out.
Questionnaire randomForm(QRandomGenerator &random)
{
    constexpr int count = 12;
    const auto operand = [&]() -> QString {
        switch (random.bounded(6)) {
        case 0:
            return QString::number(random.bounded(5));
        case 1:
            return random.bounded(2) ? u"'a'"_s : u"'2'"_s;
        case 2:
            return u"string-length(${Q%1})"_s.arg(random.bounded(count));
        default:
            return u"${Q%1}"_s.arg(random.bounded(count));
        }
    };
    const auto sign = [&] {
        static const QStringList signs{u"="_s, u"!="_s, u"<"_s, u">="_s, u"+"_s, u"-"_s, u"and"_s, u"or"_s};
        return signs.at(random.bounded(int(signs.size())));
    };
    const auto expression = [&] { return u"%1 %2 %3"_s.arg(operand(), sign(), operand()); };
    FormBuilder builder;
    builder.section(u"S"_s);
    for (int i = 0; i < count; ++i) {
        if (i == 8)
            builder.group(u"R"_s, GroupKind::Repeat);
        const QString code = u"Q%1"_s.arg(i);
        const int kind = random.bounded(4);
        if (kind == 0)
            builder.calculated(code, expression());
        else
            builder.ask(code, kind == 1 ? QuestionType::Text : QuestionType::Decimal);
        if (kind == 2)
            builder.relevant(expression());
        if (kind == 3)
            builder.constraint(u". "_s + sign() + u' ' + operand()).requiredWhen(expression());
    }
    Questionnaire form = builder.form();
    for (QList<Problem> problems; !(problems = FormLogic::problemsOf(form)).isEmpty();) {
        for (Question &question : form.sections[0].questions) {
            if (question.code.text() == problems.first().where.question) {
                question.relevant.clear();
                question.calculation.clear();
            }
        }
    }
    return form;
}

Answer randomAnswer(const Question &question, QRandomGenerator &random)
{
    const int kind = random.bounded(8);
    if (kind == 0)
        return {};
    if (kind == 1 && isNumeric(question.type))
        return {{}, Qualifier::NotAvailable, {}, {}};
    if (isNumeric(question.type))
        return answered(random.bounded(8) + (random.bounded(4) == 0 ? 0.5 : 0));
    if (question.type == QuestionType::Date)
        return answered(today.addDays(random.bounded(-2, 3)));
    if (question.type == QuestionType::YesNo)
        return answered(random.bounded(2) ? "yes" : "no");
    if (question.choices.isEmpty())
        return answered(random.bounded(2) ? "a" : "2025-01-01");
    QStringList chosen;
    for (const Choice &choice : question.choices) {
        if (random.bounded(2))
            chosen << choice.code;
    }
    if (question.type == QuestionType::SelectMultiple)
        return answered(chosen);
    return chosen.isEmpty() ? Answer() : answered(chosen.first());
}

void randomStep(const Questionnaire &form, FormState &state, QRandomGenerator &random)
{
    const QList<AnswerPlace> places = Places(form, state).all;
    const AnswerPlace &place = places.at(random.bounded(int(places.size())));
    if (const Question *question = form.question(QuestionCode(place.code)))
        state.set(place, randomAnswer(*question, random));
    else if (random.bounded(2) && state.instanceCount(place) < 4)
        state.addInstance(place);
    else if (state.instanceCount(place) > 0)
        state.removeInstance(
            {place.code, place.instances + QList<int>{random.bounded(state.instanceCount(place)) + 1}});
}

} // namespace

class TestFormEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepByStepIsAtOnce_data();
    void stepByStepIsAtOnce();
};

void TestFormEdits::stepByStepIsAtOnce_data()
{
    QTest::addColumn<Questionnaire>("form");
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("rich %u", seed) << richForm() << seed;
    QRandomGenerator random(7);
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("random %u", seed) << randomForm(random) << seed;
}

void TestFormEdits::stepByStepIsAtOnce()
{
    QFETCH(Questionnaire, form);
    QFETCH(quint32, seed);
    const auto logic = FormLogic::compile(form);
    QVERIFY2(logic, logic ? "" : qPrintable(logic.error().sentence()));
    QRandomGenerator random(seed);
    FormState state(*logic, everything(form), today, Language::English);
    for (int step = 0; step < 150; ++step) {
        randomStep(form, state, random);
        if (step % 3 != 0)
            continue;
        FormState fresh(*logic, everything(form), today, Language::English);
        fresh.setAnswers(state.answers());
        QCOMPARE(described(form, state), described(form, fresh));
        const LogicVerdict verdict = logic->check(state.answers(), everything(form), today);
        QCOMPARE(written(state.findings()), written(verdict.findings));
        QCOMPARE(relevantOutside(form, state), verdict.relevantOutside);
        for (const Question &question : form.sections[0].questions) {
            if (question.type == QuestionType::Calculated && question.group.isEmpty()) {
                QCOMPARE(textOf(state.answer({question.code.text(), {}})),
                         textOf(verdict.calculated[question.code]));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestFormEdits)
#include "tst_form_edits.moc"
