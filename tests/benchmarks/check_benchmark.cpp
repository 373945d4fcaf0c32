// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

// 10,000 complete responses of 60 answers; items are responses. The reference is a bare walk over the same
// answers that looks at each value.

#include "forms/logic/answers_check.h"
#include "tests/benchmarks/large_form.h"

#include <benchmark/benchmark.h>

namespace {

using namespace octant;

constexpr int responseCount = 10'000;

const QList<Answers> &responses()
{
    static const QList<Answers> all = yearlyResponses(responseCount);
    return all;
}

void check(benchmark::State &state)
{
    const Questionnaire form = yearlyForm();
    const AnswersCheck checking(compiled(form), codesOf(form), QDate(2026, 3, 14));
    qsizetype findings = 0;
    qsizetype apart = 0;
    responses();
    for (auto _ : state) {
        findings = 0;
        apart = 0;
        for (const Answers &answers : responses()) {
            const LogicVerdict verdict = checking.check(answers);
            findings += verdict.findings.size();
            apart += verdict.apart.all().size();
        }
    }
    state.SetItemsProcessed(state.iterations() * responseCount);
    state.counters["questions"] = form.questionCount();
    state.counters["findings"] = double(findings);
    state.counters["apart"] = double(apart);
}
BENCHMARK(check)->Unit(benchmark::kMillisecond);

void reference_walkOverAnswers(benchmark::State &state)
{
    responses();
    for (auto _ : state) {
        double sum = 0;
        for (const Answers &answers : responses()) {
            for (const Answer &answer : answers.all())
                sum += answer.number().value_or(1);
        }
        benchmark::DoNotOptimize(sum);
    }
    state.SetItemsProcessed(state.iterations() * responseCount);
}
BENCHMARK(reference_walkOverAnswers)->Unit(benchmark::kMillisecond);

} // namespace
