// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/expression_case.h"

#include "forms/logic/case_scope.h"

#include <cmath>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

QJsonValue jsonOf(const ExpressionValue &value)
{
    if (value.kind() == ExpressionValue::Kind::Boolean)
        return value.toBoolean();
    if (value.kind() != ExpressionValue::Kind::Number)
        return value.toText();
    const double number = value.toNumber();
    if (std::isnan(number))
        return u"NaN"_s;
    return std::isinf(number) ? QJsonValue(value.toText()) : QJsonValue(number);
}

QString typeOf(const ExpressionValue &value)
{
    switch (value.kind()) {
    case ExpressionValue::Kind::Number:
        return u"number"_s;
    case ExpressionValue::Kind::Boolean:
        return u"boolean"_s;
    case ExpressionValue::Kind::Date:
        return u"date"_s;
    case ExpressionValue::Kind::Empty:
    case ExpressionValue::Kind::Text:
        break;
    }
    return u"string"_s;
}

bool isCondition(const QString &kind)
{
    return kind == "choice_filter"_L1 || kind == "relevant"_L1 || kind == "required"_L1 ||
           kind == "readonly"_L1;
}

} // namespace

ExpressionCase::ExpressionCase(const QJsonObject &json, const QDate &today, const QTime &timeOfDay)
    : m_json(json)
    , m_today(today)
    , m_timeOfDay(timeOfDay)
{
}

ExpressionResult ExpressionCase::evaluate() const
{
    const QString kind = m_json["kind"_L1].toString();
    ParseOptions options;
    if (kind == "choice_filter"_L1)
        options.bareWords = BareWords::Columns;
    const auto expression = Expression::parse(m_json["expr"_L1].toString(), options);
    if (!expression)
        return std::unexpected(expression.error());
    const CaseScope scope(m_json, m_today, m_timeOfDay);
    if (kind == "constraint"_L1) {
        const auto permitted = expression->permits(scope);
        if (!permitted)
            return std::unexpected(permitted.error());
        return ExpressionValue::boolean(*permitted);
    }
    const ExpressionResult result = expression->evaluate(scope);
    return result && isCondition(kind) ? ExpressionValue::boolean(result->toBoolean()) : result;
}

QJsonObject ExpressionCase::result() const
{
    QJsonObject json;
    if (m_json.contains("id"_L1))
        json["id"_L1] = m_json["id"_L1];
    const ExpressionResult value = evaluate();
    json["type"_L1] = value ? typeOf(*value) : u"error"_s;
    json["value"_L1] = value ? jsonOf(*value) : QJsonValue();
    if (!value) {
        const ExpressionProblem &error = value.error();
        json["problem"_L1] = QJsonObject{{"code"_L1, error.problem.code},
                                         {"what"_L1, error.problem.what},
                                         {"position"_L1, error.position},
                                         {"remedy"_L1, error.problem.remedy}};
    }
    return json;
}

} // namespace octant
