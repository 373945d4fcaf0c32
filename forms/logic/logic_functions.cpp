// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Truth, choice between values, and conversions.

#include "forms/logic/evaluation.h"
#include "forms/logic/functions.h"

#include <cmath>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

ExpressionValue applyIf(const Arguments &arguments)
{
    return arguments.value(arguments.boolean(0) ? 1 : 2);
}

ExpressionValue applyCoalesce(const Arguments &arguments)
{
    for (int i = 0; i < arguments.count(); ++i) {
        const ExpressionValue value = arguments.value(i);
        if (!value.isEmpty())
            return value;
    }
    return {};
}

ExpressionValue applyOnce(const Arguments &arguments)
{
    const Evaluation &evaluation = arguments.evaluation();
    const ExpressionValue own = evaluation.valueAt(evaluation.scope().here());
    return own.isEmpty() ? arguments.value(0) : own;
}

ExpressionValue applyBooleanFromString(const Arguments &arguments)
{
    const QString text = arguments.text(0);
    return ExpressionValue::boolean(text == u"1"_s || text.compare(u"true"_s, Qt::CaseInsensitive) == 0);
}

bool isBetween(double number, double fewest, double most)
{
    return (fewest < 0 || number >= fewest) && (most < 0 || number <= most);
}

// A bound below 0 is none.
ExpressionValue applyChecklist(const Arguments &arguments)
{
    const double fewest = arguments.number(0);
    const double most = arguments.number(1);
    int held = 0;
    for (int i = 2; i < arguments.count(); ++i) {
        for (const ExpressionValue &value : arguments.values(i))
            held += value.toBoolean() ? 1 : 0;
    }
    return ExpressionValue::boolean(isBetween(held, fewest, most));
}

// Conditions and weights alternate; where both name several places, they go in pairs.
ExpressionValue applyWeightedChecklist(const Arguments &arguments)
{
    const double fewest = arguments.number(0);
    const double most = arguments.number(1);
    QList<ExpressionValue> conditions;
    QList<ExpressionValue> weights;
    for (int i = 2; i + 1 < arguments.count(); i += 2) {
        conditions += arguments.values(i);
        weights += arguments.values(i + 1);
    }
    double sum = 0;
    for (qsizetype i = 0; i < std::min(conditions.size(), weights.size()); ++i) {
        const double weight = weights.at(i).toNumber();
        sum += conditions.at(i).toBoolean() && !std::isnan(weight) ? weight : 0;
    }
    return ExpressionValue::boolean(isBetween(sum, fewest, most));
}

constexpr Function functions[] = {
    {"true", 0, 0, [](const Arguments &) { return ExpressionValue::boolean(true); }},
    {"false", 0, 0, [](const Arguments &) { return ExpressionValue::boolean(false); }},
    {"not", 1, 1, [](const Arguments &a) { return ExpressionValue::boolean(!a.boolean(0)); }},
    {"if", 3, 3, applyIf},
    {"coalesce", 2, Function::anyNumber, applyCoalesce},
    {"once", 1, 1, applyOnce},
    {"checklist", 3, Function::anyNumber, applyChecklist},
    {"weighted-checklist", 4, Function::anyNumber, applyWeightedChecklist},
    {"boolean", 1, 1, [](const Arguments &a) { return ExpressionValue::boolean(a.boolean(0)); }},
    {"boolean-from-string", 1, 1, applyBooleanFromString},
    {"string", 1, 1, [](const Arguments &a) { return ExpressionValue::text(a.text(0)); }},
    {"number", 1, 1, [](const Arguments &a) { return ExpressionValue::number(a.number(0)); }},
};

} // namespace

std::span<const Function> logicFunctions()
{
    return functions;
}

} // namespace octant
