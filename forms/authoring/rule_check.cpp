// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/authoring/rule_check.h"

#include "forms/authoring/check_problems.h"
#include "forms/authoring/tree_walk.h"
#include "forms/logic/references.h"

#include <algorithm>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

/// Functions that read a question in every instance of its repeat, or in one that they are told.
bool readsInstances(const QString &function)
{
    static const QStringList such{
        u"sum"_s,        u"min"_s,    u"max"_s,      u"count"_s, u"count-non-empty"_s,
        u"join"_s,       u"concat"_s, u"position"_s, u"|"_s,     u"indexed-repeat"_s,
        u"rank-index"_s, u"area"_s,   u"distance"_s};
    return such.contains(function);
}

const Reference *referenceIn(const SyntaxNode &node)
{
    return std::get_if<Reference>(&node.kind);
}

} // namespace

QList<RuleFinding> RuleCheck::look(const RuleText &rule, const QString &owner) const
{
    const auto expression = Expression::parse(rule.text, rule.options());
    if (!expression)
        return {{Severity::Error, expression.error()}};
    return look(*expression, rule, owner);
}

QList<RuleFinding> RuleCheck::look(const Expression &expression, const RuleText &rule,
                                   const QString &owner) const
{
    QList<RuleFinding> found;
    lookAt(expression.tree(), rule, m_items.find(owner), found);
    std::ranges::stable_sort(found, {}, [](const RuleFinding &each) { return each.problem.position; });
    return found;
}

void RuleCheck::lookAt(const SyntaxNode &tree, const RuleText &rule, int owner,
                       QList<RuleFinding> &found) const
{
    findUnknown(tree, owner, found);
    findOwn(tree, rule, owner, found);
    if (rule.isCondition())
        findBare(tree, owner, found);
    findChoices(tree, owner, found);
    findOutsiders(tree, owner, found);
}

const FormItem *RuleCheck::itemOf(const SyntaxNode &node, int owner) const
{
    if (std::holds_alternative<OwnAnswer>(node.kind))
        return owner < 0 ? nullptr : &m_items.at(owner);
    const Reference *reference = referenceIn(node);
    const int item = reference ? m_items.resolve(reference->name, owner) : -1;
    return item < 0 ? nullptr : &m_items.at(item);
}

void RuleCheck::findUnknown(const SyntaxNode &tree, int owner, QList<RuleFinding> &found) const
{
    const auto look = [&](const QString &name, int position) {
        if (m_items.resolve(name, owner) < 0) {
            found << RuleFinding{Severity::Error,
                                 {CheckProblems::unknownReference(codeOf(owner), name), position}};
        }
    };
    visitNodes(tree, [&](const SyntaxNode &node) {
        if (const Reference *reference = referenceIn(node))
            look(reference->name, node.position);
    });
    visitStepsByName(tree, [&](const PathStep &step) { look(step.name, step.position); });
}

/// A condition may not read the answer that is only given if it holds, nor a calculation its own result.
void RuleCheck::findOwn(const SyntaxNode &tree, const RuleText &rule, int owner,
                        QList<RuleFinding> &found) const
{
    const bool waits = rule.member == "relevant"_L1 || rule.member == "calculation"_L1;
    if (owner < 0 || (!waits && !rule.member.isEmpty()))
        return;
    const ReadAnswers reads = answersReadBy(tree);
    const bool readsDot = waits && reads.self && !reads.selfOnce;
    visitNodes(tree, [&](const SyntaxNode &node) {
        const bool isDot = std::holds_alternative<OwnAnswer>(node.kind);
        const bool isOwn = referenceIn(node) && itemOf(node, owner) == &m_items.at(owner);
        if (isOwn || (isDot && readsDot)) {
            found << RuleFinding{Severity::Error,
                                 {CheckProblems::waitsForItself(codeOf(owner)), node.position}};
        }
    });
}

/// A question that stands where a condition belongs.
void RuleCheck::findBare(const SyntaxNode &condition, int owner, QList<RuleFinding> &found) const
{
    if (const Reference *bare = referenceIn(condition)) {
        found << RuleFinding{Severity::Warning,
                             {CheckProblems::bareQuestion(bare->name), condition.position}};
    } else if (const Chain *chain = std::get_if<Chain>(&condition.kind)) {
        const Operator sign = chain->operators.front();
        if (sign == Operator::And || sign == Operator::Or) {
            for (const SyntaxNode &operand : chain->operands)
                findBare(operand, owner, found);
        }
    } else if (const Call *call = std::get_if<Call>(&condition.kind)) {
        if (call->function == "not"_L1)
            findBare(call->arguments.front(), owner, found);
    }
}

void RuleCheck::findChoices(const SyntaxNode &tree, int owner, QList<RuleFinding> &found) const
{
    visitNodes(tree, [&](const SyntaxNode &node) {
        const Chain *chain = std::get_if<Chain>(&node.kind);
        const Call *call = std::get_if<Call>(&node.kind);
        const bool compares =
            chain && chain->operands.size() == 2 &&
            (chain->operators.front() == Operator::Equal || chain->operators.front() == Operator::NotEqual);
        if (compares) {
            compareChoice(chain->operands[0], chain->operands[1], owner, found);
            compareChoice(chain->operands[1], chain->operands[0], owner, found);
        } else if (call && call->function == "selected"_L1) {
            compareChoice(call->arguments[0], call->arguments[1], owner, found);
        }
    });
}

void RuleCheck::compareChoice(const SyntaxNode &asked, const SyntaxNode &choice, int owner,
                              QList<RuleFinding> &found) const
{
    const FormItem *item = itemOf(asked, owner);
    const TextLiteral *literal = std::get_if<TextLiteral>(&choice.kind);
    if (!item || !item->question || !literal || literal->text.isEmpty())
        return;
    const Question &question = *item->question;
    const bool isYesOrNo = literal->text == "yes"_L1 || literal->text == "no"_L1;
    const bool isMissing = question.type == QuestionType::YesNo
                               ? !isYesOrNo
                               : !question.choices.isEmpty() && !question.choice(literal->text.trimmed());
    const bool isOneChoice = !literal->text.trimmed().contains(u' ');
    if (isMissing && isOneChoice) {
        found << RuleFinding{
            Severity::Warning,
            {CheckProblems::unknownChoice(codeOf(owner), item->code, literal->text), choice.position}};
    }
}

/// Questions of a repeat that are read one by one from outside of it.
void RuleCheck::findOutsiders(const SyntaxNode &tree, int owner, QList<RuleFinding> &found) const
{
    QList<int> allowed;
    const auto allow = [&](const SyntaxNode &node) { allowed << node.position; };
    visitNodes(tree, [&](const SyntaxNode &node) {
        if (const Call *call = std::get_if<Call>(&node.kind); call && readsInstances(call->function)) {
            for (const SyntaxNode &argument : call->arguments)
                visitNodes(argument, allow);
        } else if (const Path *path = std::get_if<Path>(&node.kind); path && path->operand) {
            visitNodes(node, allow);
        }
    });
    const int ownLevel = owner < 0 ? 0 : m_items.at(owner).level;
    visitNodes(tree, [&](const SyntaxNode &node) {
        const FormItem *item = referenceIn(node) ? itemOf(node, owner) : nullptr;
        if (!item || !item->question || allowed.contains(node.position))
            return;
        if (m_items.commonLevel(item->level, ownLevel) == item->level)
            return;
        const QString repeat = codeOf(m_items.level(item->level).repeat);
        found << RuleFinding{Severity::Warning,
                             {CheckProblems::readsRepeatFromOutside(item->code, repeat), node.position}};
    });
}

} // namespace octant
