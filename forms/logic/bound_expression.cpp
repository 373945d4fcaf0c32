// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/bound_expression.h"

#include "forms/logic/operators.h"

#include <QHash>

#include <algorithm>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

using Node = BoundExpression::Node;
using Kind = Node::Kind;

struct BoundFunction
{
    Kind kind;
    qsizetype fewest; ///< arguments
    qsizetype most;
};

std::optional<BoundFunction> boundFunction(const QString &name)
{
    static const QHash<QString, BoundFunction> functions{
        {u"not"_s, {Kind::Not, 1, 1}},
        {u"if"_s, {Kind::If, 3, 3}},
        {u"coalesce"_s, {Kind::Coalesce, 2, 100}},
        {u"selected"_s, {Kind::Selected, 2, 2}},
    };
    const auto found = functions.constFind(name);
    return found == functions.cend() ? std::nullopt : std::optional(*found);
}

/// Whether the operands of a chain are read as numbers, whatever they are.
bool takesNumbers(const Node &chain)
{
    const auto isEquality = [](Operator sign) {
        return sign == Operator::Equal || sign == Operator::NotEqual;
    };
    return chain.kind == Kind::Arithmetic ||
           (chain.kind == Kind::Comparison && std::ranges::none_of(chain.operators, isEquality));
}

/// Spares reading a date in quotes each time anew.
void readAsNumber(Node &literal)
{
    if (literal.kind == Kind::Literal)
        literal.literal = ExpressionValue::number(literal.literal.toNumber());
}

/// Makes the bound form of a tree.
class Binding
{
public:
    Binding(const FormItems &items, int item)
        : m_items(items)
        , m_item(item)
    {
    }

    Node node(const SyntaxNode &tree)
    {
        return std::visit([this](const auto &kind) { return nodeOf(kind); }, tree.kind);
    }
    bool isWhole() const { return m_whole; }

private:
    const FormItems &m_items;
    int m_item;
    bool m_whole = true;

    Node nodeOf(const NumberLiteral &number)
    {
        return {Kind::Literal, ExpressionValue::number(number.value)};
    }
    Node nodeOf(const TextLiteral &text) { return {Kind::Literal, ExpressionValue::text(text.text)}; }
    Node nodeOf(const Reference &reference) { return cell(m_items.resolve(reference.name, m_item)); }
    Node nodeOf(const OwnAnswer &) { return cell(m_item); }
    Node nodeOf(const Column &column) { return {Kind::Column, ExpressionValue::text(column.name)}; }
    Node nodeOf(const Path &) { return missing(); }
    Node nodeOf(const Negation &negation);
    Node nodeOf(const Chain &chain);
    Node nodeOf(const Call &call);

    Node missing()
    {
        m_whole = false;
        return {};
    }
    Node cell(int item);
    void addOperands(Node &made, const std::vector<SyntaxNode> &operands);
};

// Only what stands in the same frame or in one around it has one place.
Node Binding::cell(int item)
{
    if (item < 0 || !m_items.at(item).question)
        return missing();
    const FormItem &target = m_items.at(item);
    const int own = m_items.at(m_item).level;
    if (m_items.commonLevel(target.level, own) != target.level)
        return missing();
    const int up = m_items.level(own).depth - m_items.level(target.level).depth;
    return {Kind::Cell, {}, up, target.column};
}

Node Binding::nodeOf(const Negation &negation)
{
    Node made{Kind::Negation};
    made.operands.push_back(node(*negation.operand));
    return made;
}

Node Binding::nodeOf(const Chain &chain)
{
    const Operator first = chain.operators.front();
    Node made{first == Operator::Or    ? Kind::Or
              : first == Operator::And ? Kind::And
              : isComparison(first)    ? Kind::Comparison
                                       : Kind::Arithmetic};
    made.operators = chain.operators;
    addOperands(made, chain.operands);
    if (takesNumbers(made))
        std::ranges::for_each(made.operands, readAsNumber);
    return made;
}

Node Binding::nodeOf(const Call &call)
{
    if (call.arguments.empty() && (call.function == "true"_L1 || call.function == "false"_L1))
        return {Kind::Literal, ExpressionValue::boolean(call.function == "true"_L1)};
    const std::optional<BoundFunction> function = boundFunction(call.function);
    const auto count = static_cast<qsizetype>(call.arguments.size());
    if (!function || count < function->fewest || count > function->most)
        return missing();
    Node made{function->kind};
    addOperands(made, call.arguments);
    return made;
}

void Binding::addOperands(Node &made, const std::vector<SyntaxNode> &operands)
{
    for (const SyntaxNode &operand : operands)
        made.operands.push_back(node(operand));
}

} // namespace

QString columnOf(const Choice &choice, const QString &column, Language language)
{
    if (column == "name"_L1)
        return choice.code;
    return column == "label"_L1 ? choice.label.in(language) : choice.columns.value(column);
}

BoundExpression::BoundExpression(Node root)
    : m_root(std::move(root))
{
}

std::optional<BoundExpression> BoundExpression::bind(const SyntaxNode &tree, const FormItems &items, int item)
{
    Binding binding(items, item);
    Node root = binding.node(tree);
    return binding.isWhole() ? std::optional(BoundExpression(std::move(root))) : std::nullopt;
}

const ExpressionValue &BoundExpression::seenBy(const Node &node, const BoundPlace &place)
{
    const AnswerFrame *frame = &place.frame;
    for (int i = 0; i < node.up; ++i)
        frame = frame->outer();
    return frame->cell(node.column).seen;
}

// Answers and literals are there already; whatever else is made.
const ExpressionValue &BoundExpression::operand(const Node &node, const BoundPlace &place,
                                                ExpressionValue &made)
{
    if (node.kind == Kind::Cell)
        return seenBy(node, place);
    if (node.kind == Kind::Literal)
        return node.literal;
    made = valueOf(node, place);
    return made;
}

ExpressionValue BoundExpression::valueOf(const Node &node, const BoundPlace &place)
{
    switch (node.kind) {
    case Kind::Literal:
        return node.literal;
    case Kind::Cell:
        return seenBy(node, place);
    case Kind::Column:
        return ExpressionValue::text(
            place.choice ? columnOf(*place.choice, node.literal.toText(), place.language) : QString());
    case Kind::Negation:
        return ExpressionValue::number(-valueOf(node.operands.front(), place).toNumber());
    case Kind::Arithmetic:
        return joined(node, place);
    case Kind::If:
        return valueOf(node.operands[truthOf(node.operands[0], place) ? 1 : 2], place);
    case Kind::Coalesce:
        return firstGiven(node, place);
    case Kind::Comparison:
    case Kind::And:
    case Kind::Or:
    case Kind::Not:
    case Kind::Selected:
        break;
    }
    return ExpressionValue::boolean(truthOf(node, place));
}

ExpressionValue BoundExpression::joined(const Node &node, const BoundPlace &place)
{
    ExpressionValue made;
    double number = operand(node.operands.front(), place, made).toNumber();
    for (std::size_t i = 0; i < node.operators.size(); ++i) {
        // Each part is a value of the language, which knows no minus zero.
        number =
            calculated(node.operators[i], number, operand(node.operands[i + 1], place, made).toNumber()) +
            0.0;
    }
    return ExpressionValue::number(number);
}

ExpressionValue BoundExpression::firstGiven(const Node &node, const BoundPlace &place)
{
    for (const Node &each : node.operands) {
        ExpressionValue value = valueOf(each, place);
        if (!value.isEmpty())
            return value;
    }
    return {};
}

bool BoundExpression::truthOf(const Node &node, const BoundPlace &place)
{
    const auto holds = [&](const Node &each) { return truthOf(each, place); };
    switch (node.kind) {
    case Kind::Comparison:
        return compared(node, place);
    case Kind::And:
        return std::ranges::all_of(node.operands, holds);
    case Kind::Or:
        return std::ranges::any_of(node.operands, holds);
    case Kind::Not:
        return !truthOf(node.operands.front(), place);
    case Kind::Selected:
        return isChosen(node, place);
    default:
        break;
    }
    ExpressionValue made;
    return operand(node, place, made).toBoolean();
}

bool BoundExpression::compared(const Node &node, const BoundPlace &place)
{
    ExpressionValue left;
    ExpressionValue right;
    bool result = compares(node.operators.front(), operand(node.operands[0], place, left),
                           operand(node.operands[1], place, right));
    for (std::size_t i = 1; i < node.operators.size(); ++i) {
        result = compares(node.operators[i], ExpressionValue::boolean(result),
                          operand(node.operands[i + 1], place, right));
    }
    return result;
}

bool BoundExpression::isChosen(const Node &node, const BoundPlace &place)
{
    ExpressionValue list;
    ExpressionValue choice;
    const QString choices = operand(node.operands[0], place, list).toText();
    return isSelected(choices, operand(node.operands[1], place, choice).toText());
}

} // namespace octant
