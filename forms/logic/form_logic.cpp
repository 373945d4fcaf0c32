// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/form_logic.h"

#include "forms/logic/answers_check.h"
#include "forms/logic/form_rules.h"

namespace octant {

Result<FormLogic> FormLogic::compile(const Questionnaire &questionnaire)
{
    auto rules = std::make_shared<const FormRules>(questionnaire);
    if (!rules->problems().isEmpty())
        return std::unexpected(rules->problems().first());
    FormLogic logic;
    logic.m_rules = std::move(rules);
    return logic;
}

QList<Problem> FormLogic::problemsOf(const Questionnaire &questionnaire)
{
    return FormRules(questionnaire).problems();
}

LogicVerdict FormLogic::check(const Answers &answers, const QSet<QuestionCode> &asked, QDate today,
                              Language language) const
{
    return AnswersCheck(*this, asked, today, language).check(answers);
}

} // namespace octant
