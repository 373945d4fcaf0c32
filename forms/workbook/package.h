// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workbook/source.h"

namespace octant::workbook {

/// One part pointing to another (Open Packaging Conventions, ECMA-376 part 2).
struct Relationship
{
    QString type;   ///< the last word of its address: "worksheet", "styles"; the strict kind has the same
    QString target; ///< the part's full name, or what stood there if it is none
    bool isOutside = false; ///< not a part of this package
};

/// The relationships of a part by their ids; none where it has none. An empty @p part means the package.
Result<QHash<QString, Relationship>> readRelationships(const Source &source, const QString &part);

/// The part that holds an .xlsx together. A package of another kind, a binary workbook and one with macros
/// are problems.
Result<QString> findXlsxPart(const Source &source);

} // namespace octant::workbook
