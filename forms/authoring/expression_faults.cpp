// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/authoring/completion.h"

#include "forms/authoring/rule_check.h"
#include "forms/logic/lexer.h"

#include <algorithm>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

/// Where the token at a position ends; the position itself behind the last one.
int endOfToken(const QString &expression, int position)
{
    const auto tokens = Lexer(expression, CurlyQuotes::Repaired).tokens();
    if (tokens) {
        const auto next =
            std::ranges::find_if(*tokens, [&](const Token &token) { return token.position > position; });
        const int end = next == tokens->end() ? int(expression.size()) : next->position;
        return position + int(QStringView(expression).sliced(position, end - position).trimmed().size());
    }
    // What the lexer cannot cut is underlined as far as it looks alike; what never ends to the end.
    const QChar first = expression.at(position);
    if (first == u'\'' || first == u'"' || first == u'$')
        return int(expression.size());
    const auto kindOf = [](QChar c) { return c.isSpace() ? 0 : c.isLetterOrNumber() || c == u'_' ? 1 : 2; };
    int end = position + 1;
    while (end < expression.size() && kindOf(expression.at(end)) == kindOf(first))
        ++end;
    return end;
}

ExpressionFault faultAt(const QString &expression, const ExpressionProblem &problem)
{
    const int last = int(expression.size());
    int from = std::clamp(problem.position, 0, last);
    // What is missing at the end is shown at the last letter that there is.
    if (from == last)
        from = std::max(0, int(QStringView(expression).trimmed().size()) - 1);
    const int to = from < last ? std::max(from + 1, endOfToken(expression, from)) : last;
    return {from, std::min(to, last), problem.problem};
}

} // namespace

QList<ExpressionFault> faultsOf(const QString &expression, const QuestionCode &own,
                                const Questionnaire &questionnaire, const QString &member)
{
    if (expression.trimmed().isEmpty())
        return {};
    const FormItems items(questionnaire);
    const RuleText rule{member, expression};
    QList<ExpressionFault> faults;
    const QList<RuleFinding> found = RuleCheck(items).look(rule, own.text());
    for (const RuleFinding &each : found)
        faults << faultAt(expression, each.problem);
    return faults;
}

} // namespace octant
