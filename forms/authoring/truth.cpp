// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/authoring/truth.h"

#include "forms/logic/comparison.h"

#include <algorithm>
#include <numeric>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

Truth truthFrom(bool holds)
{
    return holds ? Truth::Yes : Truth::No;
}

Truth opposite(Truth truth)
{
    return truth == Truth::Unknown ? truth : truthFrom(truth == Truth::No);
}

/// One judgement with what is known.
class TruthJudge
{
public:
    explicit TruthJudge(const QMap<QString, QString> &known)
        : m_known(known)
    {
    }

    Truth truth(const SyntaxNode &node) const
    {
        if (const Chain *chain = std::get_if<Chain>(&node.kind))
            return ofChain(*chain);
        if (const Call *call = std::get_if<Call>(&node.kind))
            return ofCall(*call);
        const auto plain = value(node);
        return plain ? truthFrom(plain->toBoolean()) : Truth::Unknown;
    }

private:
    const QMap<QString, QString> &m_known;

    /// The value of a literal or of a known answer.
    std::optional<ExpressionValue> value(const SyntaxNode &node) const
    {
        if (const auto *number = std::get_if<NumberLiteral>(&node.kind))
            return ExpressionValue::number(number->value);
        if (const auto *text = std::get_if<TextLiteral>(&node.kind))
            return ExpressionValue::text(text->text);
        if (const auto *reference = std::get_if<Reference>(&node.kind)) {
            const auto found = m_known.constFind(reference->name);
            return found == m_known.cend() ? std::nullopt : std::optional(ExpressionValue::text(*found));
        }
        if (const auto *negation = std::get_if<Negation>(&node.kind)) {
            const auto inner = value(*negation->operand);
            return inner ? std::optional(ExpressionValue::number(-inner->toNumber())) : std::nullopt;
        }
        return std::nullopt;
    }

    Truth ofChain(const Chain &chain) const
    {
        const Operator first = chain.operators.front();
        if (first == Operator::And || first == Operator::Or)
            return ofLogic(chain, first == Operator::And);
        return chain.operators.size() == 1 ? ofComparison(first, chain) : Truth::Unknown;
    }

    /// Kleene's tables: one No settles an and, one Yes settles an or.
    Truth ofLogic(const Chain &chain, bool all) const
    {
        const auto worse = [&](Truth a, const SyntaxNode &operand) {
            return all ? std::min(a, truth(operand)) : std::max(a, truth(operand));
        };
        return std::accumulate(chain.operands.begin(), chain.operands.end(), all ? Truth::Yes : Truth::No,
                               worse);
    }

    Truth ofComparison(Operator sign, const Chain &chain) const
    {
        const auto left = value(chain.operands[0]);
        const auto right = value(chain.operands[1]);
        if (!left || !right)
            return Truth::Unknown;
        const std::partial_ordering order = orderOf(*left, *right);
        switch (sign) {
        case Operator::Equal:
            return truthFrom(areEqual(*left, *right));
        case Operator::NotEqual:
            return truthFrom(!areEqual(*left, *right));
        case Operator::Less:
            return truthFrom(order < 0);
        case Operator::LessOrEqual:
            return truthFrom(order <= 0);
        case Operator::Greater:
            return truthFrom(order > 0);
        case Operator::GreaterOrEqual:
            return truthFrom(order >= 0);
        default:
            return Truth::Unknown;
        }
    }

    Truth ofCall(const Call &call) const
    {
        if (call.function == "true"_L1 || call.function == "false"_L1)
            return truthFrom(call.function == "true"_L1);
        if (call.function == "not"_L1)
            return opposite(truth(call.arguments.front()));
        if (call.function != "selected"_L1)
            return Truth::Unknown;
        const auto list = value(call.arguments[0]);
        const auto choice = value(call.arguments[1]);
        if (!list || !choice)
            return Truth::Unknown;
        return truthFrom(list->toText().split(u' ').contains(choice->toText().trimmed()));
    }
};

} // namespace

Truth truthOf(const SyntaxNode &condition, const QMap<QString, QString> &known)
{
    return TruthJudge(known).truth(condition);
}

} // namespace octant
