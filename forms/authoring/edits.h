// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/problem.h"
#include "forms/model/questionnaire.h"

#include <QJsonObject>

namespace octant {

/// Where a question is put: in a section, behind so many of its questions, in a group of it or in none.
struct QuestionSpot
{
    SectionCode section;
    int position = 0;  ///< from 0; anything past the last means the end
    SectionCode group; ///< empty: directly in the section

    bool operator==(const QuestionSpot &) const = default;
};

// The changes that a builder makes to a questionnaire. Each gives a new questionnaire and leaves the old one
// as it was; what cannot be done is a problem, and nothing changes. Codes stay unique (ignoring case, over
// sections, groups and questions), the questions of a group stay together, and whoever refers to a code that
// changes refers to the new one. A position that would tear a group apart gives way to the nearest that does
// not, a question that comes into a matrix takes over its scale, and a group that loses its last question
// goes.

/// A code that is still free, made of the wanted one by a number behind it if need be: "ZW_01", "ZW_01_2".
QString freeCode(const Questionnaire &questionnaire, const QString &wanted);
/// A code for a new question of a section, in the manner of those that it has: "ZW_19" behind "ZW_18".
QuestionCode nextCode(const Questionnaire &questionnaire, const SectionCode &section);

/// Puts questions in, in their order. Codes that are taken are changed to free ones, and the questions' own
/// references to each other with them; an empty code becomes the section's next. Gives the codes that they
/// got by @p codes, if wanted.
Result<Questionnaire> withQuestions(const Questionnaire &questionnaire, const QList<Question> &questions,
                                    const QuestionSpot &spot, QList<QuestionCode> *codes = nullptr);
Result<Questionnaire> withoutQuestions(const Questionnaire &questionnaire, const QList<QuestionCode> &codes);
/// Moves questions, in the order in which they stand, so that they begin at a spot (as counted before the
/// move).
Result<Questionnaire> withMoved(const Questionnaire &questionnaire, const QList<QuestionCode> &codes,
                                const QuestionSpot &spot);
/// Copies of questions directly behind the last of them.
Result<Questionnaire> withDuplicates(const Questionnaire &questionnaire, const QList<QuestionCode> &codes,
                                     QList<QuestionCode> *copies = nullptr);
/// Replaces a question. A new code must be a free, valid one; references follow it. With another group of its
/// section it moves there; the choices of a matrix's row become those of all its rows; choices of a type that
/// has none go.
Result<Questionnaire> withQuestion(const Questionnaire &questionnaire, const QuestionCode &code,
                                   const Question &changed);

/// All codes of the new section must be free.
Result<Questionnaire> withSection(const Questionnaire &questionnaire, const Section &added, int position);
Result<Questionnaire> withoutSection(const Questionnaire &questionnaire, const SectionCode &code);
Result<Questionnaire> withSectionMoved(const Questionnaire &questionnaire, const SectionCode &code,
                                       int position);
/// Replaces title, principle, rules and code of a section; its groups and questions stay.
Result<Questionnaire> withSectionChanged(const Questionnaire &questionnaire, const SectionCode &code,
                                         const Section &changed);

/// Puts questions that follow each other in one section and group into a new group.
Result<Questionnaire> withGroup(const Questionnaire &questionnaire, const Group &added,
                                const QList<QuestionCode> &members);
/// Moves a group with all that is in it: spot.group is the group that it will stand in, spot.position as
/// counted before the move.
Result<Questionnaire> withGroupMoved(const Questionnaire &questionnaire, const SectionCode &code,
                                     const QuestionSpot &spot);
/// Takes a group away; its questions and groups go to the one around it.
Result<Questionnaire> withoutGroup(const Questionnaire &questionnaire, const SectionCode &code);
Result<Questionnaire> withGroupChanged(const Questionnaire &questionnaire, const SectionCode &code,
                                       const Group &changed);

/// Questions with the units and choice lists that they need, to be carried to another questionnaire or
/// register
/// ("octant-questions", version 1).
QJsonObject toClipping(const Questionnaire &questionnaire, const QList<QuestionCode> &codes);
struct Clipping
{
    QList<Question> questions;
    QList<Group> groups;
    QList<Unit> units;
    QList<ChoiceList> lists;
};
Result<Clipping> clippingFromJson(const QJsonObject &object);
/// Pastes: questions as withQuestions() puts them in, with groups and with units that are not there yet. Form
/// sets that this questionnaire does not have are left out.
Result<Questionnaire> withClipping(const Questionnaire &questionnaire, const Clipping &clipping,
                                   const QuestionSpot &spot, QList<QuestionCode> *codes = nullptr);

} // namespace octant
