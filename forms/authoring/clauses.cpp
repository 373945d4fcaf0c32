// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Conditions joined by and, or, not.

#include "forms/authoring/clauses.h"

#include "forms/authoring/comparisons.h"
#include "forms/authoring/function_words.h"

#include <algorithm>

namespace octant {

using namespace Qt::StringLiterals;

Clauses::Clauses(const Explanation &explanation, const QString &text)
    : m_explanation(explanation)
    , m_text(text)
    , m_items(explanation.questionnaire)
{
}

QString Clauses::pattern(const char *source, Words::Arguments arguments) const
{
    const Words &words = m_explanation.words;
    return words.message(words.say("Explanation", source), arguments);
}

QString Clauses::condition(const SyntaxNode &node) const
{
    if (const Chain *chain = joinedIn(node))
        return joined(*chain);
    if (const auto sides = comparedSides(node))
        return comparison(*sides);
    if (std::holds_alternative<Reference>(node.kind) || isOwn(node))
        return blank(node, false);
    if (const auto number = numberIn(node))
        return condition(SyntaxNode{0, Call{*number != 0 ? u"true"_s : u"false"_s, {}}});
    const Call *called = std::get_if<Call>(&node.kind);
    if (called && called->function == "not"_L1)
        return denied(called->arguments.front());
    if (called && called->function == "selected"_L1)
        return chosen(*called, true);
    const FunctionWords *words = called ? wordsOf(called->function) : nullptr;
    if (words && words->isClause)
        return call(*called, Role::Subject);
    return pattern(QT_TRANSLATE_NOOP("Explanation", "{value} is neither blank nor 0"),
                   {{u"value"_s, value(node, Role::Subject)}});
}

QString Clauses::denied(const SyntaxNode &node) const
{
    if (const Call *inner = callOf(node, "selected"))
        return chosen(*inner, false);
    if (const auto words = alone(node))
        return *words;
    return pattern(QT_TRANSLATE_NOOP("Explanation", "it is not true that {condition}"),
                   {{u"condition"_s, condition(node)}});
}

QString Clauses::joined(const Chain &chain) const
{
    const bool all = chain.operators.front() == Operator::And;
    if (!all) {
        if (const auto words = unlessBlank(chain))
            return *words;
        if (const QString words = alternatives(chain); !words.isEmpty())
            return words;
    }
    return enumerated(parts(chain), all);
}

/// The clauses of a chain; two that bound the same answer become one.
QStringList Clauses::parts(const Chain &chain) const
{
    QStringList clauses;
    const bool all = chain.operators.front() == Operator::And;
    for (std::size_t i = 0; i < chain.operands.size(); ++i) {
        const bool paired = all && i + 1 < chain.operands.size();
        const auto both = paired ? range(chain.operands[i], chain.operands[i + 1]) : std::nullopt;
        clauses << both.value_or(part(chain.operands[i]));
        i += both.has_value();
    }
    return clauses;
}

/// One condition among others; and within or, or the reverse, is marked off from the rest.
QString Clauses::part(const SyntaxNode &operand) const
{
    const Chain *inner = joinedIn(operand);
    return inner ? nested(*inner) : condition(operand);
}

QString Clauses::nested(const Chain &chain) const
{
    const bool all = chain.operators.front() == Operator::And;
    if (!all) {
        if (const auto words = unlessBlank(chain))
            return *words;
        if (const QString words = alternatives(chain); !words.isEmpty())
            return words;
    }
    const QStringList clauses = parts(chain);
    if (clauses.size() == 1)
        return clauses.first();
    if (clauses.size() == 2) {
        const Words::Arguments both{{u"a"_s, clauses[0]}, {u"b"_s, clauses[1]}};
        return all ? pattern(QT_TRANSLATE_NOOP("Explanation", "both {a} and {b}"), both)
                   : pattern(QT_TRANSLATE_NOOP("Explanation", "either {a} or {b}"), both);
    }
    const QString list = clauses.join(u"; "_s);
    return all ? pattern(QT_TRANSLATE_NOOP("Explanation", "(all of these hold: {list})"), {{u"list"_s, list}})
               : pattern(QT_TRANSLATE_NOOP("Explanation", "(at least one of these holds: {list})"),
                         {{u"list"_s, list}});
}

QString Clauses::enumerated(const QStringList &parts, bool all) const
{
    if (parts.size() == 1)
        return parts.first();
    const QString first = parts.first(parts.size() - 1).join(u", "_s);
    const Words::Arguments both{{u"a"_s, first}, {u"b"_s, parts.last()}};
    return all ? pattern(QT_TRANSLATE_NOOP("Explanation", "{a} and {b}"), both)
               : pattern(QT_TRANSLATE_NOOP("Explanation", "{a} or {b}"), both);
}

/// "question 5 is “Company” or “Municipality”"; empty where the chain asks for something else too.
QString Clauses::alternatives(const Chain &chain) const
{
    QStringList values;
    const auto first = comparedSides(chain.operands.front());
    for (const SyntaxNode &operand : chain.operands) {
        const auto sides = comparedSides(operand);
        const bool same = sides && sides->sign == Operator::Equal && askTheSame(first->left, sides->left);
        if (!same || askedBlank(operand))
            return {};
        values << literal(sides->right, sides->left);
    }
    return pattern(QT_TRANSLATE_NOOP("Explanation", "{a} is {b}"),
                   {{u"a"_s, value(first->left, Role::Subject)}, {u"b"_s, enumerated(values, false)}});
}

/// Rules say "blank or …" because a comparison with a blank never holds.
std::optional<QString> Clauses::unlessBlank(const Chain &chain) const
{
    QStringList questions;
    QStringList rest;
    for (const SyntaxNode &operand : chain.operands) {
        if (const SyntaxNode *asked = askedBlank(operand))
            questions << named(*asked);
        else
            rest << (chain.operands.size() > 2 ? part(operand) : condition(operand));
    }
    if (questions.isEmpty() || rest.isEmpty())
        return std::nullopt;
    return pattern(
        QT_TRANSLATE_NOOP("Explanation", "{condition} (unless {question} is blank)"),
        {{u"condition"_s, enumerated(rest, false)}, {u"question"_s, enumerated(questions, false)}});
}

} // namespace octant
