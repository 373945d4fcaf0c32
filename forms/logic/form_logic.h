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

/// What the logic of a questionnaire says about one set of answers.
struct LogicVerdict
{
    Answers relevant;                   ///< the answers that count
    Answers apart;                      ///< answers to questions whose condition does not hold
    QSet<QuestionCode> relevantOutside; ///< questions outside repeats that are relevant, answered or not
    /// For each instance of each repeat, by section code: its relevant questions.
    QMap<QuestionCode, QList<QSet<QuestionCode>>> relevantInside;
    QList<Finding>
        findings; ///< constraints that do not hold (errors), required questions left blank (warnings)
};

/// The compiled expressions of a questionnaire, made once for an edition and used for any number of
/// responses.
class FormLogic
{
public:
    /// A problem names the question whose expression cannot be read or asks for an unknown question.
    static Result<FormLogic> compile(const Questionnaire &questionnaire);

    /// Splits answers into those that count and those apart, and checks the ones that count.
    /// @p asked are the codes put to this partner; @p today is the day for today() and now().
    LogicVerdict check(const Answers &answers, const QSet<QuestionCode> &asked, QDate today) const;

private:
    struct Rules;
    std::shared_ptr<const Rules> m_rules;
};

} // namespace octant
