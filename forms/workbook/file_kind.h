// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workbook/workbook_problems.h"

#include <QByteArray>

#include <optional>

namespace octant::workbook {

/// Why these bytes cannot be a workbook, as far as that shows without unpacking: they are another kind of
/// file, or a zip that does not begin and end where they do (libzip would search for its end and tolerate
/// strangers around it, which other programs see differently). Nothing: they look like a whole zip.
std::optional<Fault> faultOfBytes(const QByteArray &bytes);

} // namespace octant::workbook
