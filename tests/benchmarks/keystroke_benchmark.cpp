// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One answer typed into a form of 500 questions with 200 rules. The reference works everything out anew, as
// forms without a graph of dependencies do.

#include "forms/logic/form_state.h"
#include "tests/benchmarks/large_form.h"

#include <benchmark/benchmark.h>

namespace {

using namespace octant;
using namespace Qt::StringLiterals;

const QDate today(2026, 3, 14);

Answers filledIn()
{
    Answers answers;
    answers.set(QuestionCode(u"KIND"_s), {u"company"_s, {}, {}, {}});
    for (int i = 1; i < 460; ++i) {
        const Value value =
            i % 3 != 0 || i >= 300 ? Value(double(i % 10)) : Value(i % 2 ? u"yes"_s : u"no"_s);
        answers.set(QuestionCode(u"Q%1"_s.arg(i)), {value, {}, {}, {}});
    }
    return answers;
}

/// Types two answers in turn at one place.
void type(benchmark::State &state, const QString &code, const Value &one, const Value &other)
{
    const Questionnaire form = largeForm();
    FormState filled(compiled(form), codesOf(form), today, Language::English);
    filled.setAnswers(filledIn());
    bool second = false;
    qsizetype changes = 0;
    for (auto _ : state) {
        second = !second;
        const FormChange change = filled.set({code, {}}, {second ? other : one, {}, {}, {}});
        for (const AnswerPlace &place : change.verdicts)
            benchmark::DoNotOptimize(filled.findings(place));
        changes = change.relevance.size() + change.values.size() + change.verdicts.size();
    }
    state.counters["questions"] = form.questionCount();
    state.counters["changes"] = double(changes);
}

void typeWhereMostDepends(benchmark::State &state)
{
    type(state, u"KIND"_s, u"company"_s, u"school"_s);
}
BENCHMARK(typeWhereMostDepends)->Unit(benchmark::kMicrosecond);

void typeBeforeFortySums(benchmark::State &state)
{
    type(state, u"Q1"_s, 1.0, 2.0);
}
BENCHMARK(typeBeforeFortySums)->Unit(benchmark::kMicrosecond);

void typeSomewhere(benchmark::State &state)
{
    type(state, u"Q55"_s, 1.0, 9.0);
}
BENCHMARK(typeSomewhere)->Unit(benchmark::kMicrosecond);

void reference_workEverythingOut(benchmark::State &state)
{
    const Questionnaire form = largeForm();
    const FormLogic logic = compiled(form);
    const QSet<QuestionCode> asked = codesOf(form);
    Answers answers = filledIn();
    bool second = false;
    for (auto _ : state) {
        second = !second;
        answers.set(QuestionCode(u"KIND"_s), {second ? u"school"_s : u"company"_s, {}, {}, {}});
        benchmark::DoNotOptimize(logic.check(answers, asked, today));
    }
}
BENCHMARK(reference_workEverythingOut)->Unit(benchmark::kMicrosecond);

} // namespace
