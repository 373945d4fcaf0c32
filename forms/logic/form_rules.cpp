// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/form_rules.h"

#include <algorithm>

namespace octant {

using namespace Qt::StringLiterals;

FormRules::FormRules(const Questionnaire &questionnaire)
    : m_questionnaire(questionnaire)
    , m_items(m_questionnaire)
    , m_rules(static_cast<std::size_t>(m_items.all().size()))
    , m_isRead(static_cast<std::size_t>(m_items.all().size()))
    , m_graph(m_items)
    , m_calculated(m_items.levels().size())
{
    for (int item = 0; item < m_items.all().size(); ++item)
        readExpressions(item);
    m_tables.fill(m_questionnaire);
    connect();
    addCycles();
    std::ranges::copy_if(m_graph.ordered(), std::back_inserter(m_neededSteps),
                         [this](const RuleStep &step) { return isNeeded(step); });
}

bool FormRules::isNeeded(const RuleStep &step) const
{
    switch (step.aspect) {
    case Aspect::Relevance:
        return true;
    case Aspect::Count:
        return rule(step.item, Member::RepeatCount);
    case Aspect::Reading:
        return isRead(step.item) || m_items.at(step.item).question->type == QuestionType::Calculated;
    case Aspect::Choices:
    case Aspect::Verdict:
        break;
    }
    return false;
}

const Rule *FormRules::rule(int item, Member member) const
{
    return m_rules[static_cast<std::size_t>(item)][static_cast<std::size_t>(member)].get();
}

void FormRules::readExpressions(int number)
{
    const FormItem &item = m_items.at(number);
    if (const Question *question = item.question) {
        read(number, Member::Relevant, question->relevant);
        if (question->type == QuestionType::Calculated) {
            m_calculated[item.level] << number;
            read(number, Member::Calculation, question->calculation);
        }
        read(number, Member::ChoiceFilter, question->choiceFilter);
        read(number, Member::RequiredWhen, question->requiredWhen);
        read(number, Member::Constraint, question->constraint);
        return;
    }
    read(number, Member::Relevant, item.group ? item.group->relevant : item.section->relevant);
    if (item.opens >= 0)
        read(number, Member::RepeatCount, item.group ? item.group->repeatCount : item.section->repeatCount);
}

void FormRules::read(int item, Member member, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    const BareWords bareWords = member == Member::ChoiceFilter ? BareWords::Columns : BareWords::Refused;
    const auto expression = Expression::parse(text, {CurlyQuotes::Repaired, bareWords});
    if (!expression) {
        add(item, member, expression.error().position, expression.error().problem);
        return;
    }
    checkReferences(item, member, *expression);
    markRead(item, *expression);
    m_tables.want(expression->reads());
    m_rules[static_cast<std::size_t>(item)][static_cast<std::size_t>(member)] = std::make_unique<const Rule>(
        Rule{*expression, BoundExpression::bind(expression->tree(), m_items, item)});
}

void FormRules::checkReferences(int item, Member member, const Expression &expression)
{
    const ReadAnswers &reads = expression.reads();
    for (qsizetype i = 0; i < reads.codes.size(); ++i) {
        if (m_items.resolve(reads.codes.at(i), item) >= 0)
            continue;
        add(item, member, reads.positions.at(i),
            {u"logic.unknown_question"_s,
             {},
             tr("The expression “%1” names “%2”, which the questionnaire does not ask.")
                 .arg(expression.text(), reads.codes.at(i)),
             tr("Write the code of a question of this questionnaire.")});
    }
}

void FormRules::markRead(int item, const Expression &expression)
{
    const ReadAnswers &reads = expression.reads();
    if (reads.wild)
        m_isRead.assign(m_isRead.size(), true);
    if (expression.readsSelf())
        m_isRead[static_cast<std::size_t>(item)] = true;
    for (const QString &code : reads.codes) {
        if (const int read = m_items.resolve(code, item); read >= 0)
            m_isRead[static_cast<std::size_t>(read)] = true;
    }
    // A constraint looks whether there is an answer to hold it against.
    if (m_items.at(item).question && !m_items.at(item).question->constraint.isEmpty())
        m_isRead[static_cast<std::size_t>(item)] = true;
}

void FormRules::add(int item, Member member, int position, Problem problem)
{
    problem.where.question = m_items.at(item).code;
    problem.where.cell = nameOf(member);
    problem.where.line = position + 1;
    m_problems << problem;
}

void FormRules::connect()
{
    for (int item = 0; item < m_items.all().size(); ++item) {
        for (int member = 0; member < memberCount; ++member) {
            if (const Rule *each = rule(item, Member(member)))
                m_graph.connect(item, Member(member), each->expression.reads());
        }
    }
    m_graph.order();
}

void FormRules::addCycles()
{
    for (const RuleGraph::Cycle &cycle : m_graph.cycles()) {
        QStringList members;
        for (const int item : cycle.items)
            members << m_items.at(item).code;
        add(cycle.items.first(), cycle.member, cycle.position,
            {u"logic.cycle"_s,
             {},
             members.size() == 1
                 ? tr("The condition or calculation of %1 waits for its own result.").arg(members.first())
                 : tr("These wait for each other: %1.").arg(members.join(u", "_s)),
             tr("Take one of them out of the other's condition or calculation.")});
    }
}

} // namespace octant
