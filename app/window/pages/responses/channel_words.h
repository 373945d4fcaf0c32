// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace octant {

/// How a form travels, in words for people: "app", "html", "pdf", "workbook", "hand". Another code comes out
/// as it is.
QString channelWords(const QString &channel);

} // namespace octant
