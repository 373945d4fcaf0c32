// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the parser that reads paths: steps between slashes, conditions in square brackets.

#include "forms/logic/parser.h"

namespace octant {

using namespace Qt::StringLiterals;

SyntaxNode Parser::parsePathFrom(SyntaxNode operand)
{
    if (!leadsOn() && !isSign("["_L1))
        return operand;
    const int position = operand.position;
    Path path{Path::Start::Operand, std::make_unique<SyntaxNode>(std::move(operand)), {}, {}};
    path.predicates = parsePredicates();
    if (leadsOn())
        parseSteps(path);
    return SyntaxNode{position, std::move(path)};
}

SyntaxNode Parser::parsePath(Path::Start start)
{
    const int position = token().position;
    Path path;
    path.start = start;
    if (start == Path::Start::Form && isSign("/"_L1)) {
        take();
        // The root has one name in every form, which is no question's.
        const bool named = token().kind == Token::Kind::Word || isSign("*"_L1);
        if (named)
            take();
        if (!named)
            parseStep(path, false);
    } else if (start == Path::Start::Context) {
        parseStep(path, false);
    }
    if (leadsOn())
        parseSteps(path);
    return SyntaxNode{position, std::move(path)};
}

void Parser::parseSteps(Path &path)
{
    while (!m_problem && leadsOn()) {
        const bool deep = take().text == "//"_L1;
        parseStep(path, deep);
    }
}

void Parser::parseStep(Path &path, bool deep)
{
    PathStep step;
    step.position = token().position;
    step.deep = deep;
    if (takeSign(".."_L1)) {
        step.axis = PathStep::Axis::Parent;
    } else if (takeSign("."_L1)) {
        step.axis = PathStep::Axis::Self;
    } else if (parseAxis(step)) {
        parseNameTest(step);
    }
    if (m_problem)
        return;
    step.predicates = parsePredicates();
    path.steps.push_back(std::move(step));
}

// `parent::` and the like; a name alone is that of a child. Whether all is well so far.
bool Parser::parseAxis(PathStep &step)
{
    if (!isSign("::"_L1, 1))
        return true;
    const Token name = take();
    take();
    if (name.text == "parent"_L1) {
        step.axis = PathStep::Axis::Parent;
    } else if (name.text == "self"_L1) {
        step.axis = PathStep::Axis::Self;
    } else if (name.text == "descendant"_L1) {
        step.deep = true;
    } else if (name.text != "child"_L1) {
        fail(u"expression.axis"_s, tr("The axis “%1” cannot be followed here.").arg(name.text),
             tr("Use child, parent, self or descendant, or write ${code} for a question."), name.position);
    }
    return !m_problem;
}

void Parser::parseNameTest(PathStep &step)
{
    const bool any = isSign("*"_L1);
    const bool node = token().text == "node"_L1 && isSign("("_L1, 1) && isSign(")"_L1, 2);
    if (token().kind == Token::Kind::Word && isSign("("_L1, 1) && !node) {
        fail(u"expression.node-test"_s, tr("A path cannot end in “%1(…)”.").arg(token().text),
             tr("Let the path end in the name of a question."), token().position);
    } else if (any || node) {
        for (int i = 0; i < (any ? 1 : 3); ++i)
            take();
        if (step.axis == PathStep::Axis::Child)
            step.name = u"*"_s;
    } else if (token().kind == Token::Kind::Word) {
        step.name = take().text;
    } else {
        fail(u"expression.division-sign"_s, tr("“/” leads to a name and does not divide."),
             tr("Write div to divide: ${a} div 2."), std::max(0, m_tokens.at(m_index - 1).position));
    }
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
