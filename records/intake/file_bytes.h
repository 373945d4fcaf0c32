// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/problem.h"

namespace octant {

/// The content of a file that somebody chose. Problems: it is missing, a folder, may not be read, or is
/// larger than any response can be ("response.missing", "response.folder", "response.unreadable",
/// "response.too_large").
Result<QByteArray> fileBytes(const QString &path);

} // namespace octant
