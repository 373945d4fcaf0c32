// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/store/response_store.h"

namespace octant {

QString nameOf(AnswerState state);
std::optional<AnswerState> answerStateOf(const QString &name);

/// An answer that was asked for and is relevant, as the rows that stand in force for it: one row; for several
/// choices one a choice, and for files one a file, in which the part (choice code, name of the attachment)
/// says all. Neither value nor qualifier makes one blank row; dates are ISO text. A repeat itself has no
/// rows: its instances' questions have.
///
/// @p instance is 0 outside repeats, else the number of the instance of the innermost repeat around the
/// question, counted through from 1 over all instances of the repeats around that one (InstanceNumbers). So
/// rows tell the instances of a repeat within a repeat apart and keep their order, but not in which outer
/// instance each of them stands; the revision's JSON does. Calculated questions have rows with what they come
/// to, blank where that is nothing; notes and hidden questions have none.
QList<AnswerRow> answerRows(const QuestionCode &question, ResponseId response, int instance,
                            const Answer &answer);

/// Numbers the instances of a response's repeats while one walks through them, outer ones in their order, and
/// inside each of them its inner ones in theirs.
class InstanceNumbers
{
public:
    /// The number of the next instance of a repeat.
    int next(const QuestionCode &repeat) { return ++m_last[repeat]; }

private:
    QHash<QuestionCode, int> m_last;
};

/// The rows of everything that was answered, instances included; without blank rows. @p apart are the answers
/// that do not count: they have no rows, but instances that hold nothing else have their numbers too.
QList<AnswerRow> answeredRows(ResponseId response, const Answers &answers, const Answers &apart = {});

} // namespace octant
