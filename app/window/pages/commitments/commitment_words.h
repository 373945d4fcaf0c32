// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/language/words.h"
#include "reports/figures/commitment_status.h"

#include <QStringList>

namespace octant {

/// Why a commitment has the status that was computed: one sentence that names the check which decided, with
/// its numbers and limits.
QString whyStatus(const Assessment &assessment, const StatusBands &bands, const Words &words);

/// How progress, expectation and pace come about, each as a line of arithmetic; none where there is nothing
/// to compute.
QStringList formulaLines(const Assessment &assessment, const Words &words);

/// A value of a commitment with its unit in words.
QString valueInWords(std::optional<double> value, const CommitmentRevision &terms, const Unit *unit,
                     const Words &words);

} // namespace octant
