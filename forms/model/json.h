// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/problem.h"
#include "forms/model/text.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

namespace octant {

/// Reads JSON strictly: UTF-8, one value, no duplicate keys, no lone surrogates, numbers within the range of
/// a double, at most 64 levels deep. A problem tells the line; @p file names the source in it.
Result<QJsonValue> readJson(const QByteArray &bytes, const QString &file);

/// The same for a document that must be an object.
Result<QJsonObject> readJsonObject(const QByteArray &bytes, const QString &file);

/// A text as an object of language tag to wording, and back. What is no string is left out.
QJsonObject toJson(const Text &text);
Text textFromJson(const QJsonValue &value);

/// A finite double as a JSON number; never minus zero.
QJsonValue numberToJson(double value);

} // namespace octant
