// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/authoring/edit_problems.h"

namespace octant {

using namespace Qt::StringLiterals;

namespace {

Problem about(const QString &where, const QString &code, const QString &what, const QString &remedy)
{
    Place place;
    place.question = where;
    return {code, place, what, remedy};
}

} // namespace

Problem EditProblems::unknownQuestion(const QString &code)
{
    return about(code, u"edit.unknown_question"_s, tr("The questionnaire has no question %1.").arg(code),
                 tr("Choose a question that it has."));
}

Problem EditProblems::unknownSection(const QString &code)
{
    return about(code, u"edit.unknown_section"_s, tr("The questionnaire has no section %1.").arg(code),
                 tr("Choose a section that it has."));
}

Problem EditProblems::unknownGroup(const QString &code)
{
    return about(code, u"edit.unknown_group"_s, tr("There is no group %1 here.").arg(code),
                 tr("Choose a group of the section."));
}

Problem EditProblems::invalidCode(const QString &code)
{
    return about(
        code, u"edit.invalid_code"_s, tr("“%1” cannot be a code.").arg(code),
        tr("Use a letter, then letters, digits and underscores, 64 at most; letters are Latin ones."));
}

Problem EditProblems::takenCode(const QString &code)
{
    return about(code, u"edit.taken_code"_s, tr("The code %1 is taken.").arg(code),
                 tr("Choose another; sections, groups and questions share their codes, and capitals make no "
                    "difference."));
}

Problem EditProblems::unknownUnit(const QString &code, const QString &unit)
{
    return about(code, u"edit.unknown_unit"_s, tr("The questionnaire has no unit “%1”.").arg(unit),
                 tr("Choose one of its units, or add the unit first."));
}

Problem EditProblems::unknownSet(const QString &code, const QString &set)
{
    return about(code, u"edit.unknown_set"_s, tr("The questionnaire has no form set “%1”.").arg(set),
                 tr("Choose one of its form sets, or add the form set first."));
}

Problem EditProblems::choiceWithoutCode(const QString &code)
{
    return about(code, u"edit.choice_without_code"_s, tr("A choice of question %1 has no code.").arg(code),
                 tr("Give each choice a code."));
}

Problem EditProblems::choiceTwice(const QString &code, const QString &choice)
{
    return about(code, u"edit.choice_twice"_s,
                 tr("The choice “%1” of question %2 stands there twice.").arg(choice, code),
                 tr("Give each choice a code of its own."));
}

Problem EditProblems::noMembers(const QString &code)
{
    return about(code, u"edit.no_members"_s, tr("No questions were chosen for the group %1.").arg(code),
                 tr("Choose the questions that belong together."));
}

Problem EditProblems::scatteredMembers(const QString &code)
{
    return about(
        code, u"edit.scattered_members"_s,
        tr("The questions for the group %1 do not follow each other in one section and group.").arg(code),
        tr("Move them next to each other first."));
}

Problem EditProblems::rowOfAnotherType(const QString &code)
{
    return about(
        code, u"edit.row_of_another_type"_s,
        tr("Question %1 cannot be a row of a matrix: its answer is not one of several choices.").arg(code),
        tr("Change the question's type to “choose one” first, or leave it out of the matrix."));
}

Problem EditProblems::rowsOfOtherScales(const QString &code)
{
    return about(
        code, u"edit.rows_of_other_scales"_s,
        tr("The questions of group %1 offer different choices, and a matrix has one scale.").arg(code),
        tr("Give them all the same choices first."));
}

Problem EditProblems::groupInMatrix(const QString &code)
{
    return about(code, u"edit.group_in_matrix"_s, tr("The group %1 cannot stand in a matrix.").arg(code),
                 tr("Put it in front of the matrix or behind it."));
}

Problem EditProblems::groupIntoItself(const QString &code)
{
    return about(code, u"edit.group_into_itself"_s, tr("The group %1 cannot be moved into itself.").arg(code),
                 tr("Choose a place outside of it."));
}

} // namespace octant
