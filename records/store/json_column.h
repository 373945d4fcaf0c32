// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/answers.h"
#include "forms/model/problem.h"
#include "forms/model/questionnaire.h"

#include <QJsonArray>
#include <QJsonObject>

namespace octant {

class Statement;

/// JSON as it is kept in a column: compact, one line.
QString compact(const QJsonValue &value);

/// The JSON in a column of the current row. The program has written it, so anything else is damage (thrown).
QJsonValue jsonIn(const Statement &row, int column);
QStringList textsIn(const Statement &row, int column);
Text textIn(const Statement &row, int column);

/// Answers as they were stored. Reads every value by its shape, unlike answersFromJson, because a revision is
/// a record of what came in: a choice that the questionnaire does not offer is for the checks to find, and
/// must not get lost here. The questionnaire tells which texts are dates.
Answers answersIn(const QJsonObject &object, const Questionnaire &questionnaire);

/// Findings; the name of the revision's own file is not kept in them, so that an erasure takes it away at
/// once.
QJsonArray findingsToJson(const QList<Finding> &findings, const QString &fileName);
QList<Finding> findingsFromJson(const QJsonArray &array, const QString &fileName);

} // namespace octant
