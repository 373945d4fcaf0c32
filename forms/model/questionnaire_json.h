// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/problem.h"
#include "forms/model/questionnaire.h"

#include <QJsonObject>

namespace octant {

/// The version of the format that this program writes, and the newest that it reads. Version 1 had no groups,
/// bridge, kinds, calculations and nothing of imported forms.
constexpr int questionnaireVersion = 2;

/// A questionnaire as JSON, format "octant-questionnaire" (resources/questionnaire.json is an example).
QJsonObject toJson(const Questionnaire &questionnaire);

/// Reads it back. A problem names the question or section it is about: unknown type, code that is no code or
/// stands twice (ignoring case; sections and questions share their codes), unit or form set that is not
/// listed, member that is not known, version newer than this program.
Result<Questionnaire> questionnaireFromJson(const QJsonObject &object, const QString &file);

/// The same for those who want everything that is wrong; what is faulty reads as empty.
Questionnaire readQuestionnaire(const QJsonObject &object, const QString &file, QList<Problem> &problems);

/// Freezes a questionnaire: compact JSON with sorted keys, and its SHA-256.
Edition publish(const Questionnaire &questionnaire);

/// Reads an edition from the bytes that were published; the bytes are kept as they are.
Result<Edition> editionFromBytes(const QByteArray &bytes, const QString &file);

} // namespace octant
