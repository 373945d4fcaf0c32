// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/evaluation.h"

#include "forms/logic/functions.h"
#include "forms/logic/operators.h"

namespace octant {

using namespace Qt::StringLiterals;

namespace {

// Parts of the tree computed in one evaluation: conditions inside conditions over long tables add up.
constexpr qsizetype mostWork = 2'000'000;

} // namespace

Evaluation::Evaluation(const Scope &scope)
    : m_scope(scope)
    , m_navigation(scope)
    , m_context{scope.here()}
{
}

ExpressionValue Evaluation::value(const SyntaxNode &node)
{
    if (!spend(1, node.position))
        return {};
    return std::visit([&](const auto &kind) { return valueOf(kind, node); }, node.kind);
}

ExpressionValue Evaluation::valueAt(const Node &place) const
{
    if (const DatasetPlace *cell = std::get_if<DatasetPlace>(&place)) {
        return cell->column.isNull() ? ExpressionValue()
                                     : ExpressionValue::text(cell->dataset->cell(cell->row, cell->column));
    }
    const AnswerPlace &answer = std::get<AnswerPlace>(place);
    const bool asked = !answer.code.isEmpty() && m_scope.isRelevant(answer);
    return asked ? m_scope.answer(answer) : ExpressionValue();
}

std::optional<QString> Evaluation::codeOf(const QString &name, int position)
{
    std::optional<QString> code = m_scope.codeFor(name, m_scope.here());
    if (!code) {
        fail(u"expression.unknown-question"_s, tr("There is no question with the code “%1”.").arg(name),
             tr("Write the code of a question of this questionnaire."), position);
    }
    return code;
}

void Evaluation::fail(const QString &code, const QString &what, const QString &remedy, int position)
{
    if (!m_problem)
        m_problem = ExpressionProblem{{code, {}, what, remedy}, position};
}

bool Evaluation::spend(qsizetype work, int position)
{
    m_work += work;
    if (m_work > mostWork) {
        fail(u"expression.too-much-work"_s, tr("The expression takes too long to compute."),
             tr("Look fewer things up in long tables."), position);
    }
    return !m_problem;
}

ExpressionValue Evaluation::valueOf(const NumberLiteral &literal, const SyntaxNode &)
{
    return ExpressionValue::number(literal.value);
}

ExpressionValue Evaluation::valueOf(const TextLiteral &literal, const SyntaxNode &)
{
    return ExpressionValue::text(literal.text);
}

ExpressionValue Evaluation::valueOf(const Reference &, const SyntaxNode &node)
{
    return firstValue(node);
}

ExpressionValue Evaluation::valueOf(const OwnAnswer &, const SyntaxNode &)
{
    return valueAt(m_context.node);
}

ExpressionValue Evaluation::valueOf(const Column &column, const SyntaxNode &)
{
    return ExpressionValue::text(m_scope.choiceColumn(column.name).value_or(QString()));
}

ExpressionValue Evaluation::valueOf(const Path &, const SyntaxNode &node)
{
    return firstValue(node);
}

ExpressionValue Evaluation::valueOf(const Negation &negation, const SyntaxNode &)
{
    return ExpressionValue::number(-value(*negation.operand).toNumber());
}

ExpressionValue Evaluation::valueOf(const Chain &chain, const SyntaxNode &)
{
    if (chain.operators.front() == Operator::Or || chain.operators.front() == Operator::And)
        return logical(chain);
    ExpressionValue left = value(chain.operands.front());
    for (std::size_t i = 0; i < chain.operators.size(); ++i)
        left = joined(chain.operators[i], left, value(chain.operands[i + 1]));
    return left;
}

ExpressionValue Evaluation::valueOf(const Call &call, const SyntaxNode &node)
{
    const Function *function = findFunction(call.function);
    Q_ASSERT(function); // the parser lets no other through
    return function->apply(Arguments(*this, node, call));
}

ExpressionValue Evaluation::logical(const Chain &chain)
{
    const bool decisive = chain.operators.front() == Operator::Or;
    for (const SyntaxNode &operand : chain.operands) {
        if (value(operand).toBoolean() == decisive)
            return ExpressionValue::boolean(decisive);
    }
    return ExpressionValue::boolean(!decisive);
}

ExpressionValue Evaluation::joined(Operator sign, const ExpressionValue &left,
                                   const ExpressionValue &right) const
{
    if (isComparison(sign))
        return ExpressionValue::boolean(compares(sign, left, right));
    return ExpressionValue::number(calculated(sign, left.toNumber(), right.toNumber()));
}

} // namespace octant
