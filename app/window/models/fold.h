// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace octant {

/// A text as it is searched: lower case, Cyrillic written in Latin letters, without accents and doubled
/// letters, so that "софия", "SOFIA" and "sofiya" find one another.
QString folded(const QString &text);

/// How well @p query fits @p text, both folded: 0 where it does not, more where its words stand at the
/// beginning of words and close together. Letters may be left out between, as in "prtn" for "partner".
int fit(const QString &query, const QString &text);

} // namespace octant
