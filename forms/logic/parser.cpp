// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/parser.h"

#include "forms/logic/evaluation.h"

#include <array>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 200;

struct Sign
{
    QLatin1StringView text;
    bool word;
    Operator meaning;
    int strength; ///< the stronger binds first
};

constexpr std::array signs{
    Sign{"or"_L1, true, Operator::Or, 0},      Sign{"and"_L1, true, Operator::And, 1},
    Sign{"="_L1, false, Operator::Equal, 2},   Sign{"!="_L1, false, Operator::NotEqual, 2},
    Sign{"<"_L1, false, Operator::Less, 3},    Sign{"<="_L1, false, Operator::LessOrEqual, 3},
    Sign{">"_L1, false, Operator::Greater, 3}, Sign{">="_L1, false, Operator::GreaterOrEqual, 3},
    Sign{"+"_L1, false, Operator::Plus, 4},    Sign{"-"_L1, false, Operator::Minus, 4},
    Sign{"*"_L1, false, Operator::Times, 5},   Sign{"div"_L1, true, Operator::Divide, 5},
    Sign{"mod"_L1, true, Operator::Modulo, 5},
};

int strengthOf(Operator meaning)
{
    for (const Sign &sign : signs) {
        if (sign.meaning == meaning)
            return sign.strength;
    }
    return 0;
}

// Adds to a chain of the same strength, or makes a new one of what came before.
SyntaxNode chained(SyntaxNode left, bool extend, Operator sign, SyntaxNode right, int position)
{
    if (!extend) {
        Chain chain;
        chain.operands.push_back(std::move(left));
        left = SyntaxNode{position, std::move(chain)};
    }
    Chain &chain = std::get<Chain>(left.kind);
    chain.operators.push_back(sign);
    chain.operands.push_back(std::move(right));
    return left;
}

} // namespace

Parser::Parser(QList<Token> tokens, BareWords bareWords)
    : m_tokens(std::move(tokens))
    , m_bareWords(bareWords)
{
}

std::expected<SyntaxNode, ExpressionProblem> Parser::tree()
{
    if (token().kind == Token::Kind::End) {
        fail(u"expression.empty"_s, tr("The expression is empty."),
             tr("Write an expression, or leave it out."), 0);
    }
    SyntaxNode root = parseExpression();
    if (!m_problem && token().kind != Token::Kind::End)
        failAtRest();
    if (m_problem)
        return std::unexpected(*m_problem);
    return root;
}

SyntaxNode Parser::parseExpression()
{
    if (m_depth >= deepest) {
        return fail(u"expression.too-deep"_s, tr("The expression is nested too deeply."),
                    tr("Compute a part of it in a question of its own."), token().position);
    }
    ++m_depth;
    SyntaxNode node = parseOperators(0);
    --m_depth;
    return node;
}

SyntaxNode Parser::parseOperators(int weakest)
{
    SyntaxNode left = parseSigned();
    int strengthOfLeft = -1;
    for (std::optional<Operator> sign = operatorAhead(); sign; sign = operatorAhead()) {
        const int strength = strengthOf(*sign);
        if (strength < weakest)
            break;
        const int position = take().position;
        SyntaxNode right = parseOperators(strength + 1);
        left = chained(std::move(left), strength == strengthOfLeft, *sign, std::move(right), position);
        strengthOfLeft = strength;
    }
    return left;
}

SyntaxNode Parser::parseSigned()
{
    const int position = token().position;
    int signsTaken = 0;
    while (takeSign("-"_L1))
        ++signsTaken;
    SyntaxNode node = parsePlaces();
    if (signsTaken == 0)
        return node;
    // Two make it a number again without changing it; more add nothing.
    for (int i = 0; i < 2 - signsTaken % 2; ++i)
        node = SyntaxNode{position, Negation{std::make_unique<SyntaxNode>(std::move(node))}};
    return node;
}

// One operand, or several that name places, joined by `|`.
SyntaxNode Parser::parsePlaces()
{
    SyntaxNode node = parseOperand();
    if (!isSign("|"_L1))
        return node;
    const int position = token().position;
    Call both{u"|"_s, {}};
    both.arguments.push_back(std::move(node));
    while (!m_problem && takeSign("|"_L1))
        both.arguments.push_back(parseOperand());
    for (const SyntaxNode &place : both.arguments)
        checkFirst(place);
    return SyntaxNode{position, std::move(both)};
}

SyntaxNode Parser::parseOperand()
{
    const Token &next = token();
    switch (next.kind) {
    case Token::Kind::Number:
        return SyntaxNode{next.position, NumberLiteral{take().text.toDouble()}};
    case Token::Kind::Text:
        return SyntaxNode{next.position, TextLiteral{take().text}};
    case Token::Kind::Reference:
        return parsePathFrom(SyntaxNode{next.position, Reference{take().text}});
    case Token::Kind::Word:
        return parseWord();
    case Token::Kind::Sign:
    case Token::Kind::End:
        break;
    }
    if (isSign("("_L1))
        return parseBracketed();
    if (isSign("/"_L1) || isSign("//"_L1))
        return parsePath(Path::Start::Form);
    const bool ownPath = isSign("."_L1) && (isSign("/"_L1, 1) || isSign("//"_L1, 1) || isSign("["_L1, 1));
    if (ownPath || isSign(".."_L1) || (isSign("*"_L1) && m_predicates > 0))
        return parsePath(Path::Start::Context);
    if (isSign("."_L1))
        return SyntaxNode{take().position, OwnAnswer{}};
    failAtMissingOperand();
    return {};
}

SyntaxNode Parser::parseBracketed()
{
    const Token opening = take();
    SyntaxNode node = parseExpression();
    closeWith(")"_L1, opening);
    // What is in brackets is one operand, whatever it looks like inside.
    return Evaluation::namesPlaces(node) ? parsePathFrom(std::move(node)) : std::move(node);
}

SyntaxNode Parser::parseWord()
{
    if (isSign("("_L1, 1))
        return parseCall();
    if (m_predicates > 0 || isSign("::"_L1, 1))
        return parsePath(Path::Start::Context);
    if (m_bareWords == BareWords::Columns && !isSign("/"_L1, 1))
        return SyntaxNode{token().position, Column{take().text}};
    failAtBareWord(token());
    return {};
}

SyntaxNode Parser::parseCall()
{
    const Token name = take();
    std::vector<SyntaxNode> arguments = parseArguments(name);
    if (!m_problem)
        checkCall(name, arguments);
    SyntaxNode call{name.position, Call{name.text, std::move(arguments)}};
    return Evaluation::namesPlaces(call) ? parsePathFrom(std::move(call)) : std::move(call);
}

std::vector<SyntaxNode> Parser::parseArguments(const Token &name)
{
    const Token opening = take();
    std::vector<SyntaxNode> arguments;
    if (takeSign(")"_L1))
        return arguments;
    do {
        arguments.push_back(parseExpression());
    } while (!m_problem && takeSign(","_L1));
    closeWith(")"_L1, Token{opening.kind, opening.text, name.position});
    return arguments;
}

std::optional<Operator> Parser::operatorAhead() const
{
    for (const Sign &sign : signs) {
        const Token::Kind kind = sign.word ? Token::Kind::Word : Token::Kind::Sign;
        if (token().kind == kind && token().text == sign.text)
            return sign.meaning;
    }
    return std::nullopt;
}

bool Parser::isSign(QLatin1StringView sign, int ahead) const
{
    return token(ahead).kind == Token::Kind::Sign && token(ahead).text == sign;
}

bool Parser::leadsOn() const
{
    return isSign("/"_L1) || isSign("//"_L1);
}

bool Parser::takeSign(QLatin1StringView sign)
{
    const bool found = isSign(sign);
    if (found)
        take();
    return found;
}

void Parser::closeWith(QLatin1StringView sign, const Token &opening)
{
    if (m_problem || takeSign(sign))
        return;
    if (token().kind != Token::Kind::End) {
        failAtRest();
        return;
    }
    fail(u"expression.unclosed-bracket"_s, tr("A bracket opens here and is never closed."),
         tr("Add “%1” where the part in brackets ends.").arg(sign), opening.position);
}

const Token &Parser::token(int ahead) const
{
    return m_tokens.at(std::min(m_index + ahead, m_tokens.size() - 1));
}

Token Parser::take()
{
    const Token taken = token();
    m_index = std::min(m_index + 1, m_tokens.size() - 1);
    return taken;
}

// Goes to the end, where nothing more can be parsed, so that all calls return.
SyntaxNode Parser::fail(const QString &code, const QString &what, const QString &remedy, int position)
{
    if (!m_problem)
        m_problem = ExpressionProblem{{code, {}, what, remedy}, position};
    m_index = m_tokens.size() - 1;
    return {};
}

} // namespace octant
