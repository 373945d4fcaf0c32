// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/answers.h"
#include "forms/model/problem.h"
#include "forms/model/questionnaire.h"

#include <QJsonObject>

namespace octant {

/// Answers as JSON: {"EE_01": {"value": 1200.5, "qualifier": "measured", "comment": "…", "original": {"text",
/// "unit"}}, "COMMIT": {"value": [{"CM_01": {"value": "update"}}]}}. Dates are ISO text; what is empty is
/// left out.
QJsonObject toJson(const Answers &answers);

/// Reads answers back as the questions have their types. Every problem is returned, not the first only: an
/// unknown question, a value of the wrong type, an unknown qualifier or choice, a date that is none.
/// Answers with a problem are left out of the value.
struct AnswersRead
{
    Answers answers;
    QList<Problem> problems;
};
AnswersRead answersFromJson(const QJsonObject &object, const Questionnaire &questionnaire,
                            const QString &file);

} // namespace octant
