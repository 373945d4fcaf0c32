// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/store/response_store.h"

namespace octant {

QString nameOf(AnswerState state);
std::optional<AnswerState> answerStateOf(const QString &name);

/// An answer that was asked for and is relevant, as the rows that stand in force for it: one row; for several
/// choices one a choice, in which the part says all. Neither value nor qualifier makes one blank row; dates
/// are ISO text. A repeat itself has no rows: its instances' questions have.
QList<AnswerRow> answerRows(const QuestionCode &question, ResponseId response, int instance,
                            const Answer &answer);

/// The rows of everything that was answered, instances included; without blank rows.
QList<AnswerRow> answeredRows(ResponseId response, const Answers &answers);

} // namespace octant
