// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the parser that reads paths: steps between slashes, conditions in square brackets.

#include "forms/logic/parser.h"

namespace octant {

using namespace Qt::StringLiterals;

SyntaxNode Parser::parsePathFrom(SyntaxNode operand)
{
    if (!isSign("/"_L1) && !isSign("["_L1))
        return operand;
    const int position = operand.position;
    Path path{Path::Start::Operand, std::make_unique<SyntaxNode>(std::move(operand)), {}, {}};
    path.predicates = parsePredicates();
    if (takeSign("/"_L1))
        parseSteps(path);
    return SyntaxNode{position, std::move(path)};
}

SyntaxNode Parser::parsePath(Path::Start start)
{
    const int position = token().position;
    Path path;
    path.start = start;
    if (start == Path::Start::Form) {
        take();
        const bool named = token().kind == Token::Kind::Word;
        // The root has one name in every form, which is no question's.
        if (named)
            take();
        if (named && !takeSign("/"_L1))
            return SyntaxNode{position, std::move(path)};
    }
    parseSteps(path);
    return SyntaxNode{position, std::move(path)};
}

void Parser::parseSteps(Path &path)
{
    do {
        parseStep(path);
    } while (!m_problem && takeSign("/"_L1));
}

void Parser::parseStep(Path &path)
{
    Step step;
    step.position = token().position;
    if (takeSign(".."_L1)) {
        step.axis = Step::Axis::Parent;
    } else if (takeSign("."_L1)) {
        step.axis = Step::Axis::Self;
    } else if (token().kind == Token::Kind::Word && !isSign("("_L1, 1)) {
        step.name = take().text;
    } else {
        fail(u"expression.division-sign"_s, tr("“/” leads to a name and does not divide."),
             tr("Write div to divide: ${a} div 2."), std::max(0, m_tokens.at(m_index - 1).position));
        return;
    }
    step.predicates = parsePredicates();
    path.steps.push_back(std::move(step));
}

std::vector<SyntaxNode> Parser::parsePredicates()
{
    std::vector<SyntaxNode> predicates;
    ++m_predicates;
    while (!m_problem && isSign("["_L1)) {
        const Token opening = take();
        predicates.push_back(parseExpression());
        closeWith("]"_L1, opening);
    }
    --m_predicates;
    return predicates;
}

} // namespace octant
