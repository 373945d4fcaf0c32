// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/documents/annual_report.h"

namespace octant {

/// An alliance in memory with the real framework: 24 partners, rounds on 2023 to 2025, commitments of every
/// status. The indicator of which fewer than three respondents know a value is I2.3; A003 agreed to be named,
/// A001 did not.
AnnualReportInput inventedAlliance();

} // namespace octant
