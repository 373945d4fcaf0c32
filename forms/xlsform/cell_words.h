// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace octant::xlsform {

/// Yes or no in any of their spellings ("TRUE", "true()", "1"; blank is no); nothing: it is something else,
/// which is an expression.
std::optional<bool> truthOf(const QString &cell);

/// Whether an appearance asks for room for a longer text.
bool isMultiline(const QString &appearance);
/// The rest of such an appearance, as it stands.
QString withoutMultiline(const QString &appearance);
/// The other way round.
QString withMultiline(const QString &rest);

} // namespace octant::xlsform
