// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/expression_problem.h"
#include "forms/logic/lexer.h"
#include "forms/logic/syntax_tree.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <expected>
#include <optional>

namespace octant {

struct Function;

/// What a word without quotes may be.
enum class BareWords {
    Refused, ///< a forgotten quote
    Columns, ///< a column of the choice at hand: in choice filters
};

/// Makes the tree of an expression from its tokens. Functions must be known and get as many arguments as they
/// take; brackets nest at most 200 deep.
class Parser
{
    Q_DECLARE_TR_FUNCTIONS(ExpressionParser)

public:
    Parser(QList<Token> tokens, BareWords bareWords);

    std::expected<SyntaxNode, ExpressionProblem> tree();

private:
    SyntaxNode parseExpression();
    SyntaxNode parseOperators(int weakest);
    SyntaxNode parseSigned();
    SyntaxNode parseOperand();
    SyntaxNode parsePlaces();
    SyntaxNode parseBracketed();
    SyntaxNode parseWord();
    SyntaxNode parseCall();
    SyntaxNode parsePathFrom(SyntaxNode operand);
    SyntaxNode parsePath(Path::Start start);
    void parseSteps(Path &path);
    void parseStep(Path &path, bool deep);
    bool parseAxis(PathStep &step);
    void parseNameTest(PathStep &step);
    std::vector<SyntaxNode> parsePredicates();
    std::vector<SyntaxNode> parseArguments(const Token &name);

    std::optional<Operator> operatorAhead() const;
    bool isSign(QLatin1StringView sign, int ahead = 0) const;
    bool leadsOn() const;
    bool takeSign(QLatin1StringView sign);
    void closeWith(QLatin1StringView sign, const Token &opening);
    const Token &token(int ahead = 0) const;
    Token take();

    void checkCall(const Token &name, const std::vector<SyntaxNode> &arguments);
    void checkFirst(const SyntaxNode &argument);
    void checkPairs(const Token &name, const std::vector<SyntaxNode> &arguments);
    void checkReferences(const Token &name, const std::vector<SyntaxNode> &arguments);
    void checkPattern(const std::vector<SyntaxNode> &arguments);
    void failAtFunction(const Token &name);
    void failAtCount(const Token &name, const Function &function, int count);
    void failAtRest();
    void failAtMissingOperand();
    void failAtBareWord(const Token &word);
    SyntaxNode fail(const QString &code, const QString &what, const QString &remedy, int position);

    QList<Token> m_tokens; ///< the last is an End
    BareWords m_bareWords;
    qsizetype m_index = 0;
    int m_depth = 0;
    int m_predicates = 0; ///< how many predicates the parser is inside of
    std::optional<ExpressionProblem> m_problem;
};

} // namespace octant
