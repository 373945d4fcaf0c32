// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/expression.h"

#include "forms/logic/evaluation.h"

namespace octant {

using namespace Qt::StringLiterals;

struct Expression::Parsed
{
    QString text;
    bool repaired = false;
    SyntaxNode tree;
    ReadAnswers read;
};

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Expression)
};

ExpressionProblem tooLong()
{
    return {{u"expression.too-long"_s,
             {},
             Words::tr("The expression is longer than %n character(s).", nullptr, Expression::mostCharacters),
             Words::tr("Compute a part of it in a question of its own.")},
            Expression::mostCharacters};
}

} // namespace

Expression::Expression(std::shared_ptr<const Parsed> parsed)
    : m_parsed(std::move(parsed))
{
}

std::expected<Expression, ExpressionProblem> Expression::parse(const QString &text,
                                                               const ParseOptions &options)
{
    if (text.size() > mostCharacters)
        return std::unexpected(tooLong());
    Lexer lexer(text, options.curlyQuotes);
    const auto tokens = lexer.tokens();
    if (!tokens)
        return std::unexpected(tokens.error());
    auto tree = Parser(*tokens, options.bareWords).tree();
    if (!tree)
        return std::unexpected(tree.error());
    ReadAnswers read = answersReadBy(*tree);
    return Expression(std::make_shared<const Parsed>(
        Parsed{lexer.text(), lexer.text() != text, std::move(*tree), std::move(read)}));
}

const QString &Expression::text() const
{
    return m_parsed->text;
}

bool Expression::isRepaired() const
{
    return m_parsed->repaired;
}

const SyntaxNode &Expression::tree() const
{
    return m_parsed->tree;
}

const QStringList &Expression::references() const
{
    return m_parsed->read.codes;
}

bool Expression::readsSelf() const
{
    return m_parsed->read.self || m_parsed->read.selfOnce;
}

const ReadAnswers &Expression::reads() const
{
    return m_parsed->read;
}

ExpressionResult Expression::evaluate(const Scope &scope) const
{
    Evaluation evaluation(scope);
    ExpressionValue value = evaluation.value(m_parsed->tree);
    if (evaluation.problem())
        return std::unexpected(*evaluation.problem());
    return value;
}

std::expected<bool, ExpressionProblem> Expression::permits(const Scope &scope) const
{
    if (Evaluation(scope).valueAt(scope.here()).isEmpty())
        return true;
    const ExpressionResult result = evaluate(scope);
    if (!result)
        return std::unexpected(result.error());
    return result->toBoolean();
}

} // namespace octant
