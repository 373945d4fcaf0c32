// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/channels/received_form.h"
#include "forms/model/problem.h"

namespace octant {

/// Whether bytes look like a native response file: a zip whose first member is the manifest of a response.
/// True also for damaged ones, as far as they can be told; reading says what is wrong.
bool isResponseFile(const QByteArray &bytes);

/// Writes a native response file (.octresp): a zip with manifest.json and answers.json. The same content
/// gives the same bytes.
QByteArray writeResponseFile(const ReceivedForm &form);

/// Reads one. Problems: empty, truncated or damaged archive, a member that does not belong there or stands
/// twice, encrypted or larger than declared, a foreign format, a version newer than this program.
/// @p file is the name shown to people.
Result<ReceivedForm> readResponseFile(const QByteArray &bytes, const QString &file);

} // namespace octant
