// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/names.h"
#include "records/model/framework.h"

namespace octant {

/// The version of the format that is written and read.
constexpr int frameworkVersion = 1;

constexpr std::array aggregationNames = {
    std::pair{Aggregation::Sum, "sum"},
    std::pair{Aggregation::Ratio, "ratio"},
    std::pair{Aggregation::Median, "median"},
};

/// A list of terms and the name under which it stands in the file.
struct TermList
{
    QString name;
    QList<Term> Framework::*terms;
};
const std::array<TermList, 9> &termLists();

} // namespace octant
