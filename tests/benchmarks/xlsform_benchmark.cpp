// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Forms as XLSForm: reading and writing one; items are questions.

#include "forms/xlsform/xlsform.h"

#include <benchmark/benchmark.h>

namespace {

using namespace octant;
using namespace Qt::StringLiterals;

QList<Choice> choicesOf(const QString &list, int count)
{
    QList<Choice> choices;
    for (int number = 1; number <= count; ++number)
        choices << Choice{u"c%1"_s.arg(number),
                          Text(u"Избор %1"_s.arg(number), u"%1: choice %2"_s.arg(list).arg(number))};
    return choices;
}

/// Every second question is chosen from one of the lists, and every one depends on the one before it.
Questionnaire formOf(int questions, int lists, int choicesInList)
{
    constexpr int inSection = 100;
    Questionnaire form;
    form.code = u"benchmark"_s;
    form.languages = {u"bg"_s, u"en"_s};
    for (int number = 0; number < questions; ++number) {
        if (number % inSection == 0) {
            form.sections << Section{};
            form.sections.last().code = SectionCode(u"s%1"_s.arg(number));
        }
        Question question;
        question.code = QuestionCode(u"q%1"_s.arg(number));
        question.label = Text(u"Въпрос %1"_s.arg(number), u"Question %1"_s.arg(number));
        question.relevant = number > 0 ? u"${q%1} != ''"_s.arg(number - 1) : QString();
        if (number % 2 > 0) {
            question.type = QuestionType::SelectOne;
            question.list = u"list%1"_s.arg(number / 2 % lists);
            question.choices = choicesOf(question.list, choicesInList);
        }
        form.sections.last().questions << question;
    }
    return form;
}

Questionnaire formOfSize(const benchmark::State &state)
{
    return state.range(0) > 1000 ? formOf(10'000, 1000, 50) : formOf(660, 60, 8);
}

void readForm(benchmark::State &state)
{
    const QByteArray bytes = writeXlsform(formOfSize(state));
    for (auto _ : state)
        benchmark::DoNotOptimize(readXlsform(bytes, u"form.xlsx"_s));
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void writeForm(benchmark::State &state)
{
    const Questionnaire form = formOfSize(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(writeXlsform(form));
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

BENCHMARK(readForm)->Arg(660)->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(writeForm)->Arg(660)->Arg(10'000)->Unit(benchmark::kMillisecond);

} // namespace
