// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/bound_expression.h"
#include "forms/logic/expression.h"
#include "forms/logic/form_items.h"
#include "forms/logic/list_tables.h"
#include "forms/logic/rule_graph.h"
#include "forms/model/problem.h"

#include <QCoreApplication>

#include <array>

namespace octant {

/// One expression of an item, compiled.
struct Rule
{
    Expression expression;
    std::optional<BoundExpression> bound; ///< where it can do without looking things up
};

/// All expressions of a questionnaire, compiled, with what they wait for. Owns a copy of the questionnaire.
class FormRules
{
    Q_DECLARE_TR_FUNCTIONS(FormRules)

public:
    /// Expressions that have problems are left out; compile() of FormLogic lets no such rules through.
    explicit FormRules(const Questionnaire &questionnaire);
    FormRules(const FormRules &) = delete;
    FormRules &operator=(const FormRules &) = delete;

    /// Everything that is wrong, in the order of the questionnaire, cycles at the end: an expression that
    /// cannot be read ("expression.…"), a code that the questionnaire does not have
    /// ("logic.unknown_question"), conditions that wait for each other ("logic.cycle").
    const QList<Problem> &problems() const { return m_problems; }

    const FormItems &items() const { return m_items; }
    const RuleGraph &graph() const { return m_graph; }
    const ListTables &tables() const { return m_tables; }
    /// The expression of an item; null where it has none.
    const Rule *rule(int item, Member member) const;
    /// The steps without which nothing else can be told of answers, in their order.
    const std::vector<RuleStep> &neededSteps() const { return m_neededSteps; }
    /// The calculated questions of a level.
    const QList<int> &calculated(int level) const { return m_calculated.at(level); }
    /// Whether any expression reads the question, so that its answer must be held ready.
    bool isRead(int item) const { return m_isRead[static_cast<std::size_t>(item)]; }

private:
    using OfItem = std::array<std::unique_ptr<const Rule>, memberCount>;

    Questionnaire m_questionnaire;
    FormItems m_items;
    std::vector<OfItem> m_rules;
    std::vector<bool> m_isRead;
    QList<Problem> m_problems;
    ListTables m_tables;
    RuleGraph m_graph;
    std::vector<RuleStep> m_neededSteps;
    QList<QList<int>> m_calculated; ///< by level

    void readExpressions(int item);
    void read(int item, Member member, const QString &text);
    void checkReferences(int item, Member member, const Expression &expression);
    void markRead(int item, const Expression &expression);
    void add(int item, Member member, int position, Problem problem);
    void connect();
    void addCycles();
    bool isNeeded(const RuleStep &step) const;
};

} // namespace octant
