// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Over the instances of a repeat, or over any number of values.

#include "forms/logic/evaluation.h"
#include "forms/logic/functions.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

// The numbers that the arguments come to. Instances of a repeat in which nothing is answered are skipped;
// a question outside of one is a number or none.
QList<double> numbersOf(const Arguments &arguments)
{
    QList<double> numbers;
    for (int i = 0; i < arguments.count(); ++i) {
        if (!arguments.namesPlaces(i)) {
            numbers.append(arguments.number(i));
            continue;
        }
        const NodeList places = arguments.nodes(i);
        for (const Node &place : places.nodes) {
            const ExpressionValue value = arguments.evaluation().valueAt(place);
            if (!places.many || !value.isEmpty())
                numbers.append(value.toNumber());
        }
    }
    return numbers;
}

ExpressionValue applySum(const Arguments &arguments)
{
    double sum = 0;
    for (const double number : numbersOf(arguments))
        sum += number;
    return ExpressionValue::number(sum);
}

ExpressionValue outermost(const Arguments &arguments, bool (*precedes)(double, double))
{
    const QList<double> numbers = numbersOf(arguments);
    const bool anyMissing = std::ranges::any_of(numbers, [](double x) { return std::isnan(x); });
    if (numbers.isEmpty() || anyMissing)
        return ExpressionValue::number(notANumber);
    return ExpressionValue::number(*std::ranges::min_element(numbers, precedes));
}

ExpressionValue applyMin(const Arguments &arguments)
{
    return outermost(arguments, [](double a, double b) { return a < b; });
}

ExpressionValue applyMax(const Arguments &arguments)
{
    return outermost(arguments, [](double a, double b) { return a > b; });
}

ExpressionValue applyCount(const Arguments &arguments)
{
    return ExpressionValue::number(static_cast<double>(arguments.nodes(0).nodes.size()));
}

ExpressionValue applyCountNonEmpty(const Arguments &arguments)
{
    const Evaluation &evaluation = arguments.evaluation();
    const NodeList places = arguments.nodes(0);
    const auto filled = std::ranges::count_if(
        places.nodes, [&](const Node &node) { return !evaluation.valueAt(node).isEmpty(); });
    return ExpressionValue::number(static_cast<double>(filled));
}

ExpressionValue applyPosition(const Arguments &arguments)
{
    if (arguments.count() == 0)
        return ExpressionValue::number(arguments.evaluation().contextPosition());
    const NodeList places = arguments.nodes(0);
    if (places.nodes.isEmpty())
        return ExpressionValue::number(notANumber);
    return ExpressionValue::number(arguments.evaluation().navigation().position(places.nodes.first()));
}

ExpressionValue applyLast(const Arguments &arguments)
{
    return ExpressionValue::number(arguments.evaluation().contextSize());
}

// 0: the instance does not exist. A blank index is the first instance.
int instanceAt(const ExpressionValue &index)
{
    if (index.isEmpty())
        return 1;
    const double number = index.toNumber();
    return number >= 1 && number <= std::numeric_limits<int>::max() ? static_cast<int>(number) : 0;
}

// The instance that the arguments name for a repeat; empty if they do not name that repeat.
std::optional<int> instanceGiven(const Arguments &arguments, const QString &repeat)
{
    for (int i = 1; i + 1 < arguments.count(); i += 2) {
        if (arguments.evaluation().codeOf(arguments.reference(i), arguments.position()) == repeat)
            return instanceAt(arguments.value(i + 1));
    }
    return std::nullopt;
}

bool namesOnly(const Arguments &arguments, const QStringList &repeats)
{
    for (int i = 1; i < arguments.count(); i += 2) {
        const auto repeat = arguments.evaluation().codeOf(arguments.reference(i), arguments.position());
        if (!repeat || !repeats.contains(*repeat))
            return false;
    }
    return true;
}

// The instances to read, one for each repeat around the question: as given, else the one that the expression
// itself is in, else the first. Empty: one of them does not exist.
QList<int> instancesToRead(const Arguments &arguments, const QStringList &repeats)
{
    const Scope &scope = arguments.evaluation().scope();
    const AnswerPlace here = scope.here();
    const QStringList around = arguments.evaluation().navigation().repeatsOf(here.code);
    QList<int> instances;
    for (const QString &repeat : repeats) {
        const int own = here.instances.value(around.indexOf(repeat), 1);
        const int instance = instanceGiven(arguments, repeat).value_or(own);
        if (instance < 1 || instance > scope.instanceCount(repeat, instances))
            return {};
        instances.append(instance);
    }
    return instances;
}

ExpressionValue applyIndexedRepeat(const Arguments &arguments)
{
    Evaluation &evaluation = arguments.evaluation();
    const std::optional<QString> question = evaluation.codeOf(arguments.reference(0), arguments.position());
    if (!question)
        return {};
    const QStringList repeats = evaluation.navigation().repeatsOf(*question);
    if (repeats.isEmpty() || !namesOnly(arguments, repeats)) {
        return arguments.fail(
            u"expression.outside-repeat"_s,
            Evaluation::tr("“%1” does not lie in the repeat that is named.").arg(arguments.reference(0)),
            Evaluation::tr("Name the repeat that is around the question."));
    }
    const QList<int> instances = instancesToRead(arguments, repeats);
    return instances.isEmpty() ? ExpressionValue() : evaluation.valueAt(AnswerPlace{*question, instances});
}

using First = Function::First;

constexpr Function functions[] = {
    {"sum", 1, 1, applySum},
    {"min", 1, Function::anyNumber, applyMin},
    {"max", 1, Function::anyNumber, applyMax},
    {"count", 1, 1, applyCount, First::Places},
    {"count-non-empty", 1, 1, applyCountNonEmpty, First::Places},
    {"position", 0, 1, applyPosition, First::Places},
    {"last", 0, 0, applyLast},
    {"indexed-repeat", 3, 7, applyIndexedRepeat},
};

} // namespace

std::span<const Function> repeatFunctions()
{
    return functions;
}

} // namespace octant
