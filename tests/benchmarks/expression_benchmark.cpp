// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading expressions and putting a form's together; items are expressions.

#include "forms/logic/expression.h"
#include "tests/benchmarks/large_form.h"

#include <benchmark/benchmark.h>

namespace {

using namespace octant;
using namespace Qt::StringLiterals;

void parseExpressions(benchmark::State &state)
{
    const QStringList texts{
        u". >= 0 and . <= 100"_s,
        u"${KIND} = 'company'"_s,
        u"selected(${WAYS}, 'repair') and not(selected(${WAYS}, 'none'))"_s,
        u"if(${A} > 0, round(${B} div ${A} * 100, 1), '')"_s,
        u"sum(${AREA}) + coalesce(${REST}, 0) <= ${TOTAL}"_s,
        u"regex(., '^[0-9]{9}$') or string-length(.) = 13"_s,
        u"instance('towns')/root/item[region = ${REGION}]/label"_s,
        u"format-date(today(), '%Y') - ${SINCE} >= 2"_s,
    };
    for (auto _ : state) {
        for (const QString &text : texts)
            benchmark::DoNotOptimize(Expression::parse(text));
    }
    state.SetItemsProcessed(state.iterations() * texts.size());
}
BENCHMARK(parseExpressions)->Unit(benchmark::kMicrosecond);

void compileLargeForm(benchmark::State &state)
{
    const Questionnaire form = largeForm();
    for (auto _ : state)
        benchmark::DoNotOptimize(FormLogic::compile(form));
    state.SetItemsProcessed(state.iterations() * 200);
}
BENCHMARK(compileLargeForm)->Unit(benchmark::kMicrosecond);

} // namespace
