// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/authoring/explanation.h"

#include "forms/authoring/clauses.h"
#include "forms/logic/expression.h"

using namespace Qt::StringLiterals;

namespace octant {

namespace {

std::optional<Expression> read(const QString &text)
{
    if (text.trimmed().isEmpty())
        return std::nullopt;
    const auto expression = Expression::parse(text, {CurlyQuotes::Repaired, BareWords::Columns});
    return expression ? std::optional(*expression) : std::nullopt;
}

/// A whole sentence with a clause in it. One that ends with an abbreviation has its full stop already.
QString sentence(const Words &words, const char *source, const QString &clause)
{
    const QString whole = words.message(words.say("Explanation", source), {{u"clause"_s, clause}});
    return whole.endsWith(".."_L1) ? whole.chopped(1) : whole;
}

/// A sentence with what must hold in it; empty where there is nothing to explain.
QString sentenceAbout(const Explanation &explanation, const char *source, const QString &expression)
{
    const QString condition = explanation.ofCondition(expression);
    return condition.isEmpty() ? QString() : sentence(explanation.words, source, condition);
}

} // namespace

QString Explanation::ofRelevant(const QString &expression) const
{
    return sentenceAbout(*this, QT_TRANSLATE_NOOP("Explanation", "Asked only if {clause}."), expression);
}

QString Explanation::ofConstraint(const QString &expression) const
{
    const std::optional<Expression> constraint = read(expression);
    if (!constraint)
        return {};
    const Clauses clauses(*this, constraint->text());
    if (const auto bounds = clauses.bounds(constraint->tree()))
        return sentence(words, QT_TRANSLATE_NOOP("Explanation", "The answer must be {clause}."), *bounds);
    return sentence(words, QT_TRANSLATE_NOOP("Explanation", "Accepted only if {clause}."),
                    clauses.condition(constraint->tree()));
}

QString Explanation::ofRequired(const QString &expression) const
{
    return sentenceAbout(*this, QT_TRANSLATE_NOOP("Explanation", "Must be answered if {clause}."),
                         expression);
}

QString Explanation::ofCalculation(const QString &expression) const
{
    const std::optional<Expression> calculation = read(expression);
    if (!calculation)
        return {};
    const Clauses clauses(*this, calculation->text());
    return sentence(words, QT_TRANSLATE_NOOP("Explanation", "Computed: {clause}."),
                    clauses.value(calculation->tree(), Clauses::Role::Object));
}

QString Explanation::ofCondition(const QString &expression) const
{
    const std::optional<Expression> condition = read(expression);
    return condition ? Clauses(*this, condition->text()).condition(condition->tree()) : QString();
}

} // namespace octant
