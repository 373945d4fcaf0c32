// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/problem.h"

namespace octant {

/// The kinds of file from which answers can be read.
enum class FileKind {
    Response, ///< the program's own response file
};

/// Tells a file's kind by its content, never by its name. A file of another kind is a problem that says what
/// it looks like: "response.empty", "response.damaged", "response.unknown_kind".
Result<FileKind> recognise(const QByteArray &bytes, const QString &file);

} // namespace octant
