// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/authoring/rules.h"
#include "forms/logic/form_items.h"
#include "forms/model/problem.h"

namespace octant {

/// What is wrong with one expression, and how bad it is.
struct RuleFinding
{
    Severity severity = Severity::Error;
    ExpressionProblem problem;
};

/// Looks at one expression at a time: whether it can be read, names what there is, compares with choices that
/// there are. Circles of several expressions are not seen here. Borrows the questionnaire's items.
class RuleCheck
{
public:
    explicit RuleCheck(const FormItems &items)
        : m_items(items)
    {
    }

    /// @p owner is the code of the question, group or section. In the order of the text; what cannot be read
    /// has one problem.
    QList<RuleFinding> look(const RuleText &rule, const QString &owner) const;
    /// The same for one that was read.
    QList<RuleFinding> look(const Expression &expression, const RuleText &rule, const QString &owner) const;

private:
    const FormItems &m_items;

    void lookAt(const SyntaxNode &tree, const RuleText &rule, int owner, QList<RuleFinding> &found) const;
    void findUnknown(const SyntaxNode &tree, int owner, QList<RuleFinding> &found) const;
    void findOwn(const SyntaxNode &tree, const RuleText &rule, int owner, QList<RuleFinding> &found) const;
    void findBare(const SyntaxNode &condition, int owner, QList<RuleFinding> &found) const;
    void findChoices(const SyntaxNode &tree, int owner, QList<RuleFinding> &found) const;
    void findOutsiders(const SyntaxNode &tree, int owner, QList<RuleFinding> &found) const;
    void compareChoice(const SyntaxNode &asked, const SyntaxNode &choice, int owner,
                       QList<RuleFinding> &found) const;
    const FormItem *itemOf(const SyntaxNode &node, int owner) const;
    QString codeOf(int item) const { return item < 0 ? QString() : m_items.at(item).code; }
};

} // namespace octant
