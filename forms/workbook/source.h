// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workbook/part_reader.h"

namespace octant::workbook {

/// What a reader is given.
struct Source
{
    Archive &archive;
    const QString &file; ///< its name for people
    const WorkbookLimits &limits;
    const std::function<bool()> &cancelled; ///< may be empty

    Place place() const
    {
        Place where;
        where.file = file;
        return where;
    }
    Problem problem(Fault fault, const QString &detail = {}) const
    {
        return problemOf(fault, place(), detail);
    }

    /// Reads a part: @p read is given a PartReader before its first element.
    template <typename Read>
    std::optional<Problem> readPart(const QString &name, Read read) const
    {
        Result<std::unique_ptr<Part>> part = archive.part(name);
        if (!part)
            return part.error();
        PartReader reader(std::move(*part), place(), cancelled);
        read(reader);
        return reader.finish();
    }
};

} // namespace octant::workbook
