// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/authoring/check_problems.h"

namespace octant {

using namespace Qt::StringLiterals;

namespace {

Problem problem(const char *code, const QString &what, const QString &remedy)
{
    return {u"check."_s + QLatin1StringView(code), {}, what, remedy};
}

} // namespace

Problem CheckProblems::noChoices(const QString &code)
{
    return problem("no_choices", tr("Question %1 offers no choices.").arg(code),
                   tr("Add at least one choice, or change the question's type."));
}

Problem CheckProblems::noCalculation(const QString &code)
{
    return problem("no_calculation", tr("Question %1 is calculated, but nothing says how.").arg(code),
                   tr("Write its calculation, or change the question's type."));
}

Problem CheckProblems::rowOfAnotherType(const QString &code, const QString &group)
{
    return problem("row_of_another_type",
                   tr("Question %1 is a row of the matrix %2, but its answer is not one of several choices.")
                       .arg(code, group),
                   tr("Move it out of the matrix, or change its type to “choose one”."));
}

Problem CheckProblems::rowOfAnotherScale(const QString &code, const QString &group)
{
    return problem(
        "row_of_another_scale",
        tr("Question %1 offers other choices than the first row of the matrix %2.").arg(code, group),
        tr("Give all rows of a matrix the same choices."));
}

Problem CheckProblems::groupInMatrix(const QString &code, const QString &matrix)
{
    return problem("group_in_matrix", tr("The group %1 stands inside the matrix %2.").arg(code, matrix),
                   tr("Move it out of the matrix."));
}

Problem CheckProblems::unknownPrinciple(const QString &code, const QString &principle)
{
    return problem("unknown_principle",
                   tr("The section %1 belongs to the principle %2, which the framework does not have.")
                       .arg(code, principle),
                   tr("Choose one of the framework's principles."));
}

Problem CheckProblems::unknownIndicator(const QString &code, const QString &indicator)
{
    return problem(
        "unknown_indicator",
        tr("Question %1 feeds the indicator %2, which the framework does not have.").arg(code, indicator),
        tr("Choose one of the framework's indicators, or add it there."));
}

Problem CheckProblems::unknownImpactArea(const QString &code, const QString &area)
{
    return problem(
        "unknown_impact_area",
        tr("Question %1 belongs to the impact area %2, which the framework does not have.").arg(code, area),
        tr("Choose one of the framework's impact areas, or add it there."));
}

Problem CheckProblems::unknownKind(const QString &code, const QString &kind)
{
    return problem("unknown_kind",
                   tr("Question %1 is for partners of the kind “%2”, which the framework does not have.")
                       .arg(code, kind),
                   tr("Choose one of the framework's kinds of partners, or add it there."));
}

Problem CheckProblems::noWording(const QString &code)
{
    return problem("no_wording", tr("Question %1 has no wording.").arg(code), tr("Write what it asks."));
}

Problem CheckProblems::unknownInWording(const QString &code, const QString &name)
{
    return problem(
        "unknown_in_wording",
        tr("A text of %1 shows the answer to “%2”, which the questionnaire does not ask.").arg(code, name),
        tr("Write the code of a question of this questionnaire, or take it out of the text."));
}

Problem CheckProblems::unknownSuccessor(const QString &earlier, const QString &code)
{
    return problem(
        "unknown_successor",
        tr("Last year's question %1 goes on in %2, which the questionnaire does not ask.").arg(earlier, code),
        tr("Choose the question that asks it now, or mark it as dropped."));
}

Problem CheckProblems::nothingAsked()
{
    return problem("nothing_asked", tr("The questionnaire asks nothing."), tr("Add a question."));
}

Problem CheckProblems::unknownReference(const QString &code, const QString &name)
{
    return problem("unknown_reference",
                   tr("%1 names “%2”, which the questionnaire does not ask.").arg(code, name),
                   tr("Write the code of a question of this questionnaire."));
}

Problem CheckProblems::waitsForItself(const QString &code)
{
    return problem("waits_for_itself", tr("Question %1 waits for its own answer.").arg(code),
                   tr("Take the question out of its own rule."));
}

Problem CheckProblems::missingWording(const QString &code, const QString &language)
{
    return problem("missing_wording", tr("A text of %1 is missing in the language “%2”.").arg(code, language),
                   tr("Write it, or take the language out of the questionnaire."));
}

Problem CheckProblems::missingChoiceWording(const QString &code, const QString &choice,
                                            const QString &language)
{
    return problem(
        "missing_wording",
        tr("The choice “%2” of question %1 is missing in the language “%3”.").arg(code, choice, language),
        tr("Write it, or take the language out of the questionnaire."));
}

Problem CheckProblems::bareQuestion(const QString &name)
{
    return problem(
        "bare_question",
        tr("“%1” stands as a condition without being compared; it holds for every answer, “no” and 0 "
           "as text too.")
            .arg(name),
        tr("Compare it: = 'yes', > 0, or != '' for any answer."));
}

Problem CheckProblems::unknownChoice(const QString &code, const QString &name, const QString &choice)
{
    return problem("unknown_choice",
                   tr("A rule of %1 asks for the choice “%3” of question %2, which it does not offer.")
                       .arg(code, name, choice),
                   tr("Write the code of one of its choices."));
}

Problem CheckProblems::readsRepeatFromOutside(const QString &name, const QString &repeat)
{
    return problem(
        "repeat_from_outside",
        tr("“%1” is asked several times, in %2, and only its first answer is read here.").arg(name, repeat),
        tr("Use sum(), count(), min() or max() over all of them, or indexed-repeat() for a certain one."));
}

Problem CheckProblems::noUnit(const QString &code)
{
    return problem("no_unit", tr("Question %1 asks for a number without a unit.").arg(code),
                   tr("Choose the unit that it is to be answered in."));
}

Problem CheckProblems::emptyPasses(const QString &code)
{
    return problem(
        "empty_passes",
        tr("The constraint of question %1 asks for an answer, but a blank one is never looked at.").arg(code),
        tr("Make the question required instead."));
}

Problem CheckProblems::neverAsked(const QString &code)
{
    return problem("never_asked", tr("Nobody can be asked %1: its condition never holds.").arg(code),
                   tr("Correct the condition, or take it away."));
}

Problem CheckProblems::emptySection(const QString &code)
{
    return problem("empty_section", tr("The section %1 has no questions.").arg(code),
                   tr("Add questions, or delete the section."));
}

Problem CheckProblems::emptyGroup(const QString &code)
{
    return problem("empty_group", tr("The group %1 has no questions.").arg(code),
                   tr("Move questions into it, or delete the group."));
}

Problem CheckProblems::emptySet(const QString &set)
{
    return problem("empty_set", tr("No question is asked in the form set “%1”.").arg(set),
                   tr("Add questions to it, or delete the form set."));
}

} // namespace octant
