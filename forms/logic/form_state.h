// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/language/language.h"
#include "forms/logic/form_logic.h"
#include "forms/logic/scope.h"
#include "forms/model/answers.h"

#include <QSet>

#include <memory>

namespace octant {

/// What changed in a form after one answer was typed. Each list is in the order of the questionnaire. Where
/// the number of instances changed, everything inside those that there are is listed under `verdicts`.
struct FormChange
{
    QList<AnswerPlace>
        relevance; ///< questions, groups and sections that are asked now and were not, or the reverse
    QList<AnswerPlace> values; ///< other answers: calculated ones, choices that are offered no more, defaults
    QList<AnswerPlace> verdicts;  ///< questions whose findings may be others now
    QList<AnswerPlace> choices;   ///< questions that may offer other choices now
    QList<AnswerPlace> instances; ///< repeats that have more or fewer instances now
};

/// A form while it is being filled in: its answers, what is asked, what is wrong, kept up to date by working
/// out anew only what depends on the answer that was typed (a graph of references, made with the FormLogic).
///
/// A place is the code of a question with the positions (from 1) in the repeats around it.
class FormState
{
public:
    /// @p asked are the codes put to this partner; @p today is the day for today() and now(); @p language
    /// that of jr:choice-name and of dates in words.
    FormState(const FormLogic &logic, const QSet<QuestionCode> &asked, QDate today, Language language);
    FormState(FormState &&) noexcept;
    FormState &operator=(FormState &&) noexcept;
    ~FormState();

    /// Everything from the start: the answers of a file that is opened, without default values. A form that
    /// was just made holds them and nothing else.
    void setAnswers(const Answers &answers);
    /// All answers, of questions that are not relevant too, without calculated ones.
    const Answers &answers() const;

    /// Types an answer; an empty one clears it. Nothing happens at a place that does not exist or that a
    /// partner does not answer.
    FormChange set(const AnswerPlace &place, const Answer &answer);
    /// Adds an instance behind the last of a repeat, empty but for default values; @p repeat holds the
    /// positions around it. Nothing happens to a repeat whose instances are counted.
    FormChange addInstance(const AnswerPlace &repeat);
    /// Those behind it move up by one.
    FormChange removeInstance(const AnswerPlace &instance);
    void setLanguage(Language language);

    /// The answer at a place; of a calculated question its value, empty where it has none.
    Answer answer(const AnswerPlace &place) const;
    bool isRelevant(const AnswerPlace &place) const;
    /// Whether it must be answered as things stand.
    bool isRequired(const AnswerPlace &place) const;
    /// What is wrong with the answer as it stands: constraint, type, missing where required. Empty for what
    /// is not relevant.
    QList<Finding> findings(const AnswerPlace &place) const;
    /// Every finding, in the order of the questionnaire.
    QList<Finding> findings() const;
    /// The choices that are offered as things stand, in their order.
    QList<Choice> choices(const AnswerPlace &place) const;
    int instanceCount(const AnswerPlace &repeat) const;
    /// Whether the number of instances follows from an answer and cannot be changed by hand.
    bool isCounted(const AnswerPlace &repeat) const;
    /// A wording with its ${…} filled in by the answers as they stand.
    QString filledIn(const QString &wording, const AnswerPlace &from) const;

private:
    class Graph;
    std::unique_ptr<Graph> m_graph;
};

} // namespace octant
