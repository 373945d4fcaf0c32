// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/expression_problem.h"
#include "forms/logic/expression_value.h"
#include "forms/logic/lexer.h"
#include "forms/logic/parser.h"
#include "forms/logic/references.h"
#include "forms/logic/scope.h"
#include "forms/logic/syntax_tree.h"

#include <QString>
#include <QStringList>

#include <expected>
#include <memory>

namespace octant {

/// How an expression is to be read; the default is what the builder asks of its authors.
struct ParseOptions
{
    CurlyQuotes curlyQuotes = CurlyQuotes::Refused;
    BareWords bareWords = BareWords::Refused;
};

using ExpressionResult = std::expected<ExpressionValue, ExpressionProblem>;

/// An expression of the XLSForm language (relevant, constraint, calculation, choice_filter …), parsed once
/// and evaluated as often as answers change. Immutable and cheap to copy.
///
///     const auto expression = Expression::parse("${area} > 10 and . != ''");
///     if (expression && expression->evaluate(scope)->toBoolean()) …
class Expression
{
public:
    /// The longest text that is read, in UTF-16 units: twice what a cell of a workbook holds.
    static constexpr int mostCharacters = 65'536;

    static std::expected<Expression, ExpressionProblem> parse(const QString &text,
                                                              const ParseOptions &options = {});

    /// As it was given, with repaired quotes.
    const QString &text() const;
    /// Whether curly quotes were repaired, which an import reports.
    bool isRepaired() const;
    const SyntaxNode &tree() const;

    /// The codes that the text names (questions, groups, repeats), in its order, each once.
    const QStringList &references() const;
    /// Whether it reads the answer of the question that it belongs to.
    bool readsSelf() const;
    /// All that it reads.
    const ReadAnswers &reads() const;

    /// A path or `${…}` that names several places comes to the value of the first.
    ExpressionResult evaluate(const Scope &scope) const;
    /// Whether an answer keeps a constraint. An empty one keeps every constraint.
    std::expected<bool, ExpressionProblem> permits(const Scope &scope) const;

    /// Equal texts are equal expressions.
    bool operator==(const Expression &other) const { return text() == other.text(); }

private:
    struct Parsed;
    explicit Expression(std::shared_ptr<const Parsed> parsed);

    std::shared_ptr<const Parsed> m_parsed;
};

} // namespace octant
