// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <variant>
#include <vector>

namespace octant {

// An expression as a tree. Its shape is all there is to know of the text but for spaces and brackets:
// evaluating, explaining and translating an expression are visits of it (std::visit over SyntaxNode::kind).

struct SyntaxNode;

struct NumberLiteral
{
    double value = 0;
};

struct TextLiteral
{
    QString text; ///< without its quotes
};

/// `${name}`: the answer to a question, or a group or repeat where a function asks for one.
struct Reference
{
    QString name;
};

/// `.`: the answer that the expression belongs to; in a predicate, what the predicate looks at.
struct OwnAnswer
{
};

/// A bare word in a choice filter: a column of the choice at hand.
struct Column
{
    QString name;
};

/// One step of a path with the conditions in square brackets after it.
struct PathStep
{
    enum class Axis {
        Child,
        Parent, ///< `..`
        Self,   ///< `.`
    };

    Axis axis = Axis::Child;
    QString name; ///< of the child, `*` for each; of parent and self what they must be called, mostly empty
    std::vector<SyntaxNode> predicates;
    int position = 0;  ///< in the text
    bool deep = false; ///< reached by `//`: also what lies farther inside
};

/// A way from one place to others: `../area`, `/data/site[position() = 2]/area`, `instance('x')/root/item`.
struct Path
{
    enum class Start {
        Form,    ///< the top; the name of the form's root, which the text gives first, is left out of `steps`
        Context, ///< what `.` stands for
        Operand, ///< what `operand` comes to
    };

    Start start = Start::Context;
    std::unique_ptr<SyntaxNode> operand; ///< a Reference, a Path or a Call that names places; else null
    std::vector<SyntaxNode> predicates;  ///< those directly after the operand
    std::vector<PathStep> steps;
};

struct Negation
{
    std::unique_ptr<SyntaxNode> operand;
};

enum class Operator {
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Plus,
    Minus,
    Times,
    Divide,
    Modulo,
};

/// Operands joined from left to right by operators that bind equally strongly: `a - b + c`. Kept flat so
/// that a long row of conditions is no deep tree.
struct Chain
{
    std::vector<SyntaxNode> operands;
    std::vector<Operator> operators; ///< one fewer than operands
};

/// A function; `a | b`, the places of both, is a call of the function `|`.
struct Call
{
    QString function;
    std::vector<SyntaxNode> arguments;
};

struct SyntaxNode
{
    int position = 0; ///< offset of its first character, of a chain that of its first operator
    std::variant<NumberLiteral, TextLiteral, Reference, OwnAnswer, Column, Path, Negation, Chain, Call> kind;
};

} // namespace octant
