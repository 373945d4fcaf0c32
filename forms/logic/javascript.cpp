// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/javascript.h"

#include "forms/logic/evaluation.h"
#include "forms/logic/functions.h"

#include <QLocale>

#include <cmath>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

QString literal(double number)
{
    return std::isfinite(number) ? QString::number(number, 'g', QLocale::FloatingPointShortest)
                                 : u"Infinity"_s;
}

QString signOf(Operator meaning)
{
    switch (meaning) {
    case Operator::Equal:
        return u"="_s;
    case Operator::NotEqual:
        return u"!="_s;
    case Operator::Less:
        return u"<"_s;
    case Operator::LessOrEqual:
        return u"<="_s;
    case Operator::Greater:
        return u">"_s;
    case Operator::GreaterOrEqual:
        return u">="_s;
    case Operator::Plus:
        return u"+"_s;
    case Operator::Minus:
        return u"-"_s;
    case Operator::Times:
        return u"*"_s;
    case Operator::Divide:
        return u"div"_s;
    case Operator::Modulo:
        return u"mod"_s;
    case Operator::And:
        return u"and"_s;
    case Operator::Or:
        return u"or"_s;
    }
    return {};
}

class Writer
{
public:
    /// Code for the value of a node.
    QString value(const SyntaxNode &node) const
    {
        if (Evaluation::namesPlaces(node))
            return valueAtPlaces(node);
        return std::visit([&](const auto &kind) { return valueOf(kind, node.position); }, node.kind);
    }

private:
    QString valueAtPlaces(const SyntaxNode &node) const
    {
        if (const Reference *reference = std::get_if<Reference>(&node.kind))
            return u"x.answer(%1,%2)"_s.arg(javaScriptLiteral(reference->name)).arg(node.position);
        if (std::holds_alternative<OwnAnswer>(node.kind))
            return u"x.own()"_s;
        return u"x.first("_s + places(node) + u')';
    }

    QString valueOf(const NumberLiteral &number, int) const { return literal(number.value); }
    QString valueOf(const TextLiteral &text, int) const { return javaScriptLiteral(text.text); }
    QString valueOf(const Column &column, int) const
    {
        return u"x.column("_s + javaScriptLiteral(column.name) + u')';
    }
    QString valueOf(const Negation &negation, int) const
    {
        return u"x.negate("_s + value(*negation.operand) + u')';
    }
    QString valueOf(const Chain &chain, int) const;
    QString valueOf(const Call &call, int position) const { return u"x.call("_s + callOf(call, position); }
    // What names places has no value of another kind.
    template <typename Place>
    QString valueOf(const Place &, int) const
    {
        return {};
    }

    /// Code for the places that a node names.
    QString places(const SyntaxNode &node) const;
    QString start(const Path &path) const;
    QString steps(const std::vector<PathStep> &steps) const;
    QString reach(const PathStep &step) const;
    QString conditions(const std::vector<SyntaxNode> &nodes) const;
    QString callOf(const Call &call, int position) const;
    QString argument(const SyntaxNode &node) const;
};

QString Writer::valueOf(const Chain &chain, int) const
{
    const Operator first = chain.operators.front();
    if (first == Operator::And || first == Operator::Or)
        return u"x."_s + signOf(first) + u'(' + conditions(chain.operands) + u')';
    QStringList rest;
    for (std::size_t i = 0; i < chain.operators.size(); ++i) {
        rest.append(u'[' + javaScriptLiteral(signOf(chain.operators[i])) + u',' +
                    value(chain.operands[i + 1]) + u']');
    }
    return u"x.fold("_s + value(chain.operands.front()) + u",["_s + rest.join(u',') + u"])"_s;
}

QString Writer::places(const SyntaxNode &node) const
{
    if (const Reference *reference = std::get_if<Reference>(&node.kind))
        return u"x.places(%1,%2)"_s.arg(javaScriptLiteral(reference->name)).arg(node.position);
    if (const Call *call = std::get_if<Call>(&node.kind))
        return u"x.callPlaces("_s + callOf(*call, node.position);
    const Path *path = std::get_if<Path>(&node.kind);
    if (!path)
        return u"x.ownPlace()"_s;
    QString code = start(*path);
    if (!path->predicates.empty())
        code = u"x.where("_s + code + u',' + conditions(path->predicates) + u')';
    return path->steps.empty() ? code : u"x.walk("_s + code + u',' + steps(path->steps) + u')';
}

QString Writer::start(const Path &path) const
{
    switch (path.start) {
    case Path::Start::Form:
        return u"x.form()"_s;
    case Path::Start::Context:
        return u"x.ownPlace()"_s;
    case Path::Start::Operand:
        break;
    }
    return places(*path.operand);
}

QString Writer::steps(const std::vector<PathStep> &steps) const
{
    QStringList codes;
    for (const PathStep &step : steps)
        codes.append(u'[' + reach(step) + u',' + QString::number(step.position) + u',' +
                     conditions(step.predicates) + u']');
    return u'[' + codes.join(u',') + u']';
}

QString Writer::reach(const PathStep &step) const
{
    switch (step.axis) {
    case PathStep::Axis::Parent:
        return u"x.toParent("_s + javaScriptLiteral(step.name) + u')';
    case PathStep::Axis::Self:
        return u"x.toSelf("_s + javaScriptLiteral(step.name) + u')';
    case PathStep::Axis::Child:
        break;
    }
    if (step.name == "*"_L1)
        return step.deep ? u"x.toAll(true)"_s : u"x.toAll(false)"_s;
    return u"x.toChild("_s + javaScriptLiteral(step.name) + u')';
}

QString Writer::conditions(const std::vector<SyntaxNode> &nodes) const
{
    QStringList codes;
    for (const SyntaxNode &node : nodes)
        codes.append(u"()=>"_s + value(node));
    return u'[' + codes.join(u',') + u']';
}

QString Writer::callOf(const Call &call, int position) const
{
    QStringList codes;
    for (const SyntaxNode &node : call.arguments)
        codes.append(argument(node));
    return javaScriptLiteral(call.function) + u',' + QString::number(position) + u",["_s + codes.join(u',') +
           u"])"_s;
}

QString Writer::argument(const SyntaxNode &node) const
{
    if (!Evaluation::namesPlaces(node))
        return u"()=>"_s + value(node);
    const Reference *reference = std::get_if<Reference>(&node.kind);
    const QString name = reference ? u",name:"_s + javaScriptLiteral(reference->name) : QString();
    return u"{places:()=>"_s + places(node) + name + u'}';
}

bool isPlain(QChar c)
{
    return c >= u' ' && c.unicode() < 0x7f && c != u'"' && c != u'\\' && c != u'<' && c != u'>' && c != u'&';
}

} // namespace

QString toJavaScript(const Expression &expression)
{
    return u"x=>"_s + Writer().value(expression.tree());
}

QString javaScriptLiteral(const QString &text)
{
    QString code = u"\""_s;
    for (const QChar c : text) {
        const bool separator = c == u'\u2028' || c == u'\u2029' || c == u'\u0085' || c == u'\uFEFF';
        if (isPlain(c) || (c.unicode() > 0x9f && !c.isSurrogate() && !separator))
            code += c;
        else
            code += u"\\u"_s + QString::number(c.unicode(), 16).rightJustified(4, u'0');
    }
    return code + u'"';
}

} // namespace octant
