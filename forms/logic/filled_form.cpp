// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/filled_form.h"

#include "forms/logic/answers_scope.h"

#include <algorithm>
#include <cmath>

namespace octant {

FilledForm::FilledForm(const FormRules &rules, const AskedItems &asked, QDate today, Language language)
    : m_rules(rules)
    , m_asked(asked)
    , m_today(today)
    , m_language(language)
{
}

bool FilledForm::take(const Answers &answers)
{
    m_given = &answers;
    m_problems.clear();
    m_root = std::make_unique<AnswerFrame>(items(), 0, nullptr, 0);
    return m_root->take(items(), answers);
}

void FilledForm::keepAnswers()
{
    m_keepsAnswers = true;
    m_root->own(items());
}

// Whoever reads everything there is (`*`) does so in no order, and sees it all the second time.
void FilledForm::workOut()
{
    workOutOnce();
    if (!m_rules.graph().wild().empty())
        workOutOnce();
}

void FilledForm::workOutOnce()
{
    for (const RuleStep &step : m_rules.neededSteps()) {
        const int level = items().at(step.item).level;
        eachFrame(*m_root, level, [&](AnswerFrame &frame) { workOut(step, frame); });
    }
}

void FilledForm::workOut(const RuleStep &step, AnswerFrame &frame)
{
    switch (step.aspect) {
    case Aspect::Relevance:
        workOutRelevance(step.item, frame);
        break;
    case Aspect::Count:
        workOutCount(step.item, frame);
        break;
    case Aspect::Reading:
        workOutValue(step.item, frame);
        break;
    case Aspect::Choices:
    case Aspect::Verdict:
        break;
    }
}

bool FilledForm::workOutAnew(const RuleStep &step, AnswerFrame &frame)
{
    const AnswerCell &now = cell(step.item, frame);
    const bool wasRelevant = now.relevant;
    const ExpressionValue wasSeen = now.seen;
    const bool isRepeat = items().at(step.item).opens >= 0;
    const std::size_t count = isRepeat ? instancesOf(step.item, frame).size() : 0;
    workOut(step, frame);
    return now.relevant != wasRelevant || !(now.seen == wasSeen) ||
           (isRepeat && instancesOf(step.item, frame).size() != count);
}

bool FilledForm::isAroundRelevant(const FormItem &item, const AnswerFrame &frame) const
{
    if (item.parent < 0)
        return true;
    const FormItem &around = items().at(item.parent);
    return (around.level == item.level ? frame : *frame.outer()).cell(around.column).relevant;
}

// A condition that cannot be computed counts as holding, so that no answer is lost by it.
void FilledForm::workOutRelevance(int number, AnswerFrame &frame)
{
    const FormItem &item = items().at(number);
    bool relevant = m_asked.contains(number) && isAroundRelevant(item, frame);
    if (m_rules.rule(number, Member::Relevant)) {
        const RuleStep step{Aspect::Relevance, number};
        note(step, frame, nullptr);
        if (relevant) {
            const auto result = holds(number, Member::Relevant, frame);
            relevant = !result || *result;
            if (!result)
                note(step, frame, &result.error());
        }
    }
    frame.cell(item.column).relevant = relevant;
}

void FilledForm::workOutCount(int item, AnswerFrame &frame)
{
    if (!m_rules.rule(item, Member::RepeatCount))
        return;
    const RuleStep step{Aspect::Count, item};
    const ExpressionResult result = valueOf(item, Member::RepeatCount, frame);
    note(step, frame, result ? nullptr : &result.error());
    if (!result)
        return;
    const double count = result->toNumber();
    setCount(item, frame, count >= 1 ? int(std::min<double>(count, mostInstances)) : 0);
}

void FilledForm::workOutValue(int number, AnswerFrame &frame)
{
    const FormItem &item = items().at(number);
    AnswerCell &cell = frame.cell(item.column);
    if (item.question->type != QuestionType::Calculated) {
        cell.seen = cell.relevant && cell.given ? reading(cell.given->value) : ExpressionValue();
        return;
    }
    const bool isComputed = cell.relevant && m_rules.rule(number, Member::Calculation);
    const ExpressionResult result =
        isComputed ? valueOf(number, Member::Calculation, frame) : ExpressionResult(ExpressionValue());
    note({Aspect::Reading, number}, frame, result ? nullptr : &result.error());
    cell.seen = result ? reading(computedValue(*result)) : ExpressionValue();
}

void FilledForm::setCount(int item, AnswerFrame &frame, int count)
{
    AnswerFrame::Frames &frames = instancesOf(item, frame);
    const std::size_t before = frames.size();
    for (std::size_t gone = static_cast<std::size_t>(count); gone < before; ++gone)
        forget(*frames[gone]);
    frame.resize(items(), items().level(items().at(item).opens).place, count);
    for (std::size_t added = before; added < frames.size(); ++added) {
        if (const Answers *given = givenIn(*frames[added]))
            frames[added]->take(items(), *given);
        if (m_keepsAnswers)
            frames[added]->own(items());
    }
}

void FilledForm::forget(const AnswerFrame &frame)
{
    if (m_problems.isEmpty())
        return;
    m_problems.removeIf([&](const auto &noted) {
        const AnswerFrame *around = noted.key().second;
        while (around && around != &frame)
            around = around->outer();
        return around != nullptr;
    });
}

const Answers *FilledForm::givenIn(const AnswerFrame &frame) const
{
    if (!frame.outer())
        return m_given;
    const Answers *around = givenIn(*frame.outer());
    const QString &repeat = items().at(items().level(frame.level()).repeat).code;
    if (!around)
        return nullptr;
    const Instances &instances = (*around)[QuestionCode(repeat)].instances();
    return frame.position() <= instances.size() ? &instances.at(frame.position() - 1) : nullptr;
}

AnswerFrame *FilledForm::frameOf(int item, const QList<int> &instances) const
{
    const FormLevel &level = items().level(items().at(item).level);
    AnswerFrame *frame = m_root.get();
    for (int depth = 0; depth < level.depth; ++depth) {
        const AnswerFrame::Frames &frames = frame->inner(items().level(level.path.at(depth)).place);
        const int position = instances.value(depth);
        if (position < 1 || position > int(frames.size()))
            return nullptr;
        frame = frames[static_cast<std::size_t>(position - 1)].get();
    }
    return frame;
}

AnswerFrame::Frames &FilledForm::instancesOf(int repeat, AnswerFrame &frame) const
{
    return frame.inner(items().level(items().at(repeat).opens).place);
}

const AnswerFrame::Frames &FilledForm::instancesOf(int repeat, const AnswerFrame &frame) const
{
    return frame.inner(items().level(items().at(repeat).opens).place);
}

std::expected<bool, ExpressionProblem> FilledForm::holds(int item, Member member, const AnswerFrame &frame,
                                                         const Choice *choice) const
{
    const Rule &rule = *m_rules.rule(item, member);
    if (rule.bound)
        return rule.bound->truth({frame, choice, m_language});
    const ExpressionResult result = rule.expression.evaluate(AnswersScope(*this, item, frame, choice));
    if (!result)
        return std::unexpected(result.error());
    return result->toBoolean();
}

ExpressionResult FilledForm::valueOf(int item, Member member, const AnswerFrame &frame) const
{
    const Rule &rule = *m_rules.rule(item, member);
    if (rule.bound)
        return rule.bound->value({frame, nullptr, m_language});
    return evaluate(rule.expression, item, frame);
}

ExpressionResult FilledForm::evaluate(const Expression &expression, int item, const AnswerFrame &frame) const
{
    return expression.evaluate(AnswersScope(*this, item, frame));
}

bool FilledForm::isRequired(int number, const AnswerFrame &frame) const
{
    const Question *question = items().at(number).question;
    if (!question || !isAnswered(question->type) || question->readOnly || !cell(number, frame).relevant)
        return false;
    if (question->required || !m_rules.rule(number, Member::RequiredWhen))
        return question->required;
    return holds(number, Member::RequiredWhen, frame).value_or(false);
}

std::expected<bool, ExpressionProblem> FilledForm::keepsConstraint(int item, const AnswerFrame &frame) const
{
    if (!m_rules.rule(item, Member::Constraint) || cell(item, frame).seen.isEmpty())
        return true;
    return holds(item, Member::Constraint, frame);
}

bool FilledForm::isOffered(int item, const AnswerFrame &frame, const Choice &choice) const
{
    return !m_rules.rule(item, Member::ChoiceFilter) ||
           holds(item, Member::ChoiceFilter, frame, &choice).value_or(true);
}

QStringList FilledForm::offeredAmong(const QStringList &chosen, int item, const AnswerFrame &frame) const
{
    QStringList offered;
    for (const QString &code : chosen) {
        const Choice *choice = items().at(item).question->choice(code);
        if (!choice || isOffered(item, frame, *choice))
            offered << code;
    }
    return offered;
}

const Problem *FilledForm::problem(const RuleStep &step, const AnswerFrame &frame) const
{
    const auto found = m_problems.constFind({{int(step.aspect), step.item}, &frame});
    return found == m_problems.cend() ? nullptr : &*found;
}

void FilledForm::note(const RuleStep &step, const AnswerFrame &frame, const ExpressionProblem *problem)
{
    const ProblemKey key{{int(step.aspect), step.item}, &frame};
    if (problem)
        m_problems.insert(key, problem->problem);
    else if (!m_problems.isEmpty())
        m_problems.remove(key);
}

} // namespace octant
