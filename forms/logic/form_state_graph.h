// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/filled_form.h"
#include "forms/logic/form_state.h"

#include <functional>
#include <set>

namespace octant {

/// The steps that are due after a change, worked out in the order of the graph until nothing changes any
/// more.
class FormState::Graph
{
public:
    Graph(const FormLogic &logic, const QSet<QuestionCode> &asked, QDate today, Language language);
    Graph(const Graph &) = delete;
    Graph &operator=(const Graph &) = delete;

    const FilledForm &form() const { return m_form; }
    const Answers &answers() const { return m_answers; }
    /// The answers of one frame as they are kept.
    Answers answersIn(const AnswerFrame &frame) const;

    void setAnswers(const Answers &answers);
    void setLanguage(Language language);
    /// The steps that change the form; each gives what changed by it.
    FormChange set(int item, AnswerFrame &frame, const Answer &answer);
    FormChange addInstance(int repeat, AnswerFrame &frame);
    FormChange removeInstance(int repeat, AnswerFrame &frame, int position);

private:
    using Due = std::pair<int, AnswerFrame *>;           ///< rank of a step, and where
    using Places = std::set<std::pair<int, QList<int>>>; ///< item and instances

    struct Changed
    {
        Places relevance;
        Places values;
        Places verdicts;
        Places choices;
        Places instances;
    };

    FormLogic m_logic;
    AskedItems m_asked;
    FilledForm m_form;
    Answers m_answers;
    std::set<Due> m_due;
    Due m_typed{-1, nullptr}; ///< the value of the answer that was typed, which counts as changed
    Changed m_changed;

    const RuleGraph &graph() const { return m_form.rules().graph(); }
    const FormItems &items() const { return m_form.items(); }

    void put(int item, AnswerFrame &frame, const Answer &answer);
    void putInto(Answers &answers, QList<const AnswerFrame *> way, const QuestionCode &code,
                 const Answer &answer);
    void putDefaults(AnswerFrame &frame);
    void changeInstances(int repeat, AnswerFrame &frame, const std::function<void(Instances &)> &change);

    FormChange workOutDue();
    void workOut(const Due &due);
    void workOutCount(const Due &due);
    bool clearNotOffered(int item, AnswerFrame &frame);
    void instancesChanged(int repeat, AnswerFrame &frame);
    void makeDue(AnswerFrame &frame);
    void makeReadersDue(int rank, int level, AnswerFrame &frame);
    void makeReadersOfInsideDue(int level, AnswerFrame &frame);
    void makeWildDue();
    QList<AnswerPlace> listed(const Places &places) const;
};

} // namespace octant
