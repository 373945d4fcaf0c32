// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/authoring/explanation.h"
#include "forms/logic/form_items.h"
#include "forms/logic/syntax_tree.h"

#include <optional>

namespace octant {

struct ComparedSides;

/// Puts an expression's tree into clauses of a sentence: conditions ("question 5 is Yes"), values ("the sum
/// of …") and bounds of an answer ("at least 0"). Every clause is made of whole patterns, so that each
/// language has its own order and cases.
class Clauses
{
public:
    /// Where a noun stands; a language that declines chooses its form by it.
    enum class Role { Subject, Object };

    /// @p text is the whole expression, of which a path's predicates are shown as they were written.
    Clauses(const Explanation &explanation, const QString &text);

    /// What holds, as part of a sentence behind "if".
    QString condition(const SyntaxNode &node) const;
    /// What an expression comes to, as a noun.
    QString value(const SyntaxNode &node, Role role) const;
    /// What the own answer must be, behind "the answer must be"; none where a constraint says something else.
    std::optional<QString> bounds(const SyntaxNode &constraint) const;

private:
    using Nodes = QList<const SyntaxNode *>;

    const Explanation &m_explanation;
    QString m_text;
    FormItems m_items;

    QString pattern(const char *source, Words::Arguments arguments = {}) const;

    // Conditions joined by and, or.
    QString joined(const Chain &chain) const;
    QString part(const SyntaxNode &operand) const;
    QString nested(const Chain &chain) const;
    QString alternatives(const Chain &chain) const;
    std::optional<QString> unlessBlank(const Chain &chain) const;
    QStringList parts(const Chain &chain) const;
    QString enumerated(const QStringList &parts, bool all) const;
    QString denied(const SyntaxNode &node) const;

    // Comparisons.
    QString comparison(const ComparedSides &sides) const;
    QString blank(const SyntaxNode &asked, bool isBlank) const;
    QString chosen(const Call &call, bool holds) const;
    std::optional<QString> range(const SyntaxNode &first, const SyntaxNode &second) const;
    std::optional<QString> alone(const SyntaxNode &denied) const;
    QString literal(const SyntaxNode &node, const SyntaxNode &asked) const;
    QString quantity(double number, const Question &question) const;
    QString plainNumber(double number) const;
    bool isDate(const SyntaxNode &node) const;

    // Bounds of the own answer.
    std::optional<QString> bound(const SyntaxNode &node) const;
    std::optional<QString> boundOfSize(const Call &size, Operator sign, double number) const;
    std::optional<QStringList> boundParts(const Chain &chain) const;

    // Values.
    QString valueOf(const Call &call, Role role) const;
    QString call(const Call &call, Role role) const;
    QString argument(const Call &call, std::size_t index) const;
    QString list(const Call &call, std::size_t from) const;
    std::optional<QString> special(const Call &call) const;
    QString arithmetic(const Chain &chain) const;
    QString path(const SyntaxNode &node, const Path &path, Role role) const;
    QString textOfPath(int position) const;
    QString reference(const QString &name, Role role) const;

    /// A question as the caller names it, a section or group by its title; what is neither by its value.
    QString named(const SyntaxNode &node) const;
    QString nameOf(const QString &code) const;
    const Question *questionOf(const SyntaxNode &node) const;
};

} // namespace octant
