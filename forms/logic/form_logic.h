// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/expression.h"
#include "forms/model/answers.h"
#include "forms/model/problem.h"
#include "forms/model/questionnaire.h"

#include <QSet>

#include <memory>

namespace octant {

class FormRules;

/// What the logic of a questionnaire says about one set of answers.
struct LogicVerdict
{
    Answers relevant; ///< the answers that count
    /// Answers to questions that are not relevant or not for the partner to answer, and instances of a repeat
    /// beyond its count, in their places.
    Answers apart;
    /// What calculated questions come to, nested as answers are; blank where it is nothing or no number.
    Answers calculated;
    QSet<QuestionCode> relevantOutside; ///< questions outside repeats that are relevant, answered or not
    /// For each repeat, by its code: the relevant questions of each instance, without those of the repeats
    /// inside it. A repeat with a count has as many instances as that says. Of a repeat inside a repeat, the
    /// instances in the first outer one come first, then those in the second, and so on.
    QMap<QuestionCode, QList<QSet<QuestionCode>>> relevantInside;
    /// In the order of the questionnaire: constraints that do not hold, choices that are not offered
    /// (errors), required questions left blank, expressions that cannot be computed (warnings); then answers
    /// to what was not asked (notes). Messages that the questionnaire has for them are used.
    QList<Finding> findings;
};

/// The compiled expressions of a questionnaire, made once for an edition and used for any number of
/// responses. Cheap to copy; may be used from any thread.
class FormLogic
{
public:
    /// The first of problemsOf(), if there is any.
    static Result<FormLogic> compile(const Questionnaire &questionnaire);
    /// Everything that is wrong with the expressions: they cannot be read ("expression.…"), name an unknown
    /// question ("logic.unknown_question"), or wait for each other in a circle ("logic.cycle", naming the
    /// circle's members in order). Place::question is the code of the question, group or section,
    /// Place::cell the member ("relevant", "choiceFilter" …), Place::line the UTF-16 offset in it, from 1.
    static QList<Problem> problemsOf(const Questionnaire &questionnaire);

    /// Splits answers into those that count and those apart, and checks the ones that count.
    /// @p asked are the codes put to this partner; @p today is the day for today() and now(); @p language
    /// that of the questionnaire's own messages and of the labels that expressions look up. Many responses
    /// are checked faster by one AnswersCheck.
    LogicVerdict check(const Answers &answers, const QSet<QuestionCode> &asked, QDate today,
                       Language language = Language::English) const;

    const FormRules &rules() const { return *m_rules; }

private:
    std::shared_ptr<const FormRules> m_rules;
};

} // namespace octant
