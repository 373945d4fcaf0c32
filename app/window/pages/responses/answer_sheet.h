// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/questionnaire.h"
#include "records/model/partner.h"
#include "records/model/response.h"
#include "records/store/response_store.h"

namespace octant {

/// One question with what was answered to it: last year, in the revision that is looked at, and in force.
struct AnswerLine
{
    Question question;
    int instance = 0; ///< 0 outside repeats, else the instance counted from 1
    Answer last;
    Answer received;
    Answer accepted;
    bool erased = false; ///< a personal answer that was received and has been erased
    QList<Finding> findings;
};

/// Questions that stand together under a heading: a section, or one instance of a repeat.
struct AnswerGroup
{
    Text title;
    int instance = 0;        ///< counted from 1; 0 where the section is no repeat
    QString name;            ///< what the instance is about, in the partner's words; may be empty
    bool apart = false;      ///< answers that do not count: their condition does not hold
    QList<Finding> findings; ///< about the instance as a whole
    QList<AnswerLine> lines;
};

/// What was read in one revision, in the order of the questionnaire.
struct AnswerSheet
{
    QList<Finding> general; ///< findings that concern no question that is shown
    QList<AnswerGroup> groups;
};

/// What a sheet is made of.
struct SheetSources
{
    Questionnaire questionnaire;
    QString formSet;
    QString kind; ///< of the partner
    ResponseRevision shown;
    std::optional<ResponseRevision> last;     ///< accepted in the previous round
    std::optional<ResponseRevision> accepted; ///< in force in this one
    QList<AnswerRow> rows;                    ///< which questions were asked and are relevant
    QList<Finding> findings;
    QList<Contact> contacts; ///< the partner's; personal answers are theirs
};

/// Lines for every question that is relevant or answered; an empty answer was left blank.
AnswerSheet sheetOf(const SheetSources &sources);

} // namespace octant
