// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/readable_logic.h"

using namespace Qt::StringLiterals;

namespace octant {

namespace {

void clearRules(Question &question)
{
    for (QString *rule : {&question.relevant, &question.constraint, &question.choiceFilter,
                          &question.requiredWhen, &question.calculation, &question.defaultValue})
        rule->clear();
}

template <typename Container>
void clearRulesOf(Container &container)
{
    container.relevant.clear();
    container.repeatCount.clear();
}

/// Gives whether there was anything to clear at a code; the empty code stands for all.
bool clearRules(Questionnaire &questionnaire, const QString &code)
{
    const Questionnaire before = questionnaire;
    const auto isMeant = [&](const QString &own) { return code.isEmpty() || own == code; };
    for (Section &section : questionnaire.sections) {
        if (isMeant(section.code.text()))
            clearRulesOf(section);
        for (Group &group : section.groups)
            if (isMeant(group.code.text()))
                clearRulesOf(group);
        for (Question &question : section.questions)
            if (isMeant(question.code.text()))
                clearRules(question);
    }
    return !(questionnaire == before);
}

} // namespace

ReadableLogic readableLogic(Questionnaire questionnaire)
{
    constexpr int mostSteps = 30; // beyond that it is no form to try out: all rules go at once
    QList<Problem> leftOut;
    for (int step = 0;; ++step) {
        Result<FormLogic> logic = FormLogic::compile(questionnaire);
        if (logic)
            return {std::move(*logic), leftOut};
        leftOut.append(logic.error());
        const QString code = step < mostSteps ? logic.error().where.question : QString();
        if (!clearRules(questionnaire, code) && !clearRules(questionnaire, {}))
            questionnaire = {}; // nothing in it can be read
    }
}

} // namespace octant
