// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/expression.h"
#include "reports/figures/indicators.h"
#include "reports/figures/response_scope.h"

#include <algorithm>
#include <cmath>

namespace octant {

namespace indicator_values {

/// An indicator's expressions, read.
struct Formula
{
    std::optional<Expression> value; ///< the numerator of a ratio
    std::optional<Expression> divisor;
};

/// Reads one expression; keeps the first problem in @p values.
std::optional<Expression> read(const QString &text, IndicatorValues &values)
{
    const auto expression = Expression::parse(text);
    if (!expression) {
        if (!values.problem) {
            values.problem = expression.error().problem;
            values.problem->where.question = values.indicator.code.text();
        }
        return std::nullopt;
    }
    for (const QString &reference : expression->references()) {
        if (!values.operands.contains(QuestionCode(reference)))
            values.operands.append(QuestionCode(reference));
    }
    return *expression;
}

Formula read(IndicatorValues &values)
{
    const Indicator &indicator = values.indicator;
    if (indicator.aggregation != Aggregation::Ratio)
        return {.value = read(indicator.value, values), .divisor = {}};
    return {.value = read(indicator.numerator, values), .divisor = read(indicator.denominator, values)};
}

std::optional<double> numberOf(const std::optional<Expression> &expression, const Scope &scope)
{
    if (!expression)
        return std::nullopt;
    const ExpressionResult result = expression->evaluate(scope);
    if (!result || !std::isfinite(result->toNumber()))
        return std::nullopt;
    return result->toNumber();
}

bool hasValue(const AnswerRow &row)
{
    return row.state == AnswerState::Answered && (row.number || !row.text.isEmpty() || !row.part.isEmpty());
}

/// What the answers to the operands say beside their values.
struct OperandState
{
    bool asked = true; ///< every one was asked and is relevant
    bool anyValue = false;
    bool notApplicable = false;
    bool confidential = false;
};

OperandState stateOf(const QList<QuestionCode> &operands, const AllianceYear &year, ResponseId response)
{
    OperandState state;
    for (const QuestionCode &operand : operands) {
        bool relevant = false;
        for (const AnswerRow &row : year.rowsOf(operand, response)) {
            relevant |= row.state != AnswerState::NotRelevant;
            state.anyValue |= hasValue(row);
            state.notApplicable |= row.qualifier == Qualifier::NotApplicable && !hasValue(row);
            state.confidential |= row.qualifier == Qualifier::Confidential && hasValue(row);
        }
        state.asked &= relevant;
    }
    state.asked &= !operands.isEmpty();
    return state;
}

/// A formula may turn blanks into numbers, but a respondent who gave no operand at all contributes nothing.
IndicatorValue valueOf(const IndicatorValues &values, const Formula &formula, const AllianceYear &year,
                       const Response &response)
{
    const OperandState state = stateOf(values.operands, year, response.id);
    IndicatorValue contribution{.partner = response.partner,
                                .response = response.id,
                                .asked = state.asked,
                                .value = {},
                                .divisor = {},
                                .notApplicable = state.notApplicable,
                                .confidential = state.confidential};
    if (!state.asked || !state.anyValue || values.problem)
        return contribution;
    const ResponseScope scope(year, response.id);
    const std::optional<double> value = numberOf(formula.value, scope);
    if (values.indicator.aggregation != Aggregation::Ratio) {
        contribution.value = value;
    } else if (const std::optional<double> divisor = numberOf(formula.divisor, scope); value && divisor) {
        contribution.value = value;
        contribution.divisor = divisor;
    }
    return contribution;
}

} // namespace indicator_values

IndicatorValues valuesOf(const Indicator &indicator, const AllianceYear &year)
{
    IndicatorValues values{
        .indicator = indicator, .year = year.year(), .respondents = {}, .operands = {}, .problem = {}};
    const auto formula = indicator_values::read(values);
    for (const Response &response : year.accepted())
        values.respondents.append(indicator_values::valueOf(values, formula, year, response));
    return values;
}

std::optional<double> IndicatorValue::alone() const
{
    if (!value || (divisor && *divisor == 0))
        return std::nullopt;
    return divisor ? *value / *divisor : *value;
}

} // namespace octant
