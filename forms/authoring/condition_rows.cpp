// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rules as expressions, and back.

#include "forms/authoring/condition.h"
#include "forms/authoring/condition_value.h"

#include <algorithm>
#include <array>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

struct ComparisonSign
{
    Comparison comparison;
    QLatin1StringView sign;
    Operator meaning;
    Operator mirrored; ///< the same with its sides exchanged
};

constexpr std::array signs{
    ComparisonSign{Comparison::Is, "="_L1, Operator::Equal, Operator::Equal},
    ComparisonSign{Comparison::IsNot, "!="_L1, Operator::NotEqual, Operator::NotEqual},
    ComparisonSign{Comparison::Less, "<"_L1, Operator::Less, Operator::Greater},
    ComparisonSign{Comparison::AtMost, "<="_L1, Operator::LessOrEqual, Operator::GreaterOrEqual},
    ComparisonSign{Comparison::More, ">"_L1, Operator::Greater, Operator::Less},
    ComparisonSign{Comparison::AtLeast, ">="_L1, Operator::GreaterOrEqual, Operator::LessOrEqual},
};

QString expressionOf(const ConditionRow &row, const Questionnaire &questionnaire)
{
    const QString asked = row.question == "."_L1 ? row.question : u"${%1}"_s.arg(row.question);
    const Question *question = questionnaire.question(QuestionCode(row.question));
    switch (row.comparison) {
    case Comparison::IsAnswered:
        return u"%1 != ''"_s.arg(asked);
    case Comparison::IsBlank:
        return u"%1 = ''"_s.arg(asked);
    case Comparison::Holds:
        return u"selected(%1, %2)"_s.arg(asked, literalOf(row.value, question));
    case Comparison::HoldsNot:
        return u"not(selected(%1, %2))"_s.arg(asked, literalOf(row.value, question));
    default:
        break;
    }
    const auto sign = std::ranges::find(signs, row.comparison, &ComparisonSign::comparison);
    return u"%1 %2 %3"_s.arg(asked, sign->sign, literalOf(row.value, question));
}

/// Reads the rows of one expression.
class RowReader
{
public:
    RowReader(const QString &text, const Questionnaire &questionnaire)
        : m_text(text)
        , m_questionnaire(questionnaire)
    {
    }

    /// Adds the rows of a condition all or any of whose parts must hold; false where it says more.
    bool read(const SyntaxNode &node, Operator joint, QList<ConditionRow> &rows) const
    {
        const Chain *chain = std::get_if<Chain>(&node.kind);
        if (chain && chain->operators.front() == joint) {
            return std::ranges::all_of(chain->operands,
                                       [&](const SyntaxNode &operand) { return read(operand, joint, rows); });
        }
        const std::optional<ConditionRow> row = rowOf(node);
        if (row)
            rows << *row;
        return row.has_value();
    }

private:
    const QString &m_text;
    const Questionnaire &m_questionnaire;

    static std::optional<QString> askedIn(const SyntaxNode &node)
    {
        if (std::holds_alternative<OwnAnswer>(node.kind))
            return u"."_s;
        const Reference *reference = std::get_if<Reference>(&node.kind);
        return reference ? std::optional(reference->name) : std::nullopt;
    }

    std::optional<ConditionRow> rowOf(const SyntaxNode &node) const
    {
        if (const Chain *chain = std::get_if<Chain>(&node.kind))
            return chain->operands.size() == 2 ? compared(*chain) : std::nullopt;
        const Call *call = std::get_if<Call>(&node.kind);
        if (!call)
            return std::nullopt;
        if (call->function == "selected"_L1)
            return chosen(*call, Comparison::Holds);
        const bool denies = call->function == "not"_L1;
        const Call *inner = denies ? std::get_if<Call>(&call->arguments.front().kind) : nullptr;
        const bool deniesChoice = inner && inner->function == "selected"_L1;
        return deniesChoice ? chosen(*inner, Comparison::HoldsNot) : std::nullopt;
    }

    std::optional<ConditionRow> chosen(const Call &call, Comparison comparison) const
    {
        return row(call.arguments[0], comparison, call.arguments[1]);
    }

    std::optional<ConditionRow> compared(const Chain &chain) const
    {
        const SyntaxNode &left = chain.operands[0];
        const SyntaxNode &right = chain.operands[1];
        const bool own = std::holds_alternative<OwnAnswer>(right.kind);
        const bool turn = own || !askedIn(left);
        const auto &meaning = turn ? &ComparisonSign::mirrored : &ComparisonSign::meaning;
        const auto sign = std::ranges::find(signs, chain.operators.front(), meaning);
        if (sign == signs.end())
            return std::nullopt;
        return turn ? row(right, sign->comparison, left) : row(left, sign->comparison, right);
    }

    std::optional<ConditionRow> row(const SyntaxNode &asked, Comparison comparison,
                                    const SyntaxNode &value) const
    {
        const auto code = askedIn(asked);
        if (!code)
            return std::nullopt;
        const Question *question = m_questionnaire.question(QuestionCode(*code));
        const bool equates = comparison == Comparison::Is || comparison == Comparison::IsNot;
        const auto text = valueOf(value, m_text, question, !equates);
        if (!text)
            return std::nullopt;
        if (text->isEmpty() && equates) {
            return ConditionRow{
                *code, comparison == Comparison::Is ? Comparison::IsBlank : Comparison::IsAnswered, {}};
        }
        return ConditionRow{*code, comparison, *text};
    }
};

} // namespace

QString expressionOf(const Condition &condition, const Questionnaire &questionnaire)
{
    QStringList rows;
    for (const ConditionRow &row : condition.rows)
        rows << expressionOf(row, questionnaire);
    return rows.join(condition.all ? u" and "_s : u" or "_s);
}

std::optional<Condition> conditionOf(const QString &expression, const Questionnaire &questionnaire)
{
    if (expression.trimmed().isEmpty())
        return Condition();
    const auto parsed = Expression::parse(expression, {CurlyQuotes::Repaired, BareWords::Refused});
    if (!parsed)
        return std::nullopt;
    const RowReader reader(parsed->text(), questionnaire);
    for (const bool all : {true, false}) {
        Condition condition{all, {}};
        if (reader.read(parsed->tree(), all ? Operator::And : Operator::Or, condition.rows))
            return condition;
    }
    return std::nullopt;
}

} // namespace octant
