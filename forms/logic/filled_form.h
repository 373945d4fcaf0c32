// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/answer_frame.h"
#include "forms/logic/asked_items.h"
#include "forms/logic/form_rules.h"

#include <QDate>

namespace octant {

/// The answers to one questionnaire with what its expressions make of them: what is relevant, how many
/// instances there are, what calculated questions come to. Whoever checks answers works everything out once;
/// whoever lets people change them works out single steps anew. Borrows
/// the rules, what is asked, and the answers.
class FilledForm
{
public:
    /// The most instances that a repeat gets by its count.
    static constexpr int mostInstances = 1000;

    FilledForm(const FormRules &rules, const AskedItems &asked, QDate today, Language language);

    /// Begins anew with these answers. Gives whether the questionnaire knows all their codes.
    bool take(const Answers &answers);
    /// From now on keeps copies of the answers in the frames, where they may change; what take() was given
    /// must change along, and is only looked at when a repeat gets instances again that it had before.
    void keepAnswers();
    /// Works out every needed step.
    void workOut();
    /// Works out one step in one frame, for whoever shows every answer; gives whether it came out
    /// differently.
    bool workOutAnew(const RuleStep &step, AnswerFrame &frame);

    const FormRules &rules() const { return m_rules; }
    const FormItems &items() const { return m_rules.items(); }
    QDate today() const { return m_today; }
    Language language() const { return m_language; }
    void setLanguage(Language language) { m_language = language; }
    AnswerFrame &root() { return *m_root; }
    const AnswerFrame &root() const { return *m_root; }

    /// Forgets what was noted of a frame that is about to go, and of those inside it.
    void forget(const AnswerFrame &frame);
    /// The frame in which an item stands, by the positions in the repeats around it; null: there is none.
    AnswerFrame *frameOf(int item, const QList<int> &instances) const;
    AnswerCell &cell(int item, AnswerFrame &frame) const { return frame.cell(items().at(item).column); }
    const AnswerCell &cell(int item, const AnswerFrame &frame) const
    {
        return frame.cell(items().at(item).column);
    }
    /// The instances of a repeat in the frame in which the repeat stands.
    AnswerFrame::Frames &instancesOf(int repeat, AnswerFrame &frame) const;
    const AnswerFrame::Frames &instancesOf(int repeat, const AnswerFrame &frame) const;
    /// Calls for each frame of a level that lies in a frame or is it.
    template <typename Called>
    void eachFrame(AnswerFrame &from, int level, const Called &called) const;

    const AskedItems &asked() const { return m_asked; }
    /// Whether the question must be answered as things stand. One that cannot be changed need not.
    bool isRequired(int item, const AnswerFrame &frame) const;
    /// Whether the answer keeps its constraint; an empty one does.
    std::expected<bool, ExpressionProblem> keepsConstraint(int item, const AnswerFrame &frame) const;
    /// Whether the choice filter lets a choice through; where it cannot be computed it does.
    bool isOffered(int item, const AnswerFrame &frame, const Choice &choice) const;
    /// Those of the chosen choices that are offered.
    QStringList offeredAmong(const QStringList &chosen, int item, const AnswerFrame &frame) const;
    /// Whether an expression of the item holds; it must have it.
    std::expected<bool, ExpressionProblem> holds(int item, Member member, const AnswerFrame &frame,
                                                 const Choice *choice = nullptr) const;
    ExpressionResult evaluate(const Expression &expression, int item, const AnswerFrame &frame) const;
    /// Why a step could not be computed; null where it could.
    const Problem *problem(const RuleStep &step, const AnswerFrame &frame) const;
    bool hasProblems() const { return !m_problems.isEmpty(); }

private:
    using ProblemKey = std::pair<std::pair<int, int>, const AnswerFrame *>; ///< aspect, item, frame

    const FormRules &m_rules;
    const AskedItems &m_asked;
    QDate m_today;
    Language m_language;
    const Answers *m_given = nullptr;
    bool m_keepsAnswers = false;
    std::unique_ptr<AnswerFrame> m_root;
    QHash<ProblemKey, Problem> m_problems;

    void workOut(const RuleStep &step, AnswerFrame &frame);
    void workOutRelevance(int item, AnswerFrame &frame);
    void workOutCount(int item, AnswerFrame &frame);
    void workOutValue(int item, AnswerFrame &frame);
    ExpressionResult valueOf(int item, Member member, const AnswerFrame &frame) const;
    bool isAroundRelevant(const FormItem &item, const AnswerFrame &frame) const;
    void workOutOnce();
    void setCount(int item, AnswerFrame &frame, int count);
    const Answers *givenIn(const AnswerFrame &frame) const;
    void note(const RuleStep &step, const AnswerFrame &frame, const ExpressionProblem *problem);
};

template <typename Called>
void FilledForm::eachFrame(AnswerFrame &from, int level, const Called &called) const
{
    if (from.level() == level) {
        called(from);
        return;
    }
    const int next = items().level(level).path.at(items().level(from.level()).depth);
    for (const auto &frame : from.inner(items().level(next).place))
        eachFrame(*frame, level, called);
}

} // namespace octant
